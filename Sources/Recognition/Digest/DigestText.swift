// SPDX-License-Identifier: Apache-2.0
// How a digest reads: people's own words first, who said them, and no numbers that could be a rank.

extension Digest {
  /// The digest as a neutral document.
  /// - Parameter zone: The channel's zone, in which its times are written.
  public func richText(zone: TimeZoneRules) -> RichText {
    var blocks: [RichText.Block] = [.heading(level: 1, [.text(DigestWords.title(days))])]
    if let note = DigestWords.note(self, zone: zone) { blocks.append(.paragraph([.emphasis([.text(note)])])) }
    if entryCount == 0 { blocks.append(.paragraph(DigestWords.quiet(occasion))) }
    if !wins.isEmpty {
      blocks.append(.heading(level: 2, [.text(DigestWords.winsHeading)]))
      blocks.append(.list(wins.withCheersOnce.map { RichText.ListItem(winLine($0)) }))
    }
    if !shoutouts.isEmpty {
      blocks.append(.heading(level: 2, [.text(DigestWords.shoutoutsHeading)]))
      blocks.append(.list(shoutouts.withCheersOnce.byReceiver.map(receiverItem)))
    }
    if !values.isEmpty { blocks.append(.paragraph(DigestWords.values(values))) }
    blocks.append(.footer([.text(DigestWords.footer(week: week, head: head))]))
    return RichText(blocks)
  }

  private func winLine(_ win: Entry) -> [RichText.Inline] {
    // Whoever is named in the words needs no second naming.
    let others = win.with.map(\.person).filter { person in
      !win.by.contains(person) && !win.text.lowercased().contains(person.displayName.lowercased())
    }
    let with: [RichText.Inline] = others.isEmpty ? [] : [.text(DigestWords.with)] + names(others)
    return [.said(win.text), " — "] + names(win.by) + with + circumstances(of: win)
  }

  /// One shout-out stands beside its receivers, several stand below them.
  private func receiverItem(_ group: ReceiverGroup) -> RichText.ListItem {
    let receivers: [RichText.Inline] = [.strong(names(group.to))]
    guard group.entries.count == 1, let entry = group.entries.first else {
      return RichText.ListItem(receivers, details: group.entries.map(shoutoutLine))
    }
    return RichText.ListItem(receivers + [.text(entry.text.isEmpty ? " " : ": ")] + shoutoutLine(entry))
  }

  private func shoutoutLine(_ entry: Entry) -> [RichText.Inline] {
    let words: [RichText.Inline] = entry.text.isEmpty ? [.text(DigestWords.wordless)] : [.said(entry.text), " — "]
    return words + names(entry.by) + circumstances(of: entry)
  }

  private func circumstances(of entry: Entry) -> [RichText.Inline] {
    var pieces: [RichText.Inline] = []
    if namesChannels { pieces += [.text(DigestWords.inChannel), .said(entry.channelName ?? entry.channel)] }
    if !entry.cheers.isEmpty { pieces += [" ("] + DigestWords.cheered(by: entry.cheers) + [")"] }
    if let link = entry.link { pieces += [" · ", .link(url: link, label: DigestWords.linkLabel)] }
    return pieces
  }

  private func names(_ people: [Person]) -> [RichText.Inline] { BotWords.joined(people.map { .person($0) }) }
}

/// The shout-outs to the same people.
private struct ReceiverGroup {
  var to: [Person]
  var entries: [Digest.Entry]
}

extension [Digest.Entry] {
  /// A cheer is for a message: where that holds several items, it stands at the first.
  fileprivate var withCheersOnce: [Digest.Entry] {
    var cheered: Set<UInt64> = []
    return map { entry in
      var entry = entry
      if !entry.cheers.isEmpty, !cheered.insert(entry.sequence).inserted { entry.cheers = [] }
      return entry
    }
  }

  /// Shout-outs to the same people together, in the order in which the first of each was said; those without words in one line.
  fileprivate var byReceiver: [ReceiverGroup] {
    var groups: [ReceiverGroup] = []
    var places: [Set<Person>: Int] = [:]
    for entry in self {
      let people = entry.to.map(\.person)
      if let place = places[Set(people)] {
        groups[place].entries.add(entry)
      } else {
        places[Set(people)] = groups.count
        groups.append(ReceiverGroup(to: people, entries: [entry]))
      }
    }
    return groups
  }

  private mutating func add(_ entry: Digest.Entry) {
    let alike = firstIndex {
      $0.text.isEmpty && entry.text.isEmpty && $0.link == nil && entry.link == nil && $0.channel == entry.channel
    }
    guard let alike else { return append(entry) }
    self[alike].by += entry.by.filter { !self[alike].by.contains($0) }
    self[alike].cheers += entry.cheers.filter { !self[alike].cheers.contains($0) }
  }
}
