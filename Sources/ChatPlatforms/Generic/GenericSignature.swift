// SPDX-License-Identifier: Apache-2.0
// How generic deliveries show whom they are from: a bearer token (RFC 6750 section 2.1) or Standard Webhooks headers.

public import Ports
import Hashing

/// The generic platform's check.
public struct GenericSignature: SignatureScheme {
  /// Checks a delivery. Without any secret everything passes, not authenticated.
  public func check(_ envelope: Envelope, secrets: [Secret]) -> SignatureCheck {
    guard !secrets.isEmpty else {
      return .passed(Proof(isAuthenticated: false, deliveryID: Self.deliveryID(of: envelope)))
    }
    let authorization = envelope.headers["authorization"]
    if let authorization, Self.isBearer(authorization, ofOneOf: secrets) {
      return .passed(Proof(isAuthenticated: true, deliveryID: Self.deliveryID(of: envelope)))
    }
    if let headers = StandardWebhooks.headers(of: envelope) {
      return StandardWebhooks.check(headers, of: envelope, secrets: secrets)
    }
    return .failed(authorization == nil ? .unsigned : .badSignature)
  }

  /// A secret that says by its beginning that it is a key must be one; any other may be a token.
  public func problem(with secret: Secret) -> SecretProblem? { WebhookKey.problem(with: secret) }

  // A public key is known to everybody and so is no token.
  private static func isBearer(_ authorization: String, ofOneOf secrets: [Secret]) -> Bool {
    let parts = authorization.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return false }
    let shown = Array(parts[1].utf8)
    return secrets.contains { secret in
      !secret.revealed.isEmpty && !secret.revealed.hasPrefix("whpk_")
        && constantTimeEqual(shown, Array(secret.revealed.utf8))
    }
  }

  private static func deliveryID(of envelope: Envelope) -> String? {
    envelope.headers["webhook-id"] ?? envelope.headers["svix-id"]
  }
}
