// SPDX-License-Identifier: Apache-2.0
// What names and hashtags are compared by.

extension String {
  /// In lower case, with letters of their usual width and without marks that are not seen. A sigma that ends a word in
  /// capitals becomes a final one (The Unicode Standard, section 3.13), which scalar by scalar it would not.
  ///
  /// Composed and decomposed spellings need no folding: strings are equal by canonical equivalence.
  var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var folded = UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.isInvisible { folded.append(scalar.ofUsualWidth) }
    let endsInSigma = folded.count > 1 && folded.last == "\u{03A3}"
    var lower = Self(folded).lowercased()
    if endsInSigma {
      lower.removeLast()
      lower += "\u{03C2}"
    }
    return lower
  }
}
