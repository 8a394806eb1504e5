// SPDX-License-Identifier: Apache-2.0
// The words about what is on record: sums, boards, goals, stories, single messages.

/// What the bot says of records, in English.
enum RecordWords {
  typealias Inline = RichText.Inline

  // MARK: me

  static func me(
    _ person: Person, week: Tally, month: Tally, all: Tally, latest: [(words: String, by: Person)]
  ) -> RichText {
    var blocks: [RichText.Block] = [
      .paragraph([.strong([.person(person)])]),
      .list([
        RichText.ListItem([.text("This week: \(text(week))")]),
        RichText.ListItem([.text("This month: \(text(month))")]),
        RichText.ListItem([.text("In all: \(text(all))")]),
      ]),
    ]
    if !latest.isEmpty { blocks.append(.paragraph(["Said of you lately:"])) }
    blocks += latest.map { .quote([.said($0.words), " — ", .person($0.by)]) }
    return RichText(blocks)
  }

  private static func text(_ tally: Tally) -> String {
    let points = tally.points > 0 ? " with \(tally.points) points" : ""
    return "\(count(tally.received, "shout-out")) received\(points), \(count(tally.given, "shout-out")) given, "
      + "\(count(tally.wins, "win")) shared"
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  // MARK: board

  static func board(_ board: Board) -> RichText {
    guard !board.wins.isEmpty || !board.shoutouts.isEmpty else {
      return RichText([
        "I remember nothing here yet. What is one small thing that went well? Say ", .code("win: …"), ".",
      ])
    }
    var blocks: [RichText.Block] = []
    for (heading, items) in [("Latest wins", board.wins), ("Latest shout-outs", board.shoutouts)] where !items.isEmpty {
      blocks.append(.heading(level: 3, [.text(heading)]))
      blocks.append(.list(items.map { RichText.ListItem(line($0)) }))
    }
    for (label, ranks) in [("Gave", board.givers), ("Received", board.receivers)] where !ranks.isEmpty {
      let people: [[Inline]] = ranks.map { [.person($0.person), .text(" \($0.count)")] }
      blocks.append(.paragraph([.text("\(label) in four weeks: ")] + BotWords.joined(people) + ["."]))
    }
    return RichText(blocks)
  }

  /// As in `for the runbook — zoe, to ada`.
  private static func line(_ item: RememberedItem) -> [Inline] {
    let entry = item.entry
    let words: [Inline] = entry.text.isEmpty ? [] : [.said(entry.text), " — "]
    let to: [Inline] = entry.to.isEmpty ? [] : [" to "] + BotWords.joined(entry.to.map { .person($0.person) })
    return words + BotWords.joined(entry.by.map { .person($0) }) + to
  }

  // MARK: fairness

  static func fairness(_ fairness: Fairness) -> RichText {
    guard fairness.team > 0 else { return RichText(["Nobody has given or received anything here yet."]) }
    let weeks = BotWords.counted(Fairness.weeks, "week")
    let share = fairness.recognised * 100 / fairness.team
    let sum: RichText.Block = .paragraph([
      .text("Recognised in the last \(weeks): \(fairness.recognised) of \(fairness.team) people (\(share) %).")
    ])
    guard !fairness.unseen.isEmpty else { return RichText([sum]) }
    let people = fairness.unseen.map { unseen in
      RichText.ListItem([
        .person(unseen.person),
        .text(unseen.weeks.map { ": \(BotWords.counted($0, "week")) ago" } ?? ": not as far as I know"),
      ])
    }
    return RichText([sum, .paragraph(["Not recognised lately, and when they last were:"]), .list(people)])
  }

  static func fairnessInTerminal(_ channel: ChannelKey) -> RichText {
    RichText([
      "That is for admins alone, and I cannot write to you alone here. On the machine that I run on: ",
      .code("smallwins board fairness --channel \(channel.chat)/\(channel.channel)"),
    ])
  }

  // MARK: goals

  static func goals(aims: [RichText.Block], mine: [NumberedItem], others: [NumberedItem]) -> RichText {
    guard !aims.isEmpty || !mine.isEmpty || !others.isEmpty else {
      return RichText(["No goal is open here. Say ", .code("goal: …"), " to set one."])
    }
    var blocks = aims
    if !mine.isEmpty {
      blocks.append(.paragraph(["Your open goals (", .code("done: #N"), " closes one):"]))
      blocks.append(.list(mine.map { RichText.ListItem(goal($0)) }))
    }
    if !others.isEmpty {
      blocks.append(.paragraph(["The team's open goals:"]))
      blocks.append(.list(others.map { RichText.ListItem(goal($0) + [" — ", .person($0.author)]) }))
    }
    return RichText(blocks)
  }

  private static func goal(_ goal: NumberedItem) -> [Inline] {
    [.text("#\(goal.number) "), .said(goal.item.text)] + (goal.item.due.map { [" (by ", .said($0), ")"] } ?? [])
  }

  // MARK: story

  static func story(of tag: String, _ items: [RememberedItem], zone: TimeZoneRules) -> RichText {
    let shown = items.suffix(30)
    var blocks: [RichText.Block] = [.heading(level: 3, [.value(tag)])]
    if shown.count < items.count {
      let earlier = items.count - shown.count
      blocks.append(.paragraph([.text(earlier == 1 ? "One came before." : "\(earlier) came before.")]))
    }
    blocks.append(
      .list(
        shown.map { item in
          let time = LocalTimeFormatter(zone: zone).short(item.entry.said)
          return RichText.ListItem([.text("\(time), \(item.kind.rawValue): ")] + line(item))
        }))
    blocks.append(.footer(["As far back as I remember: 35 days."]))
    return RichText(blocks)
  }

  static func noStory(_ tag: String) -> RichText {
    RichText(["I remember nothing here under ", .value(tag), " in the last 35 days."])
  }

  // MARK: single messages

  static func why(_ items: [Item]) -> RichText {
    RichText([
      .list(
        items.map { item in
          let to: [Inline] = item.to.isEmpty ? [] : [" to "] + BotWords.joined(item.to.map { .person($0.person) })
          let words: [Inline] = item.text.isEmpty ? [] : [": ", .said(item.text)]
          let rule = ReadingWords.told(rule: item.rule)
          return RichText.ListItem(
            [.text(KindWords.one(of: item))] + to + words + [.text(" (by \(rule))")])
        })
    ])
  }

  static func whyReactions(_ givers: [Person]) -> RichText {
    RichText(["A shout-out by reaction, from "] + BotWords.joined(givers.map { .person($0) }) + ["."])
  }

  static func takenBack() -> RichText { RichText(["That message was deleted or taken back. Nothing of it counts."]) }
  static func editedAway() -> RichText { RichText(["An edit took away what counted in that message."]) }

  static func nothingOnRecord() -> RichText {
    RichText([
      "I have nothing on record for that message. On a machine that has me, ",
      .code("smallwins parse \"…\""), " explains what I read in any words, and why.",
    ])
  }

  static func whyNeedsAMessage() -> RichText {
    RichText([
      "Reply to a message with ", .code("!wins why"), ", or say its link: ",
      .code("!wins why https://chat.example/message"),
    ])
  }

  static func releaseNeedsAReply(_ on: Bool) -> RichText {
    RichText(["Reply to the message that it is about with ", .code(on ? "!wins release" : "!wins release off"), "."])
  }

  static func nothingToRelease() -> RichText { RichText(["That message holds nothing that I noted."]) }
  static func notYoursToRelease() -> RichText {
    RichText(["Only its author, or somebody who receives it, can say that."])
  }

  static func released(_ on: Bool) -> RichText {
    RichText([
      on ? "Noted: this record may be shown publicly." : "Noted: this record may not be shown publicly on your word."
    ])
  }
}
