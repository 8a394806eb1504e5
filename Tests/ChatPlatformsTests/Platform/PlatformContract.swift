// SPDX-License-Identifier: Apache-2.0
// The contract that every platform keeps, run for every platform of the registry from its fixtures.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct PlatformContract {
  static let received = Date(milliseconds: 1_700_000_000_000)

  @Test func `every platform of the registry is held to the contract`() {
    #expect(PlatformFixture.all.map(\.platform.name) == PlatformRegistry.all.map(\.name))
    #expect(Set(PlatformRegistry.all.map(\.name)).count == PlatformRegistry.all.count)
  }

  // MARK: - In

  @Test(arguments: PlatformFixture.all)
  func `a delivery with the right signature passes`(fixture: PlatformFixture) throws {
    let delivery = fixture.delivery(FixtureMessage(), Self.received, Self.received)
    #expect(try fixture.verified(delivery).isAuthenticated)
  }

  @Test(arguments: PlatformFixture.all)
  func `a delivery signed by somebody else is refused`(fixture: PlatformFixture) {
    let forged = fixture.forgery(FixtureMessage(), Self.received)
    #expect(fixture.refusal(forged)?.code == "bad-signature")
  }

  @Test(arguments: PlatformFixture.all)
  func `a delivery without a signature is refused`(fixture: PlatformFixture) {
    let delivery = fixture.unsigned(fixture.delivery(FixtureMessage(), Self.received, Self.received))
    #expect(fixture.refusal(delivery) != nil)
  }

  @Test(arguments: PlatformFixture.all.filter(\.signaturesAge))
  func `a signature is fresh for five minutes around its reception`(fixture: PlatformFixture) {
    for (seconds, isFresh) in [(0.0, true), (300, true), (-300, true), (301, false), (-301, false)] {
      let delivery = fixture.delivery(FixtureMessage(), Self.received, Self.received + seconds)
      #expect((fixture.refusal(delivery) == nil) == isFresh, "\(seconds) s")
      if !isFresh { #expect(fixture.refusal(delivery)?.code == "stale-delivery") }
    }
  }

  @Test(arguments: PlatformFixture.all)
  func `without a secret a platform that needs one accepts nothing`(fixture: PlatformFixture) {
    let delivery = fixture.delivery(FixtureMessage(), Self.received, Self.received)
    switch fixture.platform.signature.verify(delivery, secrets: []) {
    case .verified(let verified): #expect(!fixture.platform.traits.needsSecret && !verified.isAuthenticated)
    case .refused: #expect(fixture.platform.traits.needsSecret)
    }
  }

  @Test(arguments: PlatformFixture.all)
  func `our own posts are ignored`(fixture: PlatformFixture) throws {
    #expect(try fixture.decoded(FixtureMessage(author: fixture.ownName)) == .ignored(reason: "own-post"))
  }

  @Test(arguments: PlatformFixture.all)
  func `what a bot says is ignored or marked`(fixture: PlatformFixture) throws {
    switch try fixture.decoded(FixtureMessage(isFromBot: true)) {
    case .ignored: break
    case .events(let events): #expect(events.allSatisfy { $0.isFromBot })
    case .unusable(let reason): Issue.record("\(reason)")
    }
  }

  @Test(arguments: PlatformFixture.all)
  func `a message keeps its identity over retries and edits`(fixture: PlatformFixture) throws {
    let first = try fixture.message(FixtureMessage())
    let retry = try fixture.message(FixtureMessage(), after: 60)
    let edit = try fixture.message(FixtureMessage(text: "kudos to @lin for both runbooks", edits: 1))
    let secondEdit = try fixture.message(FixtureMessage(text: "kudos to @lin for all runbooks", edits: 2))
    let other = try fixture.message(FixtureMessage(id: "m2"))
    #expect(retry.identity == first.identity && retry.revision == first.revision)
    #expect(edit.identity == first.identity && secondEdit.identity == first.identity)
    #expect(Set([first.revision, edit.revision, secondEdit.revision]).count == 3)
    #expect(other.identity != first.identity)
  }

  @Test(arguments: PlatformFixture.all)
  func `the author and the one who is thanked are two people`(fixture: PlatformFixture) throws {
    let message = try fixture.message(FixtureMessage())
    let named = message.spans.compactMap { span in if case .person(let person) = span { person } else { nil } }
    #expect(named.map(\.displayName) == ["lin"])
    #expect(message.author.displayName == "ada")
  }

  @Test(arguments: PlatformFixture.all)
  func `any bytes at all are decoded or named unusable`(fixture: PlatformFixture) throws {
    for body in ["", "{", "[]", "null", "{}", "\u{FEFF}{}", "{\"a\":1}", String(repeating: "[", count: 100_000)] {
      var delivery = fixture.delivery(FixtureMessage(), Self.received, Self.received)
      delivery.body = Array(body.utf8)
      guard case .verified(let verified) = fixture.platform.signature.verify(delivery, secrets: []) else { continue }
      if case .events = fixture.decoded(verified) { Issue.record("made events of \(body.prefix(20))") }
    }
  }

  // MARK: - Out

  @Test(arguments: PlatformFixture.all)
  func `no text makes a mention, an image or a link that was not said`(fixture: PlatformFixture) throws {
    let hostile = HostileText(seed: 7)
    for round in 0..<500 {
      let said = hostile.next()
      let body = RichText([.paragraph([.person(Person(id: hostile.next())), ": ", .said(said)])])
      for target in fixture.targets {
        let text = try fixture.text(fixture.request(fixture.post(body), to: target))
        #expect(fixture.offences(text).isEmpty, "round \(round): \(said.debugDescription)")
      }
    }
  }

  @Test(arguments: PlatformFixture.all)
  func `a repeat is the same byte for byte`(fixture: PlatformFixture) {
    let body = RichText([.paragraph([.said("the runbook 🎉 / \"quoted\""), .value("team")])])
    for target in fixture.targets {
      let first = fixture.request(fixture.post(body), to: target)
      #expect((0..<20).allSatisfy { _ in fixture.request(fixture.post(body), to: target) == first })
    }
  }

  @Test(arguments: PlatformFixture.all)
  func `what is too long is split, and every part fits`(fixture: PlatformFixture) throws {
    let items = (0..<300).map { RichText.ListItem([.said("number\($0) " + String(repeating: "x", count: 300))]) }
    let posts = fixture.platform.outbound.split(fixture.post(RichText([.list(items)])))
    #expect(posts.count > 1)
    #expect(Set(posts.map(\.id)).count == posts.count)
    for target in fixture.targets {
      let texts = try posts.map { try fixture.text(fixture.request($0, to: target)) }
      #expect(texts.allSatisfy { $0.utf16.count <= fixture.platform.traits.postLimit })
      #expect((0..<300).allSatisfy { number in texts.contains { $0.contains("number\(number) ") } })
    }
  }

  @Test(arguments: PlatformFixture.all)
  func `a platform that has no key is sent digests once at most`(fixture: PlatformFixture) {
    for traits in [fixture.platform.traits.webhook, fixture.platform.traits.api].compactMap({ $0 }) {
      if traits.deduplication == .none { #expect(traits.digestDelivery == .atMostOnce) }
      #expect(traits.replyDelivery == .atLeastOnce)
    }
  }

  @Test(arguments: PlatformFixture.all)
  func `only a key that stays the same lets a repeat be known`(fixture: PlatformFixture) {
    let body = RichText(["hello"])
    for target in fixture.targets where fixture.platform.posting(to: target).deduplication != .none {
      let bytes = fixture.platform.outbound.request(for: fixture.post(body, id: "first-key"), to: target)
      let holdsKey =
        String(decoding: bytes.body, as: UTF8.self).contains("first-key") || bytes.url.contains("first-key")
      #expect(holdsKey)
    }
  }

  @Test(arguments: PlatformFixture.all)
  func `the secrets of a target are in no description`(fixture: PlatformFixture) {
    #expect(!"\(PlatformFixture.target)".contains("hook-secret"))
    #expect(!"\(PlatformFixture.target)".contains("token-secret"))
  }
}

extension PlatformFixture {
  static let target = PostTarget(webhook: Secret("https://chat.example/hook-secret"), token: Secret("token-secret"))

  /// A webhook and, where the platform has one, its API.
  var targets: [PostTarget] {
    let access = APIAccess(base: "https://chat.example", token: Secret("token-secret"))
    return [Self.target] + (platform.traits.api == nil ? [] : [PostTarget(api: access)])
  }

  var context: InboundContext { InboundContext(chat: "team", ownNames: [ownName]) }

  func verified(_ delivery: Envelope) throws -> VerifiedEnvelope {
    guard case .verified(let verified) = platform.signature.verify(delivery, secrets: secrets) else {
      throw ContractFailure("refused: \(refusal(delivery)?.code ?? "")")
    }
    return verified
  }

  func refusal(_ delivery: Envelope) -> DeadLetterReason? {
    if case .refused(let reason) = platform.signature.verify(delivery, secrets: secrets) { reason } else { nil }
  }

  func decoded(_ verified: VerifiedEnvelope) -> Decoded { platform.inbound.decode(verified, in: context) }

  func decoded(_ message: FixtureMessage, after seconds: Double = 0) throws -> Decoded {
    let received = PlatformContract.received + seconds
    return decoded(try verified(delivery(message, received, received)))
  }

  func message(_ message: FixtureMessage, after seconds: Double = 0) throws -> IncomingMessage {
    guard case .events(let events) = try decoded(message, after: seconds), case .message(let message) = events.first
    else { throw ContractFailure("no message") }
    return message
  }

  func post(_ body: RichText, id: String = "0123456789abcdef0123456789abcdef") -> PlannedDelivery {
    PlannedDelivery(id: id, chat: "team", channel: "general", kind: .digest, body: body)
  }

  func request(_ post: PlannedDelivery, to target: PostTarget = Self.target) -> HTTPRequest {
    platform.outbound.request(for: post, to: target)
  }
}

extension IncomingEvent {
  var isFromBot: Bool {
    switch self {
    case .message(let message): message.isFromBot
    case .reaction(let reaction): reaction.isFromBot
    case .deletion, .snapshot: false
    }
  }
}

struct ContractFailure: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
