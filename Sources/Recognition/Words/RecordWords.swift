// SPDX-License-Identifier: Apache-2.0
// The words about what is on record: boards and single messages.

/// What the bot says of records.
enum RecordPhrase: Phrase {
  /// A board on which nothing stands.
  case nothingYet
  /// Above the parts of a board: the latest of each, and who gave and received most.
  case latestWins, latestShoutouts, gave, received
  /// Who receives, behind what is received: gap `people`.
  case to
  /// Which words made a record, behind it: gap `rule`.
  case by
  /// A shout-out without words: gap `people`, who gave it.
  case byReaction
  /// Why nothing is on record of a message.
  case takenBack, editedAway, nothingOnRecord
  /// How to say which message is meant; gap `command` in the second.
  case whyNeedsAMessage, releaseNeedsAReply
  /// Nothing in a message can be released, or not by whoever asks.
  case nothingToRelease, notYoursToRelease
  /// Whether a record may be shown publicly.
  case released, notReleased
}

extension Wording {
  /// The latest of a channel, and where admins asked for it who gave and received most.
  func board(_ board: Board) -> RichText {
    guard !board.wins.isEmpty || !board.shoutouts.isEmpty else { return say(RecordPhrase.nothingYet) }
    var blocks: [RichText.Block] = []
    for (heading, items) in [(RecordPhrase.latestWins, board.wins), (.latestShoutouts, board.shoutouts)]
    where !items.isEmpty {
      blocks.append(.heading(level: 3, line(heading)))
      blocks.append(.list(items.map { RichText.ListItem(shown($0)) }))
    }
    for (label, ranks) in [(RecordPhrase.gave, board.givers), (.received, board.receivers)] where !ranks.isEmpty {
      blocks.append(.paragraph(line(label)))
      blocks.append(
        .bars(
          ranks.map {
            RichText.Bar([.person($0.person)], value: Double($0.count), shown: number(Double($0.count)))
          }))
    }
    return RichText(blocks)
  }

  /// As in `for the runbook — zoe, to ada`.
  private func shown(_ item: RememberedItem) -> [Inline] {
    let entry = item.entry
    let words: [Inline] = entry.text.isEmpty ? [] : [.said(entry.text), " — "]
    return words + joined(entry.by) + receivers(entry.to)
  }

  /// What is on record of a message, and which words made it so.
  func why(_ items: [Item]) -> RichText {
    RichText([
      .list(
        items.map { item in
          let words: [Inline] = item.text.isEmpty ? [] : [": ", .said(item.text)]
          let rule = line(RecordPhrase.by, ["rule": [.text(told(rule: item.rule))]])
          return RichText.ListItem([.text(one(item))] + receivers(item.to) + words + rule)
        })
    ])
  }

  private func receivers(_ receivers: [Receiver]) -> [Inline] {
    receivers.isEmpty ? [] : line(RecordPhrase.to, ["people": joined(receivers.map(\.person))])
  }
}
