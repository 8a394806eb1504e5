// SPDX-License-Identifier: Apache-2.0
// Slack's signature: a known vector, and 100,000 forgeries.

import ChatPlatforms
import FoundationEssentials
import Ports
import TestSupport
import Testing

struct SlackSignatureTests {
  static let body = Array(#"{"type":"event_callback","event_id":"Ev0TEST"}"#.utf8)
  static let received = Date(milliseconds: 1_700_000_000_000)
  static let timestamp = "1700000000"
  /// Computed with openssl and with Python's hmac.
  static let signature = "v0=52af5d905e83fa799bf6730ca07887723ce366fcb5d3e72d87887984eb58fd0e"

  private func check(
    _ body: [UInt8] = body, timestamp: String? = timestamp, signature: String? = signature, received: Date = received,
    secrets: [String] = [SlackSigner.secret]
  ) -> String {
    var headers: [String: String] = [:]
    headers["X-Slack-Request-Timestamp"] = timestamp
    headers["X-Slack-Signature"] = signature
    return check(Envelope(receipt: "r", received: received, headers: headers, body: body), secrets)
  }

  private func check(_ envelope: Envelope, _ secrets: [String] = [SlackSigner.secret]) -> String {
    switch SlackPlatform().signature.verify(envelope, secrets: secrets.map { Secret($0) }) {
    case .verified(let verified): verified.isAuthenticated ? verified.deliveryID ?? "no event" : "accepted"
    case .refused(let reason): reason.code
    }
  }

  @Test func `a known vector passes, under the event's own identifier`() {
    #expect(check() == "Ev0TEST")
    #expect(SlackSigner().signature(of: Self.body, timestamp: Self.timestamp) == Self.signature)
    let noEvent = SlackSigner().envelope(Array("a=b".utf8), signedAt: Self.received, receivedAt: Self.received)
    #expect(check(noEvent) == "no event")
  }

  @Test func `while a secret is rotated either will do, and an empty one never`() {
    #expect(check(secrets: ["new", SlackSigner.secret]) == "Ev0TEST")
    #expect(check(secrets: ["new", "newer"]) == "bad-signature")
    let unkeyed = SlackSigner(key: "").envelope(Self.body, signedAt: Self.received, receivedAt: Self.received)
    #expect(check(unkeyed, [""]) == "bad-signature")
    #expect(check(unkeyed, ["", SlackSigner.secret]) == "bad-signature")
  }

  @Test func `without a secret nothing passes, and it is said why`() {
    #expect(check(secrets: []) == "no-secret")
    guard case .refused(let reason) = SlackPlatform().signature.verify(envelope(), secrets: []) else {
      Issue.record("accepted")
      return
    }
    #expect(
      reason.message == "This chat has no secret, and its platform signs every delivery; write the platform's signing "
        + "secret into the chat's secret.")
  }

  @Test func `what we asked for ourselves needs no signature`() {
    var polled = envelope()
    polled.headers = [:]
    polled.origin = .polled
    #expect(check(polled, []) == "no event")
  }

  @Test func `its age counts from its reception, five minutes each way`() {
    for (seconds, code) in [
      (0.0, "Ev0TEST"), (300, "Ev0TEST"), (-300, "Ev0TEST"), (300.001, "stale-delivery"), (-300.001, "stale-delivery"),
      (86_400, "stale-delivery"), (1e9, "stale-delivery"),
    ] {
      #expect(check(received: Self.received + seconds) == code, "\(seconds) s")
    }
  }

