// SPDX-License-Identifier: Apache-2.0
// Slack's events, with the fields that Slack sends.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct SlackEventTests {
  static let received = Date(milliseconds: 1_700_000_100_000)

  private func decode(_ event: String, more: String = "", home: String? = "https://acme.slack.com") -> Decoded {
    delivery(
      #"{"token":"t","team_id":"T1","api_app_id":"A1","type":"event_callback","event_id":"Ev1","#
        + #""event_time":1700000050,"event_context":"4-x","is_ext_shared_channel":false,\#(more)"#
        + #""authorizations":[{"enterprise_id":null,"team_id":"T1","user_id":"U0BOT","is_bot":true,"#
        + #""is_enterprise_install":false}],"event":\#(event)}"#, home: home)
  }

  private func delivery(_ body: String, home: String? = nil, ownNames: Set<String> = ["smallwins", "B0BOT"]) -> Decoded
  {
    let envelope = SlackSigner().envelope(Array(body.utf8), signedAt: Self.received, receivedAt: Self.received)
    guard
      case .verified(let verified) = SlackPlatform().signature.verify(envelope, secrets: [Secret(SlackSigner.secret)])
    else { return .ignored(reason: "not verified") }
    return SlackPlatform().inbound.decode(
      verified, in: InboundContext(chat: "team", ownNames: ownNames, home: home))
  }

  private func message(_ event: String, home: String? = "https://acme.slack.com") throws -> IncomingMessage {
    let decoded = decode(event, home: home)
    guard case .events(let events) = decoded, case .message(let message)? = events.first, events.count == 1 else {
      throw ContractFailure("\(decoded)")
    }
    return message
  }

  private func ignored(_ event: String) -> String {
    if case .ignored(let reason) = decode(event) { reason } else { "taken" }
  }

  private static func said(_ more: String = "", user: String = #""user":"U1","#, type: String = "message") -> String {
    #"{"type":"\#(type)",\#(user)\#(more)"client_msg_id":"c","text":"kudos to <@U2>","ts":"1700000000.000100","#
      + #""team":"T1","blocks":[{"type":"rich_text","block_id":"b","elements":[]}],"channel":"C1","#
      + #""event_ts":"1700000000.000100","channel_type":"channel"}"#
  }

  private static let identity = MessageIdentity(chat: "team", channel: "C1", message: "1700000000.000100")

  // MARK: - Messages

  @Test func `a message is known by channel and ts, and has a link`() throws {
    let message = try message(Self.said())
    #expect(message.identity == Self.identity && message.author.id == "U1" && message.author.name == nil)
    #expect(message.time == Date(milliseconds: 1_700_000_000_000) && message.revision == nil && !message.isFromBot)
    #expect(message.thread == nil && message.repliesTo == nil)
    #expect(message.spans == [.text("kudos to "), .person(Person(id: "U2"))])
    #expect(message.link == "https://acme.slack.com/archives/C1/p1700000000000100")
    #expect(try self.message(Self.said(), home: nil).link == nil)
  }

  @Test(arguments: ["me_message", "file_share", "thread_broadcast"])
  func `what somebody says in another way is a message as well`(subtype: String) throws {
    #expect(try message(Self.said(#""subtype":"\#(subtype)","#)) == (try message(Self.said())))
  }

  @Test(arguments: ["channel_join", "channel_topic", "message_replied", "reminder_add", "huddle_thread", "new_thing"])
  func `what Slack says itself is ignored`(subtype: String) {
    #expect(ignored(Self.said(#""subtype":"\#(subtype)","#)) == "other-subtype")
  }

  @Test func `a mention of the app is the same message`() throws {
    #expect(try message(Self.said(type: "app_mention")) == (try message(Self.said())))
  }

  @Test func `an answer in a thread answers the thread's first message`() throws {
    let answer = try message(Self.said(#""thread_ts":"1699999999.000001","parent_user_id":"U9","#))
    #expect(answer.thread == "1699999999.000001")
    #expect(answer.repliesTo == RepliedMessage(message: "1699999999.000001", author: Person(id: "U9")))
    #expect(
      answer.link
        == "https://acme.slack.com/archives/C1/p1700000000000100?thread_ts=1699999999.000001&cid=C1")
    let shown = try message(
      Self.said(
        #""subtype":"thread_broadcast","thread_ts":"1699999999.000001","root":{"user":"U9","ts":"1699999999.000001"},"#)
    )
    #expect(shown.repliesTo == answer.repliesTo && shown.thread == answer.thread)
    let first = try message(Self.said(#""thread_ts":"1700000000.000100","reply_count":2,"#))
    #expect(first.repliesTo == nil && first.link == "https://acme.slack.com/archives/C1/p1700000000000100")
    let toUs = try message(Self.said(#""thread_ts":"1699999999.000001","parent_user_id":"U0BOT","#))
    #expect(toUs.repliesTo?.author == InboundContext.ownMention)
  }

  @Test func `a mention of ourselves opens a command`() throws {
    let event = Self.said().split(separator: "kudos to <@U2>").joined(separator: "<@U0BOT> help")
    let spans = try message(event).spans
    #expect(spans == [.person(InboundContext.ownMention), .text(" help")])
    #expect(CommandOpening.rest(of: spans, botNames: ["smallwins"]) == [.word("help")])
  }

  @Test func `only what was said counts, not what Slack puts below it`() throws {
    let attachments = #""attachments":[{"text":"kudos to <@U3>","from_url":"https://a.example"}],"#
    #expect(try message(Self.said(attachments)) == (try message(Self.said())))
  }

  @Test func `a moment is counted in whole digits`() throws {
    let event = Self.said().split(separator: "1700000000.000100").joined(separator: "1700000000.123999")
    #expect(try message(event).time == Date(milliseconds: 1_700_000_000_123))
  }

  // MARK: - Programs and ourselves

  @Test func `programs are marked`() throws {
    for mark in [#""bot_id":"B9","#, #""app_id":"A9","#, #""bot_profile":{"id":"B9","app_id":"A9"},"#] {
      #expect(try message(Self.said(mark)).isFromBot, "\(mark)")
    }
    #expect(try message(Self.said(user: #""user":"USLACKBOT","#)).isFromBot)
    let old = try message(Self.said(#""subtype":"bot_message","bot_id":"B9","username":"ci","#, user: ""))
    #expect(old.isFromBot && old.author.id == "B9" && old.author.name == "ci")
  }

  @Test func `what we say is ignored, by user, by bot and by app`() {
    for own in [
      #""user":"U0BOT","#, #""user":"u0bot","#, #""user":"U5","bot_id":"B0BOT","#, #""bot_id":"B8","app_id":"A1","#,
      #""subtype":"bot_message","bot_id":"B8","bot_profile":{"app_id":"A1"},"#,
    ] {
      #expect(ignored(Self.said(own, user: "")) == "own-post", "\(own)")
    }
  }

  @Test func `whoever installed the app is not us`() throws {
    let installed =
      #"{"type":"event_callback","event_id":"Ev1","authed_users":["U1"],"#
      + #""authorizations":[{"user_id":"U1","is_bot":false}],"event":\#(Self.said())}"#
    guard case .events = delivery(installed) else {
      Issue.record("ignored")
      return
    }
  }

  // MARK: - Edits and deletions

  private static func changed(_ message: String, more: String = "") -> String {
    #"{"type":"message","subtype":"message_changed","hidden":true,"channel":"C1","ts":"1700000060.000200",\#(more)"#
      + #""event_ts":"1700000060.000200","channel_type":"channel","message":\#(message),"#
      + #""previous_message":{"type":"message","user":"U1","text":"kudos","ts":"1700000000.000100"}}"#
  }

  private static func inner(_ more: String) -> String {
    #"{"type":"message","user":"U1",\#(more)"text":"kudos to <@U3>","ts":"1700000000.000100"}"#
  }

  @Test func `an edit is the same message in another revision`() throws {
    let edit = try message(Self.changed(Self.inner(#""edited":{"user":"U1","ts":"1700000060.000000"},"#)))
    #expect(edit.identity == Self.identity && edit.revision == "1700000060.000000")
    #expect(edit.spans.last == .person(Person(id: "U3")) && edit.time == Date(milliseconds: 1_700_000_000_000))
  }

  @Test func `a preview under a link and an answer in the thread are no edits`() {
    #expect(ignored(Self.changed(Self.inner(#""attachments":[{"text":"x"}],"#))) == "not-edited")
    #expect(ignored(Self.changed(Self.inner(#""thread_ts":"1700000000.000100","reply_count":1,"#))) == "not-edited")
    #expect(ignored(Self.changed(#"{"bot_id":"B9","ts":"1700000000.000100","text":""}"#)) == "not-edited")
  }

  @Test func `our own edits are ignored, other programs' are marked`() throws {
    let edited = #""edited":{"user":"U1","ts":"1700000060.000000"},"#
    #expect(ignored(Self.changed(Self.inner(edited + #""bot_id":"B0BOT","#))) == "own-post")
    #expect(try message(Self.changed(Self.inner(edited + #""bot_id":"B9","#))).isFromBot)
  }

  @Test func `a deletion names the message, also where a stone is left for a thread`() {
    let gone = Decoded.events([.deletion(Self.identity, at: Date(milliseconds: 1_700_000_060_000))])
    let previous = #""previous_message":{"type":"message","user":"U1","text":"x","ts":"1700000000.000100"}"#
    let head =
      #"{"type":"message","subtype":"message_deleted","hidden":true,"channel":"C1","ts":"1700000060.000200","#
      + #""event_ts":"1700000060.000200","#
    #expect(decode(head + #""deleted_ts":"1700000000.000100",\#(previous)}"#) == gone)
    #expect(decode(head + #""deleted_ts":"1700000000.000100"}"#) == gone)
    #expect(decode(head + previous + "}") == gone)
    let stone =
      #"{"type":"message","subtype":"tombstone","user":"USLACKBOT","text":"This message was deleted.","ts":"1700000000.000100"}"#
    #expect(decode(Self.changed(stone)) == gone)
  }

  // MARK: - Reactions

  private static func reaction(
    _ type: String = "reaction_added", user: String = "U1", emoji: String = "tada", item: String = "message",
    itemUser: String = #""item_user":"U2","#
  ) -> String {
    #"{"type":"\#(type)","user":"\#(user)","reaction":"\#(emoji)",\#(itemUser)"item":{"type":"\#(item)","channel":"C1","#
      + #""ts":"1700000000.000100"},"event_ts":"1700000070.000300"}"#
  }

  private func reaction(_ event: String) throws -> IncomingReaction {
    guard case .events(let events) = decode(event), case .reaction(let reaction)? = events.first else {
      throw ContractFailure("no reaction")
    }
    return reaction
  }

  @Test func `a reaction names its message, its author and who reacted`() throws {
    let reaction = try reaction(Self.reaction())
    #expect(reaction.target == Self.identity && reaction.targetAuthor?.id == "U2" && reaction.author.id == "U1")
    #expect(reaction.emoji == "tada" && !reaction.isRemoval && !reaction.isFromBot)
    #expect(reaction.time == Date(milliseconds: 1_700_000_070_000))
    #expect(try self.reaction(Self.reaction("reaction_removed")).isRemoval)
    #expect(try self.reaction(Self.reaction(emoji: "clap::skin-tone-5")).emoji == "clap")
    #expect(try self.reaction(Self.reaction(itemUser: "")).targetAuthor == nil)
    #expect(
      try self.reaction(Self.reaction(itemUser: #""item_user":"U0BOT","#)).targetAuthor == InboundContext.ownMention)
  }

  @Test func `our own reactions, and those to files, are ignored`() {
    #expect(ignored(Self.reaction(user: "U0BOT")) == "own-post")
    #expect(ignored(Self.reaction(item: "file")) == "other-item")
  }

  // MARK: - All else

  @Test func `what is not for us is ignored, and it is said why`() {
    #expect(ignored(#"{"type":"channel_rename","channel":{"id":"C1"}}"#) == "other-event")
    let limited =
      #"{"type":"app_rate_limited","token":"t","team_id":"T1","minute_rate_limited":1518467820,"api_app_id":"A1"}"#
    #expect(delivery(limited) == .ignored(reason: "rate-limited"))
    #expect(delivery(#"{"type":"url_verification","challenge":"x"}"#) == .ignored(reason: "challenge"))
    #expect(delivery(#"{"type":"block_actions"}"#) == .ignored(reason: "other-delivery"))
  }

  @Test(arguments: [
    ("", "not-json"), ("payload=%7B%7D", "not-json"), ("[]", "not-an-object"), ("{}", "missing-field"),
    (#"{"type":"event_callback"}"#, "missing-field"), (#"{"type":"event_callback","event":[]}"#, "wrong-type"),
    (#"{"type":"event_callback","event":{}}"#, "missing-field"),
    (#"{"type":"event_callback","event":{"type":"message","user":"U1","ts":"1.2"}}"#, "missing-field"),
    (#"{"type":"event_callback","event":{"type":"message","channel":"C1","user":"U1"}}"#, "missing-field"),
    (#"{"type":"event_callback","event":{"type":"message","channel":"C1","ts":"1.2","text":"x"}}"#, "missing-field"),
    (#"{"type":"event_callback","event":{"type":"message","channel":"C1","user":"U1","ts":"soon"}}"#, "bad-time"),
    (
      #"{"type":"event_callback","event":{"type":"message","channel":"C1","user":"U1","ts":"1.2","text":7}}"#,
      "wrong-type"
    ),
    (
      #"{"type":"event_callback","event":{"type":"message","subtype":"message_changed","channel":"C1"}}"#,
      "missing-field"
    ),
    (
      #"{"type":"event_callback","event":{"type":"message","subtype":"message_deleted","channel":"C1"}}"#,
      "missing-field"
    ),
    (#"{"type":"event_callback","event":{"type":"reaction_added","user":"U1","reaction":"x"}}"#, "missing-field"),
  ])
  func `what cannot be understood is named by its field`(body: String, code: String) {
    guard case .unusable(let reason) = delivery(body) else {
      Issue.record("usable: \(body)")
      return
    }
    #expect(reason.code == code)
  }

  @Test func `an event that does not say when it happened happened when it was made`() throws {
    let event = Self.reaction().split(separator: #","event_ts":"1700000070.000300""#).joined()
    #expect(try reaction(event).time == Date(milliseconds: 1_700_000_050_000))
  }
}
