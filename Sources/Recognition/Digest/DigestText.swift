// SPDX-License-Identifier: Apache-2.0
// How a digest reads: people's own words first, who said them, and no numbers that could be a rank.

extension Digest {
  /// The digest as a neutral document.
  /// - Parameter zone: The channel's zone, in which its dates are written.
  public func richText(zone: TimeZoneRules) -> RichText {
    var blocks: [RichText.Block] = [.heading(level: 1, [.text(BotWords.digestTitle(week: week))])]
    if let note = BotWords.digestNote(self, zone: zone) { blocks.append(.paragraph([.emphasis([.text(note)])])) }
    if entryCount == 0 { blocks.append(.paragraph(BotWords.quietWeek(occasion))) }
    if !wins.isEmpty {
      blocks.append(.heading(level: 2, [.text(BotWords.winsHeading)]))
      blocks.append(.list(wins.map(winItem)))
    }
    if !shoutouts.isEmpty {
      blocks.append(.heading(level: 2, [.text(BotWords.shoutoutsHeading)]))
      blocks.append(.list(shoutoutsByReceiver.map(receiverItem)))
    }
    if !values.isEmpty {
      blocks.append(.paragraph(BotWords.valuesSeen(values)))
    }
    blocks.append(.footer([.text(BotWords.digestFooter(head: head))]))
    return RichText(blocks)
  }

  private func winItem(_ win: Entry) -> RichText.ListItem {
    var line: [RichText.Inline] = [.said(win.text), " — "] + names(win.by)
    let others = win.with.map(\.person).filter { !win.by.contains($0) }
    if !others.isEmpty { line += [.text(BotWords.with)] + names(others) }
    return RichText.ListItem(line + place(win), details: cheers(win))
  }

  private func receiverItem(_ group: (to: [Person], entries: [Entry])) -> RichText.ListItem {
    RichText.ListItem([.strong(names(group.to))], details: group.entries.flatMap { [shoutoutLine($0)] + cheers($0) })
  }

  private func shoutoutLine(_ entry: Entry) -> [RichText.Inline] {
    let words: [RichText.Inline] = entry.text.isEmpty ? [.text(BotWords.wordless)] : [.said(entry.text)]
    return words + [" — "] + names(entry.by) + place(entry)
  }

  private func place(_ entry: Entry) -> [RichText.Inline] {
    let link = entry.link.map { [RichText.Inline.text(" "), .link(url: $0, label: BotWords.linkLabel)] } ?? []
    return (gathersWholeChat ? [.text(BotWords.inChannel), .said(entry.channel)] : []) + link
  }

  private func cheers(_ entry: Entry) -> [[RichText.Inline]] {
    entry.cheers.isEmpty ? [] : [[.text(BotWords.cheeredBy)] + names(entry.cheers)]
  }

  private func names(_ people: [Person]) -> [RichText.Inline] { BotWords.joined(people.map { .person($0) }) }

  /// Shout-outs to the same people stand together, in the order in which the first of each was said.
  private var shoutoutsByReceiver: [(to: [Person], entries: [Entry])] {
    var groups: [(to: [Person], entries: [Entry])] = []
    var places: [Set<Person>: Int] = [:]
    for entry in shoutouts {
      let people = entry.to.map(\.person)
      if let place = places[Set(people)] {
        groups[place].entries.append(entry)
      } else {
        places[Set(people)] = groups.count
        groups.append((people, [entry]))
      }
    }
    return groups
  }
}
