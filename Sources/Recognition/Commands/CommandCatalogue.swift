// SPDX-License-Identifier: Apache-2.0
// What `help` lists: each command as it is said, and what it does.

/// A line of help.
public struct CommandHelp: Equatable, Sendable {
  /// What to say.
  public var usage: String
  /// What it does.
  public var effect: String
  /// Whether only admins may say it.
  public var isForAdmins: Bool

  private init(_ usage: String, _ effect: String, admins: Bool = false) {
    self.usage = usage
    self.effect = effect
    isForAdmins = admins
  }

  /// All of them, everybody's first.
  public static let catalogue: [CommandHelp] = [
    CommandHelp("help", "this list"),
    CommandHelp("preview", "what the digest would say now"),
    CommandHelp("undo", "takes back your last note here, or the one you reply to"),
    CommandHelp("settings", "how this channel is set"),
    CommandHelp("values", "the team's values"),
    CommandHelp(CommandReader.forgetUsage, "how I forget what I keep of you"),
    CommandHelp("digest on", "a weekly digest in this channel", admins: true),
    CommandHelp("digest off", "no more digests here", admins: true),
    CommandHelp(CommandReader.digestEveryUsage, "when it comes", admins: true),
    CommandHelp("digest here", "this channel's digest tells of the whole chat", admins: true),
    CommandHelp("digest now", "posts the week so far; the digest still comes", admins: true),
    CommandHelp(CommandReader.sensitivityUsage, "when thanks count as a shout-out", admins: true),
    CommandHelp(CommandReader.acknowledgeUsage, "how I show that I kept something", admins: true),
    CommandHelp(CommandReader.valuesUsage, "changes the team's values", admins: true),
    CommandHelp(CommandReader.adminUsage, "who may give these commands", admins: true),
    CommandHelp(CommandReader.eraseUsage, "how I forget somebody", admins: true),
  ]
}
