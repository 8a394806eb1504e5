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
          thanks

        > it worked

        ────────────────────────────────────────

        more (https://chat.example) #team !wins
        """)
  }

  @Test func `colour begins and ends with each piece`() {
    let line = RichText([.strong(["a ", .emphasis(["b"])]), .said("\u{1B}[31mred")])
    #expect(
      PlainTextRenderer(usesColour: true).render(line) == "\u{1B}[1ma \u{1B}[3mb\u{1B}[23m\u{1B}[22m[31mred")
  }
}
