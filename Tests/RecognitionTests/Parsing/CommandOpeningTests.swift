// SPDX-License-Identifier: Apache-2.0
// A command is told from chat by its opening.

import Recognition
import Testing

@Suite struct `A command's opening` {
  private func rest(_ text: String) -> [CommandWord]? {
    CommandOpening.rest(of: PlainText.spans(of: text, names: NameDirectory()), botNames: ["smallwins"])
  }

  @Test(arguments: [
    "@smallwins help", "!wins help", "  @smallwins: help", "\u{200B}!WINS help", "@Smallwins, help", "!wins: help",
  ])
  func `is the bot's mention or the word`(_ text: String) {
    #expect(rest(text) == [.word("help")])
  }

  @Test(arguments: [
    "smallwins help", "!winsome", "help @smallwins", "wins", "!win x", "@ada help", "", "`!wins` help", "!wins-bot",
  ])
  func `is nothing else`(_ text: String) {
    #expect(rest(text) == nil)
  }

  @Test func `may stand alone`() {
    #expect(rest("@smallwins") == [])
    #expect(rest("!wins") == [])
  }

  @Test func `leaves words, people and names of chats`() {
    #expect(
      rest("!wins admin add @Ada me is @chat/lin story #Craft digest here") == [
        .word("admin"), .word("add"), .person(Person(id: "ada")), .word("me"), .word("is"), .word("@chat/lin"),
        .word("story"), .word("#Craft"), .word("digest"), .word("here"),
      ])
  }

  @Test func `keeps a colon that is not the opening's`() {
    #expect(
      rest("!wins prompt friday 16:00 Wins: any?") == [
        .word("prompt"), .word("friday"), .word("16:00"), .word("Wins:"), .word("any?"),
      ])
  }

  @Test func `gives channels, links, groups and emoji as words`() {
    let spans: [Span] = [
      .person(Person(id: "SMALLWINS")), .text(" digest "), .channel("general"), .text(" "),
      .link(url: "https://x.y", label: nil),
      .text(" "), .group(Person(id: "g1", name: "Design")), .text(" "), .emoji(name: "taco", said: "🌮"),
    ]
    #expect(
      CommandOpening.rest(of: spans, botNames: ["smallwins"]) == [
        .word("digest"), .word("#general"), .word("https://x.y"), .word("@Design"), .word("🌮"),
      ])
  }
}
