// SPDX-License-Identifier: Apache-2.0
// The platform that goes with the office: the generic payload in, and an API that is asked who is who, takes posts, and can be searched
// for a post of ours before it is made again.

import Foundation
import Ports
import Recognition

@testable import ChatPlatforms

/// A platform with an API.
struct OfficePlatform: ChatPlatform {
  /// Whether our own posts cannot be found again.
  var isForgetful = false
  /// Whether it is asked for one name after another, with a pause between any two questions.
  var isPonderous = false

  var traits: PlatformTraits {
    let way = PostingTraits(
      deduplication: isForgetful ? .none : .readBack, digestDelivery: isForgetful ? .atMostOnce : .atLeastOnce,
      replyDelivery: .atLeastOnce, hasReactions: false, hasThreads: true, hasDirectMessages: true)
    return PlatformTraits(
      name: "office", webhook: GenericPlatform().traits.webhook, api: way, postLimit: 400, postPause: .seconds(1),
      askPause: isPonderous ? .milliseconds(1200) : .zero, needsSecret: false)
  }
  var signature: any SignatureScheme { GenericSignature() }
  var inbound: any InboundDecoder { GenericInbound() }
  var outbound: any OutboundRenderer { OfficeOutbound(postLimit: traits.postLimit, finds: !isForgetful) }
  var api: (any PlatformAPI)? { OfficeAPI(isPonderous: isPonderous) }

  func reception(ofHeaders headers: [String: String], body: [UInt8]) -> Reception { Reception() }
}

/// What the office can be asked.
private struct OfficeAPI: PlatformAPI {
  let defaultBase: String? = Office.base
  let isPonderous: Bool

  func introduction(by access: APIAccess) -> any Exchange<APIAnswer<Introduction>> {
    question("who", by: access) { (me: Office.Me) in
      Introduction(
        identity: ChatIdentity(ids: [me.id], name: me.name, home: "https://office.example/home"), place: "the office",
        missing: me.missing.map { MissingRight(right: $0, effect: "less works", hint: "allow \($0)") })
    }
  }

  func names(of ids: [String], by access: APIAccess) -> any Exchange<APIAnswer<[KnownName]>> {
    guard !isPonderous else { return OneByOne(ids.map { names(of: [$0], asked: access) }) }
    return names(of: ids, asked: access)
  }

  private func names(of ids: [String], asked access: APIAccess) -> any Exchange<APIAnswer<[KnownName]>> {
    question("names?\(ids.joined(separator: ","))", by: access) { (entries: [Office.Entry]) in
      entries.map { KnownName(id: $0.id, name: $0.name, isBot: $0.isBot) }
    }
  }

  func channels(by access: APIAccess) -> any Exchange<APIAnswer<[String]>> {
    question("channels", by: access) { (ids: [String]) in ids }
  }

  func history(_ request: HistoryRequest, by access: APIAccess) -> any Exchange<APIAnswer<History>> {
    question("history", by: access) { (_: [String]) in History(entries: [], cursor: nil) }
  }

  private func question<Said: Decodable & SendableMetatype, Value: Sendable>(
    _ path: String, by access: APIAccess, _ meaning: @escaping @Sendable (Said) -> Value
  ) -> any Exchange<APIAnswer<Value>> {
    SingleExchange(HTTPRequest(method: "GET", url: "\(access.base)/\(path)")) { outcome, _ in
      guard case .answered(let response) = outcome else { return .later(after: nil, reason: "no-answer") }
      guard response.status == 200 else { return .later(after: nil, reason: "http-\(response.status)") }
      let data = Data(response.body)
      if let said = try? JSONDecoder().decode(Said.self, from: data) { return .got(meaning(said)) }
      let words = (try? JSONDecoder().decode([String: String].self, from: data)) ?? [:]
      return .refused(
        APIRefusal(
          code: words["error"] ?? words["denied"] ?? "no-json", hint: "look at the token",
          isOfToken: words["denied"] != nil))
    }
  }
}

