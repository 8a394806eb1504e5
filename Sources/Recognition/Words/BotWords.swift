// SPDX-License-Identifier: Apache-2.0
// Every word the bot itself says, in one place, so that its manner is easy to judge and another language is another table.

import struct FoundationEssentials.Date

/// The bot's own words, in English.
enum BotWords {
  typealias Inline = RichText.Inline

  // MARK: Acknowledgements

  /// Not one of the emoji that recognise, so that it can never be read as recognition.
  static let acknowledgingEmoji = "seedling"

  static func noted(_ items: [Item]) -> RichText {
    let parts: [[Inline]] = items.map { item in
      switch item.kind {
      case .win: ["a win"]
      case .shoutout: ["a shout-out to "] + joined(item.to.map { .person($0.person) })
      }
    }
    return line(["Noted: "] + joined(parts) + ["."])
  }

  static func onlyYourself() -> RichText {
    line(["That one was for yourself, so I kept no shout-out. Say ", .code("win: …"), " and it counts as a win."])
  }

  // MARK: Answers to commands

  static func help(forAdmins: Bool) -> RichText {
    let lines = CommandReader.catalogue.filter { forAdmins || !$0.isForAdmins }
    let example: [Inline] = ["Say ", .code("kudos to @ada for the runbook"), " or ", .code("win: importer shipped")]
    return RichText([
      .paragraph(example + ["; I keep it for the weekly digest. After my name you can also say:"]),
      .list(lines.map { RichText.ListItem([.code($0.usage), .text(": " + $0.effect)]) }),
    ])
  }

  static func notAnAdmin(anyAdmins: Bool) -> RichText {
    anyAdmins
      ? line(["Only an admin can do that. ", .code("settings"), " tells who they are."])
      : line([
        "Only an admin can do that, and nobody is one yet: name them in the configuration file, under ",
        .code("admins"), ".",
      ])
  }

  static func unknownCommand(nearest: String?) -> RichText {
    guard let nearest else { return line(["I do not know that word. ", .code("help"), " lists what I know."]) }
    return line(["I do not know that word. Did you mean ", .code(nearest), "?"])
  }

  static func wrongUse(usage: String) -> RichText { line(["That goes like this: ", .code(usage)]) }

  static func settings(_ settings: EffectiveSettings, next: String) -> RichText {
    let policy = settings.policy
    var lines: [[Inline]] = []
    if policy.hasDigest {
      lines.append([.text("Digest: every \(policy.digestTime.description) \(policy.zone), next \(next)")])
      if settings.gathersWholeChat { lines.append(["It tells of the whole chat"]) }
    } else {
      lines.append(["Digest: off"])
    }
    lines.append([.text("A thank-you counts: \(explained(policy.sensitivity))")])
    lines.append([.text("I show that I kept something by: \(policy.acknowledgement.rawValue)")])
    if !settings.values.isEmpty { lines.append(["Values: "] + joined(settings.values.map { .value($0) })) }
    let admins = policy.admins.sorted().map { Inline.person(Person(id: $0)) }
    lines.append(["Admins: "] + (admins.isEmpty ? ["none"] : joined(admins)))
    return RichText([.list(lines.map { RichText.ListItem($0) })])
  }

  static func undone(_ items: [Item]) -> RichText {
    line(["Taken back: "] + joined(items.map { $0.kind == .win ? ["the win"] : ["the shout-out"] }) + ["."])
  }

  static func nothingToUndo() -> RichText { line(["There is nothing of yours here that I could take back."]) }

  static func digestIsOn(_ settings: EffectiveSettings, next: String?) -> RichText {
    let time = "every \(settings.policy.digestTime.description) \(settings.policy.zone)"
    return line([.text("The weekly digest is on: \(time)" + (next.map { ". Next: \($0)." } ?? "."))])
  }

  static func digestIsOff() -> RichText { line(["The weekly digest is off here. I go on keeping what you say."]) }

  static func gathersHere(_ settings: EffectiveSettings, next: String) -> RichText {
    line([.text("The digest here now tells of the whole chat. Next: \(next).")])
  }

  static func digestTimeIs(_ settings: EffectiveSettings, next: String) -> RichText {
    let time = "every \(settings.policy.digestTime.description) \(settings.policy.zone)"
    guard settings.policy.hasDigest else {
      return line([.text("The digest would come \(time), but it is off here: "), .code("digest on")])
    }
    return line([.text("The digest comes \(time). Next: \(next).")])
  }

