// SPDX-License-Identifier: Apache-2.0
// Text from which a platform's own marks were taken out is read into spans with those in their places.

import Recognition
import Testing

struct PlainTextPlacesTests {
  private func person(_ id: String, name: String? = nil) -> Span { .person(Person(id: id, name: name)) }

  @Test func `each place stands for the next span, and typed names name nobody`() {
    let ada = person("U1", name: "ada")
    #expect(
      PlainText.spans(of: "kudos \u{FFFC}\u{FFFC} @lin", marked: [ada, .channel("general")])
        == [.text("kudos "), ada, .channel("general"), .text(" @lin")])
    #expect(PlainText.spans(of: "a\u{FFFC}b", marked: []) == [.text("a\u{FFFC}b")])
    #expect(
      PlainText.spans(of: "https://a.example\u{FFFC}", marked: [ada])
        == [.link(url: "https://a.example", label: nil), ada])
  }

  @Test func `inside code and quotes only the words of a place stay`() {
    let marked: [Span] = [
      person("U1", name: "ada"), .group(Person(id: "S1", name: "ops")), .channel("general"), .broadcast("here"),
      .link(url: "https://a.example", label: "docs"), .link(url: "https://a.example", label: nil), .text("friday"),
      .emoji(name: "tada", said: "🎉"),
    ]
    let places = String(repeating: "\u{FFFC}", count: 8)
    let words = "@ada@ops#general@heredocshttps://a.examplefriday🎉"
    let lin = person("U2")
    #expect(PlainText.spans(of: "`\(places)`\u{FFFC}", marked: marked + [lin]) == [.code(words), lin])
    #expect(PlainText.spans(of: "```\(places)", marked: marked) == [.code(words)])
    #expect(
      PlainText.spans(of: "> \(places)\n\u{FFFC}", marked: marked + [lin]) == [.quote(words), .text("\n"), lin])
  }

  @Test func `there a quote needs no space, and three marks quote all that follows`() {
    #expect(PlainText.spans(of: ">a\nb", marked: []) == [.quote("a"), .text("\nb")])
    #expect(PlainText.spans(of: "x\n>>>a\nb", marked: []) == [.text("x\n"), .quote("a\nb")])
    #expect(PlainText.spans(of: ">a\n>>>b\nc", names: NameDirectory()) == [.text(">a\n>>>b\nc")])
  }
}
