// SPDX-License-Identifier: Apache-2.0
// How people say to the bot that something is for those alone whom it names: `privately: kudos to @lin for the talk`.

/// The opening of private words.
enum PrivateOpening {
  /// What follows the opening; nil where the message does not begin with one. A colon, comma or dash stands behind it.
  static func rest(of spans: [Span]) -> [Span]? {
    guard case .text(let text)? = spans.first else { return nil }
    let scalars = text.unicodeScalars.drop { $0.isSpace || $0.isInvisible }
    let opening = String(String.UnicodeScalarView(scalars.prefix { !Self.marks.contains($0) }))
    let rest = scalars.drop { !Self.marks.contains($0) }
    guard !rest.isEmpty, openings.contains(opening.folded) else { return nil }
    return [.text(String(String.UnicodeScalarView(rest.dropFirst())))] + spans.dropFirst()
  }

  private static let marks: Set<Unicode.Scalar> = [
    ":", ",", "\u{2013}", "\u{2014}", "\u{FF1A}", "\u{3001}", "\u{FF0C}",
  ]

  /// Of all languages, since nobody has said yet which one this is.
  private static let openings = Set(LanguageTable.all.flatMap(\.privateOpenings).flatMap(PlainSpelling.spellings))
}
