// SPDX-License-Identifier: Apache-2.0
// Admins hear of what does not work: where they can be reached, once for a cause, with what to do.

import FoundationEssentials
import Testing

@testable import Recognition

/// A chat in which posts go by an API, or to addresses.
private struct TroubledChat {
  var chat = TestChat()

  init(posting: ChannelPolicy.Posting = .api, hasDirectMessages: Bool = true, admins: Set<String> = ["lin", "zoe"]) {
    var policy = TestChat.policy()
    (policy.posting, policy.hasDirectMessages, policy.admins) = (posting, hasDirectMessages, admins)
    chat.otherwise = policy
    for name in chat.policies.keys {
      chat.policies[name]?.posting = posting
      chat.policies[name]?.hasDirectMessages = hasDirectMessages
      chat.policies[name]?.admins = admins
    }
  }

  /// Somebody asks, and the answer is not taken.
  mutating func ask(in channel: String, verdict: OutboxDecisions.Verdict) throws -> [PlannedDelivery] {
    let plan = try #require(chat.say("ada", "@smallwins help", in: channel).plans.first)
    return try park(plan.id, verdict: verdict)
  }

  mutating func park(_ id: String, verdict: OutboxDecisions.Verdict) throws -> [PlannedDelivery] {
    let entry = try #require(chat.state.outbox.entries[id])
    let settled = OutboxDecisions.settle(
      entry, verdict: verdict, now: chat.now, repeatsInDoubt: true, chance: { _ in 0 })
    let alerts = AlertDecisions.parked(entry, verdict: verdict, state: chat.state, context: chat.context)
    return chat.take([settled] + alerts).plans
  }

  mutating func stall(_ reason: String? = "http-503") -> [PlannedDelivery] {
    chat.take(AlertDecisions.inboxStalled(chat: "team", reason: reason, state: chat.state, context: chat.context)).plans
  }
}

struct AlertTests {
  private static let days: Double = 24 * 3600

