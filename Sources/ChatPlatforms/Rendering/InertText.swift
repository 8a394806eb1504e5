// SPDX-License-Identifier: Apache-2.0
// Text that no chat takes for a command to itself. A receiver of the generic payload may hand the text on to any chat,
// so it is made harmless for all of them: a zero-width space behind each `@` (`@channel`, `@all`, `@**all**`) and inside
// each `<…` that could be a tag or a token (`<!channel>`, `<@U1>`, `<https://x|y>`, `<b>`).

enum InertText {
  static let zeroWidthSpace: Character = "\u{200B}"

  /// Whether this character must be kept apart from what comes behind it; nil is the end of the piece, behind which
  /// the next piece of the line may stand.
  static func mustBreak(_ character: Character, before next: Character?) -> Bool {
    switch character.unicodeScalars.first {
    // The full-width and the small commercial at are taken for `@` where text is normalised (Unicode NFKC).
    case "@", "\u{FF20}", "\u{FE6B}": return next != " "
    case "<":
      guard let next else { return true }
      return "!@#/?".contains(next) || next.isLetter
    default: return false
    }
  }

  /// The text with its breaks.
  static func plain(_ text: String) -> String {
    var inert = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      inert.append(character)
      if mustBreak(character, before: rest.first) { inert.append(zeroWidthSpace) }
    }
    return inert
  }
}