/// How the office is posted to; a URL of its own takes the generic payload.
struct OfficeOutbound: OutboundRenderer {
  var postLimit: Int
  var finds: Bool

  private var generic: any OutboundRenderer { GenericPlatform().outbound }

  func split(_ post: PlannedDelivery) -> [PlannedDelivery] {
    PostSplitter(limit: PostSize([postLimit])) { PostSize([MarkdownRenderer.render($0).utf16.count]) }.split(post)
  }

  func request(for post: PlannedDelivery, to target: PostTarget) -> HTTPRequest {
    guard target.isAPI else { return generic.request(for: post, to: target) }
    let said = Office.Post(
      id: post.id, channel: post.channel, text: MarkdownRenderer.render(post.body), recipient: post.recipient)
    return HTTPRequest(
      method: "POST", url: "\(target.url.revealed)/post", body: (try? JSONEncoder().encode(said)).map(Array.init) ?? [])
  }

  func verdict(on outcome: HTTPOutcome, for post: PlannedDelivery, now: Date) -> DeliveryVerdict {
    let words = Self.words(outcome)
    if let code = words["error"] { return .refused(reason: code) }
    if let code = words["denied"] { return .denied(reason: code) }
    return DeliveryVerdict(outcome, remoteID: words["remote"], now: now)
  }

  func exchange(
    for post: PlannedDelivery, to target: PostTarget, mayHaveArrived: Bool
  ) -> any Exchange<DeliveryVerdict> {
    let request = request(for: post, to: target)
    let meaning: @Sendable (HTTPOutcome, Date) -> DeliveryVerdict = { verdict(on: $0, for: post, now: $1) }
    guard target.isAPI, finds, mayHaveArrived else { return SingleExchange(request, meaning: meaning) }
    let look = HTTPRequest(method: "GET", url: "\(target.url.revealed)/find?\(post.id)")
    return LookFirst(look: look, post: request, meaning: meaning)
  }

  static func words(_ outcome: HTTPOutcome) -> [String: String] {
    guard case .answered(let response) = outcome else { return [:] }
    return (try? JSONDecoder().decode([String: String].self, from: Data(response.body))) ?? [:]
  }
}

/// Looks for a post, and makes it only where it is not there.
private struct LookFirst: Exchange {
  let look: HTTPRequest
  let post: HTTPRequest
  let meaning: @Sendable (HTTPOutcome, Date) -> DeliveryVerdict
  private var hasPosted = false

  init(look: HTTPRequest, post: HTTPRequest, meaning: @escaping @Sendable (HTTPOutcome, Date) -> DeliveryVerdict) {
    self.look = look
    self.post = post
    self.meaning = meaning
  }

  mutating func step(_ outcome: HTTPOutcome?, now: Date) -> ExchangeStep<DeliveryVerdict> {
    guard let outcome else { return .ask(look) }
    if hasPosted { return .done(meaning(outcome, now)) }
    guard let found = OfficeOutbound.words(outcome)["remote"] else {
      return .done(.uncertain(reason: "not-looked-up"))
    }
    if !found.isEmpty { return .done(.delivered(remoteID: found)) }
    hasPosted = true
    return .ask(post)
  }
}

/// Several questions, one after another; no answer but all of them.
private struct OneByOne: Exchange {
  var left: [any Exchange<APIAnswer<[KnownName]>>]
  var names: [KnownName] = []

  init(_ questions: [any Exchange<APIAnswer<[KnownName]>>]) { left = questions }

  mutating func step(_ outcome: HTTPOutcome?, now: Date) -> ExchangeStep<APIAnswer<[KnownName]>> {
    guard !left.isEmpty else { return .done(.got(names)) }
    guard case .done(let answer) = left[0].step(outcome, now: now) else { return left[0].step(nil, now: now) }
    guard case .got(let found) = answer else { return .done(answer) }
    names += found
    left.removeFirst()
    return left.isEmpty ? .done(.got(names)) : left[0].step(nil, now: now)
  }
}
