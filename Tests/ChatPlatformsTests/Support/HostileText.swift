// SPDX-License-Identifier: Apache-2.0
// What somebody would write who wants a digest to ping everybody, track its readers or look like something else.

import TestSupport

/// Makes hostile texts from a seed.
struct HostileText {
  private let random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private static let tokens = [
    "@", "@channel", "@all", "@here", "@everyone", "@**all**", "@room", "＠all", "﹫here", "<!channel>", "<!here|x>",
    "<!subteam^S1>", "<@U1>", "<@&1>", "<#C1>", "<users/all>", "<at>all</at>", "<https://evil.example|x>",
    "<https://evil.example>", "![x](https://evil.example/p.png)", "[x](https://evil.example)", "[x]: https://e.example",
    "<img src=x>", "<script>", "</b>", "<!--", "-->", "&lt;!channel&gt;", "&#64;all", "&commat;all", "# ", "> ", "- ",
    "+ ", "1. ", "2) ", "===", "---", "***", "___", "```", "`", "~~", "~", "*", "**", "_", "__", "\\", "\\\\", "[", "]",
    "(", ")", "!", "|", "\n", "\r\n", "\u{2028}", "\t", "\0", "\u{1B}[31m", "\u{9B}31m", "\u{202E}", "\u{2066}",
    "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{301}", "\u{E9}", "channel", "all", "here", "snake_case", "x", " ", "  ",
    "7",
    "👩‍👩‍👧", "日本", "A&B", "&amp;", "<3", "a<b", "www.a.example", "ada@a.example", "{", "}", "$x$", ":tada:", "\"", "'",
  ]

  /// The next text.
  func next() -> String {
    (0..<random.int(in: 1...9)).map { _ in Self.tokens[random.int(in: 0...Self.tokens.count - 1)] }.joined()
  }
}

/// What no text on its way out may hold, for any chat that it might be handed on to.
enum Offence {
  /// Scalars that act without being seen.
  static func invisibleActors(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  /// Places where a chat would read a mention or a token: scalars `@` (in any width) or `<` with what makes one behind.
  static func pings(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.dropLast().compactMap { index in
      let next = scalars[index + 1]
      let pings =
        switch scalars[index] {
        case "@", "＠", "﹫": !(next == "\u{200B}" || next.properties.isWhitespace)
        case "<": "!@#/?".unicodeScalars.contains(next) || next.properties.isAlphabetic
        default: false
        }
      return pings ? String(String.UnicodeScalarView(scalars[index...].prefix(12))) : nil
    }
  }
}