  @Test(arguments: [
    (nil, signature, "bad-signature"), (timestamp, nil, "unsigned"), (nil, nil, "unsigned"),
    ("", signature, "bad-signature"),
    (timestamp, "", "bad-signature"), (timestamp, "v0=", "bad-signature"),
    (timestamp, String(signature.dropFirst(3)), "bad-signature"),
    (timestamp, "v1=" + signature.dropFirst(3), "bad-signature"),
    (timestamp, "V0=" + signature.dropFirst(3), "bad-signature"),
    (timestamp, signature.uppercased(), "bad-signature"),
    (timestamp, "v0=" + signature.dropFirst(3).uppercased(), "bad-signature"),
    (timestamp, " " + signature, "bad-signature"), (timestamp, signature + " ", "bad-signature"),
    (timestamp, signature + "," + signature, "bad-signature"),
    (timestamp, signature + ", " + signature, "bad-signature"),
    (timestamp, String(signature.dropLast(2)), "bad-signature"), (timestamp, signature + "00", "bad-signature"),
    (timestamp + "," + timestamp, signature, "bad-signature"),
    (timestamp + ", " + timestamp, signature, "bad-signature"),
    ("+" + timestamp, signature, "bad-signature"), ("0" + timestamp, signature, "bad-signature"),
    (" " + timestamp, signature, "bad-signature"), (timestamp + ".0", signature, "bad-signature"),
    ("-" + timestamp, signature, "bad-signature"), ("１７０００００００００", signature, "bad-signature"),
    ("99999999999999999999", signature, "bad-signature"), ("1.7e9", signature, "bad-signature"),
  ])
  func `headers in any other form are refused`(timestamp: String?, signature: String?, code: String) {
    #expect(check(timestamp: timestamp, signature: signature) == code)
  }

  @Test func `what is said over two names of the header counts once`() {
    var twice = envelope()
    twice.headers["x-slack-signature"] = "v0=" + String(repeating: "0", count: 64)
    #expect(check(twice) == "bad-signature")
    let split = SlackSigner().envelope(Array(":{}".utf8), timestamp: "1700000000", receivedAt: Self.received)
    // The colon after the timestamp parts it from the body: one more in the body is the body's.
    var moved = split
    moved.headers["x-slack-request-timestamp"] = "1700000000:"
    moved.body = Array("{}".utf8)
    #expect(check(split) == "no event" && check(moved) == "bad-signature")
  }

  // MARK: - Forgeries

  @Test func `no forgery out of a hundred thousand passes`() {
    let seed: UInt64 = 2_711
    let random = SeededRandom(seed: seed)
    var forged = 0
    func mustFail(_ envelope: Envelope, _ what: @autoclosure () -> String) {
      forged += 1
      let code = check(envelope)
      if code != "bad-signature" { Issue.record("seed \(seed): \(what()) gave \(code)") }
    }
    while forged < 100_000 {
      let body = Self.event(random)
      let genuine = SlackSigner().envelope(body, signedAt: Self.received, receivedAt: Self.received)
      #expect(check(genuine) != "bad-signature")
      for bit in 0..<body.count * 8 {
        var flipped = genuine
        flipped.body[bit / 8] ^= 1 << (bit % 8)
        mustFail(flipped, "bit \(bit) of the body")
      }
      for header in ["x-slack-signature", "x-slack-request-timestamp"] {
        let value = Array((genuine.headers[header] ?? "").utf8)
        // The highest bit would make what no header holds.
        for bit in 0..<value.count * 8 where bit % 8 < 7 {
          var bytes = value
          bytes[bit / 8] ^= 1 << (bit % 8)
          var flipped = genuine
          flipped.headers[header] = String(decoding: bytes, as: UTF8.self)
          mustFail(flipped, "bit \(bit) of \(header)")
        }
      }
      for _ in 0..<20 {
        var replayed = genuine
        let other = Int(1_700_000_000) + random.int(in: 1...600) * (random.chance(oneIn: 2) ? 1 : -1)
        replayed.headers["x-slack-request-timestamp"] = String(other)
        mustFail(replayed, "timestamp \(other)")
        var shortened = genuine
        shortened.body.removeLast(random.int(in: 1...body.count))
        mustFail(shortened, "a shorter body")
        var longer = genuine
        longer.body += random.bytes(random.int(in: 1...9))
        mustFail(longer, "a longer body")
        let key = String(decoding: random.bytes(16).map { 97 + $0 % 26 }, as: UTF8.self)
        mustFail(
          SlackSigner(key: key).envelope(body, signedAt: Self.received, receivedAt: Self.received), "another key")
      }
    }
  }

  private static func event(_ random: SeededRandom) -> [UInt8] {
    let words = String(decoding: random.bytes(random.int(in: 0...40)).map { 32 + $0 % 90 }, as: UTF8.self)
    return Array(#"{"type":"event_callback","event_id":"Ev\#(random.word())","event":{"text":"\#(words)"}}"#.utf8)
  }

  private func envelope() -> Envelope {
    SlackSigner().envelope(Self.body, timestamp: Self.timestamp, receivedAt: Self.received)
  }
}
