// SPDX-License-Identifier: Apache-2.0
// What `help` lists: each command as it is said, what it does, and one that can be said as it stands.

/// A line of help.
public struct CommandHelp: Equatable, Sendable {
  /// What to say.
  public var usage: String
  /// What it does.
  var effect: CommandPhrase
  /// One that can be said as it stands, behind the bot's name.
  public var example: String
  /// Whether only admins may say it.
  public var isForAdmins: Bool

  /// - Parameter example: Where it is left out, the usage can be said as it stands.
  init(_ usage: String, _ effect: CommandPhrase, example: String? = nil, admins: Bool = false) {
    self.usage = usage
    self.effect = effect
    self.example = example ?? usage
    isForAdmins = admins
  }

  /// All of them, everybody's first.
  public static let catalogue: [CommandHelp] = {
    let lines = CommandFamily.all.flatMap(\.help)
    return lines.filter { !$0.isForAdmins } + lines.filter(\.isForAdmins)
  }()
}
