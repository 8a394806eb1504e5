// SPDX-License-Identifier: Apache-2.0
// Standard Webhooks 1.0.0 (standardwebhooks.com), which Svix also sends under names of its own.
//
//   webhook-id         the delivery's identifier, the same on every retry; no `.` in it
//   webhook-timestamp  when this attempt was made, in Unix seconds
//   webhook-signature  one or more, apart by spaces: `v1,BASE64` (HMAC-SHA-256) or `v1a,BASE64` (Ed25519)
//
// Signed is `ID.TIMESTAMP.BODY`. A secret is `whsec_BASE64` of 24 to 64 bytes, a public key `whpk_BASE64`.

import Hashing
import Ports

/// Checks deliveries that are signed by Standard Webhooks.
enum StandardWebhooks {
  /// How far a timestamp may lie from the moment of reception, both ways and inclusive, as in the reference libraries.
  static let toleranceMilliseconds: Int64 = 300_000
  /// More signatures than any rotation needs; the rest is not looked at.
  static let signatureLimit = 16

  /// The three headers.
  struct Headers: Equatable {
    var id: String
    var timestamp: String
    var signature: String
  }

  /// The headers under either name; nil where no signature is given at all. A missing one is empty.
  static func headers(of envelope: Envelope) -> Headers? {
    for prefix in ["webhook", "svix"] {
      guard let signature = envelope.headers["\(prefix)-signature"] else { continue }
      return Headers(
        id: envelope.headers["\(prefix)-id"] ?? "", timestamp: envelope.headers["\(prefix)-timestamp"] ?? "",
        signature: signature)
    }
    return nil
  }

  /// Checks a signed delivery.
  static func check(_ headers: Headers, of envelope: Envelope, secrets: [Secret]) -> SignatureCheck {
    // A `.` in the identifier would let one signature stand for two readings of the same bytes.
    guard !headers.id.isEmpty, !headers.id.utf8.contains(UInt8(ascii: ".")), let sent = seconds(headers.timestamp)
    else { return .failed(.badSignature) }
    let signed = Array("\(headers.id).\(headers.timestamp).".utf8) + envelope.body
    let signatures = headers.signature.split(separator: " ").prefix(signatureLimit)
    guard secrets.contains(where: { secret in signatures.contains { isValid($0, for: signed, secret: secret) } })
    else { return .failed(.badSignature) }
    guard abs(envelope.received.milliseconds - sent * 1000) <= toleranceMilliseconds else {
      return .failed(.staleDelivery)
    }
    return .passed(Proof(isAuthenticated: true, deliveryID: headers.id))
  }

  // Digits only, few enough that a thousandfold is a number too.
  private static func seconds(_ text: String) -> Int64? {
    guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int64(text)
  }

  private static func isValid(_ signature: Substring, for signed: [UInt8], secret: Secret) -> Bool {
    let parts = signature.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let code = Base64.decode(String(parts[1])) else { return false }
    switch (parts[0], WebhookKey(secret)) {
    case ("v1", .shared(let key)): return HMACSHA256.isValid(code, for: signed, key: key)
    case ("v1a", .publicKey(let key)): return Ed25519.isValid(signature: code, for: signed, publicKey: key)
    default: return false
    }
  }
}

/// A key as Standard Webhooks writes it.
enum WebhookKey: Equatable {
  /// For HMAC-SHA-256.
  case shared([UInt8])
  /// For Ed25519.
  case publicKey([UInt8])

  /// What is wrong with a secret that begins as a key of Standard Webhooks does.
  static func problem(with secret: Secret) -> SecretProblem? {
    if secret.revealed.hasPrefix("whsk_") {
      return SecretProblem(
        message: "it begins with whsk_, so it is the sender's private key",
        hint: "give the sender's public key (whpk_…) instead, and replace the pair, since it left the sender")
    }
    for (prefix, bytes) in [("whsec_", "at least 16 bytes"), ("whpk_", "32 bytes")]
    where secret.revealed.hasPrefix(prefix) && WebhookKey(secret) == nil {
      return SecretProblem(
        message: "it begins with \(prefix), but what follows is not base64 of \(bytes)",
        hint: "copy it again, whole, from the sender")
    }
    return nil
  }

  /// Reads a secret; nil where it is no key. The reference libraries take a shared key without its prefix too.
  init?(_ secret: Secret) {
    let text = secret.revealed
    if text.hasPrefix("whpk_") {
      guard let key = Base64.decode(String(text.dropFirst(5))), key.count == Ed25519.publicKeyByteCount else {
        return nil
      }
      self = .publicKey(key)
    } else {
      let encoded = text.hasPrefix("whsec_") ? String(text.dropFirst(6)) : text
      guard let key = Base64.decode(encoded), key.count >= 16 else { return nil }
      self = .shared(key)
    }
  }
}
