// SPDX-License-Identifier: Apache-2.0
// What the state forgets, what it must not, and that a replay gives the same state.

import FoundationEssentials
import Testing

@testable import Recognition

struct MemoryTests {
  private static let day: Double = 24 * 3600

  @Test func `after 35 days messages, reactions, own posts and closed weeks are forgotten, and their keys are not`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", id: "m1")
    chat.react("zoe", to: "m1")
    chat.react("zoe", to: "talk")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.take([
      .deliverySettled(DeliverySettled(id: chat.state.outbox.entries.keys.first!, result: .delivered, remote: "r1"))
    ])
    for week in 1...6 { chat.closeWeeks(at: TestChat.at(20, "16:00") + Double(week) * 7 * Self.day) }
    #expect(chat.state.messages.isEmpty && chat.state.reactions.isEmpty)
    #expect(chat.state.digests[TestChat.general]?.closings.count == 5)
    #expect(!chat.state.isOwnPost(chat.place("r1")))
    #expect(chat.say("ada", "win: importer shipped", id: "m1").isEmpty, "a very late repeat")
    #expect(chat.say("ada", "win: edited", id: "m1", revision: "1").isEmpty, "a very late edit")
  }

  @Test func `what no digest has told yet is kept, however long that takes`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped")
    chat.react("zoe", to: "talk")
    chat.say("ada", "win: nobody waits for this", in: "random")
    chat.now += 100 * Self.day
    chat.say("ada", "win: back")
    #expect(chat.state.messages.count == 2 && chat.state.reactions.count == 1)
    #expect(chat.closeWeeks().closed.map(\.items) == [2])
  }

  @Test func `a cheer keeps its message in memory, so that it never turns into a shout-out`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", id: "m1")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.now = TestChat.monday + 30 * Self.day
    chat.react("zoe", to: "m1")
    chat.closeWeeks(at: TestChat.monday + 40 * Self.day)
    #expect(chat.state.messages.count == 1 && chat.preview().entryCount == 0)
    chat.closeWeeks(at: TestChat.monday + 70 * Self.day)
    #expect(chat.state.messages.isEmpty && chat.state.reactions.isEmpty)
  }

  @Test func `a clock that was ahead for a moment does not end the forgetting`() {
    var chat = TestChat()
    chat.now = TestChat.time("2036-01-01T00:00:00Z")
    chat.reload()
    chat.say("ada", "win: from the future", in: "random")
    chat.now = TestChat.monday
    chat.say("ada", "win: importer shipped", in: "random")
    chat.now += 40 * Self.day
    chat.say("ada", "win: another", in: "random")
    #expect(chat.state.messages.values.map { $0.items[0].text }.sorted() == ["another", "from the future"])
  }

  @Test func `an unbounded state forgets nothing, as old weeks need it`() {
    var chat = TestChat(retention: .unbounded)
    chat.say("ada", "win: importer shipped")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    for week in 1...60 { chat.closeWeeks(at: TestChat.at(20, "16:00") + Double(week) * 7 * Self.day) }
    #expect(chat.past("2026-W47")?.words == ["importer shipped"])
  }

  @Test func `an erased record leaves its key`() {
    var chat = TestChat()
    chat.state.applyErased(key: "general/m1")
    chat.state.applyErased(key: nil)
    #expect(chat.state.seen.count == 1 && chat.say("ada", "win: importer shipped", id: "m1").isEmpty)
  }

  @Test func `keys are told apart in whatever form they have`() {
    var random = SplitMix64(seed: 7)
    var seen = SeenIdentities()
    let keys = (0..<2000).map { _ in String((0..<32).map { _ in "0123456789abcdef".randomElement(using: &random)! }) }
    for key in keys.prefix(1000) { seen.insert(key) }
    #expect(keys.prefix(1000).allSatisfy(seen.contains) && !keys.dropFirst(1000).contains(where: seen.contains))
    let zeros = String(repeating: "0", count: 32)
    for odd in ["", "x", zeros.dropLast() + "1", zeros.dropLast() + "A", zeros.dropLast() + "+", zeros + "0", zeros] {
      #expect(!seen.contains(String(odd)), "\(odd)")
      seen.insert(String(odd))
      #expect(seen.contains(String(odd)), "\(odd)")
    }
    #expect(seen.count == 1007)
  }
}
