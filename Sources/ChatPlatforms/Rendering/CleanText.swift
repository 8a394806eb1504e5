// SPDX-License-Identifier: Apache-2.0
// What every renderer does to text before it looks at markup: whatever cannot be seen but acts is taken out, and one
// run of text stays on one line.

/// Text without invisible actors, on one line.
public enum CleanText {
  /// The most grapheme clusters of people's words in one piece.
  public static let wordsLimit = 1_000
  /// The most grapheme clusters of a name.
  public static let nameLimit = 80
  /// The most Unicode scalars that one grapheme cluster keeps: enough for a family with skin tones, too few for a
  /// tower of accents.
  static let scalarsInCluster = 16

  /// Text without control characters, NUL and bidirectional controls; line ends and other white space become one
  /// space, at both ends none. What is longer than the limit is cut between grapheme clusters and ends in `…`.
  public static func words(_ text: String, limit: Int = wordsLimit) -> String {
    // Scalar by scalar, since a combining mark behind a space hides the space in another character.
    var scalars = line(text).unicodeScalars.drop { $0 == " " }
    while scalars.last == " " { scalars.removeLast() }
    let cleaned = String(scalars)
    guard let end = cleaned.index(cleaned.startIndex, offsetBy: limit, limitedBy: cleaned.endIndex),
      end != cleaned.endIndex
    else { return cleaned }
    return cleaned[..<cleaned.index(before: end)] + "…"
  }

  /// The same without a limit, with one space kept at an end where there was white space.
  static func line(_ text: String) -> String {
    var visible = String.UnicodeScalarView()
    for cluster in text {
      for scalar in cluster.unicodeScalars.prefix(scalarsInCluster) {
        if scalar.properties.isWhitespace {
          if visible.last != " " { visible.append(" ") }
        } else if !isInvisibleActor(scalar) {
          visible.append(scalar)
        }
      }
    }
    return String(visible)
  }

  /// Controls (C0, DEL, C1: terminals obey both), and what turns the direction of text (Unicode UAX 9 section 2), and
  /// the byte order mark.
  private static func isInvisibleActor(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
