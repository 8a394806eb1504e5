// SPDX-License-Identifier: Apache-2.0
// The fields of somebody else's JSON object, by name and type. What is wrong is told by the field's name, never by its
// content.

import FoundationEssentials
import Ports

/// A JSON object whose fields are asked for by type.
struct JSONFields {
  /// The longest identifier or name, in bytes.
  static let identifierLimit = 1_024

  private let object: [String: JSONValue]
  private let path: String

  /// Reads a body of at most so many bytes.
  init(body: [UInt8], atMost limit: Int = JSONLimits.bytes) throws(FieldError) {
    guard body.count <= limit else { throw .tooLarge }
    guard !JSONLimits.isTooDeep(body) else { throw .tooDeep }
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(body)) else { throw .notJSON }
    guard case .object(let object) = value else { throw .notAnObject }
    self.init(object, path: "")
  }

  /// An object inside another; errors name its fields with this path before them.
  init(_ object: [String: JSONValue], path: String) {
    self.object = object
    self.path = path
  }

  private func full(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  func unknownWord(_ name: String, expected: String) -> FieldError { .unknownWord(full(name), expected: expected) }

  /// Any value but null.
  func value(_ name: String) -> JSONValue? {
    object[name].flatMap { $0 == .null ? nil : $0 }
  }

  /// Any value but null.
  func required(_ name: String) throws(FieldError) -> JSONValue {
    guard let value = value(name) else { throw .missing(full(name)) }
    return value
  }

  func bool(_ name: String) throws(FieldError) -> Bool? {
    guard let value = value(name) else { return nil }
    guard case .bool(let bool) = value else { throw .wrongType(full(name), expected: "true or false") }
    return bool
  }

  func object(_ name: String) throws(FieldError) -> JSONFields? {
    guard let value = value(name) else { return nil }
    guard case .object(let object) = value else { throw .wrongType(full(name), expected: "an object") }
    return JSONFields(object, path: full(name))
  }

  func objects(_ name: String) throws(FieldError) -> [JSONFields] {
    guard let value = value(name) else { return [] }
    guard case .array(let array) = value else { throw .wrongType(full(name), expected: "a list of objects") }
    var objects: [JSONFields] = []
    for (index, element) in array.enumerated() {
      guard case .object(let object) = element else {
        throw .wrongType("\(full(name))[\(index)]", expected: "an object")
      }
      objects.append(JSONFields(object, path: "\(full(name))[\(index)]"))
    }
    return objects
  }

  func strings(_ name: String) throws(FieldError) -> [String] {
    guard let value = value(name) else { return [] }
    guard case .array(let array) = value else { throw .wrongType(full(name), expected: "a list of strings") }
    var strings: [String] = []
    for (index, element) in array.enumerated() {
      guard case .string(let string) = element else {
        throw .wrongType("\(full(name))[\(index)]", expected: "a string")
      }
      strings.append(string)
    }
    return strings
  }

  func requiredString(_ name: String) throws(FieldError) -> String {
    guard case .string(let string) = try required(name) else { throw .wrongType(full(name), expected: "a string") }
    return string
  }

  func string(_ name: String) throws(FieldError) -> String? {
    value(name) == nil ? nil : try requiredString(name)
  }

  /// A string that is not empty and not too long to be a key.
  func requiredIdentifier(_ name: String) throws(FieldError) -> String {
    let string = try requiredString(name)
    guard !string.isEmpty else { throw .empty(full(name)) }
    guard string.utf8.count <= Self.identifierLimit else { throw .tooLong(full(name)) }
    return string
  }

  func identifier(_ name: String) throws(FieldError) -> String? {
    value(name) == nil ? nil : try requiredIdentifier(name)
  }
}

/// What is wrong with a payload.
enum FieldError: Error, Equatable {
  case tooLarge, tooDeep, notJSON, notAnObject
  case missing(String)
  case empty(String)
  case tooLong(String)
  case notATime(String)
  case wrongType(String, expected: String)
  case unknownWord(String, expected: String)

  /// The same for operators: a code, what happened, and what to do. Field names are ours or constants of a platform.
  var reason: DeadLetterReason {
    switch self {
    case .tooLarge: reason("body-too-large", "The body is larger than 256 KiB", "send one message at a time")
    case .tooDeep: reason("json-too-deep", "The body nests deeper than 32 levels", "send the plain payload")
    case .notJSON: reason("not-json", "The body is not JSON in UTF-8", "send one JSON object, unchanged on its way")
    case .notAnObject: reason("not-an-object", "The body is JSON but no object", "send one object for each message")
    case .missing(let field): reason("missing-field", "The field \(field) is missing", "add it to the payload")
    case .empty(let field): reason("empty-field", "The field \(field) is empty", "fill it in")
    case .tooLong(let field): reason("field-too-long", "The field \(field) is longer than 1024 bytes", "shorten it")
    case .notATime(let field):
      reason(
        "bad-time", "The field \(field) is no time", "write RFC 3339, as in 2026-11-20T16:00:00Z, or Unix seconds")
    case .wrongType(let field, let expected):
      reason("wrong-type", "The field \(field) has the wrong type", "make it \(expected)")
    case .unknownWord(let field, let expected):
      reason("unknown-word", "The field \(field) holds an unknown word", "make it \(expected)")
    }
  }

  private func reason(_ code: String, _ message: String, _ hint: String) -> DeadLetterReason {
    DeadLetterReason(code: code, message: "\(message); \(hint).")
  }
}
