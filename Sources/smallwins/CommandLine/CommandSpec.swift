// SPDX-License-Identifier: Apache-2.0
// What a command's line may hold: one description, for reading it and for its help.

/// An option of a command.
struct OptionSpec {
  /// Its name, with the dashes.
  var name: String
  /// What its value is called; nil for a flag.
  var value: String?
  /// What it does.
  var effect: String

  static let config = OptionSpec(
    name: "--config", value: "FILE", effect: "the configuration (else /etc/smallwins/smallwins.json5, else built in)")
  static let state = OptionSpec(
    name: "--state", value: "DIR",
    effect: "the state directory (else $STATE_DIRECTORY, else ~/.local/state/smallwins)")
  static let help = OptionSpec(name: "--help", value: nil, effect: "this text")
}

/// A command.
struct CommandSpec {
  /// Its name.
  var name: String
  /// How it is used, behind its name.
  var usage: String
  /// What it does, in a line.
  var summary: String
  /// More about it.
  var discussion: String = ""
  /// The words that may stand first, such as `show`; empty where any may.
  var verbs: [String] = []
  /// Its options.
  var options: [OptionSpec] = []

  /// The help's text.
  var help: String {
    var lines = ["smallwins \(name) \(usage)".trimmed, "", summary]
    if !discussion.isEmpty { lines += ["", discussion] }
    lines.append("")
    let options = options + [.help]
    let width = options.map { $0.heading.count }.max() ?? 0
    lines += options.map { "  \($0.heading.padded(to: width))  \($0.effect)" }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension OptionSpec {
  var heading: String { value.map { "\(name) \($0)" } ?? name }
}

extension String {
  var trimmed: String { split(separator: " ").joined(separator: " ") }

  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
