// SPDX-License-Identifier: Apache-2.0
// People and channels are shown by the names that hold now, whatever was recorded.

import FoundationEssentials
import Testing

@testable import Recognition

extension TestChat {
  mutating func learn(_ names: [String: String], programs: Set<String> = []) {
    take([
      .namesLearned(
        NamesLearned(
          chat: "team",
          names: names.sorted { $0.key < $1.key }.map {
            KnownName(id: $0.key, name: $0.value, isBot: programs.contains($0.key) ? true : nil)
          }))
    ])
  }
}

struct AcquaintanceTests {
  @Test func `a digest shows the latest names of people and channels, in lists and in words`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins digest here")
    chat.say("u1", "kudos to @u2 for helping @u3.", in: "c7")
    chat.say("u2", "win: moved the index with @u3", id: "w1")
    chat.react("u4", to: "w1", by: "u2")
    chat.say("u9", "nothing to keep", id: "r1")
    chat.react("u4", to: "r1", by: "u3")
    chat.learn(["u1": "Zoe", "u2": "Ada", "u3": "Grace", "u4": "Lin Wu", "c7": "town-square"])
    chat.learn(["u2": "Ada Lovelace"])
    let text = chat.preview().readable
    for name in ["Zoe", "Ada Lovelace", "@Grace", "Lin Wu", "town-square"] { #expect(text.contains(name), "\(text)") }
    for id in ["u1", "u2", "u3", "u4", "c7"] { #expect(!text.contains(id), "\(id) in \(text)") }
  }

  @Test(
    arguments: [
      ("helping @u3", "helping @Grace"), ("@u3, @u2 and @u31", "@Grace, @Ada and @u31"),
      ("@u3@u2", "@Grace@Ada"), ("ada@example.org", "ada@example.org"), ("@", "@"), ("", ""), ("@@u3.", "@@Grace."),
    ])
  func `identifiers in words become names where they are whole`(words: String, expected: String) {
    var chat = TestChat()
    chat.learn(["u2": "Ada", "u3": "Grace"])
    #expect(chat.state.acquaintances.naming(words, in: "team") == expected)
    #expect(chat.state.acquaintances.naming(words, in: "elsewhere") == words)
  }

  @Test func `what happens gets names before it is decided, and names of one chat are not another's`() throws {
    var chat = TestChat()
    chat.learn(["u1": "Zoe", "u2": "Ada", "g1": "Design", "c7": "town-square"])
    let spans: [Span] = [
      .person(Person(id: "u2", name: "old name")), .group(Person(id: "g1")), .channel("c7"), .person(Person(id: "u8")),
    ]
    func message(in chat: String) -> IncomingEvent {
      .message(
        IncomingMessage(
          identity: MessageIdentity(chat: chat, channel: "c7", message: "m1"), author: Person(id: "u1"),
          time: TestChat.monday, repliesTo: RepliedMessage(author: Person(id: "u2")), spans: spans))
    }
    let known = chat.state.acquaintances
    guard case .message(let named) = known.naming(message(in: "team"), in: "team") else { return }
    #expect(named.author.displayName == "Zoe" && named.repliesTo?.author?.displayName == "Ada")
    let shown = named.spans.map { span in
      switch span {
      case .person(let person), .group(let person): person.displayName
      case .channel(let name): name
      default: ""
      }
    }
    #expect(shown == ["Ada", "Design", "town-square", "u8"] && named.identity.channel == "c7")
    guard case .message(let other) = known.naming(message(in: "other"), in: "other") else { return }
    #expect(other.author.name == nil && other.spans.contains(.channel("c7")))
    #expect(Set(message(in: "team").identifiers) == ["c7", "u1", "u2", "g1", "u8"])
  }

  @Test func `answers call people by their names`() {
    var chat = TestChat()
    chat.learn(["lin": "Lin Wu", "u2": "Ada"])
    #expect(chat.say("lin", "@smallwins settings").posts.contains { $0.contains("Admins: Lin Wu") })
    chat.say("lin", "kudos to @u2 for the runbook")
    chat.learn(["u2": "Ada Lovelace"])
    #expect(chat.say("lin", "@smallwins undo").posts == ["Taken back: a shout-out to Ada Lovelace."])
  }

  @Test func `programs that the platform told us of, and we ourselves, neither receive nor give nor are admins`() {
    var chat = TestChat()
    chat.learn(["b7": "Robot", "u2": "Ada"], programs: ["b7"])
    chat.take([.chatIntroduced(ChatIntroduced(chat: "team", identity: ChatIdentity(ids: ["u0bot"], name: "wins")))])
    #expect(chat.say("zoe", "kudos to @b7 for the build").isEmpty)
    #expect(chat.say("zoe", "kudos to @u0bot for the digest").isEmpty)
    #expect(chat.say("b7", "kudos to @u2 for the build").isEmpty)
    #expect(chat.react("b7", to: "m9").isEmpty && chat.react("zoe", to: "m9", by: "b7").isEmpty)
    #expect(chat.say("lin", "@smallwins admin add @b7").refusal == "admin add: not-possible")
    #expect(chat.say("zoe", "win: shipped it with @b7 and @u2").recorded.first?.items.first?.with.count == 1)
    chat.learn(["b7": "A person after all"])
    #expect(!chat.say("zoe", "kudos to @b7 for the build").isEmpty)
  }

  @Test func `a channel is read from the first moment that was recorded for it`() {
    var chat = TestChat()
    for since in [5000, 1000] as [Int64] {
      chat.take([.channelFollowed(ChannelFollowed(chat: "team", channel: "general", since: since))])
    }
    #expect(chat.state.acquaintances.beginning(of: TestChat.general) == Date(unixMilliseconds: 5000))
  }
}
