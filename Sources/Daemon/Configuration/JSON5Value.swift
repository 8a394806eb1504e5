// SPDX-License-Identifier: Apache-2.0
// A JSON5 value that knows where in its file it stands. Foundation's decoder, which reads JSON5 too, tells neither
// places nor double keys, and a configuration's reader is owed both.

/// A value and the byte at which it begins.
struct JSON5Value: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSON5Value])
    /// In the order they were written; a key may come twice.
    case object([JSON5Member])
  }

  var content: Content
  var offset: Int

  /// What it is, for a sentence "expected …, not …".
  var kind: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// A key of an object, the byte at which it begins, and its value.
struct JSON5Member: Equatable, Sendable {
  var key: String
  var offset: Int
  var value: JSON5Value
}

/// Why a text is no JSON5, and where.
struct JSON5Error: Error, Equatable, Sendable {
  var offset: Int
  var message: String
  var hint: String?
}
