// SPDX-License-Identifier: Apache-2.0
// Documents as CommonMark, by example.

import ChatPlatforms
import Recognition
import Testing

struct MarkdownRendererTests {
  @Test func `a digest looks like a digest`() {
    let digest = RichText([
      .heading(level: 1, ["Small wins of ", .strong(["week 47"])]),
      .paragraph([.emphasis(["12 shout-outs"]), ", 3 wins. Say ", .code("!wins help"), " for more."]),
      .list([
        .init(
          [.person(Person(id: "ada", name: "Ada")), ": ", .said("the runbook"), " ", .value("teamwork")],
          details: [["from ", .person(Person(id: "lin"))]]),
        .init([.link(url: "https://chat.example/m/1", label: "see it")]),
      ]),
      .quote([.said("it just worked")]),
      .rule,
      .footer(["Head of the log: ", .code("1a2b3c")]),
    ])
    #expect(
      MarkdownRenderer.render(digest) == """
        # Small wins of **week 47**

        *12 shout-outs*, 3 wins. Say `!wins help` for more.

        - Ada: the runbook #teamwork
          - from lin
        - [see it](https://chat.example/m/1)

        > it just worked

        ---

        *Head of the log: `1a2b3c`*
        """)
  }

  @Test(arguments: [
    ("snake_case and 2 > 1", "snake_case and 2 > 1"),
    ("_so_ *good* ~~old~~", "\\_so\\_ \\*good\\* \\~\\~old\\~\\~"),
    ("![x](https://e.example)", "!\\[x\\](https://e.example)"),
    ("<b>hi</b> <3", "\\<\u{200B}b>hi\\<\u{200B}/b> \\<3"),
    ("<!channel> @all", "\\<\u{200B}!channel> @\u{200B}all"),
    ("A&B &lt; &nothing", "A&B \\&lt; &nothing"),
    ("# big", "\\# big"),
    ("> quoted", "\\> quoted"),
    ("1. first", "1\\. first"),
    ("12) twelfth", "12\\) twelfth"),
    ("- x", "\\- x"),
    ("===", "\\==="),
    ("a\\*b `code`", "a\\\\\\*b \\`code\\`"),
    ("at 5 @ noon", "at 5 @ noon"),
    ("ends in @", "ends in @\u{200B}"),
  ])
  func `people's words are shown, not obeyed`(words: String, expected: String) {
    #expect(MarkdownRenderer.render(RichText([.said(words)])) == expected)
  }

  @Test func `pieces of a line cannot join to something new`() {
    let image = RichText([.said("wow!"), .link(url: "https://e.example", label: "x")])
    #expect(MarkdownRenderer.render(image) == "wow!\u{200B}[x](https://e.example)")
    let ping = RichText([.said("@"), .said("channel"), " ", .said("<"), .said("!here>")])
    #expect(MarkdownRenderer.render(ping) == "@\u{200B}channel \\<\u{200B}!here>")
    let stressed = RichText([.strong([.said("hi"), " @ "]), .said("all")])
    #expect(MarkdownRenderer.render(stressed) == "**hi @\u{200B}** all")
    let number = RichText([.person(Person(id: "1")), .said(". x")])
    #expect(MarkdownRenderer.render(number) == "1\\. x")
    let heading = RichText([" ", .said("# x")])
    #expect(MarkdownRenderer.render(heading) == "\\# x")
  }

  @Test(arguments: [
    ("x", "`x`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("a``\u{301}b", "```a``\u{301}b```"), ("", ""),
    ("@all", "`@\u{200B}all`"),
  ])
  func `code cannot leave its span`(typed: String, expected: String) {
    #expect(MarkdownRenderer.render(RichText([.code(typed)])) == expected)
  }

  @Test(arguments: [
    ("https://e.example/a_(b)?q=1#f", "[x](https://e.example/a_%28b%29?q=1#f)"),
    ("https://e.example/@all", "[x](https://e.example/%40all)"),
    ("https://e.example/\"> <b>\n\\", "[x](https://e.example/%22%3E%20%3Cb%3E%0A%5C)"),
    ("javascript:alert(1)", "x"),
    ("data:text/html,x", "x"),
    ("https:/e.example", "x"),
    ("", "x"),
  ])
  func `a link's target is a web address and ends where it should`(url: String, expected: String) {
    #expect(MarkdownRenderer.render(RichText([.link(url: url, label: "x")])) == expected)
  }

  @Test func `the example digest`() {
    #expect(
      MarkdownRenderer.render(ExampleDigest.document) == """
        # Small wins, 16–20 November 2026

        ## 🌱 Wins

        - the importer reads last year's files without a hitch — Ada · [message](https://team.example/p/1)
        - first customer switched over — Lin

        ## 💬 Shout-outs

        - **Ada**
          - for the runbook, it saved us at 3 am #craft — Zoe
          - thank you for writing it down — Omar
        - **José**: for the migration guide — Ada

        ## 💌 From customers

        > For the first time I enjoy month's end. — a bookkeeper, to Grace

        ## 📈 Figures

        **deploys**: `▁▂▂·▃▃▅▄▆▅▇▆█` 12 this week, 15 is the aim.

        ## 💭 Mood

        ```
        great  4 ██████████
        good   8 ████████████████████
        so-so  3 ███████▌
        poor   1 ██▌
        awful  0
        ```

        *From 16 people; nobody sees whose is which.*

        ## 🚩 Most thanked

        ```
        Ada          9 times ███████████████
        日本語さん  5½ times █████████▏
        #craft          once ▏
        ```

        ## 👣 Next week

        What is your smallest next step? Say `goal: … by friday`.

        ---

        *In the words you said them. Week 2026-W47, log 1a2b3c4d*
        """)
  }

  @Test(arguments: [
    ("a\n```\n# b", "````\na ``` # b  1 ████████████████████\n````"),
    ("````", "`````\n````  1 ████████████████████\n`````"),
    ("~~~", "```\n~~~  1 ████████████████████\n```"),
    ("@all <!channel>", "```\n@\u{200B}all <\u{200B}!channel>  1 ████████████████████\n```"),
    ("*b* [x](y) &lt; \\", "```\n*b* [x](y) &lt; \\  1 ████████████████████\n```"),
    ("\n", "```\n1 ████████████████████\n```"),
  ])
  func `a label cannot leave its chart, and is shown as it is`(label: String, expected: String) {
    let chart = RichText([.bars([.init([.said(label)], value: 1, shown: "1")])])
    #expect(MarkdownRenderer.render(chart) == expected)
  }

  @Test func `a chart of nothing is nothing`() {
    #expect(MarkdownRenderer.render(RichText([.bars([]), .paragraph([.sparkline([])])])) == "")
  }

  @Test func `an empty line below a bullet makes no heading of it`() {
    let list = RichText([.list([.init(["a"], details: [[.said("\0")], ["b"]])])])
    #expect(MarkdownRenderer.render(list) == "- a\n  - b")
  }

  @Test func `empty pieces leave no marks behind`() {
    let empty = RichText([
      .paragraph([.strong([.said("")])]), .heading(level: 2, []), .quote([.said("\n")]), .footer([.emphasis([" "])]),
    ])
    #expect(MarkdownRenderer.render(empty).allSatisfy { $0 == " " || $0 == "\n" })
  }
}
