// SPDX-License-Identifier: Apache-2.0
// Text that no chat takes for a command to itself. A receiver of the generic payload may hand the text on to any chat,
// so it is made harmless for all of them: a zero-width space behind each `@` (`@channel`, `@all`, `@**all**`) and inside
// each `<…` that could be a tag or a token (`<!channel>`, `<@U1>`, `<https://x|y>`, `<b>`).
//
// It is read scalar by scalar, as chats and Markdown read it: a combining mark behind a `@` makes another character for
// people, not for them.

enum InertText {
  static let zeroWidthSpace: Unicode.Scalar = "\u{200B}"

  /// Whether this scalar must be kept apart from what comes behind it; nil is the end of the piece, behind which the
  /// next piece of the line may stand.
  static func mustBreak(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch scalar {
    // The full-width and the small commercial at are taken for `@` where text is normalised (Unicode NFKC).
    case "@", "\u{FF20}", "\u{FE6B}": return next != " "
    case "<":
      guard let next else { return true }
      return "!@#/?".unicodeScalars.contains(next) || next.properties.isAlphabetic
    default: return false
    }
  }

  /// The text with its breaks.
  static func plain(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var inert = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      inert.append(scalar)
      if mustBreak(scalar, before: index + 1 < scalars.count ? scalars[index + 1] : nil) {
        inert.append(zeroWidthSpace)
      }
    }
    return String(inert)
  }
}
