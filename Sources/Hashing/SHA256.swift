// SPDX-License-Identifier: Apache-2.0
// SHA-256 (FIPS 180-4), at once or piece by piece.

import CCrypto

/// A SHA-256 under way. Keep one and use it again: that is cheaper than a new one for each hash.
public struct SHA256: ~Copyable {
  /// The length of a hash in bytes.
  public static let byteCount = 32

  private let context: OpaquePointer

  /// Starts from nothing.
  public init() { context = ccrypto_sha256_new() }

  deinit { ccrypto_sha256_free(context) }

  /// Takes more bytes in.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { ccrypto_sha256_update(context, $0.baseAddress, $0.count) }
  }

  /// Takes more bytes in.
  public mutating func update(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBytes { ccrypto_sha256_update(context, $0.baseAddress, $0.count) }
  }

  /// The 32 bytes over all that was taken in; then it starts again from nothing.
  public mutating func finish() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.byteCount) { buffer, count in
      // The capacity asked for is never zero, so there is a base address.
      ccrypto_sha256_finish(context, buffer.baseAddress!)
      count = Self.byteCount
    }
  }

  /// The 32 bytes over these bytes.
  public static func hash(_ bytes: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }
}
