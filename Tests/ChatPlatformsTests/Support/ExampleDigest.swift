// SPDX-License-Identifier: Apache-2.0
// A digest with everything that a digest may hold, as each renderer's golden text shows it.

import Recognition

enum ExampleDigest {
  private static func person(_ name: String) -> RichText.Inline { .person(Person(id: name.lowercased(), name: name)) }

  private static func bar(_ label: String, _ value: Double) -> RichText.Bar {
    RichText.Bar([.text(label)], value: value, shown: String(Int(value)))
  }

  static let document = RichText([
    .heading(level: 1, ["Small wins, 16–20 November 2026"]),
    .section(.wins, ["Wins"]),
    .list([
      .init([
        .said("the importer reads last year's files without a hitch"), " — ", person("Ada"), " · ",
        .link(url: "https://team.example/p/1", label: "message"),
      ]),
      .init([.said("first customer switched over"), " — ", person("Lin")]),
    ]),
    .section(.shoutouts, ["Shout-outs"]),
    .list([
      .init(
        [.strong([person("Ada")])],
        details: [
          [.said("for the runbook, it saved us at 3 am"), " ", .value("craft"), " — ", person("Zoe")],
          [.said("thank you for writing it down"), " — ", person("Omar")],
        ]),
      .init([.strong([person("José")]), ": ", .said("for the migration guide"), " — ", person("Ada")]),
    ]),
    .section(.praise, ["From customers"]),
    .quote([.said("For the first time\nI enjoy month's end."), " — ", .said("a bookkeeper, to"), " ", person("Grace")]),
    .section(.numbers, ["Figures"]),
    .paragraph([
      .strong(["deploys"]), ": ", .sparkline([3, 4, 4, nil, 6, 5, 8, 7, 9, 8, 11, 10, 12]),
      " 12 this week, 15 is the aim.",
    ]),
    .section(.answers, ["Mood"]),
    .bars([bar("great", 4), bar("good", 8), bar("so-so", 3), bar("poor", 1), bar("awful", 0)]),
    .paragraph([.emphasis(["From 16 people; nobody sees whose is which."])]),
    .section(.around, ["Most thanked"]),
    .bars(
      [
        .init([person("Ada")], value: 9, shown: "9 times"), .init([person("日本語さん")], value: 5.5, shown: "5½ times"),
        .init([.value("craft")], value: 0.1, shown: "once"),
      ], full: 12),
    .section(.ahead, ["Next week"]),
    .paragraph(["What is your smallest next step? Say ", .code("goal: … by friday"), "."]),
    .rule,
    .footer(["In the words you said them. Week 2026-W47, log 1a2b3c4d"]),
  ])
}
