// SPDX-License-Identifier: Apache-2.0
// The key under which identities are hashed: STATE/identity.key, 32 random bytes as 64 hexadecimal digits and a line end.

import Hashing
import Ports

/// Hashes identities, so that a message that comes again is known although the log does not say whose it was.
struct IdentityKey {
  private static let byteCount = 32
  private let bytes: [UInt8]

  /// 32 hexadecimal digits: the first half of the identity's HMAC-SHA-256.
  func hash(_ identity: String) -> String {
    Hex.encode(Array(HMACSHA256.code(for: Array(identity.utf8), key: bytes).prefix(RecordHeader.identityDigits / 2)))
  }

  /// Reads the key; makes it where there is no log yet.
  static func open(
    _ places: LogPlaces, files: any FileSystem, random: any RandomSource, logExists: Bool
  ) throws -> IdentityKey {
    let path = places.identityKey
    if try files.status(of: path) != nil {
      let text = String(decoding: try files.contents(of: path), as: UTF8.self)
      guard text.hasSuffix("\n"), let bytes = Hex.decode(String(text.dropLast())), bytes.count == byteCount else {
        throw EventLogError.keyUnreadable(path)
      }
      return IdentityKey(bytes: bytes)
    }
    guard !logExists else { throw EventLogError.keyMissing(path) }
    // Under another name first: a power cut must not leave half a key.
    let draft = path + ".new"
    if try files.status(of: draft) != nil { try files.remove(draft) }
    let bytes = random.bytes(byteCount)
    try files.create(draft, contents: Hex.digits(of: bytes) + [UInt8(ascii: "\n")])
    try files.rename(draft, to: path)
    try files.syncDirectory(places.state)
    return IdentityKey(bytes: bytes)
  }
}
