// SPDX-License-Identifier: Apache-2.0
// The commands about what is given in a channel: which emoji recognise, how much a person gives, in which languages, and which
// metric the team watches.

extension CommandFamily {
  static let emoji: CommandFamily = {
    let show = CommandHelp("emoji", .emoji)
    let change = CommandHelp(
      "emoji add|remove :rocket:", .changeEmoji, example: "emoji add :rocket:", admins: true)
    return CommandFamily(
      "emoji", usage: change, help: [show, change], alone: .emoji,
      branches: [
        Branch("add", change) { $0.onlyWord.flatMap(emojiName).map(Command.emojiAdd) },
        Branch("remove", change) { $0.onlyWord.flatMap(emojiName).map(Command.emojiRemove) },
      ])
  }()

  static let limit: CommandFamily = {
    let set = CommandHelp(
      "limit N per day|off", .limit, example: "limit 5 per day", admins: true)
    return CommandFamily(
      "limit", usage: set, branches: [Branch("off", set, is: .limit(nil))],
      otherwise: { amount($0, per: "day", in: 1...1000).map(Command.limit) })
  }()

  static let bonus: CommandFamily = {
    let set = CommandHelp(
      "bonus N per week|off", .bonus, example: "bonus 50 per week",
      admins: true)
    return CommandFamily(
      "bonus", usage: set, branches: [Branch("off", set, is: .bonus(nil))],
      otherwise: { amount($0, per: "week", in: 1...100_000).map(Command.bonus) })
  }()

  static let leadMetric: CommandFamily = {
    let set = CommandHelp(
      "lead metric NAME [target N]|off", .leadMetric,
      example: "lead metric deploys per week target 20", admins: true)
    return CommandFamily("lead", usage: set, branches: [Branch("metric", set, leadMetric)])
  }()

  static let language: CommandFamily = {
    let tags = Languages.allTags.joined(separator: "|")
    let set = CommandHelp(
      "language \(tags)|all[, …]", .language, example: "language en, de",
      admins: true)
    return CommandFamily("language", synonyms: ["languages"], usage: set, otherwise: languages)
  }()

  /// A shortcode with or without its colons, or the emoji itself; as the parser knows it.
  @Sendable private static func emojiName(_ said: String) -> String? {
    let name = RecognitionEmoji.canonicalName(said)
    guard (1...64).contains(name.count), !name.contains("`") else { return nil }
    let isShortcode = name.utf8.allSatisfy { byte in
      byte != UInt8(ascii: ":") && byte > 0x20 && byte < 0x80 && !"@#<>*!|\\".utf8.contains(byte)
    }
    let isEmoji = name.unicodeScalars.count <= 16 && name.unicodeScalars.first?.properties.isEmoji == true
    return isShortcode || isEmoji ? name : nil
  }

  /// `5`, `5 per day`, `5 a day`, `5/day`.
  private static func amount(_ words: Arguments, per unit: String, in range: ClosedRange<Int>) -> Int? {
    let words = words.flatMap { $0.text.lowercased().split(separator: "/") }
    guard let number = words.first.flatMap({ decimal($0.utf8) }), range.contains(number) else { return nil }
    let rest = words.dropFirst().filter { $0 != "per" && $0 != "a" }
    return rest.isEmpty || rest == [unit[...]] ? number : nil
  }

  @Sendable private static func leadMetric(_ words: Arguments) -> Command? {
    if words.onlyWord?.lowercased() == "off" { return .leadMetric(nil) }
    let target = words.lastIndex { $0.text.lowercased() == "target" }
    let name = words[..<(target ?? words.endIndex)].sentence
    let goal = target.map { words[($0 + 1)...].sentence }
    guard (1...80).contains(name.count), goal?.count ?? 1 <= 40, goal?.contains(where: \.isNumber) ?? true else {
      return nil
    }
    return .leadMetric(LeadMetric(name: name, target: goal))
  }

  @Sendable private static func languages(_ words: Arguments) -> Command? {
    let tags = words.flatMap { $0.text.lowercased().split { $0 == "," || $0 == "|" }.map(String.init) }
      .filter { $0 != "and" }
    if tags == ["all"] { return .language([]) }
    guard !tags.isEmpty, Languages(tags: tags) != nil else { return nil }
    return .language(tags)
  }
}
