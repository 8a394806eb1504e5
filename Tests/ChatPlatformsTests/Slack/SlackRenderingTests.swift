// SPDX-License-Identifier: Apache-2.0
// How posts look in Slack: a digest, block by block, and words that stay exactly the words that were said.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing
import TestSupport

struct SlackRenderingTests {
  private func request(_ document: RichText) -> HTTPRequest {
    SlackOutbound().request(for: SlackOutboundTests.post(.digest, document), to: SlackOutboundTests.webhook)
  }

  /// The blocks as JSON, one a line.
  private func blocks(_ document: RichText) -> String {
    let body = String(decoding: request(document).body, as: UTF8.self)
    guard let start = body.firstRange(of: "["), let end = body.firstRange(of: #"],"mrkdwn""#) else { return "" }
    return String(body[start.upperBound..<end.lowerBound])
  }

  static let digest = RichText([
    .heading(level: 1, ["Small wins, 16–20 November"]),
    .paragraph([.emphasis(["Two days late, since I was away."])]),
    .heading(level: 2, ["Wins"]),
    .list([
      .init([
        .said("importer shipped :tada: & <3 *all* of `it`"), " — ", .person(Person(id: "U1", name: "Ada Lovelace")),
        " · ", .link(url: "https://team.slack.example/archives/C1/p1", label: "open"),
      ]),
      .init([.said("snake_case everywhere"), " — ", .person(Person(id: "U2", name: "Lin"))]),
    ]),
    .heading(level: 2, ["Shout-outs"]),
    .list([
      .init(
        [.strong([.person(Person(id: "U3", name: "Grace"))])],
        details: [
          [.said("for the runbook"), " — ", .person(Person(id: "U1", name: "Ada Lovelace"))],
          [.said("@channel look"), " — ", .person(Person(id: "U2", name: "Lin"))],
        ]),
      .init([.strong([.person(Person(id: "U4", name: "Zoe"))]), ": ", .said("a kind word"), " — Ada"]),
    ]),
    .paragraph(["Values named this week: ", .value("team")]),
    .rule,
    .quote([.said("slow is smooth")]),
    .paragraph(["Say ", .code("kudos to @ada for …"), " and I keep it."]),
    .footer(["Week 47 · log 1a2b3c4d"]),
  ])

  @Test func `a digest, block by block`() {
    let bold = #""style":{"bold":true}"#
    func section(_ pieces: String) -> String { #"{"elements":[\#(pieces)],"type":"rich_text_section"}"# }
    func text(_ words: String) -> String { #"{"text":"\#(words)","type":"text"}"# }
    func list(_ indent: Int, _ items: String...) -> String {
      #"{"elements":[\#(items.map(section).joined(separator: ","))],"indent":\#(indent),"style":"bullet","type":"rich_text_list"}"#
    }
    func rich(_ elements: String...) -> String {
      #"{"elements":[\#(elements.joined(separator: ","))],"type":"rich_text"}"#
    }
    let expected = [
      #"{"text":{"emoji":true,"text":"Small wins, 16–20 November","type":"plain_text"},"type":"header"}"#,
      rich(section(#"{"style":{"italic":true},"text":"Two days late, since I was away.","type":"text"}"#)),
      rich(
        section(#"{\#(bold),"text":"Wins","type":"text"}"#),
        list(
          0,
          text("importer shipped ") + #",{"name":"tada","type":"emoji"},"#
            + text(" & <3 *all* of `it` — Ada Lovelace · ")
            + #",{"text":"open","type":"link","url":"https://team.slack.example/archives/C1/p1"}"#,
          text("snake_case everywhere — Lin"))),
      rich(
        section(#"{\#(bold),"text":"Shout-outs","type":"text"}"#),
        list(0, #"{\#(bold),"text":"Grace","type":"text"}"#),
        list(1, text("for the runbook — Ada Lovelace"), text("@\u{200B}channel look — Lin")),
        list(0, #"{\#(bold),"text":"Zoe","type":"text"},"# + text(": a kind word — Ada"))),
      rich(section(text("Values named this week: #team"))),
      #"{"type":"divider"}"#,
      rich(#"{"elements":[\#(text("slow is smooth"))],"type":"rich_text_quote"}"#),
      rich(
        section(
          text("Say ") + #",{"style":{"code":true},"text":"kudos to @\#u{200B}ada for …","type":"text"},"#
            + text(" and I keep it."))),
      #"{"elements":[{"emoji":true,"text":"Week 47 · log 1a2b3c4d","type":"plain_text"}],"type":"context"}"#,
    ]
    #expect(blocks(Self.digest) == expected.joined(separator: ","))
  }

  @Test func `a chart stands preformatted below its heading, a sparkline in the line as code, a quote with its author`()
  {
    func bar(_ label: RichText.Inline, _ value: Double) -> RichText.Bar {
      .init([label], value: value, shown: "\(Int(value))")
    }
    let document = RichText([
      .section(.answers, ["Mood"]), .bars([bar("great", 4), bar(.said("`<@U1>`\n:tada:"), 8)]),
      .section(.numbers, ["Figures"]), .paragraph([.strong(["deploys"]), " ", .sparkline([1, nil, 3]), " aim 5"]),
      .section(.praise, ["Praise"]), .quote([.said("two\nlines"), " — ", .person(Person(id: "U1", name: "Ada"))]),
      .bars([]), .paragraph([.sparkline([])]),
    ])
    func text(_ words: String, _ style: String? = nil) -> String {
      #"{\#(style.map { #""style":{"\#($0)":true},"# } ?? "")"text":"\#(words)","type":"text"}"#
    }
    func rich(_ elements: (String, String)...) -> String {
      let parts = elements.map { #"{"elements":[\#($0.1)],"type":"rich_text_\#($0.0)"}"# }
      return #"{"elements":[\#(parts.joined(separator: ","))],"type":"rich_text"}"#
    }
    let expected = [
      rich(
        ("section", text("💭 Mood", "bold")),
        (
          "preformatted",
          text(
            #"great           4 ██████████\n`<\#u{200B}@\#u{200B}U1>` :tada:  8 ████████████████████"#)
        )),
      rich(("section", text("📈 Figures", "bold"))),
      rich(
        ("section", [text("deploys", "bold"), text(" "), text("▁·█", "code"), text(" aim 5")].joined(separator: ","))),
      rich(("section", text("💌 Praise", "bold")), ("quote", text("two lines — Ada"))),
    ]
    #expect(blocks(document) == expected.joined(separator: ","))
  }

  @Test func `the example digest, as people read it`() throws {
    #expect(
      SlackReading.visible(try SlackReading.text(of: request(ExampleDigest.document))) == """
        Small wins, 16–20 November 2026
        🌱 Wins
        the importer reads last year's files without a hitch — Ada · message
        first customer switched over — Lin
        💬 Shout-outs
        Ada
        for the runbook, it saved us at 3 am #craft — Zoe
        thank you for writing it down — Omar
        José: for the migration guide — Ada
        💌 From customers
        For the first time I enjoy month's end. — a bookkeeper, to Grace
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
        What is your smallest next step? Say goal: … by friday.
        In the words you said them. Week 2026-W47, log 1a2b3c4d
        """)
  }

  @Test func `a digest, as people read it`() throws {
    #expect(
      SlackReading.visible(try SlackReading.text(of: request(Self.digest))) == """
        Small wins, 16–20 November
        Two days late, since I was away.
        Wins
        importer shipped :tada: & <3 *all* of `it` — Ada Lovelace · open
        snake_case everywhere — Lin
        Shout-outs
        Grace
        for the runbook — Ada Lovelace
        @\u{200B}channel look — Lin
        Zoe: a kind word — Ada
        Values named this week: #team
        slow is smooth
        Say kudos to @\u{200B}ada for … and I keep it.
        Week 47 · log 1a2b3c4d
        """)
  }

  @Test(
    arguments: [
      (":tada:", [":tada:"]), ("a :tada: b", ["a ", ":tada:", " b"]), (":a::b:", [":a:", ":b:"]),
      ("(:+1:)", ["(", ":+1:", ")"]),
      (":wave::skin-tone-3:!", [":wave:3", "!"]), (":wave::skin-tone-9:", [":wave:", ":skin-tone-9:"]),
      ("at 12:30:45 sharp", ["at 12:30:45 sharp"]), ("std::vector::size", ["std::vector::size"]), ("a:b:c", ["a:b:c"]),
      (":Tada:", [":Tada:"]), (": tada:", [": tada:"]), (":", [":"]), ("::", ["::"]), (":::", [":::"]), (":x", [":x"]),
      ("日本:tada:語", ["日本", ":tada:", "語"]), (":" + String(repeating: "a", count: 100) + ":", [":aaa…:"]),
      (":" + String(repeating: "a", count: 101) + ":", ["text"]),
    ] as [(String, [String])])
  func `emoji are cut out of people's words`(said: String, expected: [String]) throws {
    struct Piece: Decodable {
      var type: String
      var text, name: String?
      var skin_tone: Int?
    }
    struct Section: Decodable { var elements: [Piece] }
    struct Block: Decodable { var elements: [Section] }
    struct Post: Decodable { var blocks: [Block] }
    let post = try JSONDecoder().decode(Post.self, from: Data(request(RichText([.said(said)])).body))
    let pieces = post.blocks[0].elements[0].elements.map { piece in
      guard let name = piece.name else { return (piece.text ?? "").count > 100 ? "text" : piece.text ?? "" }
      return name.count > 50 ? ":aaa…:" : ":\(name):\(piece.skin_tone.map(String.init) ?? "")"
    }
    // `:Tada:` is a text that looks like an emoji.
    #expect(pieces == expected)
  }

  @Test(arguments: [31, 32, 33] as [UInt64])
  func `people see exactly what was said, and nothing of it is more than words`(seed: UInt64) throws {
    let hostile = HostileText(seed: seed)
    for round in 0..<600 {
      let said = hostile.next()
      let name = hostile.next()
      let document = RichText([
        .paragraph([.said(said)]), .quote([.person(Person(id: name))]),
        .list([.init([.value(said)], details: [[.text(name)]])]),
      ])
      let plain = PlainTextRenderer().render(RichText([.said(said)]))
      let request = request(document)
      guard try SlackPost(request).blocks != nil else { continue }
      let raw = try SlackReading.text(of: request)
      let shown = SlackReading.visible(raw)
      let isExact =
        plain.allSatisfy { $0 == " " } || Self.withoutTones(shown).hasPrefix(Self.withoutTones(plain + "\n"))
      try #require(
        isExact && SlackReading.offences(in: raw).isEmpty,
        "seed \(seed), round \(round): \(said.debugDescription) \(name.debugDescription) \(shown.debugDescription)")
    }
  }

  private static func percentDecoded(_ url: String) -> [UInt8] {
    var rest = Array(url.utf8)[...]
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return bytes
  }

  /// The reader shows an emoji without its skin tone.
  private static func withoutTones(_ text: String) -> String { text.replacing(":skin-tone-3:", with: "") }

  @Test(arguments: [34, 35] as [UInt64])
  func `links lead where the document says, and nowhere else`(seed: UInt64) throws {
    let documents = RandomDocuments(seed: seed)
    for round in 0..<60 {
      let document = documents.next()
      for post in SlackOutbound().split(SlackOutboundTests.post(.digest, document)) {
        let request = SlackOutbound().request(for: post, to: SlackOutboundTests.api)
        let found = try SlackPost(request).links
        #expect(
          found.allSatisfy { document.links.map { Array($0.utf8) }.contains(Self.percentDecoded($0)) },
          "seed \(seed), round \(round): \(found)")
        #expect(found.count <= document.links.count)
      }
    }
  }
}

extension RichText {
  /// The targets of all links.
  var links: [String] {
    func links(_ line: [Inline]) -> [String] {
      line.flatMap { piece -> [String] in
        switch piece {
        case .link(let url, _): [url]
        case .emphasis(let inner), .strong(let inner): links(inner)
        case .text, .said, .person, .value, .code, .sparkline: []
        }
      }
    }
    return blocks.flatMap { block -> [String] in
      switch block {
      case .heading(_, let line), .paragraph(let line), .quote(let line), .footer(let line): links(line)
      case .list(let items): items.flatMap { item in links(item.line) + item.details.flatMap { links($0) } }
      // In a chart labels are words alone.
      case .bars, .rule: []
      }
    }
  }
}

extension SlackPost {
  /// The targets of all links in the blocks.
  var links: [String] {
    func links(_ nodes: [Node]) -> [String] {
      nodes.flatMap { ($0.type == "link" ? [$0.url ?? ""] : []) + links($0.elements ?? []) }
    }
    return links(blocks ?? [])
  }
}
