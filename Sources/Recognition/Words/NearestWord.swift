// SPDX-License-Identifier: Apache-2.0
// The nearest right word for a wrong one, for every "did you mean".

/// Finds what somebody probably meant to write.
public enum NearestWord {
  /// The word nearest to a wrong one, or nil where none is near enough to be worth naming. Case does not count. Of
  /// equally near words the one that shares the longer beginning wins, then the earlier one.
  ///
  /// Near is: so many slips (a letter too many, too few, another one, or two neighbours swapped) as a third of the longer
  /// word's length, at least one and at most four; or the word's beginning, of two letters or more.
  public static func suggestion(for word: String, among candidates: [String]) -> String? {
    let given = Array(word.lowercased().unicodeScalars)
    guard !given.isEmpty, given.count <= 64 else { return nil }
    var best: (candidate: String, distance: Int, shared: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().unicodeScalars)
      let shared = zip(given, letters).prefix { $0 == $1 }.count
      let isBeginning = shared == given.count && shared >= 2
      let bound = min(4, max(1, max(given.count, letters.count) / 3))
      guard isBeginning || abs(given.count - letters.count) <= bound else { continue }
      let distance = isBeginning ? min(1, letters.count - given.count) : distance(given, letters)
      // Where every letter is another one, nothing speaks for the word.
      guard isBeginning || (distance <= bound && distance < max(given.count, letters.count)) else { continue }
      if let best, (best.distance, -best.shared) <= (distance, -shared) { continue }
      best = (candidate, distance, shared)
    }
    return best?.candidate
  }

  /// The least number of slips between two words: Damerau-Levenshtein in its form of optimal string alignment, in which
  /// no part of the word is changed twice.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
