// SPDX-License-Identifier: Apache-2.0
// The port to chance: salts, identifiers, jitter. A port, so that a simulation can be repeated from its seed.

/// Where random bytes come from. The real one is the kernel's, fit for secrets.
public protocol RandomSource: Sendable {
  /// That many random bytes.
  func bytes(_ count: Int) -> [UInt8]
}

extension RandomSource {
  /// A number from 0 up to, and without, the bound; 0 for a bound below 2.
  public func number(below bound: UInt64) -> UInt64 {
    guard bound > 1 else { return 0 }
    let word = bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return word.multipliedFullWidth(by: bound).high
  }

  /// A random name of 128 bits, as 32 hexadecimal digits.
  public func identifier() -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
