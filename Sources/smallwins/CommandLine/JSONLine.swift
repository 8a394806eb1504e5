// SPDX-License-Identifier: Apache-2.0
// How commands print JSON: a value a line, its keys in their order, so that two lines can be compared.

import class FoundationEssentials.JSONEncoder

/// A line of JSON.
enum JSONLine {
  /// The line of a value, with its end.
  static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
