// SPDX-License-Identifier: Apache-2.0
// What people say, as it goes to Mattermost, read back by Mattermost's rules.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct MattermostEscapingTests {
  static func markdown(_ blocks: [RichText.Block]) throws -> String {
    let fixture = PlatformFixture.mattermost
    return try fixture.text(fixture.request(fixture.post(RichText(blocks))))
  }

  static func markdown(saying words: String) throws -> String { try markdown([.paragraph([.said(words)])]) }

  /// The words as they should be seen.
  static func plain(_ words: String) -> String {
    let shown = PlainTextRenderer().render(RichText([.said(words)]))
    return String(String.UnicodeScalarView(shown.unicodeScalars.filter { $0 != "\u{200B}" }))
  }

  @Test(
    arguments: [
      // Nothing that could be markup.
      ("snake_case, no: 3-2=1, C:\\temp, R&D (it's \"done\") 100% $40k #12 50/50!", nil),
      ("kudos for https://wiki.example/a_b/~ada?x=1&y=2#part, thanks", nil),
      ("*bold* _it_ ~~no~~ `x`", "&#42;bold&#42; &#95;it&#95; &#126;&#126;no&#126;&#126; &#96;x&#96;"),
      ("[x](https://evil.example)", "&#91;x&#93;(https://evil.example)"),
      ("![x](https://evil.example/p.png)", "!&#91;x&#93;(https://evil.example/p.png)"),
      ("<!channel> <@u1> <https://evil.example|x>", "&lt;!channel> &lt;@\u{200B}u1> &lt;https://evil.example%7Cx>"),
      ("@all @here @ada #craft ~dev", "@\u{200B}all @\u{200B}here @\u{200B}ada #\u{200B}craft &#126;dev"),
      ("&lt;b&gt; &#64;all", "&amp;lt;b&amp;gt; &amp;#64;all"),
      ("$x^2$ and 5$", "$x^2&#36; and 5&#36;"), ("a | b", "a &#124; b"), ("\\*a\\* \\", "&#92;&#42;a&#92;&#42; &#92;"),
      ("C#", "C&#35;"), ("écrit_en_été", "écrit_en&#95;été"), ("# no", "&#35; no"), ("> no", "&gt; no"),
      ("- no", "&#45; no"),
      ("1. no", "1&#46; no"), ("2) no", "2&#41; no"), ("---", "&#45;--"), ("===", "&#61;=="), ("+1", "&#43;1"),
      ("https://e.example&commat;all", "https://e.example%26commat;all"),
      ("https://e.example/(a), https://e.example/b).", "https://e.example/%28a%29, https://e.example/b)."),
      ("xhttps://e.example/_a_", "xhttps://e.example/&#95;a&#95;"),
    ] as [(String, String?)])
  func `as little as possible is escaped`(words: String, markdown: String?) throws {
    #expect(try Self.markdown(saying: words) == markdown ?? words)
  }

  @Test func `the example digest`() throws {
    let markdown = try Self.markdown(ExampleDigest.document.blocks)
    // As CommonMark, but that no `#tag` becomes a link.
    #expect(
      markdown
        == MarkdownRenderer.render(ExampleDigest.document).replacing("#craft", with: "#\u{200B}craft"))
  }

  @Test(arguments: [16, 17] as [UInt64])
  func `no label leaves its chart or pings in it`(seed: UInt64) throws {
    let hostile = HostileText(seed: seed)
    for round in 0..<1_000 {
      let bars = (0..<3).map { _ in RichText.Bar([.said(hostile.next()), .value(hostile.next())], value: 1, shown: "1")
      }
      let markdown = try Self.markdown([.bars(bars)])
      // `^ *(`{3,}|~{3,})…\n([\s\S]+?)\s*\1 *(?:\n+|$)` in lib/marked.js: code ends where the fence stands again.
      let fence = String(markdown.prefix { $0 == "`" })
      let inside = markdown.dropFirst(fence.count).dropLast(fence.count)
      let isFenced = fence.count >= 3 && markdown.hasSuffix("\n" + fence) && !inside.contains(fence)
      #expect(
        isFenced && inside.first == "\n" && inside.split(separator: "\n").count == 3, "seed \(seed), round \(round)")
      // In code nothing but mentions and tags acts, and entities are not decoded.
      let acts = MattermostReading.offences(in: String(inside)).contains("hashtag")
      #expect(!acts && Offence.pings(in: markdown).isEmpty, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `Mattermost shows exactly what was said, on its line and without markup`(seed: UInt64) throws {
    let hostile = HostileText(seed: seed)
    for round in 0..<2_000 {
      let said = hostile.next()
      let markdown = try Self.markdown(saying: said)
      let read = MattermostReading.text(of: markdown)
      // A web address keeps its meaning, not its letters.
      let isSame = read == Self.plain(said) || percentDecoded(read) == Self.plain(said)
      #expect(
        isSame && !markdown.contains("\n"),
        "seed \(seed), round \(round): \(said.debugDescription) \(markdown.debugDescription)")
    }
  }

  @Test(arguments: [14, 15] as [UInt64])
  func `no piece of any kind makes a mention, a link or an image`(seed: UInt64) throws {
    let hostile = HostileText(seed: seed)
    for round in 0..<1_000 {
      let pieces: [RichText.Inline] = [
        .said(hostile.next()), .person(Person(id: hostile.next())), .value(hostile.next()), .text(hostile.next()),
        .emphasis([.said(hostile.next())]), .strong([.person(Person(id: hostile.next()))]),
      ]
      let blocks: [RichText.Block] = [
        .heading(level: 1, pieces), .paragraph(pieces), .quote(pieces), .footer(pieces),
        .list([RichText.ListItem(pieces, details: [pieces])]),
      ]
      let offences = MattermostReading.offences(in: try Self.markdown(blocks))
      #expect(offences.isEmpty, "seed \(seed), round \(round)")
    }
  }

  @Test func `the reader knows what it looks for`() {
    for text in [
      "@all", "hi @ada", "(@here)", "&#64;all", "#craft", "see ~dev", "<!channel>", "<https://x|y>", "[x](https://y)",
      "![x](https://y)", "[x][y]", "[x]: https://y", "$x$", "\u{202E}x", "@日本",
    ] {
      #expect(!MattermostReading.offences(in: text).isEmpty, "\(text)")
    }
    for text in [
      "https://x.example/~ada#part", "a #1", "5$", "$40k to $50k", "@ all", "a@\u{200B}b", "x~y", "3 < 5", "[x]",
    ] {
      #expect(MattermostReading.offences(in: text).isEmpty, "\(text)")
    }
    for (markdown, shown) in [
      ("**a** *b* _c_", "a b c"), ("`a` ~~b~~", "a b"), ("[a](b)", "a(b)"), ("![a](b)", "a(b)"), ("<b>", "b"),
      ("\\*a\\*", "*a*"), ("\\<", "\\<"), ("&lt;&#42;&amp;amp;", "<*&amp;"), ("# a", "¶# a"), ("- a", "¶- a"),
      ("1. a", "¶1. a"), ("snake_case_x", "snake_case_x"), ("é_a_", "éa"), ("$x$", "x"), ("$x$1", "$x$1"),
    ] {
      #expect(MattermostReading.text(of: markdown) == shown, "\(markdown)")
    }
  }

  private func percentDecoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
