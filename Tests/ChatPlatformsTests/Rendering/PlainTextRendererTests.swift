// SPDX-License-Identifier: Apache-2.0
// Documents on a terminal.

import ChatPlatforms
import Recognition
import Testing

struct PlainTextRendererTests {
  let document = RichText([
    .heading(level: 1, ["Week 47"]),
    .list([.init([.person(Person(id: "ada", name: "Ada")), ": ", .said("the *runbook*")], details: [["thanks"]])]),
    .quote([.said("it worked")]),
    .rule,
    .footer([.link(url: "https://chat.example", label: "more"), " ", .value("team"), " ", .code("!wins")]),
  ])

  @Test func `without colour there is only text`() {
    #expect(
      PlainTextRenderer().render(document) == """
        Week 47

        • Ada: the *runbook*
          ◦ thanks

        │ it worked

        ────────────────────────────────────────

        more (https://chat.example) #team `!wins`
        """)
  }

  @Test func `the example digest, in a pipe`() {
    #expect(
      PlainTextRenderer().render(ExampleDigest.document) == """
        Small wins, 16–20 November 2026

        🌱 Wins
        • the importer reads last year's files without a hitch — Ada · message (https://team.example/p/1)
        • first customer switched over — Lin

        💬 Shout-outs
        • Ada
          ◦ for the runbook, it saved us at 3 am #craft — Zoe
          ◦ thank you for writing it down — Omar
        • José: for the migration guide — Ada

        💌 From customers
        │ For the first time I enjoy month's end. — a bookkeeper, to Grace

        📈 Figures
        deploys: ▁▂▂·▃▃▅▄▆▅▇▆█ 12 this week, 15 is the aim.

        💭 Mood
        great  4 ██████████
        good   8 ████████████████████
        so-so  3 ███████▌
        poor   1 ██▌
        awful  0

        From 16 people; nobody sees whose is which.

        🚩 Most thanked
        Ada          9 times ███████████████
        日本語さん  5½ times █████████▏
        #craft          once ▏

        👣 Next week
        What is your smallest next step? Say `goal: … by friday`.

        ────────────────────────────────────────

        In the words you said them. Week 2026-W47, log 1a2b3c4d
        """)
  }

  @Test func `lines end at the terminal's edge and go on below their bullet`() {
    let list = RichText([
      .list([
        .init(
          [.said("the importer reads last year's files"), " — ", .person(Person(id: "Ada"))],
          details: [[.said("in half the time that it took before")]]), .init([.said("日本語の文章は空白なしで書かれます")]),
      ]), .quote([.said("slow is smooth and smooth is fast"), " — Lin"]),
      .heading(level: 2, ["A heading that is long"]),
      .rule, .bars([.init(["great"], value: 8, shown: "8")]), .footer(["Week 47, log 1a2b3c4d5e6f"]),
    ])
    #expect(
      PlainTextRenderer(width: 20).render(list) == """
        • the importer reads
          last year's files
          — Ada
          ◦ in half the time
            that it took
            before
        • 日本語の文章は空白
          なしで書かれます

        │ slow is smooth and
        │ smooth is fast —
        │ Lin

        A heading that is
        long
        ────────────────────

        great  8 ███████████

        Week 47, log
        1a2b3c4d5e6f
        """)
  }

  @Test func `a web address is never cut, and any other word where it must be`() {
    let url = "https://team.example/archives/C1/p1700000000"
    let line = RichText([
      .text("see "), .link(url: url, label: "message"), .text(" and " + String(repeating: "x", count: 30)),
    ])
    #expect(
      PlainTextRenderer(width: 20).render(line)
        == "see message\n(\(url))\nand\nxxxxxxxxxxxxxxxxxxxx\nxxxxxxxxxx")
  }

  @Test func `styles go on behind the edge and end where they should`() {
    let footer = RichText([.footer(["faint ", .strong(["strong and a long way"]), " faint"])])
    #expect(
      PlainTextRenderer(usesColour: true, width: 20).render(footer)
        == "\u{1B}[2mfaint \u{1B}[1mstrong and a\u{1B}[22m\u{1B}[22m\n\u{1B}[2m\u{1B}[1mlong way\u{1B}[22m\u{1B}[2m faint\u{1B}[22m"
    )
  }

  @Test(arguments: [61, 62] as [UInt64])
  func `no line is wider than the terminal but for web addresses, and nothing is lost`(seed: UInt64) {
    let documents = RandomDocuments(seed: seed)
    for round in 0..<200 {
      // Labels of charts are never broken.
      let document = RichText(documents.next().blocks.filter { if case .bars = $0 { false } else { true } })
      let whole = PlainTextRenderer().render(document)
      for width in [20, 33, 80] {
        let wrapped = PlainTextRenderer(width: width).render(document)
        let wide = wrapped.split(separator: "\n").filter {
          DisplayWidth.of(String($0)) > width && !$0.contains("(http")
        }
        #expect(wide.isEmpty, "seed \(seed), round \(round): \(wide.prefix(2))")
        #expect(Self.words(wrapped) == Self.words(whole), "seed \(seed), round \(round), width \(width)")
      }
    }
  }

  /// What is no space and no mark of ours.
  private static func words(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace && !"│─".unicodeScalars.contains($0) }
  }

  @Test func `colour begins and ends with each piece`() {
    let line = RichText([.strong(["a ", .emphasis(["b"])]), .said("\u{1B}[31mred")])
    #expect(
      PlainTextRenderer(usesColour: true).render(line) == "\u{1B}[1ma \u{1B}[3mb\u{1B}[23m\u{1B}[22m[31mred")
  }
}