  @Test func `each admin is told alone where the platform can do that`() throws {
    var troubled = TroubledChat()
    troubled.chat.learn(["random": "water-cooler"])
    let alerts = try troubled.ask(in: "random", verdict: .refused(reason: "not_in_channel"))
    #expect(alerts.map(\.recipient) == ["lin", "zoe"] && alerts.map(\.channel) == ["@lin", "@zoe"])
    #expect(alerts.allSatisfy { $0.isNotice == true && $0.about == "random" && $0.kind == .reply })
    #expect(
      alerts.map(\.body.readable).first
        == "I could not post in water-cooler (not_in_channel). Invite me there, with `/invite` and my name, smallwins. "
        + "What I have to say waits for three days, and goes when I am reloaded: `systemctl reload smallwins`.")
  }

  @Test func `where nobody can be told alone, a channel that works hears of it`() throws {
    var troubled = TroubledChat(posting: .address, hasDirectMessages: false)
    troubled.chat.learn(["lin": "Lin Wu"])
    let alerts = try troubled.ask(in: "random", verdict: .refused(reason: "http-404"))
    #expect(alerts.map(\.channel) == ["general"] && alerts.map(\.recipient) == [nil])
    #expect(
      alerts.first?.body.readable.hasPrefix(
        "For Lin Wu and zoe: I could not post in random (http-404). The address is gone: put the new one into my "
          + "configuration. ") == true)
    troubled = TroubledChat(posting: .address, hasDirectMessages: false, admins: [])
    let unaddressed = try troubled.ask(in: "random", verdict: .refused(reason: "http-500"))
    #expect(unaddressed.first?.body.readable.hasPrefix("For whoever looks after me: I could not post") == true)
  }

  @Test func `where no other channel works, nobody is told in chat`() throws {
    var troubled = TroubledChat(posting: .address, hasDirectMessages: false)
    #expect(try troubled.ask(in: "general", verdict: .refused(reason: "http-404")).isEmpty)
    troubled = TroubledChat(posting: .nowhere, hasDirectMessages: false)
    #expect(try troubled.ask(in: "random", verdict: .refused(reason: "no-post-configured")).isEmpty)
  }

  @Test func `a channel with a parked post is not taken for one that works`() throws {
    var troubled = TroubledChat(posting: .address, hasDirectMessages: false)
    troubled.chat.say("ada", "kudos to @lin for the runbook", in: "design")
    #expect(try troubled.ask(in: "general", verdict: .refused(reason: "http-404")).map(\.channel) == ["design"])
    #expect(try troubled.ask(in: "random", verdict: .refused(reason: "http-404")).map(\.channel) == ["design"])
  }

  @Test func `the channel that gathers the chat is told before others`() throws {
    var troubled = TroubledChat(posting: .address, hasDirectMessages: false)
    troubled.chat.say("lin", "@smallwins digest here", in: "wins")
    #expect(try troubled.ask(in: "random", verdict: .refused(reason: "http-404")).map(\.channel) == ["wins"])
  }

  @Test func `a denial is told once for the whole chat, and not by the way that is denied`() throws {
    var troubled = TroubledChat()
    #expect(try troubled.ask(in: "random", verdict: .denied(reason: "invalid_auth")).isEmpty)
    troubled.chat.policies["general"]?.posting = .address
    let alerts = try troubled.ask(in: "random", verdict: .denied(reason: "invalid_auth"))
    #expect(alerts.map(\.channel) == ["general"] && alerts.map(\.about) == [""])
    #expect(
      alerts.first?.body.readable
        == "For lin and zoe: I can post nothing in this chat (invalid_auth). The token is no longer valid: put a new "
        + "one in its place. What I have to say waits for three days, and goes when I am reloaded: "
        + "`systemctl reload smallwins`.")
    #expect(try troubled.ask(in: "design", verdict: .denied(reason: "invalid_auth")).isEmpty)
  }

  @Test func `a cause is told once in three days, each channel for itself`() throws {
    var troubled = TroubledChat(admins: ["lin"])
    var told = 0
    for hour in 0..<(7 * 24) {
      troubled.chat.now = TestChat.monday + Double(hour) * 3600
      told += try troubled.ask(in: "random", verdict: .refused(reason: "not_in_channel")).count
    }
    #expect(told == 3)
    #expect(try troubled.ask(in: "design", verdict: .refused(reason: "not_in_channel")).count == 1)
    troubled.chat.now -= 100 * Self.days
    #expect(try troubled.ask(in: "random", verdict: .refused(reason: "not_in_channel")).count == 1, "a clock set back")
  }

  @Test func `an alert that is not taken is no cause for another`() throws {
    var troubled = TroubledChat(admins: ["lin"])
    let alert = try #require(try troubled.ask(in: "random", verdict: .refused(reason: "not_in_channel")).first)
    #expect(try troubled.park(alert.id, verdict: .refused(reason: "user_not_found")).isEmpty)
    #expect(try troubled.park(alert.id, verdict: .denied(reason: "invalid_auth")).isEmpty)
  }

  @Test(
    arguments: [
      .delivered(remote: nil), .retry(afterMilliseconds: nil, reason: "http-503"), .uncertain(reason: "no-answer"),
      .refused(reason: "message_not_found"), .refused(reason: "thread_not_found"),
    ] as [OutboxDecisions.Verdict])
  func `what nobody can mend is told to nobody`(verdict: OutboxDecisions.Verdict) throws {
    var troubled = TroubledChat()
    #expect(try troubled.ask(in: "random", verdict: verdict).isEmpty)
  }

  @Test func `another cause in the same place is told too`() throws {
    var troubled = TroubledChat(admins: ["lin"])
    #expect(troubled.stall("http-503").count == 1)
    troubled.chat.policies["general"]?.posting = .address
    #expect(try troubled.ask(in: "random", verdict: .denied(reason: "token_revoked")).count == 1)
    #expect(try troubled.ask(in: "random", verdict: .denied(reason: "token_revoked")).isEmpty)
    #expect(troubled.stall("http-503").isEmpty)
  }

  @Test func `a history that cannot be read is told once, by whatever way there is`() {
    var troubled = TroubledChat(admins: ["lin"])
    let alerts = troubled.stall("not_in_channel")
    #expect(alerts.map(\.recipient) == ["lin"] && alerts.map(\.about) == [" inbox"])
    #expect(
      alerts.first?.body.readable
        == "I could not read what is said here for a quarter of an hour (not_in_channel). Invite me there, with "
        + "`/invite` and my name, smallwins. I go on by myself where I left off.")
    troubled.chat.now += 2 * Self.days
    #expect(troubled.stall().isEmpty)
    troubled.chat.now += 2 * Self.days
    #expect(troubled.stall(nil).count == 1)
    var plain = TroubledChat(posting: .address, hasDirectMessages: false)
    #expect(plain.stall().map(\.channel) == ["general"])
  }

  @Test(
    arguments: [
      ("is_archived", "archived"), ("http-401", "token"), ("token_revoked", "token"),
      ("missing_scope", "check --online"),
      ("http-403", "check --online"), ("no-post-configured", "add `post`"), ("http-410", "address is gone"),
      ("some_code", "smallwins status"), ("channel_not_found", "my name, winsbot"),
    ])
  func `every cause comes with what to do, and we are called as in that chat`(reason: String, todo: String) {
    let words = Wording.english.postRefused(in: "random", reason: reason, as: "winsbot").readable
    #expect(words.contains(todo) && words.contains("(\(reason))"), "\(words)")
  }

  @Test(arguments: [("invalid_auth", "token"), ("some_code", "token"), ("missing_scope", "check --online")])
  func `where nothing is accepted the token is at fault, unless the code says what is`(reason: String, todo: String) {
    #expect(Wording.english.postsDenied(reason: reason, as: "smallwins").readable.contains(todo))
  }

  @Test func `an alert is not read as recognition, a win or a command when it comes back`() throws {
    var troubled = TroubledChat(posting: .address, hasDirectMessages: false)
    for reason in ["not_in_channel", "invalid_auth", "http-404", "missing_scope", "no-post-configured", "x"] {
      let alert = Wording.english.addressed(
        to: [Person(id: "lin")], Wording.english.postRefused(in: "random", reason: reason, as: "smallwins"))
      #expect(troubled.chat.say("zoe", alert.readable).isEmpty, "\(alert.readable)")
    }
  }
}
