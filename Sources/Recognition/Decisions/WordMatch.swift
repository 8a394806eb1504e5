// SPDX-License-Identifier: Apache-2.0
// Which goal somebody means who says in other words that it is done: `importer shipped` for `ship the importer by Friday`.

/// Finds what is meant by its words.
enum WordMatch {
  /// The open item that words fit best; of several alike the one with the lowest number. Nil where none fits well enough: more than
  /// half of the words of the shorter one must stand in the other, since a goal that is closed by mistake is worse than one that
  /// stays open.
  static func best(for said: String, among candidates: [NumberedItem]) -> NumberedItem? {
    let words = words(in: said)
    guard !words.isEmpty else { return nil }
    var best: (item: NumberedItem, common: Int, shorter: Int)?
    for candidate in candidates.sorted(by: { $0.number < $1.number }) {
      let others = self.words(in: candidate.item.text)
      let shorter = min(words.count, others.count)
      let common = words.filter { word in others.contains { isSame(word, $0) } }.count
      guard shorter > 0, common * 2 > shorter else { continue }
      // The greater share of the shorter one wins, then the greater number of words.
      if let best, (common * best.shorter, common) <= (best.common * shorter, best.common) { continue }
      best = (candidate, common, shorter)
    }
    return best?.item
  }

  /// Whether two texts speak of the same: at least two words, and more than half of those of the shorter one, stand in both. One word
  /// is not counted.
  static func isAlike(_ a: String, _ b: String, besides word: String) -> Bool {
    let (a, b) = (words(in: a).subtracting([word]), words(in: b).subtracting([word]))
    let common = a.filter { word in b.contains { isSame(word, $0) } }.count
    return common > 1 && common * 2 > min(a.count, b.count)
  }

  /// Letters and digits in lower case; words of up to three letters only where there are no others, since they say little.
  private static func words(in text: String) -> Set<String> {
    let all = text.lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(100)
    let long = all.filter { $0.count > 3 }[...]
    return Set((long.isEmpty ? all : long).map(String.init))
  }

  /// The same word, or the same beginning of at least four letters (`ship`, `shipped`).
  private static func isSame(_ a: String, _ b: String) -> Bool {
    a == b || min(a.count, b.count) >= 4 && (a.hasPrefix(b) || b.hasPrefix(a))
  }
}
