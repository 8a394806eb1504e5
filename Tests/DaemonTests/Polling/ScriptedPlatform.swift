// SPDX-License-Identifier: Apache-2.0
// The generic platform with an API: its deliveries and posts are the generic ones, its history is a ScriptedHistory's.

import ChatPlatforms
import Foundation
import Ports
import Recognition

/// A platform for tests.
struct ScriptedPlatform: ChatPlatform {
  var traits: PlatformTraits = {
    var traits = GenericPlatform().traits
    traits.name = "scripted"
    traits.askPause = .milliseconds(1200)
    return traits
  }()
  var signature: any SignatureScheme { GenericPlatform().signature }
  var inbound: any InboundDecoder { ScriptedInbound() }
  var outbound: any OutboundRenderer { GenericPlatform().outbound }
  var api: (any PlatformAPI)? { ScriptedAPI() }
  func reception(ofHeaders headers: [String: String], body: [UInt8]) -> Reception { Reception() }
}

/// A page of a history as one body: what was said, and at the end how the stretch stands.
private struct ScriptedEntry: Codable {
  var channel: String
  var post: ScriptedHistory.Post?
  var snapshot: Snapshot?

  struct Snapshot: Codable {
    var after: Double
    var through: Double
    var posts: [ScriptedHistory.Post]
  }
}

private struct ScriptedInbound: InboundDecoder {
  func decode(_ delivery: VerifiedEnvelope, in context: InboundContext) -> Decoded {
    guard delivery.envelope.origin == .polled else { return GenericPlatform().inbound.decode(delivery, in: context) }
    guard let entry = try? JSONDecoder().decode(ScriptedEntry.self, from: Data(delivery.envelope.body)) else {
      return .unusable(DeadLetterReason(code: "broken", message: "It is broken."))
    }
    let channel = entry.channel
    func identity(_ id: String) -> MessageIdentity {
      MessageIdentity(chat: context.chat, channel: channel, message: id)
    }
    if let snapshot = entry.snapshot {
      var threads: [String?: [ScriptedHistory.Post]] = [nil: []]
      for post in snapshot.posts { threads[post.thread, default: []].append(post) }
      return .events(
        threads.map { thread, posts in
          .snapshot(
            ChannelSnapshot(
              chat: context.chat, channel: channel, thread: thread, after: Date(timeIntervalSince1970: snapshot.after),
              through: Date(timeIntervalSince1970: snapshot.through), messages: Set(posts.map(\.id)),
              reactions: Dictionary(
                uniqueKeysWithValues: posts.map { post in
                  (post.id, Set(post.reactions.map { StandingReaction(emoji: $0[0], author: $0[1]) }))
                })))
        })
    }
    guard let post = entry.post else { return .ignored(reason: "nothing") }
    let message = IncomingMessage(
      identity: identity(post.id), author: Person(id: post.author), time: Date(timeIntervalSince1970: post.time),
      revision: post.revision.map(String.init), thread: post.thread,
      spans: PlainText.spans(of: post.text, names: NameDirectory()))
    return .events(
      [.message(message)]
        + post.reactions.map {
          .reaction(
            IncomingReaction(
              target: identity(post.id), targetAuthor: Person(id: post.author), author: Person(id: $0[1]),
              emoji: $0[0], time: message.time))
        })
  }
}

private struct ScriptedAPI: PlatformAPI {
  let defaultBase: String? = ScriptedHistory.base

  func introduction(by access: APIAccess) -> any Exchange<APIAnswer<Introduction>> {
    SingleExchange(HTTPRequest(method: "GET", url: access.base + "/me")) { _, _ in
      .got(Introduction(identity: ChatIdentity(ids: ["b1"], name: "smallwins"), place: "here"))
    }
  }

  func names(of ids: [String], by access: APIAccess) -> any Exchange<APIAnswer<[KnownName]>> {
    SingleExchange(HTTPRequest(method: "GET", url: access.base + "/names")) { _, _ in .got([]) }
  }

  func channels(by access: APIAccess) -> any Exchange<APIAnswer<[String]>> {
    SingleExchange(HTTPRequest(method: "GET", url: access.base + "/channels")) { outcome, _ in
      ScriptedAPI.trouble(outcome)
        ?? .got((try? JSONDecoder().decode([String].self, from: Data(ScriptedAPI.body(outcome)))) ?? [])
    }
  }

  func history(_ request: HistoryRequest, by access: APIAccess) -> any Exchange<APIAnswer<History>> {
    HistoryExchange(request: request, base: access.base)
  }

  static func body(_ outcome: HTTPOutcome) -> [UInt8] {
    if case .answered(let response) = outcome { response.body } else { [] }
  }

  /// Nil where it was answered.
  static func trouble<Value>(_ outcome: HTTPOutcome) -> APIAnswer<Value>? {
    guard case .answered(let response) = outcome else { return .later(after: nil, reason: "no-answer") }
    switch response.status {
    case 200: return nil
    case 401:
      return .refused(APIRefusal(code: "unknown_token", hint: "make a token", isOfToken: true))
    case 403:
      return .refused(APIRefusal(code: String(decoding: response.body, as: UTF8.self), hint: "invite the bot"))
    default:
      let after = response.header("Retry-After").flatMap { Int($0) }
      return .later(after: after.map { .seconds($0) }, reason: "http-\(response.status)")
    }
  }
}

private struct HistoryExchange: Exchange {
  let request: HistoryRequest
  let base: String
  private var posts: [ScriptedHistory.Post] = []
  private var asked: Double?
  private var page = 0

  init(request: HistoryRequest, base: String) {
    self.request = request
    self.base = base
  }

  mutating func step(_ outcome: HTTPOutcome?, now: Date) -> ExchangeStep<APIAnswer<History>> {
    guard let outcome else { return .ask(question) }
    // A limit that is met in the middle is waited for, so that the pages before are not asked for again.
    if case .answered(let response) = outcome, response.status == 429, page > 0,
      let after = response.header("Retry-After").flatMap({ Int($0) })
    {
      return .pause(.seconds(after))
    }
    if let trouble: APIAnswer<History> = ScriptedAPI.trouble(outcome) { return .done(trouble) }
    guard
      let answer = try? JSONDecoder().decode(ScriptedHistory.Page.self, from: Data(ScriptedAPI.body(outcome)))
    else { return .done(.later(after: nil, reason: "not-understood")) }
    posts += answer.posts
    asked = asked ?? answer.asked
    if let next = answer.next {
      page = next
      return .ask(question)
    }
    return .done(.got(history))
  }

  private var question: HTTPRequest {
    let from = String(request.from.timeIntervalSince1970)
    return HTTPRequest(
      method: "GET",
      url: "\(base)/history?channel=\(request.channel)&from=\(from)&page=\(page)&thorough=\(request.isThorough ? 1 : 0)"
        + "&threads=\(request.threads.joined(separator: ","))"
    )
  }

  private var history: History {
    func encode(_ entry: ScriptedEntry) -> [UInt8] { (try? [UInt8](JSONEncoder().encode(entry))) ?? [] }
    var entries = posts.map { encode(ScriptedEntry(channel: request.channel, post: $0)) }
    if request.isThorough {
      entries.append(
        encode(
          ScriptedEntry(
            channel: request.channel,
            snapshot: ScriptedEntry.Snapshot(
              after: request.from.timeIntervalSince1970, through: asked ?? 0, posts: posts))))
    }
    let mark = posts.last?.id ?? request.cursor?.mark
    return History(entries: entries, cursor: mark.map { ChannelCursor(mark: $0) })
  }
}
