// SPDX-License-Identifier: Apache-2.0
// Our check of Slack's signatures and slack_sdk's SignatureVerifier say the same, both ways.

import ChatPlatforms
import FoundationEssentials
import Ports
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct SlackSignatureAgreementTests {
  private static let secret = "0123456789abcdef0123456789abcdef"
  private static let now = 1_700_000_000

  /// Whether we take it.
  private func takes(_ body: [UInt8], timestamp: String, signature: String) -> Bool {
    let envelope = Envelope(
      receipt: "r", received: Date(milliseconds: Int64(Self.now) * 1_000),
      headers: ["X-Slack-Signature": signature, "X-Slack-Request-Timestamp": timestamp], body: body)
    guard case .verified = SlackPlatform().signature.verify(envelope, secrets: [Secret(Self.secret)]) else {
      return false
    }
    return true
  }

  @Test func `on ten thousand bodies, genuine and not, both give the same answer`() throws {
    let seed: UInt64 = 10_000
    let random = SeededRandom(seed: seed)
    let signer = try SlackOracle(.signing)
    let verifier = try SlackOracle(.verification)
    var taken = 0
    for round in 0..<10_000 {
      let body = Self.body(random)
      // Most are fresh; the others lie around the limit of five minutes, or beyond.
      let age = random.chance(oneIn: 3) ? random.int(in: 290...310) * (random.chance(oneIn: 2) ? 1 : -1) : 0
      let timestamp = String(Self.now - age)
      let genuine = try signer.sign(body, secret: Self.secret, timestamp: timestamp)
      let shown = Self.shown(body, timestamp: timestamp, signature: genuine, random)
      let theirs = try verifier.verifies(
        shown.body, secret: Self.secret, timestamp: shown.timestamp, signature: shown.signature, now: Self.now)
      let ours = takes(shown.body, timestamp: shown.timestamp, signature: shown.signature)
      #expect(ours == theirs, "seed \(seed), round \(round): \(shown.timestamp) \(shown.signature)")
      taken += ours ? 1 : 0
    }
    #expect((2_000..<9_000).contains(taken), "both answers must come up: \(taken)")
  }

  private typealias Shown = (body: [UInt8], timestamp: String, signature: String)

  /// What comes in: as it was signed, or with something changed on its way.
  private static func shown(_ body: [UInt8], timestamp: String, signature: String, _ random: SeededRandom) -> Shown {
    switch random.int(in: 0...9) {
    case 0: (body + [0x20], timestamp, signature)
    // Whole characters, since slack_sdk judges UTF-8 only.
    case 1:
      (
        Array(String(decoding: body, as: UTF8.self).unicodeScalars.dropLast().map(String.init).joined().utf8),
        timestamp, signature
      )
    case 2: (body, String(now + random.int(in: -300...300)), signature)
    case 3: (body, timestamp, String(signature.dropLast()) + "0")
    case 4:
      (
        body, timestamp,
        [
          signature.uppercased(), String(signature.dropFirst(3)), "v1" + signature.dropFirst(2), "",
          signature + ",\(signature)",
          signature + "0",
        ][random.int(in: 0...5)]
      )
    default: (body, timestamp, signature)
    }
  }

  /// JSON, a form, or any text.
  private static func body(_ random: SeededRandom) -> [UInt8] {
    let pieces = [
      "{\"type\":\"event_callback\"", ",\"event\":{", "\"text\":\"", "kudos ", "&amp;", "é", "日本", "🎉", "\\u003c",
      "\"}", "\n", ":",
      "v0:", "payload=%7B%7D&", "\0", "\u{FEFF}", "}", " ",
    ]
    return (0..<random.int(in: 0...40)).flatMap { _ in Array(pieces[random.int(in: 0...pieces.count - 1)].utf8) }
  }
}
