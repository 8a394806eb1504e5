// SPDX-License-Identifier: Apache-2.0
// The commands that say what counts in a channel and how that is shown.

extension CommandFamily {
  static let sensitivity = CommandFamily(
    "sensitivity",
    usage: CommandHelp(
      "sensitivity explicit|specific|any", "when thanks count as a shout-out", example: "sensitivity specific",
      admins: true),
    branches: Sensitivity.allCases.map { level in
      Branch(
        level.rawValue, CommandHelp("sensitivity \(level.rawValue)", "when thanks count", admins: true),
        is: .sensitivity(level))
    })

  static let acknowledgement = CommandFamily(
    "ack",
    usage: CommandHelp(
      "ack reaction|reply|off", "how I show that I kept something", example: "ack reaction", admins: true),
    branches: Acknowledgement.allCases.map { way in
      Branch(
        way.rawValue, CommandHelp("ack \(way.rawValue)", "how I show it", admins: true), is: .acknowledge(way))
    })
}
