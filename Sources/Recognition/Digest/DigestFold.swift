// SPDX-License-Identifier: Apache-2.0
// A long week is folded: what people cheered most and those who are seldom seen come first, in turns, and what is left out is counted.
// Of what is told week after week, such as open goals, each has its week beside what people cheered. What is shown stays in the order it
// was said.

/// Chooses what a part of a digest shows.
struct DigestFold {
  /// Whether anything is left out.
  let isOn: Bool
  /// How often each person was seen in the weeks before, by identifier.
  let familiarity: [String: Int]

  /// What is shown, in the order it came, and how much is not.
  /// - Parameter week: Of what is told week after week, the number of the week: then all of it has its turn, whoever said it.
  func choose<Part>(
    _ parts: [Part], atMost limit: Int, inTurn week: Int? = nil, _ entries: (Part) -> [Digest.Entry]
  ) -> (shown: [Part], more: Int) {
    guard isOn, parts.count > limit else { return (parts, 0) }
    let places = Array(parts.indices)
    let cheers = parts.map { part in entries(part).reduce(0) { $0 + $1.cheers.count } }
    let seen = parts.map { part in
      entries(part).flatMap { $0.by + $0.to.filter { !$0.isGroup }.map(\.person) }.map { familiarity[$0.id] ?? 0 }.min()
        ?? 0
    }
    let cheered = places.filter { cheers[$0] > 0 }.sorted { (cheers[$1], $0) < (cheers[$0], $1) }
    let others =
      if let week {
        places.startingAt(week * max(1, limit / 2) % parts.count)
      } else {
        places.sorted { (seen[$0], $0) < (seen[$1], $1) }
      }
    var chosen: Set<Int> = []
    for turn in places.indices {
      for row in [cheered, others] where row.indices.contains(turn) && chosen.count < limit {
        chosen.insert(row[turn])
      }
    }
    return (chosen.sorted().map { parts[$0] }, parts.count - chosen.count)
  }

  func choose(_ entries: [Digest.Entry], atMost limit: Int) -> (shown: [Digest.Entry], more: Int) {
    choose(entries, atMost: limit) { [$0] }
  }
}

extension [Int] {
  /// The same in their order from a place on, and then from the first.
  fileprivate func startingAt(_ place: Int) -> [Int] { Array(self[place...] + self[..<place]) }
}

extension String {
  /// The same, or as many whole words as fit, and a mark that there was more.
  func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let cut = prefix(limit)
    // Some languages have no spaces, and some words are longer than any sentence.
    let words = cut.lastIndex(where: \.isWhitespace).flatMap {
      cut.distance(from: cut.startIndex, to: $0) > limit / 2 ? cut[..<$0] : nil
    }
    return (words ?? cut) + " …"
  }

  /// The same without a tag at its end, where the tag stands above it.
  func told(under tag: String) -> String {
    let mark = "#" + tag
    guard count > mark.count, suffix(mark.count).lowercased() == mark else { return self }
    let rest = dropLast(mark.count)
    return rest.last == " " ? String(rest.dropLast()) : self
  }
}