  static func unknownZone(_ name: String, nearest: String?) -> RichText {
    line(["I know no time zone ", .said(name), "."] + (nearest.map { [" Did you mean ", .code($0), "?"] } ?? []))
  }

  static func sensitivityIs(_ level: Sensitivity) -> RichText {
    line([.text("A thank-you counts as a shout-out \(explained(level)).")])
  }

  static func acknowledgementIs(_ way: Acknowledgement) -> RichText {
    switch way {
    case .reaction: line(["I show by a reaction that I kept something."])
    case .reply: line(["I show by a short reply that I kept something."])
    case .off: line(["I keep things without a word."])
    }
  }

  static func values(_ values: [String]) -> RichText {
    guard !values.isEmpty else { return line(["No values are set. ", .code("values add #teamwork"), " adds one."]) }
    return line(["The team's values: "] + joined(values.map { .value($0) }) + ["."])
  }

  static func noSuchValue(_ value: String) -> RichText { line([.value(value), " is none of the team's values."]) }
  static func adminAdded(_ person: Person) -> RichText { line([.person(person), " is an admin now."]) }
  static func adminRemoved(_ person: Person) -> RichText { line([.person(person), " is no admin any more."]) }
  static func noSuchAdmin(_ person: Person) -> RichText { line([.person(person), " is no admin."]) }
  static func lastAdmin() -> RichText { line(["That would leave nobody. Add another admin first."]) }

  static func gaveUp(posts: Int, reason: String?, admins: [String]) -> RichText {
    let names = joined(admins.map { .person(Person(id: $0)) })
    let whom: [Inline] = admins.isEmpty ? ["For whoever looks after me"] : ["For "] + names
    let what = posts == 1 ? "a post for this channel" : "\(posts) posts for this channel"
    let why = reason.map { " (the last answer: \($0))" } ?? ""
    return line(whom + [.text(": I tried for three days and gave up \(what)\(why). The log still has the words.")])
  }

  // MARK: The digest

  static func digestTitle(week: ISOWeek) -> String { "Small wins of week \(week.week), \(week.year)" }
  static let winsHeading = "Wins"
  static let shoutoutsHeading = "Shout-outs"
  static let with = ", with "
  static let cheeredBy = "cheered by "
  static let inChannel = ", in "
  static let linkLabel = "(message)"
  static let wordless = "for what you did"

  static func digestNote(_ digest: Digest, zone: TimeZoneRules) -> String? {
    switch digest.occasion {
    case .closed: nil
    case .again: "This week was told before."
    case .soFar: "So far, up to \(LocalTimeFormatter(zone: zone).short(digest.through))."
    case .late where digest.missed.isEmpty:
      "A little late: this was meant for \(LocalTimeFormatter(zone: zone).short(digest.through))."
    case .late:
      "Late, since I was away: this covers \(weeks(digest.missed + [digest.week]))."
    }
  }

  static func quietWeek(_ occasion: Digest.Occasion) -> [Inline] {
    let when = occasion == .soFar ? "Nothing was shared yet this week" : "A quiet week: nothing was shared"
    return [.text(when + ". What was one small thing that went well? Say "), .code("win: …"), " and it stands here."]
  }

  static func valuesSeen(_ values: [String]) -> [Inline] {
    ["Our values this week: "] + joined(values.map { .value($0) })
  }

  static func digestFooter(head: String) -> String { "In the words you said them. Log \(head)" }

  // MARK: Joining

  static func joined(_ parts: [Inline]) -> [Inline] { joined(parts.map { [$0] }) }

  static func joined(_ parts: [[Inline]]) -> [Inline] {
    var all: [Inline] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { all.append(index == parts.count - 1 ? " and " : ", ") }
      all += part
    }
    return all
  }

  private static func line(_ inlines: [Inline]) -> RichText { RichText(inlines) }

  private static func weeks(_ weeks: [ISOWeek]) -> String {
    guard let first = weeks.first, let last = weeks.last, weeks.count > 1 else {
      return weeks.first.map { "week \($0.week)" } ?? ""
    }
    return weeks.count == 2 ? "weeks \(first.week) and \(last.week)" : "weeks \(first.week) to \(last.week)"
  }

  private static func explained(_ level: Sensitivity) -> String {
    switch level {
    case .explicit: "never (sensitivity explicit)"
    case .specific: "when it says what for (sensitivity specific)"
    case .any: "always (sensitivity any)"
    }
  }
}
