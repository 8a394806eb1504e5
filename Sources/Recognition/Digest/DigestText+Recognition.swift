// SPDX-License-Identifier: Apache-2.0
// Wins by their theme, shout-outs by who receives them, praise by who it names.

extension DigestText {
  // MARK: Wins

  /// Wins that share a tag stand under it, in the order in which the first of each was said; the others stand by themselves.
  var wins: [RichText.Block] {
    let (shown, more) = fold.choose(digest.wins, atMost: 14)
    let wins = shown.withCheersOnce
    let themes = Self.themes(of: wins)
    var items: [RichText.ListItem] = []
    var opened: [String: Int] = [:]
    for win in wins {
      guard let theme = win.values.first(where: themes.contains) else {
        items.append(RichText.ListItem(line(win)))
        continue
      }
      var win = win
      win.text = win.text.told(under: theme)
      if let place = opened[theme] {
        items[place].details.append(line(win))
      } else {
        opened[theme] = items.count
        items.append(RichText.ListItem([.strong([.value(theme)])], details: [line(win)]))
      }
    }
    return section(.wins, items, more: more)
  }

  /// The tags that at least two wins share; a win belongs to the first of its tags that is one.
  private static func themes(of wins: [Digest.Entry]) -> Set<String> {
    let shared = Dictionary(wins.flatMap { Set($0.values) }.map { ($0, 1) }, uniquingKeysWith: +).filter {
      $0.value > 1
    }
    let counts = Dictionary(
      wins.compactMap { $0.values.first { shared[$0] != nil } }.map { ($0, 1) }, uniquingKeysWith: +)
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  // MARK: Shout-outs

  var shoutouts: [RichText.Block] {
    let groups = digest.shoutouts.withCheersOnce.byReceiver
    let shown = fold.choose(groups, atMost: 14, \.entries).shown
    func count(_ groups: [ReceiverGroup]) -> Int { groups.reduce(0) { $0 + $1.entries.count } }
    return section(.shoutouts, shown.map(receiverItem), more: count(groups) - count(shown))
  }

  /// One shout-out stands beside its receivers, several stand below them.
  private func receiverItem(_ group: ReceiverGroup) -> RichText.ListItem {
    let receivers: [Inline] = [.strong(names(group.to))]
    guard group.entries.count > 1 else {
      let entry = group.entries[0]
      return RichText.ListItem(receivers + [.text(entry.text.isEmpty ? " " : ": ")] + shoutoutLine(entry))
    }
    let (shown, more) = fold.choose(group.entries, atMost: 6)
    let rest = more > 0 ? [[Inline.emphasis(words.line(DigestPhrase.more, count: more))]] : []
    return RichText.ListItem(receivers, details: shown.map(shoutoutLine) + rest)
  }

  private func shoutoutLine(_ entry: Digest.Entry) -> [Inline] {
    let line =
      entry.text.isEmpty
      ? words.line(DigestPhrase.wordless, ["people": names(entry.by)]) : [said(entry.text), " — "] + names(entry.by)
    return line + circumstances(of: entry)
  }

  // MARK: Praise

  var praise: [RichText.Block] {
    let (shown, more) = fold.choose(digest.praise, atMost: 6)
    let items = shown.withCheersOnce.map { entry in
      let from = entry.from.map { words.line(DigestPhrase.praiseFrom, ["from": [.said($0)]]) } ?? []
      let people = unnamed(in: entry)
      let about = people.isEmpty ? [] : words.line(DigestPhrase.praiseFor, ["people": [.strong(names(people))]])
      return RichText.ListItem([said(entry.text)] + from + about + circumstances(of: entry))
    }
    return section(.praise, items, more: more)
  }
}

/// The shout-outs to the same people.
private struct ReceiverGroup {
  var to: [Person]
  var entries: [Digest.Entry]
}

extension [Digest.Entry] {
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
