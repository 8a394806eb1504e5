// SPDX-License-Identifier: Apache-2.0
// What a reading tells beside its items, and messages that come in spans.

import Foundation
import Recognition
import Testing

@Suite struct `A reading` {
  private let ada = Person(id: "U1", name: "Ada L.")
  private let zoe = Person(id: "U9")

  private func outcome(_ text: String, sensitivity: Sensitivity = .specific) -> [TraceEntry] {
    CorpusCase(text, [], "", sensitivity: sensitivity).reading.trace
  }

  @Test func `says when somebody recognised only themselves`() {
    #expect(CorpusCase("kudos to @zoe for the map", [], "").reading.onlyTheAuthor)
    #expect(CorpusCase("nice work", [], "", replyTo: "zoe").reading.onlyTheAuthor)
    #expect(!CorpusCase("kudos to @zoe and @ada", [], "").reading.onlyTheAuthor)
    #expect(!CorpusCase("is it kudos to @zoe?", [], "").reading.onlyTheAuthor)
  }

  @Test(arguments: [
    ("should we give kudos to @ada?", Trap.question), ("not a great job @ada", .negation),
    ("thanks @ada in advance", .inAdvance), ("thanks @ada, but no", .takenBack),
    ("if it works, kudos to @ada", .conditional),
    ("lin said, kudos to @ada", .reported), ("please give @ada kudos", .instruction),
    ("thanks for nothing @ada", .irony),
    ("thanks @ada for asking", .courtesy), ("welcome @ada 🎉", .greeting), ("@ada props are read-only", .noun),
    ("thanks @ada", .unspecific), ("the card says \"kudos to @ada\"", .quoted), ("kudos to @zoe", .onlyTheAuthor),
    ("kudos to @ci-bot", .onlyBots),
    ("kudos to @here for the map @ada made", .nobody), ("+1 @ada", .agreement), ("win: none", .nothingSaid),
    ("metric: churn", .noFigure), ("mood: 9", .noScore), ("goal: ship it?", .question),
  ])
  func `names the trap that refused a sign`(_ text: String, _ trap: Trap) {
    #expect(outcome(text).map(\.outcome) == [.refused(trap)])
  }

  @Test func `names the channel's setting where that refused thanks`() {
    #expect(outcome("thanks @ada for the map", sensitivity: .explicit).map(\.outcome) == [.refused(.gratitudeIsOff)])
  }

  @Test func `names line, words and rule of what counted`() {
    #expect(
      outcome("hello\n```\ncode\n```\nBig kudos to @ada for the map") == [
        TraceEntry(line: 5, words: "Big kudos to @ada", place: 14..<31, outcome: .counted(rule: "explicit-word"))
      ])
  }

  @Test func `tells for each item, in their order, the words it went by and where they stand`() {
    let reading = CorpusCase(
      "Wins:\n- the map\nexperiment: maps | by: Friday\n\nmood: 9\nkudos to @ada", [], ""
    ).reading
    #expect(reading.items.map(\.kind) == [.win, .experiment, .shoutout])
    let counted = reading.trace.filter { $0.outcome != .refused(.noScore) }
    #expect(counted.map(\.words) == ["Wins:", "experiment:", "kudos to @ada"])
    #expect(counted.map(\.line) == [2, 3, 6])
    #expect(reading.trace.count == 4)
    for entry in reading.trace {
      #expect(String(decoding: reading.rendered[entry.place], as: UTF8.self) == entry.words)
    }
  }

  @Test(arguments: [
    ("@ada++", "plus-plus"), ("+5 @ada", "points"), ("kudos @ada", "explicit-word"), ("🌮 @ada", "emoji"),
    ("thanks @ada for the map", "gratitude"), ("win: a map", "keyword"), ("🏆 a map", "trophy"),
    ("a map #win", "hashtag"), ("a map #til", "hashtag"), ("wins:\n- a map", "heading"), ("goal: a map", "keyword"),
    ("experiment:\n- a map", "heading"), ("pulse 4", "keyword"),
  ])
  func `gives each item its rule`(_ text: String, _ rule: String) {
    #expect(CorpusCase(text, [], "").reading.items.map(\.rule) == [rule])
  }

  @Test func `of spans with identifiers shows names and receives identifiers`() {
    let spans: [Span] = [
      .text("kudos to "), .person(ada), .text(" for "), .link(url: "https://x.y/kudos", label: "the map"),
      .text(" in "),
      .channel("maps"), .text(" with "), .person(Person(id: "U2", name: "Lin")), .text(" & "), .code("make all"),
    ]
    let reading = MessageParser.parse(spans, in: ParsingContext(author: zoe))
    #expect(reading.items.map(\.to) == [[Receiver(ada)]])
    #expect(reading.items.map(\.text) == ["the map in #maps with @Lin & `make all`"])
  }

  @Test func `passes over an owner's mark and an honorific behind a span`() {
    let owner: [Span] = [.text("kudos to "), .person(ada), .text("'s team for the map")]
    #expect(MessageParser.parse(owner, in: ParsingContext(author: zoe)).items.isEmpty)
  }

  @Test func `takes a channel's own emoji for recognition, and only those`() {
    let spans: [Span] = [.person(ada), .text(" "), .emoji(name: "rocket", said: "🚀")]
    let own = ParsingContext(author: zoe, recognitionEmoji: ["rocket"])
    #expect(MessageParser.parse(spans, in: own).items.count == 1)
    #expect(MessageParser.parse(spans, in: ParsingContext(author: zoe)).items.isEmpty)
    #expect(MessageParser.parse([.person(ada), .text(" 🎉")], in: own).items.isEmpty)
  }
}

@Suite struct `The roles of words` {
  @Test func `have a bit each`() throws {
    let source = try String(contentsOfFile: Self.file, encoding: .utf8)
    let bits = source.split(separator: "rawValue: 1 << ").dropFirst().map { $0.prefix { $0.isNumber } }
    #expect(bits.count > 40 && Set(bits).count == bits.count)
  }

  private static let file: String = {
    var root = #filePath[...]
    for _ in 0..<4 { root = root[..<(root.lastIndex(of: "/") ?? root.startIndex)] }
    return "\(root)/Sources/Recognition/Parsing/Roles.swift"
  }()
}
