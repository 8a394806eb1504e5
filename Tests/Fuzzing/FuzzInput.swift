// SPDX-License-Identifier: Apache-2.0
// An input of the fuzzer. Its first byte chooses the circumstances, so that these are found out by chance like all
// else.

/// Bytes from the fuzzer.
struct FuzzInput {
  /// Eight choices.
  let choices: UInt8
  /// All bytes behind the first.
  let bytes: [UInt8]

  init(_ all: [UInt8]) {
    choices = all.first ?? 0
    bytes = Array(all.dropFirst())
  }

  /// Whether the choice of this number was made.
  func chose(_ bit: Int) -> Bool { choices >> bit & 1 == 1 }

  /// One of `count` possibilities, from the lowest bits.
  func choice(of count: Int) -> Int { Int(choices) % count }

  /// As text; what is no UTF-8 is replaced.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes between zeros, for inputs that are made of several.
  var parts: [[UInt8]] {
    bytes.split(separator: 0, omittingEmptySubsequences: false).map { Array($0) }
  }
}
