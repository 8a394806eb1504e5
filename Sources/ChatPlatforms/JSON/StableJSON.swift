// SPDX-License-Identifier: Apache-2.0
// JSON that is the same, byte for byte, whenever the same value is written.

import FoundationEssentials

enum StableJSON {
  /// The value with its keys in order. Values of ours are strings, numbers and collections of them, which always can
  /// be written.
  static func encode(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { preconditionFailure("a value of ours that JSON cannot hold") }
    return [UInt8](data)
  }
}
