// SPDX-License-Identifier: Apache-2.0
// How Slack's deliveries show whom they are from (docs.slack.dev/authentication/verifying-requests-from-slack):
//
//   X-Slack-Request-Timestamp  when it was sent, in Unix seconds
//   X-Slack-Signature          `v0=` and HMAC-SHA-256 in lower-case hexadecimal, keyed with the signing secret's own characters
//
// Signed is `v0:TIMESTAMP:BODY`.

import Hashing
public import Ports

/// Slack's check.
public struct SlackSignature: SignatureScheme {
  /// How far the timestamp may lie from the moment of reception, both ways and inclusive, as in Slack's own libraries.
  static let toleranceMilliseconds: Int64 = 300_000

  /// Checks a delivery. Without any secret nothing passes.
  public func check(_ envelope: Envelope, secrets: [Secret]) -> SignatureCheck {
    guard !secrets.isEmpty else { return .failed(.noSecret) }
    guard let signature = envelope.headers["x-slack-signature"] else { return .failed(.unsigned) }
    let timestamp = envelope.headers["x-slack-request-timestamp"] ?? ""
    guard let sent = Self.seconds(timestamp), signature.hasPrefix("v0="),
      let code = Hex.decode(String(signature.dropFirst(3)))
    else { return .failed(.badSignature) }
    let signed = Array("v0:\(timestamp):".utf8) + envelope.body
    guard secrets.contains(where: { Self.isValid(code, for: signed, secret: $0) }) else {
      return .failed(.badSignature)
    }
    guard abs(envelope.received.milliseconds - sent * 1000) <= Self.toleranceMilliseconds else {
      return .failed(.staleDelivery)
    }
    return .passed(Proof(isAuthenticated: true, deliveryID: Self.deliveryID(of: envelope)))
  }

  private static func isValid(_ code: [UInt8], for signed: [UInt8], secret: Secret) -> Bool {
    !secret.revealed.isEmpty && HMACSHA256.isValid(code, for: signed, key: Array(secret.revealed.utf8))
  }

  // Digits only, few enough that a thousandfold is a number too.
  private static func seconds(_ text: String) -> Int64? {
    guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int64(text)
  }

  /// No header names a delivery, but the body does: `event_id` is the same on every retry.
  private static func deliveryID(of envelope: Envelope) -> String? {
    guard let fields = try? JSONFields(body: envelope.body) else { return nil }
    return (try? fields.identifier("event_id")) ?? nil
  }
}
