// SPDX-License-Identifier: Apache-2.0
// How an outgoing webhook of Mattermost shows whom it is from: by a token in its body, and by nothing else. The body is not
// signed and says nothing of its age, so whoever has read one delivery can write others: the way to us must be encrypted.

import Hashing
public import Ports

/// Mattermost's check.
public struct MattermostSignature: SignatureScheme {
  /// Compares the body's `token` with the secrets; without a secret nothing passes.
  public func check(_ envelope: Envelope, secrets: [Secret]) -> SignatureCheck {
    guard let fields = try? MattermostPayload.fields(of: envelope), let token = try? fields.identifier("token") else {
      return .failed(.unsigned)
    }
    let shown = Array(token.utf8)
    let isKnown = secrets.contains { secret in
      !secret.revealed.isEmpty && constantTimeEqual(shown, Array(secret.revealed.utf8))
    }
    return isKnown ? .passed(Proof(isAuthenticated: true)) : .failed(.badSignature)
  }
}
