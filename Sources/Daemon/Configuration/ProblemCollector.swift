// SPDX-License-Identifier: Apache-2.0
// Reads typed values from a JSON5 tree and collects every problem on the way, so that one look at the file mends all.

import Recognition

/// The keys that lead to a value, as in `chats.team.channels["!room:example"].digest`.
struct KeyPath: CustomStringConvertible {
  private(set) var description = ""

  static let root = KeyPath()

  func key(_ key: String) -> KeyPath {
    let isPlain = !key.isEmpty && key.utf8.allSatisfy { Self.plain.contains($0) }
    guard isPlain else { return KeyPath(description: "\(description)[\(quoted(key))]") }
    return KeyPath(description: description.isEmpty ? key : "\(description).\(key)")
  }

  func index(_ index: Int) -> KeyPath { KeyPath(description: "\(description)[\(index)]") }

  private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-".utf8)
}

/// A text in quotes, short and on one line.
func quoted(_ text: String) -> String {
  let short = text.count > 40 ? text.prefix(39) + "…" : text[...]
  return String(short).debugDescription
}

struct ProblemCollector {
  let bytes: [UInt8]
  private(set) var problems: [ConfigurationProblem] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func report(_ offset: Int, _ path: KeyPath, _ message: String, hint: String? = nil) {
    let position = SourcePosition(ofByte: offset, in: bytes)
    problems.append(
      ConfigurationProblem(
        line: position.line, column: position.column, path: path.description, message: message, hint: hint))
  }

  /// An object's members by key. A key given twice is a problem, and so is one that is not among `known`, where given.
  mutating func object(_ value: JSON5Value, _ path: KeyPath, known: [String]?, like example: String)
    -> [String: JSON5Member]?
  {
    guard case .object(let members) = value.content else {
      wrongType(value, path, expected: "an object", like: example)
      return nil
    }
    var result: [String: JSON5Member] = [:]
    for member in members {
      if let known, !known.contains(member.key) {
        let nearest = NearestWord.suggestion(for: member.key, among: known)
        let hint = nearest.map { "did you mean \(quoted($0))?" } ?? "known here: \(known.joined(separator: ", "))"
        report(member.offset, path.key(member.key), "unknown key", hint: hint)
      } else if let first = result[member.key] {
        let line = SourcePosition(ofByte: first.offset, in: bytes).line
        report(member.offset, path.key(member.key), "double key: it stands in line \(line) already", hint: "keep one")
      } else {
        result[member.key] = member
      }
    }
    return result
  }

  /// Text that is not empty.
  mutating func text(_ value: JSON5Value, _ path: KeyPath, like example: String) -> String? {
    guard case .string(let text) = value.content else {
      wrongType(value, path, expected: "text", like: example)
      return nil
    }
    guard !text.isEmpty, !text.utf8.contains(0) else {
      report(
        value.offset, path, text.isEmpty ? "this text is empty" : "a NUL character", hint: "write it as in \(example)")
      return nil
    }
    return text
  }

  /// True or false.
  mutating func flag(_ value: JSON5Value, _ path: KeyPath) -> Bool? {
    if case .bool(let flag) = value.content { return flag }
    wrongType(value, path, expected: "true or false", like: "true")
    return nil
  }

  /// A list of texts.
  mutating func texts(_ value: JSON5Value, _ path: KeyPath, like example: String) -> [String] {
    elements(value, path, like: example).compactMap { index, element in
      text(element, path.index(index), like: example)
    }
  }

  /// A list's elements with their indexes.
  mutating func elements(_ value: JSON5Value, _ path: KeyPath, like example: String) -> [(Int, JSON5Value)] {
    guard case .array(let elements) = value.content else {
      wrongType(value, path, expected: "a list", like: example)
      return []
    }
    return Array(elements.enumerated()).map { ($0.offset, $0.element) }
  }

  /// One of a few words.
  mutating func choice(_ value: JSON5Value, _ path: KeyPath, of words: [String], called what: String) -> String? {
    let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
    guard let word = text(value, path, like: list) else { return nil }
    guard !words.contains(word) else { return word }
    let hint = NearestWord.suggestion(for: word, among: words).map { "did you mean \(quoted($0))?" }
    report(value.offset, path, "\(quoted(word)) is no \(what)", hint: hint ?? "write one of \(list)")
    return nil
  }

  mutating func wrongType(_ value: JSON5Value, _ path: KeyPath, expected: String, like example: String) {
    report(value.offset, path, "expected \(expected), not \(value.kind)", hint: "write it as in \(example)")
  }
}
