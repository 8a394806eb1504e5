// SPDX-License-Identifier: Apache-2.0
// Every word of the bot's answers, in one place, so that its manner is easy to judge and another language is another table.
// The words about settings, people, records, the bot itself and alerts are in files beside this one, the digest's in DigestWords.swift.

/// The bot's own words, in English.
enum BotWords {
  typealias Inline = RichText.Inline

  // MARK: Acknowledgements

  /// Not one of the emoji that recognise, so that it can never be read as recognition.
  static let acknowledgingEmoji = "seedling"

  static func noted(_ items: [Item]) -> RichText { line(["Noted: "] + named(items) + ["."]) }

  /// What the weekly prompt asks: an admin's words.
  static func prompt(_ text: String) -> RichText { line([.said(text)]) }

  // MARK: Answers to anybody

  static func help(forAdmins: Bool) -> RichText {
    let lines = CommandHelp.catalogue.filter { forAdmins || !$0.isForAdmins }
    return RichText([
      .paragraph([
        "Say ", .code("kudos to @ada for the runbook"), " or ", .code("win: importer shipped"),
        ", and I keep it for the weekly digest. After my name you can say:",
      ]),
      .list(lines.map { RichText.ListItem([.code($0.usage), .text(": " + $0.effect)]) }),
    ])
  }

  static func unknownCommand(nearest: String?) -> RichText {
    guard let nearest else { return line(["I do not know that word. ", .code("help"), " lists what I know."]) }
    return line(["I do not know that word. Did you mean ", .code(nearest), "?"])
  }

  static func sayWithoutMyName() -> RichText {
    line(["What follows my name I read as a command. Say it without my name in front, and I keep it."])
  }

  static func wrongUse(_ help: CommandHelp) -> RichText {
    guard help.usage != help.example else { return line(["That goes like this: ", said(help.example)]) }
    return line(["That goes like this: ", .code(help.usage), ". For example: ", said(help.example)])
  }

  static func help(about lines: [CommandHelp], forAdmins: Bool) -> RichText {
    let items = lines.map { help in
      RichText.ListItem(
        [.code(help.usage), .text(": " + help.effect)] + (help.isForAdmins && !forAdmins ? [" (for admins)"] : []),
        details: [["For example: ", said(help.example)]])
    }
    return RichText([.list(items)])
  }

  /// A command with the opening that makes it one, to be copied as it stands.
  private static func said(_ command: String) -> Inline { .code("!wins \(command)") }

  static func undone(_ items: [Item]) -> RichText { line(["Taken back: "] + named(items) + ["."]) }

  static func nothingToUndo(isReply: Bool) -> RichText {
    line([isReply ? "That message holds nothing of yours to take back." : "I have nothing of yours here to take back."])
  }

  static func values(_ values: [String]) -> RichText {
    guard !values.isEmpty else {
      return line(["No values are set. An admin adds one: ", .code("values add #teamwork")])
    }
    return line(["The team's values: "] + joined(values.map { .value($0) }) + ["."])
  }

  // MARK: Answers to admins

  static func notAnAdmin(anyAdmins: Bool) -> RichText {
    anyAdmins
      ? line(["Only an admin can do that. ", .code("settings"), " says who they are."])
      : line([
        "Only an admin can do that, and there is none yet: name one in the configuration file, under ",
        .code("admins"), ".",
      ])
  }

  static func digestIsOn(_ settings: EffectiveSettings, next: String) -> RichText {
    line([.text("The weekly digest is on: \(SettingWords.digestTime(settings.policy)), next \(next).")])
  }

  static func digestIsOff() -> RichText { line(["The weekly digest is off here. I still keep what you say."]) }

  static func gathersHere(_ settings: EffectiveSettings, next: String) -> RichText {
    line([
      .text("The digest here tells of the whole chat now: \(SettingWords.digestTime(settings.policy)), next \(next).")
    ])
  }

  static func digestTimeIs(_ settings: EffectiveSettings, next: String) -> RichText {
    guard settings.policy.hasDigest else {
      return line([
        .text("The digest would come \(SettingWords.digestTime(settings.policy)), but it is off here. "),
        .code("digest on"),
        " switches it on.",
      ])
    }
    return line([.text("The digest comes \(SettingWords.digestTime(settings.policy)), next \(next).")])
  }

