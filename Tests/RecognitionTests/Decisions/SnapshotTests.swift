// SPDX-License-Identifier: Apache-2.0
// What a snapshot shows to be gone, and what it must not be taken to show.

import FoundationEssentials
import Testing

@testable import Recognition

private struct NotAReaction: Error {}

struct SnapshotTests {
  private static let nine = TestChat.at(16, "09:00")
  private static let noon = TestChat.at(16, "12:00")

  /// Three messages, at ten, eleven and half past eleven.
  private func chat() -> TestChat {
    var chat = TestChat()
    chat.say("zoe", "kudos to @ada for the first", id: "m1", at: TestChat.at(16, "10:00"))
    chat.say("zoe", "kudos to @ada for the second", id: "m2", at: TestChat.at(16, "11:00"))
    chat.say("zoe", "kudos to @ada for the third", id: "m3", at: TestChat.at(16, "11:30"))
    return chat
  }

  private func gone(
    _ chat: TestChat, after: Date = nine, through: Date = noon, messages: Set<String>?,
    reactions: [String: Set<StandingReaction>] = [:], in channel: String = "general", thread: String? = nil,
    recordedThrough: UInt64 = .max
  ) -> [IncomingEvent] {
    SnapshotDecisions.changes(
      shownBy: ChannelSnapshot(
        chat: "team", channel: channel, thread: thread, after: after, through: through, messages: messages,
        reactions: reactions), askedAt: Self.noon, recordedThrough: recordedThrough, state: chat.state)
  }

  private func deleted(_ events: [IncomingEvent]) -> [String] {
    events.compactMap { if case .deletion(let at, _) = $0 { at.message } else { nil } }
  }

  private func removed(_ events: [IncomingEvent]) -> [String] {
    events.compactMap { event in
      guard case .reaction(let reaction) = event, reaction.isRemoval else { return nil }
      return "\(reaction.author.id) \(reaction.emoji) \(reaction.target.message)"
    }
  }

  @Test func `what is remembered and not shown was deleted, in the order it was recorded`() {
    #expect(deleted(gone(chat(), messages: ["m2"])) == ["m1", "m3"])
    #expect(gone(chat(), messages: ["m1", "m2", "m3", "m4"]).isEmpty)
  }

  @Test func `a message outside the stretch is not missed in it, nor one at its beginning`() {
    let ten = TestChat.at(16, "10:00")
    #expect(deleted(gone(chat(), after: ten, messages: [])) == ["m2", "m3"])
    #expect(deleted(gone(chat(), through: TestChat.at(16, "11:00"), messages: [])) == ["m1", "m2"])
    // The platform counts microseconds, and left the message out because it lies a little before the stretch.
    #expect(deleted(gone(chat(), after: ten.addingTimeInterval(-0.0004), messages: [])) == ["m2", "m3"])
  }

  @Test func `other channels, threads and platforms that tell of deletions themselves show nothing to be gone`() {
    #expect(gone(chat(), messages: [], in: "wins").isEmpty)
    #expect(gone(chat(), messages: [], thread: "m0").isEmpty)
    #expect(gone(chat(), messages: nil).isEmpty)
  }

  @Test func `what was recorded after the snapshot was asked for is not missed in it`() throws {
    let chat = chat()
    let second = try #require(chat.state.messages.values.first { $0.identity.message == "m2" })
    #expect(deleted(gone(chat, messages: [], recordedThrough: second.sequence)) == ["m1", "m2"])
    #expect(gone(chat, messages: [], recordedThrough: 0).isEmpty)
  }

  @Test func `a message that was deleted or emptied already is not deleted again`() {
    var chat = chat()
    chat.delete("m1")
    chat.say("zoe", "nothing of note", id: "m2", revision: "2")
    #expect(deleted(gone(chat, messages: [])) == ["m3"])
  }

  @Test func `a standing reaction that is not shown was taken back, on messages that are shown only`() {
    var chat = chat()
    chat.react("lin", "tada", to: "m1")
    chat.react("kim", "tada", to: "m1")
    chat.react("kim", "clap", to: "talk")
    chat.react("kim", "clap", to: "elsewhere")
    let shown = ["m1": Set([StandingReaction(emoji: "tada", author: "kim")]), "talk": []]
    #expect(removed(gone(chat, messages: nil, reactions: shown)) == ["lin tada m1", "kim clap talk"])
  }

  @Test func `a reaction that was taken back and is shown was made again, dated so that it counts`() throws {
    var chat = chat()
    chat.react("lin", "tada", to: "m1")
    chat.now = chat.now.addingTimeInterval(10)
    chat.react("lin", "tada", to: "m1", removed: true)
    let shown = ["m1": Set([StandingReaction(emoji: "tada", author: "lin")])]
    #expect(
      gone(chat, messages: nil, reactions: shown, recordedThrough: 3).isEmpty, "taken back after it was asked for")
    let events = gone(chat, messages: nil, reactions: shown)
    guard case .reaction(let again)? = events.first else { throw NotAReaction() }
    #expect(!again.isRemoval && events.count == 1)
    chat.now = again.time
    #expect(chat.react("lin", "tada", to: "m1").count == 1)
    #expect(chat.state.reactions.values.joined().map(\.reaction.removed) == [false])
    #expect(gone(chat, messages: nil, reactions: shown).isEmpty)
  }

  @Test func `a reaction that was made again after the snapshot was asked for stands`() {
    var chat = chat()
    chat.react("lin", "tada", to: "m1")
    chat.now = chat.now.addingTimeInterval(10)
    chat.react("lin", "tada", to: "m1", removed: true)
    let asked = UInt64(chat.log.count)
    #expect(removed(gone(chat, messages: nil, reactions: ["m1": []], recordedThrough: asked)).isEmpty)
    chat.now = chat.now.addingTimeInterval(10)
    chat.react("lin", "tada", to: "m1")
    #expect(removed(gone(chat, messages: nil, reactions: ["m1": []], recordedThrough: asked)).isEmpty)
    #expect(removed(gone(chat, messages: nil, reactions: ["m1": []])) == ["lin tada m1"])
  }
}
