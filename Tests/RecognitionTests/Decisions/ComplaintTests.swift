// SPDX-License-Identifier: Apache-2.0
// What people complain about in other tools, one test a complaint.

import Testing

@testable import Recognition

struct ComplaintTests {
  @Test(arguments: [
    "c++", "we need C++17 for this @ada", "i++ and ++i, @ada?", "notepad++ @ada", "@ada we use c++ here",
    "for (i = 0; i < n; i++) // @ada", "g++ -O2 main.cc @ada", "a++ @ada",
  ])
  func `a language, an editor and a loop recognise nobody`(text: String) {
    var chat = TestChat()
    #expect(chat.say("zoe", text).isEmpty)
  }

  @Test(arguments: ["@ada-- wrong channel", "@ada -- see above", "ignore me @ada --", "@ada, I tried -- and failed"])
  func `two dashes are a dash and take nothing away`(text: String) {
    var chat = TestChat()
    chat.say("zoe", "@ada++ for the runbook")
    #expect(chat.say("zoe", text).isEmpty)
    #expect(chat.preview().words == ["the runbook"])
  }

  @Test(arguments: ["`@ada++`", "```\n@ada++ for x\nwin: y\n```", "see `kudos to @ada` in the docs", "`win: x`"])
  func `code says nothing`(text: String) {
    var chat = TestChat()
    #expect(chat.say("zoe", text).isEmpty)
  }

  @Test(arguments: ["> @ada++ for the fix\nagreed", "> win: shipped", "omar wrote \"kudos to @ada\" there"])
  func `a quote is somebody else's`(text: String) {
    var chat = TestChat()
    #expect(chat.say("zoe", text).isEmpty)
  }

  @Test func `a link's words and target say nothing, nor does its preview`() {
    #expect(
      items([.text("see "), .link(url: "https://x.example/#win", label: "kudos to @ada, win: big"), .text(" there")])
        .isEmpty)
    #expect(items([.link(url: "https://x.example/@ada++", label: nil)]).isEmpty)
  }

  @Test func `a program's footer and its posts count nothing`() {
    var chat = TestChat()
    #expect(chat.say("jenkins", "win: build 42 is green").isEmpty)
    #expect(chat.say("some-integration", "kudos to @ada for the merge", isFromBot: true).isEmpty)
    #expect(chat.say("zoe", "props to @deploy-bot for the clean rollback").isEmpty)
  }

  @Test(arguments: [
    "thanks in advance @ada for the review", "thanks for nothing @ada", "thanks @ada for nothing",
    "thanks anyway @ada", "@ada thanks but no thanks",
  ])
  func `thanks in advance and thanks for nothing are none`(text: String) {
    var chat = TestChat()
    #expect(chat.say("zoe", text).recorded.flatMap(\.items).isEmpty)
  }

  @Test func `a delivery that is tried again under another event id counts once`() {
    var chat = TestChat()
    chat.say("zoe", "kudos to @ada for the runbook", id: "m1")
    #expect(chat.say("zoe", "kudos to @ada for the runbook", id: "m1").isEmpty)
    #expect(chat.preview().words == ["the runbook"])
  }

  @Test func `one person who is named twice receives once`() {
    var chat = TestChat()
    let said = chat.say("zoe", "kudos to @ada and @ada for the runbook").recorded.flatMap(\.items)
    #expect(said.map { $0.to.map(\.person.id) } == [["ada"]])
    #expect(items("@ada++ @ada++ for the runbook").map { $0.to.map(\.person.id) } == [["ada"]])
  }

  @Test func `a group and its member are one shout-out to both, and nobody twice`() {
    let said = items("kudos to @design-team and @ada for the icons")
    #expect(said.map { $0.to.map(\.person.id) } == [["design-team", "ada"]])
    #expect(said.first?.to.map(\.isGroup) == [true, false])
  }

  @Test func `an edit that removes a name removes that person's share and nobody else's`() {
    var chat = TestChat()
    chat.say("zoe", "kudos to @ada and @lin for the runbook", id: "m1")
    let edited = chat.say("zoe", "kudos to @lin for the runbook", id: "m1", revision: "2")
    #expect(edited.recorded.flatMap(\.items).map { $0.to.map(\.person.id) } == [["lin"]])
    #expect(chat.preview().shoutouts.map { $0.to.map(\.person.id) } == [["lin"]])
    let kept = chat.log.compactMap {
      if case .messageRecorded(let recorded) = $0.event { recorded.items.count } else { nil }
    }
    #expect(kept == [1, 1], "the log keeps both facts")
  }

  @Test func `what was said on earlier days of the week is told with what was said last`() {
    var chat = TestChat()
    chat.say("zoe", "kudos to @ada for the runbook", at: TestChat.at(16, "09:00"))
    chat.say("zoe", "win: importer shipped", at: TestChat.at(17, "09:00"))
    #expect(chat.preview().words == ["importer shipped", "the runbook"])
  }

  @Test func `nobody recognises themselves`() {
    var chat = TestChat()
    #expect(chat.say("ada", "@ada++ for me").recorded.flatMap(\.items).isEmpty)
    #expect(chat.react("ada", to: "m9", by: "ada").isEmpty)
  }

  private func items(_ text: String) -> [Item] { items(PlainText.spans(of: text, names: NameDirectory())) }

  private func items(_ spans: [Span]) -> [Item] {
    MessageParser.parse(spans, in: ParsingContext(author: Person(id: "zoe"))).items
  }
}
