// SPDX-License-Identifier: Apache-2.0
// Which identities were ever recorded. This is the one thing that is never forgotten, so that a message that comes again after
// years, or after its words were erased, is still known. It costs some 30 bytes an identity: a hundred records a day for ten
// years are 11 MB.

/// A set of keyed hashes.
public struct SeenIdentities: Equatable, Sendable {
  /// 32 hexadecimal digits, as the log writes its keyed hashes, in the 16 bytes that they stand for.
  private struct Hash: Hashable {
    var high: UInt64
    var low: UInt64
  }

  private var hashes: Set<Hash> = []
  private var others: Set<String> = []

  init() {}

  /// How many there are.
  public var count: Int { hashes.count + others.count }

  /// Whether it was recorded.
  public func contains(_ key: String) -> Bool { Self.hash(key).map(hashes.contains) ?? others.contains(key) }

  mutating func insert(_ key: String) {
    if let hash = Self.hash(key) { hashes.insert(hash) } else { others.insert(key) }
  }

  private static func hash(_ key: String) -> Hash? {
    let digits = key.utf8
    guard digits.count == 32 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    for digit in digits {
      let value: UInt64
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt64(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = UInt64(digit - UInt8(ascii: "a")) + 10
      default: return nil
      }
      halves = (halves.0 << 4 | halves.1 >> 60, halves.1 << 4 | value)
    }
    return Hash(high: halves.0, low: halves.1)
  }
}