  static func unknownZone(_ name: String, nearest: String?) -> RichText {
    line(["I know no time zone ", .said(name), "."] + (nearest.map { [" Did you mean ", .code($0), "?"] } ?? []))
  }

  static func sensitivityIs(_ level: Sensitivity) -> RichText { line([.text("\(SettingWords.explained(level)).")]) }

  static func acknowledgementIs(_ policy: ChannelPolicy) -> RichText {
    guard policy.acknowledgement == policy.shownAcknowledgement else {
      return line([.text("This chat has no reactions for me. \(SettingWords.explained(policy)).")])
    }
    return line([.text("\(SettingWords.explained(policy)).")])
  }

  static func noSuchValue(_ value: String) -> RichText { line([.value(value), " is not among the team's values."]) }
  static func adminAdded(_ person: Person) -> RichText { line([.person(person), " is an admin now."]) }
  static func adminRemoved(_ person: Person) -> RichText { line([.person(person), " is no longer an admin."]) }
  static func noSuchAdmin(_ person: Person) -> RichText { line([.person(person), " is not an admin."]) }
  static func programsAreNoAdmins() -> RichText { line(["Only a person can be an admin."]) }

  static func lastAdmin(_ person: Person) -> RichText {
    line([.person(person), " is the only admin. Add another one first."])
  }

  static func gaveUp(posts: Int, reason: String?, admins: [Person]) -> RichText {
    let whom: [Inline] = admins.isEmpty ? ["whoever looks after me"] : joined(admins.map { .person($0) })
    let what = posts == 1 ? "a post" : counted(posts, "post")
    let why = reason.map { " (the last answer was \($0))" } ?? ""
    return line(
      ["For "] + whom
        + [
          .text(": for three days I could not make \(what) in this channel, and gave up\(why). Nothing noted is lost.")
        ])
  }

  // MARK: Phrases

  static func joined(_ parts: [Inline]) -> [Inline] { joined(parts.map { [$0] }) }

  /// As in `ada, lin and zoe`.
  static func joined(_ parts: [[Inline]]) -> [Inline] {
    var all: [Inline] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { all.append(index == parts.count - 1 ? " and " : ", ") }
      all += part
    }
    return all
  }

  /// As in `a week`, `two weeks`, `13 weeks`.
  static func counted(_ count: Int, _ noun: String) -> String {
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    if count == 1 { return "\(noun.first.map { "aeiou".contains($0) } == true ? "an" : "a") \(noun)" }
    return "\(words.indices.contains(count - 2) ? words[count - 2] : String(count)) \(noun)s"
  }

  /// As in `a win, goal #2 and shout-outs to ada and lin`.
  private static func named(_ items: [Item]) -> [Inline] {
    let others = items.filter { $0.kind != .shoutout }
    var parts: [[Inline]] = ItemKind.allCases.flatMap { kind -> [[Inline]] in
      let (numbered, plain) = others.filter { $0.kind == kind }.parted { $0.number != nil || $0.about != nil }
      let sum =
        plain.count == 1 ? plain.map(KindWords.one) : plain.isEmpty ? [] : [KindWords.several(kind, plain.count)]
      return (numbered.map(KindWords.one) + sum).map { [.text($0)] }
    }
    let shoutouts = items.filter { $0.kind == .shoutout }
    var seen: Set<Person> = []
    let receivers = shoutouts.flatMap(\.to).map(\.person).filter { seen.insert($0).inserted }
    if !shoutouts.isEmpty {
      parts.append(
        [.text(shoutouts.count == 1 ? "a shout-out to " : "shout-outs to ")] + joined(receivers.map { .person($0) }))
    }
    return joined(parts)
  }

  static func line(_ inlines: [Inline]) -> RichText { RichText(inlines) }
}

extension [Item] {
  /// Those for which a rule holds, and the others.
  fileprivate func parted(_ rule: (Item) -> Bool) -> (with: [Item], without: [Item]) {
    (filter(rule), filter { !rule($0) })
  }
}
