// SPDX-License-Identifier: Apache-2.0
// How many cells of a terminal, or of any font in which characters have one width, a text takes.
//
// Two are taken by emoji and by what Unicode's EastAsianWidth.txt calls wide or full-width (W and F; Unicode Standard Annex 11),
// here by whole blocks; none by marks that combine with what stands before them and by invisible format characters.

/// Widths in cells.
public enum DisplayWidth {
  /// 0, 1 or 2.
  public static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if character.isASCII { return 1 }
    // U+FE0F asks for the emoji where a text character of the same code exists.
    if character.unicodeScalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) {
      return 2
    }
    switch first.value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      return 2
    default: break
    }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  /// The sum over a text's characters.
  public static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

  /// The text, cut between characters and ended by `…` where it takes more cells than that.
  public static func cut(_ text: String, to cells: Int) -> String {
    guard of(text) > cells else { return text }
    var kept = ""
    var used = 1
    for character in text {
      used += of(character)
      guard used <= cells else { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
