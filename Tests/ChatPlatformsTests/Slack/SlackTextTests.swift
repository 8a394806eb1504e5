// SPDX-License-Identifier: Apache-2.0
// mrkdwn is read as Slack's clients show it, and no words make a mark.

import Ports
import Recognition
import TestSupport
import Testing

@testable import ChatPlatforms

struct SlackTextTests {
  private func spans(_ text: String) -> [Span] { SlackText(ownIDs: ["u0bot"]).spans(of: text) }
  private func person(_ id: String, _ name: String? = nil) -> Span { .person(Person(id: id, name: name)) }

  @Test func `each mark is what it stands for`() {
    #expect(spans("<@U1> <@W2|ada>") == [person("U1"), .text(" "), person("W2", "ada")])
    #expect(spans("<!subteam^S1> <!subteam^S1|@design>").last == .group(Person(id: "S1", name: "design")))
    #expect(spans("<#C1> <#C2|general> <#C3|>").compactMap(\.channelName) == ["C1", "general", "C3"])
    #expect(
      spans("<!here><!channel|channel><!everyone|@everyone>") == [
        .broadcast("here"), .broadcast("channel"), .broadcast("everyone"),
      ])
    #expect(
      spans("<https://a.example/?x=1&amp;y=2|the docs>") == [
        .link(url: "https://a.example/?x=1&y=2", label: "the docs")
      ])
    #expect(spans("<https://a.example>") == [.link(url: "https://a.example", label: nil)])
    #expect(spans("<mailto:a@b.example|a@b.example>") == [.link(url: "mailto:a@b.example", label: "a@b.example")])
    #expect(
      spans("on <!date^1700000000^{date} at {time}^https://a.example|Tuesday>") == [.text("on "), .text("Tuesday")])
    #expect(spans("<!new_thing> <!new_thing|words>") == [.text("new_thing"), .text(" "), .text("words")])
  }

  @Test func `names are shown by their label`() {
    guard case .person(let ada)? = spans("<@U1|ada>").first, case .group(let team)? = spans("<!subteam^S1|@x>").first
    else {
      Issue.record("no mention")
      return
    }
    #expect(ada.id == "U1" && ada.name == "ada" && team.id == "S1" && team.name == "x")
  }

  @Test func `a mention of ourselves is the bot's, in whatever case`() {
    #expect(spans("<@U0BOT> help") == [.person(InboundContext.ownMention), .text(" help")])
    #expect(spans("<@u0bot|smallwins>") == [.person(InboundContext.ownMention)])
  }

  @Test func `entities are decoded once, after marks were found`() {
    #expect(spans("R&amp;D &lt;3 a-&gt;b") == [.text("R&D <3 a->b")])
    #expect(spans("&amp;lt;@U1&amp;gt;") == [.text("&lt;@U1&gt;")])
    #expect(spans("&lt;@U1&gt; kudos") == [.text("<@U1> kudos")])
    #expect(spans("&lt;!channel&gt;&nbsp;&#64;") == [.text("<!channel>&nbsp;&#64;")])
    #expect(spans("<https://a.example|a &amp;amp; b>") == [.link(url: "https://a.example", label: "a &amp; b")])
  }

  @Test func `a name that is only typed names nobody`() {
    #expect(spans("kudos to @ada") == [.text("kudos to @ada")])
    #expect(spans("kudos to @channel and ada@b.example") == [.text("kudos to @channel and ada@b.example")])
  }

  @Test func `emoji are read by name and as characters, without their skin`() {
    #expect(
      spans(":tada::clap::skin-tone-3: 🎉") == [
        .emoji(name: "tada", said: ":tada:"), .emoji(name: "clap", said: ":clap::skin-tone-3:"), .text(" "),
        .emoji(name: "tada", said: "🎉"),
      ])
    #expect(spans("<@U1>:taco:") == [person("U1"), .emoji(name: "taco", said: ":taco:")])
    #expect(spans("at 10:30:45") == [.text("at 10:30:45")])
  }

  @Test func `code and quotes are one span, marks in them only words`() {
    #expect(spans("`kudos <@U1|ada> &amp; co`") == [.code("kudos @ada & co")])
    #expect(
      spans("see ```kudos\n<https://a.example|a> <#C1>``` ok") == [
        .text("see "), .code("kudos\na #C1"), .text(" ok"),
      ])
    #expect(spans("&gt; kudos to <@U1|ada>\nok") == [.quote("kudos to @ada"), .text("\nok")])
    #expect(spans("&gt;kudos\nok") == [.quote("kudos"), .text("\nok")])
    #expect(spans("&gt;&gt;&gt; kudos\nto <@U1>") == [.quote("kudos\nto @U1")])
    #expect(spans("`<@U1>` <@U2>") == [.code("@U1"), .text(" "), person("U2")])
    #expect(spans("a &gt; b\n`open <@U1>") == [.text("a > b\n`open "), person("U1")])
  }

  @Test(arguments: [
    "*Kudos* to <@U1> for the _runbook_", "*<@U1>* kudos for the runbook", "• kudos to <@U1>",
  ])
  func `marks of emphasis do not disturb what is said`(text: String) {
    let reading = MessageParser.parse(spans(text), in: ParsingContext(author: Person(id: "U9")))
    #expect(reading.items.flatMap(\.to).map(\.person.id) == ["U1"])
  }

  @Test(arguments: [
    "~kudos to <@U1> for the runbook~", "`kudos to <@U1>`", "&gt; kudos to <@U1>", "&lt;@U1&gt;++",
    "<https://a.example|kudos to @ada>",
  ])
  func `what is struck out, quoted, typed as code or a link's label is not said`(text: String) {
    #expect(MessageParser.parse(spans(text), in: ParsingContext(author: Person(id: "U9"))).items.isEmpty)
  }

  @Test(arguments: [
    "<", "a>", "<@", "<@&amp;>", "<@U 1>", "<@>", "<>", "<|>", "<@|x>", "<!>", "<#|general>", "<@U1", "<<@U1>", "a<b>c",
    "<@U1|", "&", "&amp",
    "&lt", "\u{FFFC}", "<\u{FFFC}>", "`<@U1>", "<!subteam^>", "<!subteam>", "<!^>",
  ])
  func `what is half a mark harms nothing behind it`(text: String) {
    let spans = spans(text + " and <@U2|lin>")
    #expect(spans.contains(person("U2", "lin")))
    #expect(!spans.contains { if case .person(let person) = $0 { person.id.isEmpty } else { false } })
  }

  // MARK: - Properties

  @Test func `what is escaped is read as it was written`() {
    let seed: UInt64 = 77
    let random = SeededRandom(seed: seed)
    let pieces = [
      "&", "<", ">", "&amp;", "&lt;", "amp;", "lt;", ";", "|", "@", "#", "!", "U1", "a", " ", "\n", "é", "日本", "^",
      "here",
      "subteam", "(", "*", "_",
    ]
    for round in 0..<20_000 {
      var text = "a" + (0..<random.int(in: 0...12)).map { _ in pieces[random.int(in: 0...pieces.count - 1)] }.joined()
      // At the start of a line this is a quote.
      text = text.split(separator: "\n", omittingEmptySubsequences: false).map { "a\($0)" }.joined(separator: "\n")
      #expect(
        spans(SlackReading.escaped(text)) == [.text(text)], "seed \(seed), round \(round): \(text.debugDescription)")
    }
  }

  @Test func `any soup of marks is read, and names only whom it marks`() {
    let seed: UInt64 = 78
    let random = SeededRandom(seed: seed)
    let pieces = [
      "<", ">", "<@U1>", "<@U2|x>", "<!here>", "<!subteam^S1|@t>", "<#C1|g>", "<https://a.example|l>", "<!date^1^x|d>",
      "|",
      "`", "```", "&gt;", "&lt;", "&amp;", "&", ":", ":tada:", ":tada::skin-tone-2:", "*", "_", "~", "\n", " ", "@U7",
      "\u{FFFC}",
      "🎉", "👩‍👩‍👧", "\u{200B}", "\u{202E}", "http://b.example", "kudos", "<@", "^", "\0",
    ]
    for round in 0..<20_000 {
      let text = (0..<random.int(in: 0...30)).map { _ in pieces[random.int(in: 0...pieces.count - 1)] }.joined()
      let people = spans(text).compactMap { if case .person(let person) = $0 { person.id } else { nil } }
      #expect(
        people.allSatisfy { text.contains("<@\($0)") && $0.utf8.allSatisfy { $0 < 0x80 } },
        "seed \(seed), round \(round): \(text.debugDescription)")
    }
  }

  @Test func `the time it takes grows with the length alone`() {
    for piece in ["<", "<@U1>", "`<@U1>", "&gt;", "<a|", "&", ":", "\u{FFFC}"] {
      let text = String(repeating: piece, count: 100_000)
      let clock = ContinuousClock()
      #expect(clock.measure { _ = spans(text) } < .seconds(20), "\(piece)")
    }
  }
}

extension Span {
  fileprivate var channelName: String? { if case .channel(let name) = self { name } else { nil } }
}
