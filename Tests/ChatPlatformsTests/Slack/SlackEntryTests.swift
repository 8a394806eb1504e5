// SPDX-License-Identifier: Apache-2.0
// What is read of a history says the same as the events would have.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct SlackEntryTests {
  static let received = Date(milliseconds: 1_700_000_100_000)
  static let identity = MessageIdentity(chat: "team", channel: "C1", message: "1700000000.000100")

  private func decode(_ body: String, origin: Envelope.Origin = .polled) -> Decoded {
    var envelope = SlackSigner().envelope(Array(body.utf8), signedAt: Self.received, receivedAt: Self.received)
    envelope.origin = origin
    guard
      case .verified(let verified) = SlackPlatform().signature.verify(envelope, secrets: [Secret(SlackSigner.secret)])
    else { return .ignored(reason: "not verified") }
    return SlackPlatform().inbound.decode(
      verified, in: InboundContext(chat: "team", ownNames: ["U0BOT", "B0BOT"], home: "https://acme.slack.com"))
  }

  private func entry(_ message: String) -> Decoded { decode(#"{"channel":"C1","message":\#(message)}"#) }

  private func event(_ message: String) -> Decoded {
    decode(#"{"type":"event_callback","event":{"channel":"C1",\#(message.dropFirst())}"#, origin: .received)
  }

  @Test(arguments: [
    #"{"type":"message","user":"U1","text":"kudos to <@U2> &amp; co","ts":"1700000000.000100"}"#,
    #"{"type":"message","user":"U1","text":"*thanks*","ts":"1700000000.000100","thread_ts":"1699999999.000001","parent_user_id":"U9"}"#,
    #"{"type":"message","user":"U1","text":"x","ts":"1700000000.000100","thread_ts":"1700000000.000100","reply_count":1}"#,
    #"{"type":"message","subtype":"bot_message","bot_id":"B9","username":"ci","text":"x","ts":"1700000000.000100"}"#,
    #"{"type":"message","user":"U0BOT","bot_id":"B0BOT","text":"x","ts":"1700000000.000100"}"#,
    #"{"type":"message","subtype":"channel_join","user":"U1","text":"x","ts":"1700000000.000100"}"#,
  ])
  func `a message is the same by either way`(message: String) {
    #expect(entry(message) == event(message))
  }

  @Test func `an edited message is the same revision by either way`() {
    let edited =
      #"{"type":"message","user":"U1","text":"kudos","edited":{"user":"U1","ts":"1700000060.000000"},"ts":"1700000000.000100"}"#
    let changed =
      #"{"type":"event_callback","event":{"type":"message","subtype":"message_changed","channel":"C1","#
      + #""ts":"1700000060.000200","message":\#(edited)}}"#
    #expect(entry(edited) == decode(changed, origin: .received))
  }

  @Test func `the stone of a deleted message is a deletion`() {
    let stone = #"{"type":"message","subtype":"tombstone","user":"USLACKBOT","text":"","ts":"1700000000.000100"}"#
    #expect(entry(stone) == .events([.deletion(Self.identity, at: Self.received)]))
  }

  // MARK: - Reactions

  private static let reactions =
    #""reactions":[{"name":"tada","users":["U2","U3","U0BOT"],"count":3},"#
    + #"{"name":"clap::skin-tone-3","users":["U2"],"count":1},{"name":"clap","users":["U2"],"count":1}]"#

  private func reactions(_ decoded: Decoded) -> [IncomingReaction] {
    guard case .events(let events) = decoded else { return [] }
    return events.compactMap { if case .reaction(let reaction) = $0 { reaction } else { nil } }
  }

  @Test func `reactions that stand are told behind their message, each once and not ours`() {
    let decoded = entry(#"{"user":"U1","text":"hi","ts":"1700000000.000100",\#(Self.reactions)}"#)
    guard case .events(let events) = decoded, case .message? = events.first else {
      Issue.record("no message")
      return
    }
    let reactions = reactions(decoded)
    #expect(reactions.map(\.author.id) == ["U2", "U3", "U2"] && reactions.map(\.emoji) == ["tada", "tada", "clap"])
    #expect(reactions.allSatisfy { $0.target == Self.identity && $0.targetAuthor?.id == "U1" && !$0.isRemoval })
    #expect(reactions.allSatisfy { $0.time == Date(milliseconds: 1_700_000_000_000) })
  }

  @Test func `reactions count on whatever a person said, and on nothing of a program's`() {
    let join = #"{"subtype":"channel_join","user":"U1","text":"","ts":"1700000000.000100",\#(Self.reactions)}"#
    #expect(reactions(entry(join)).count == 3)
    for bot in [#""user":"U1","bot_id":"B9""#, #""user":"U0BOT""#, #""bot_id":"B9""#, #""user":"USLACKBOT""#] {
      #expect(reactions(entry(#"{\#(bot),"text":"","ts":"1700000000.000100",\#(Self.reactions)}"#)).isEmpty, "\(bot)")
    }
  }

  // MARK: - Snapshots

  @Test func `a snapshot tells what is there, and all reactions where all are shown`() {
    let body =
      #"{"channel":"C1","snapshot":{"after":"1699999000.000000","through":"1700000000.000100","messages":["#
      + #"{"ts":"1699999500.000001"},{"ts":"1700000000.000100",\#(Self.reactions)},"#
      + #"{"ts":"1699999600.000001","reactions":[{"name":"tada","users":["U2"],"count":60}]}]}}"#
    let expected = ChannelSnapshot(
      chat: "team", channel: "C1", after: Date(milliseconds: 1_699_999_000_000),
      through: Date(milliseconds: 1_700_000_000_000),
      messages: ["1699999500.000001", "1700000000.000100", "1699999600.000001"],
      reactions: [
        "1699999500.000001": [],
        "1700000000.000100": [
          StandingReaction(emoji: "tada", author: "U2"), StandingReaction(emoji: "tada", author: "U3"),
          StandingReaction(emoji: "tada", author: "U0BOT"), StandingReaction(emoji: "clap", author: "U2"),
        ],
      ])
    #expect(decode(body) == .events([.snapshot(expected)]))
    let thread = #"{"channel":"C1","snapshot":{"thread":"1699998000.000001","after":"1.0","through":"2.0"}}"#
    #expect(
      decode(thread)
        == .events([
          .snapshot(
            ChannelSnapshot(
              chat: "team", channel: "C1", thread: "1699998000.000001", after: Date(milliseconds: 1_000),
              through: Date(milliseconds: 2_000), messages: [], reactions: [:]))
        ]))
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"channel":"C1"}"#, #"{"channel":"C1","message":{}}"#, #"{"channel":"C1","snapshot":{}}"#,
    #"{"channel":"C1","snapshot":{"after":"1.0"}}"#,
    #"{"channel":"C1","message":{"user":"U1","text":"","ts":"1.0","reactions":[{"name":"x","users":[7]}]}}"#,
  ])
  func `an entry that is none is named so`(body: String) {
    guard case .unusable = decode(body) else {
      Issue.record("usable: \(body)")
      return
    }
  }

  @Test func `an entry that somebody sends is no entry`() {
    let sent = decode(#"{"channel":"C1","message":{"user":"U1","text":"kudos","ts":"1.0"}}"#, origin: .received)
    guard case .unusable(let reason) = sent else {
      Issue.record("usable")
      return
    }
    #expect(reason.message == "The field type is missing; add it to the payload.")
  }
}
