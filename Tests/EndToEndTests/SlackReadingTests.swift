// SPDX-License-Identifier: Apache-2.0
// Slack's API is read over the wire, from a Slack that keeps its limits and its scopes.

import ChatPlatforms
import FoundationEssentials
import LinuxAdapters
import Ports
import Recognition
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct SlackReadingTests {
  private struct Endless: Error {}

  private let transport = CurlTransport(userAgent: "smallwins/test", environment: [:])

  private static let team = """
    "users": {"U0ADA": {"name": "ada", "real_name": "Ada Lovelace"}, "U0ZOE": {"name": "zoe"}},
    "usergroups": {"S0TEAM": {"handle": "backend", "users": ["U0ADA"]}}
    """

  /// Carries an exchange out; a pause that Slack asks for is not waited out here but counted.
  private func run<Answer: Sendable>(
    _ first: any Exchange<APIAnswer<Answer>>, pauses: inout [Duration]
  ) async throws -> APIAnswer<Answer> {
    var exchange = first
    var outcome: HTTPOutcome?
    for _ in 0..<200 {
      switch exchange.step(outcome, now: Date()) {
      case .ask(let request): outcome = await transport.send(request)
      case .pause(let duration):
        pauses.append(duration)
        outcome = nil
      case .done(let answer): return answer
      }
    }
    throw Endless()
  }

  private func got<Answer: Sendable>(_ exchange: any Exchange<APIAnswer<Answer>>) async throws -> Answer {
    var pauses: [Duration] = []
    let answer = try await run(exchange, pauses: &pauses)
    guard case .got(let value) = answer, pauses.isEmpty else {
      Issue.record("\(answer)")
      throw Endless()
    }
    return value
  }

  private func access(_ slack: ScriptedSlack, token: String = "xoxb-test") -> APIAccess {
    APIAccess(base: slack.server.url(""), token: Secret(token), isTrustedHost: true)
  }

  private func api() throws -> any PlatformAPI { try #require(SlackPlatform().api) }

  private func said(_ history: History) -> [IncomingEvent] {
    history.entries.flatMap { body -> [IncomingEvent] in
      let envelope = Envelope(receipt: "r", received: Date(), body: body, origin: .polled)
      guard case .verified(let verified) = SlackPlatform().signature.verify(envelope, secrets: []),
        case .events(let events) = SlackPlatform().inbound.decode(verified, in: InboundContext(chat: "team"))
      else { return [] }
      return events
    }
  }

  @Test func `we learn who we are, who others are, and where we are`() async throws {
    let slack = try ScriptedSlack(
      program: """
        {\(Self.team), "scopes": ["chat:write", "channels:read", "groups:read", "users:read", "usergroups:read"],
         "channels": {"C0GENERAL": {"name": "general"}, "G0SECRET": {"name": "secret", "private": true},
                      "C0OTHER": {"name": "other", "members": ["U0ADA"]}, "C0OLD": {"name": "old", "archived": true}}}
        """)
    let api = try api()
    let me = try await got(api.introduction(by: access(slack)))
    #expect(me.identity == ChatIdentity(ids: ["U0BOT", "B0BOT"], name: "smallwins", home: "https://acme.slack.com"))
    #expect(me.place == "Acme" && me.missing.map(\.right).contains("channels:history"))
    #expect(!me.missing.map(\.right).contains("chat:write"))
    let names = try await got(
      api.names(of: ["U0ADA", "U0GONE", "U0BOT", "S0TEAM", "C0GENERAL", "C0NONE"], by: access(slack)))
    #expect(
      names == [
        KnownName(id: "U0ADA", name: "Ada Lovelace", isBot: false),
        KnownName(id: "U0BOT", name: "smallwins", isBot: true),
        KnownName(id: "S0TEAM", name: "backend"), KnownName(id: "C0GENERAL", name: "general"),
      ])
    #expect(try await got(api.channels(by: access(slack))) == ["C0GENERAL", "G0SECRET"])
  }

  @Test(arguments: [false, true])
  func `a thousand messages come in order and once, whatever page Slack begins with`(oldestFirst: Bool) async throws {
    let slack = try ScriptedSlack(
      program: """
        {\(Self.team), "oldest_first": \(oldestFirst),
         "channels": {"C0GENERAL": {"history": [{"user": "U0ADA", "text": "number {n}", "count": 1000}]}}}
        """)
    let history = try await got(
      try api().history(HistoryRequest(channel: "C0GENERAL", from: Date() - 3_600), by: access(slack)))
    let texts = said(history).compactMap { event in
      if case .message(let message) = event { message.spans } else { nil }
    }
    #expect(texts == (1...1_000).map { [.text("number \($0)")] })
  }

  @Test func `what people do afterwards is seen by a thorough reading`() async throws {
    let slack = try ScriptedSlack(
      program: """
        {\(Self.team), "channels": {"C0GENERAL": {"history": [
          {"user": "U0ADA", "text": "one"}, {"user": "U0ADA", "text": "two", "thread": [{"user": "U0ZOE", "text": "yes"}]},
          {"user": "U0ZOE", "text": "three"}]}}}
        """)
    let request = HistoryRequest(channel: "C0GENERAL", from: Date() - 3_600)
    let first = said(try await got(try api().history(request, by: access(slack))))
    let ids = first.compactMap { if case .message(let message) = $0 { message.identity.message } else { nil } }
    #expect(ids.count == 4)
    try await slack.say(
      """
      [{"channel": "C0GENERAL", "edit": "\(ids[0])", "text": "one, better"}, {"channel": "C0GENERAL", "delete": "\(ids[2])"},
       {"channel": "C0GENERAL", "delete": "\(ids[1])"},
       {"channel": "C0GENERAL", "react": "\(ids[0])", "user": "U0ZOE", "name": "clap::skin-tone-3"}]
      """)
    let again = said(try await got(try api().history(request, by: access(slack))))
    let edited = again.compactMap { event -> IncomingMessage? in
      if case .message(let message) = event, message.identity.message == ids[0] { message } else { nil }
    }
    #expect(edited.first?.revision != nil && edited.first?.spans == [.text("one, better")])
    let snapshots = again.compactMap { if case .snapshot(let snapshot) = $0 { snapshot } else { nil } }
    #expect(snapshots.first?.messages?.contains(ids[2]) == false)
    #expect(snapshots.first?.reactions[ids[0]] == [StandingReaction(emoji: "clap", author: "U0ZOE")])
    #expect(snapshots.map(\.thread) == [nil, ids[1]] && snapshots.last?.messages?.count == 1)
    let gone = again.compactMap { if case .deletion(let identity, _) = $0 { identity.message } else { nil } }
    #expect(gone == [ids[1]])
  }

  @Test func `a limit is told as a pause and a refusal in our words`() async throws {
    let slack = try ScriptedSlack(
      program: """
        {\(Self.team), "scopes": ["channels:read"], "channels": {"C0GENERAL": {}},
         "faults": {"auth.test": [{"status": 429, "retry_after": 7}]}}
        """)
    var pauses: [Duration] = []
    _ = try await run(try api().introduction(by: access(slack)), pauses: &pauses)
    #expect(pauses.first == .seconds(7))
    let refused = try await run(
      try api().history(HistoryRequest(channel: "C0GENERAL", from: Date()), by: access(slack)), pauses: &pauses)
    #expect(
      refused
        == .refused(
          APIRefusal(
            code: "missing_scope",
            hint: "add the scope channels:history under OAuth & Permissions and reinstall the app")))
    let wrong = try await run(try api().channels(by: access(slack, token: "xoxb-wrong")), pauses: &pauses)
    if case .refused(let refusal) = wrong { #expect(refusal.isOfToken) } else { Issue.record("\(wrong)") }
  }
}
