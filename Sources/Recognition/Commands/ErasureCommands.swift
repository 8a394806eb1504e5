// SPDX-License-Identifier: Apache-2.0
// The commands by which somebody is forgotten: `forget me`, `erase @ada`, and `now` behind either from whoever is sure.

extension CommandFamily {
  static let forget: CommandFamily = {
    let me = CommandHelp("forget me", .forget)
    return CommandFamily(
      "forget", usage: me,
      branches: [Branch("me", me) { words in isSure(words).map { .forgetMe(isSure: $0) } }])
  }()

  static let erase: CommandFamily = CommandFamily(
    "erase", usage: CommandHelp("erase @ada", .erase, admins: true),
    otherwise: { words in
      guard case .person(let person)? = words.first else { return nil }
      return isSure(words.dropFirst()).map { .erase(person, isSure: $0) }
    })

  /// Whether `now` stands there; nil where anything else does.
  private static func isSure(_ words: Arguments) -> Bool? {
    words.isEmpty ? false : words.onlyWord?.lowercased() == "now" ? true : nil
  }
}
