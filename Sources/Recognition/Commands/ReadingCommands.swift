// SPDX-License-Identifier: Apache-2.0
// The commands that say what counts in a channel and how that is shown.

extension CommandFamily {
  static let sensitivity = CommandFamily(
    "sensitivity",
    usage: CommandHelp(
      "sensitivity explicit|specific|any", .sensitivity, example: "sensitivity specific",
      admins: true),
    branches: Sensitivity.allCases.map { level in
      Branch(
        level.rawValue, CommandHelp("sensitivity \(level.rawValue)", .sensitivity, admins: true),
        is: .sensitivity(level))
    })

  static let acknowledgement = CommandFamily(
    "ack",
    usage: CommandHelp(
      "ack reaction|reply|off", .acknowledgement, example: "ack reaction", admins: true),
    branches: Acknowledgement.allCases.map { way in
      Branch(
        way.rawValue, CommandHelp("ack \(way.rawValue)", .acknowledgement, admins: true), is: .acknowledge(way))
    })
}
