// SPDX-License-Identifier: Apache-2.0
// The commands about what a team shares: its values, and who looks after the bot.

extension CommandFamily {
  static let values: CommandFamily = {
    let show = CommandHelp("values", .values)
    let change = CommandHelp(
      "values add|remove #teamwork", .changeValues, example: "values add #teamwork", admins: true)
    return CommandFamily(
      "values", synonyms: ["value"], usage: change, help: [show, change], alone: .values,
      branches: [
        Branch("add", change) { $0.onlyWord.flatMap(value).map(Command.valueAdd) },
        Branch("remove", change) { $0.onlyWord.flatMap(value).map(Command.valueRemove) },
      ])
  }()

  static let admin: CommandFamily = {
    let change = CommandHelp(
      "admin add|remove @ada", .admin, example: "admin add @ada", admins: true)
    return CommandFamily(
      "admin", synonyms: ["admins"], usage: change,
      branches: [
        Branch("add", change) { $0.onlyPerson.map(Command.adminAdd) },
        Branch("remove", change) { $0.onlyPerson.map(Command.adminRemove) },
      ])
  }()

  /// A hashtag as items carry it: in lower case, without its mark; a mere number is none.
  @Sendable static func value(_ said: String) -> String? {
    let value = String(said.drop { $0 == "#" }).lowercased()
    guard (1...40).contains(value.count), !value.allSatisfy(\.isNumber),
      value.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    else { return nil }
    return value
  }
}
