// SPDX-License-Identifier: Apache-2.0
// HMAC-SHA-256 (RFC 2104), and the comparison that goes with it.

import CCrypto

/// HMAC-SHA-256: shows that who made a message knew the key.
public enum HMACSHA256 {
  /// The 32 bytes for this message under this key. A key of any length will do; senders use 24 to 64 bytes.
  public static func code(for message: [UInt8], key: [UInt8]) -> [UInt8] {
    key.withUnsafeBytes { key in
      message.withUnsafeBytes { message in
        [UInt8](unsafeUninitializedCapacity: SHA256.byteCount) { buffer, count in
          ccrypto_hmac_sha256(key.baseAddress, key.count, message.baseAddress, message.count, buffer.baseAddress!)
          count = SHA256.byteCount
        }
      }
    }
  }

  /// Whether this is the code for this message under this key, found out in a time that tells nothing about the code.
  public static func isValid(_ code: [UInt8], for message: [UInt8], key: [UInt8]) -> Bool {
    constantTimeEqual(code, Self.code(for: message, key: key))
  }
}

/// Whether two secrets are equal. The time it takes depends on their lengths alone; unequal lengths are not equal.
public func constantTimeEqual(_ first: [UInt8], _ second: [UInt8]) -> Bool {
  constantTimeEqual(first.span, second.span)
}

/// The same for parts of arrays.
public func constantTimeEqual(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
  guard first.count == second.count else { return false }
  return first.withUnsafeBytes { first in
    second.withUnsafeBytes { ccrypto_equal(first.baseAddress, $0.baseAddress, first.count) == 1 }
  }
}
