// SPDX-License-Identifier: Apache-2.0
// The words about what is on record: boards, goals, single messages.

/// What the bot says of records, in English.
enum RecordWords {
  typealias Inline = RichText.Inline

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
      blocks.append(.paragraph([.text("\(label) in four weeks:")]))
      blocks.append(
        .bars(ranks.map { RichText.Bar([.person($0.person)], value: Double($0.count), shown: "\($0.count)") }))
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
