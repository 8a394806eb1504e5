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
    guard !rest.isEmpty, openings.contains(opening.lowercased().filter { $0 != "\u{200B}" }) else { return nil }
    return [.text(String(String.UnicodeScalarView(rest.dropFirst())))] + spans.dropFirst()
  }

  private static let marks: Set<Unicode.Scalar> = [
    ":", ",", "\u{2013}", "\u{2014}", "\u{FF1A}", "\u{3001}", "\u{FF0C}",
  ]

  private static let openings: Set<String> = [
    "private", "privately", "in private", "confidentially", "between us", "just between us", "privat", "unter uns",
    "vertraulich", "en privé", "entre nous", "en privado", "entre nosotros", "em privado", "em particular", "entre nós",
    "in privato", "privatamente", "tra noi", "privé", "onder ons", "prywatnie", "między nami", "内密に", "こっそり", "私下",
    "私信", "비공개", "우리끼리",
  ]
}
