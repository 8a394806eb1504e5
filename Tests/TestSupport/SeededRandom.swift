// SPDX-License-Identifier: Apache-2.0
// Chance that can be repeated: a test prints its seed, and the same seed gives the same run.

public import Ports
import Synchronization

/// SplitMix64 (Steele, Lea, Flood 2014), as a source of bytes and as a generator for shuffles and choices.
public final class SeededRandom: RandomSource {
  private let state: Mutex<UInt64>

  /// The same seed gives the same bytes.
  public init(seed: UInt64) { state = Mutex(seed) }

  /// The next word of 64 bits.
  public func word() -> UInt64 {
    state.withLock { state in
      state &+= 0x9e37_79b9_7f4a_7c15
      var word = state
      word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
      word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
      return word ^ (word >> 31)
    }
  }

  /// That many bytes.
  public func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 7)
    while bytes.count < count {
      var word = word()
      for _ in 0..<8 {
        bytes.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
      }
    }
    return Array(bytes.prefix(count))
  }

  /// A whole number within the range, which is not empty.
  public func int(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(number(below: UInt64(range.upperBound - range.lowerBound) + 1))
  }

  /// True once in so many times.
  public func chance(oneIn count: Int) -> Bool { int(in: 1...count) == 1 }
}
