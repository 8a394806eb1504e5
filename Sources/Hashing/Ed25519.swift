// SPDX-License-Identifier: Apache-2.0
// Ed25519 signatures (RFC 8032): checking only, since smallwins signs nothing with it.

import CCrypto

/// Ed25519, as used by the asymmetric form of Standard Webhooks (`v1a`).
public enum Ed25519 {
  /// The length of a public key in bytes.
  public static let publicKeyByteCount = 32
  /// The length of a signature in bytes.
  public static let signatureByteCount = 64

  /// Whether this signature of this message was made with the private half of this key. Keys and signatures of any
  /// other length than the above are simply not valid.
  public static func isValid(signature: [UInt8], for message: [UInt8], publicKey: [UInt8]) -> Bool {
    guard publicKey.count == publicKeyByteCount, signature.count == signatureByteCount else { return false }
    return message.withUnsafeBytes { ccrypto_ed25519_verify(publicKey, signature, $0.baseAddress, $0.count) == 1 }
  }
}
