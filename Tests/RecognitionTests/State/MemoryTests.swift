// SPDX-License-Identifier: Apache-2.0
// What the state forgets, what it must not, and that a replay gives the same state.

import FoundationEssentials
import Testing

@testable import Recognition

struct MemoryTests {
  private static let day: Double = 24 * 3600

  @Test func `after 35 days messages go into the archive, other things are forgotten, and keys are not`() {
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
    #expect(chat.state.message(at: chat.place("m1"))?.items.map(\.text) == ["importer shipped"])
    #expect(chat.state.message(at: chat.place("m1"))?.cheers == [Person(id: "zoe")])
    #expect(chat.state.archive.shoutoutsByReaction(in: TestChat.general).map(\.reaction.author.id) == ["zoe"])
    #expect(chat.state.digests[TestChat.general]?.closings.count == 7)
    #expect(!chat.state.isOwnPost(chat.place("r1")))
    #expect(chat.say("ada", "win: importer shipped", id: "m1").isEmpty, "a very late repeat")
  }

  @Test func `a year and a month later the archive has let go of everything too`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", id: "m1")
    chat.react("zoe", to: "talk")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    for week in 1...58 { chat.closeWeeks(at: TestChat.at(20, "16:00") + Double(week) * 7 * Self.day) }
    #expect(chat.state.archive == Archive() && chat.state.message(at: chat.place("m1")) == nil)
    #expect(chat.say("ada", "win: edited", id: "m1", revision: "1").isEmpty, "a very late edit")
    let ada = PersonKey(chat: "team", id: "ada")
    #expect(chat.state.forgotten.sum(of: ada).wins == 1 && chat.state.forgotten.sum(of: ada).received == 1)
  }

  @Test func `what is in the archive can still be edited, cheered, taken back and deleted, and sums follow`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", id: "m1")
    chat.say("ada", "kudos to @zoe for the runbook", id: "m2")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.closeWeeks(at: TestChat.monday + 40 * Self.day)
    #expect(chat.state.messages.isEmpty && chat.state.archive.count == 2)
    chat.react("zoe", to: "m1")
    #expect(chat.state.cheers(for: chat.place("m1")) == [Person(id: "zoe")])
    #expect(chat.state.shoutoutsByReaction.isEmpty, "a cheer, and no shout-out to its author")
    chat.say("ada", "wins:\n- importer shipped\n- and documented", id: "m1", revision: "1")
    #expect(chat.state.message(at: chat.place("m1"))?.items.count == 2)
    #expect(chat.state.forgotten.sum(of: PersonKey(chat: "team", id: "ada")).wins == 2)
    chat.delete("m2")
    #expect(chat.state.message(at: chat.place("m2"))?.isWithdrawn == true)
    #expect(chat.state.forgotten.sum(of: PersonKey(chat: "team", id: "zoe")).received == 0)
    #expect(chat.say("ada", "kudos to @zoe again", id: "m2", revision: "2").isEmpty, "deleted for good")
  }

  @Test func `the archive finds a span of time, and lets the oldest go where there is too much`() {
    var archive = Archive()
    let people = (0..<4).map { Person(id: "p\($0)") }
    func message(_ number: Int, in channel: String) -> RecordedMessage {
      let said = MessageRecorded(
        at: MessageIdentity(chat: "team", channel: channel, message: "\(number)"), author: people[number % 4],
        said: Int64(number) * 1000, items: [Item(kind: .win, text: "\(number)", rule: "keyword")])
      return RecordedMessage(said, sequence: UInt64(number))
    }
    for number in [5, 3, 9, 1, 7] { archive.keep(message(number, in: "general")) }
    let span = archive.messages(
      of: TestChat.general, after: Date(timeIntervalSince1970: 3), through: Date(timeIntervalSince1970: 7))
    #expect(span.map(\.items[0].text) == ["5", "7"])
    #expect(archive.messages(of: TestChat.general, after: .distantPast, through: .distantFuture).count == 5)
    #expect(archive.messages(of: TestChat.general, after: .distantFuture, through: .distantFuture).isEmpty)
    for number in 10...Archive.capacity { archive.keep(message(number, in: "channel \(number % 7)")) }
    archive.forget(before: .distantPast) { _ in false }
    #expect(archive.count == Archive.capacity - 4, "there is room for all of them")
    for number in 1...10 { archive.keep(message(Archive.capacity + number, in: "general")) }
    archive.forget(before: .distantPast) { _ in false }
    #expect(archive.count == Archive.capacity - Archive.capacity / 10)
    #expect(archive.message(at: message(9, in: "general").identity) == nil)
    #expect(archive.message(at: message(Archive.capacity, in: "channel \(Archive.capacity % 7)").identity) != nil)
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
    #expect(chat.state.message(at: chat.place("m1"))?.cheers == [Person(id: "zoe")])
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

  @Test func `shout-outs by reactions count where there would be too many, and are found by their time`() {
    var archive = Archive()
    func gift(_ number: Int) -> RecordedReaction {
      RecordedReaction(
        ReactionRecorded(
          at: MessageIdentity(chat: "team", channel: "general", message: "m"), to: Person(id: "zoe"),
          author: Person(id: "ada"), emoji: "tada", removed: false, said: Int64(number) * 1000),
        sequence: UInt64(number))
    }
    for number in 1...Archive.capacity + 1 { archive.keep(gift(number)) }
    archive.keep(gift(Archive.capacity))
    archive.forget(before: .distantPast) { _ in false }
    let kept = Archive.capacity - Archive.capacity / 10
    #expect(archive.count == kept)
    let (from, to) = (Date(timeIntervalSince1970: 190_000), Date(timeIntervalSince1970: 190_003))
    let found = archive.shoutoutsByReaction(in: TestChat.general, after: from, through: to)
    #expect(found.map(\.sequence) == [190_001, 190_002, 190_003])
  }
}
