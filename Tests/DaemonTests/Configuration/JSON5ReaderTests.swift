// SPDX-License-Identifier: Apache-2.0
// Our JSON5 reader against Foundation's, and the places and words of what it refuses.

import FoundationEssentials
import TestSupport
import Testing

@testable import Daemon

/// A JSON value as Foundation's decoder gives it: the reference.
private enum ReferenceValue: Equatable, Decodable {
  case null, bool(Bool), number(Double), string(String), array([ReferenceValue]), object([String: ReferenceValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([ReferenceValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: ReferenceValue].self))
    }
  }

  /// Our value; nil where a key comes twice, of which the reference keeps only one.
  init?(_ value: JSON5Value) {
    switch value.content {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .number(let value): self = .number(value)
    case .string(let value): self = .string(value)
    case .array(let elements):
      let values = elements.compactMap(ReferenceValue.init)
      guard values.count == elements.count else { return nil }
      self = .array(values)
    case .object(let members):
      var values: [String: ReferenceValue] = [:]
      for member in members { values[member.key] = ReferenceValue(member.value) }
      guard values.count == members.count else { return nil }
      self = .object(values)
    }
  }

  static func read(_ text: [UInt8]) throws -> ReferenceValue {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    return try decoder.decode(ReferenceValue.self, from: Data(text))
  }
}

private let valid = [
  #"{}"#, #"[]"#, #"null"#, #"true"#, #" false "#, #"0"#, #"-0"#, #"12.5e-3"#, #""text""#,
  #"'it\'s'"#, #"[1, 2, 3,]"#, #"{a: 1, $b_9: 2, 'c d': 3, "e": 4,}"#, #"+5"#, #".5"#, #"5."#,
  #"0x1F"#, #"-0xff"#, #"[+.5, -5., 1E5, 1e+5]"#, "// line\n{ /* block * / */ a: [ // x\n ] }", "{\n\ta:\r\n'b'\r}",
  #""\b\f\n\r\t\\\/\"\'\u0042\uD83C\uDF2E""#, "'café 🌮'",
  "{ café: 1, ключ: 2, 名: 3 }", "[[[[]]], {a: {b: {}}}]", #"'say "hi"'"#,
  #"{ true: 1, null: 2, Infinity: 3 }"#, #"[9007199254740993, 1e308, 5e-324]"#,
]

struct JSON5ReaderTests {
  @Test(arguments: valid)
  func `valid JSON5 has the values that Foundation reads`(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(try ReferenceValue(JSON5Reader.read(bytes)) == ReferenceValue.read(bytes))
  }

  /// Foundation keeps the line's end behind a backslash (against section 5.1 of the specification), and refuses some of
  /// the escapes and of the white space that the specification has.
  @Test(
    arguments: [
      ("'joined \\\nlines'", "joined lines"), ("'joined \\\r\nlines'", "joined lines"),
      ("'joined \\\rlines'", "joined lines"), ("'joined \\\u{2028}lines'", "joined lines"),
      (#"'\v\x41\xe9\0\q\é'"#, "\u{B}A\u{E9}\0qé"),
      ("\u{A0}\u{3000}'a'\u{2003}\u{2028}", "a"),
    ])
  func `where Foundation differs the specification holds`(text: String, expected: String) throws {
    #expect(try JSON5Reader.read(Array(text.utf8)).content == .string(expected))
  }

  @Test func `whatever both accept of random mutations has the same values in both`() throws {
    let seed: UInt64 = 5_1
    let random = SeededRandom(seed: seed)
    let pieces = valid.map { Array($0.utf8) }
    let letters = Array("{}[],:'\"\\/*+-.0123456789abcdefxXeEuntrl_$ \n\r\té".utf8)
    var both = 0
    var ours = 0
    for round in 0..<30_000 {
      var text = pieces[random.int(in: 0...pieces.count - 1)]
      if random.chance(oneIn: 3) {
        text = Array("[".utf8) + text + Array(",".utf8) + pieces[random.int(in: 0...pieces.count - 1)] + Array("]".utf8)
      }
      for _ in 0..<random.int(in: 1...3) where !text.isEmpty {
        let place = random.int(in: 0...text.count - 1)
        switch random.int(in: 0...3) {
        case 0: text.remove(at: place)
        case 1: text.insert(letters[random.int(in: 0...letters.count - 1)], at: place)
        case 2: text[place] = letters[random.int(in: 0...letters.count - 1)]
        default: text.removeSubrange(place...)
        }
      }
      guard let value = try? JSON5Reader.read(text), !Self.joinsLines(text) else { continue }
      ours += 1
      guard let reference = try? ReferenceValue.read(text), let own = ReferenceValue(value) else { continue }
      both += 1
      #expect(own == reference, "seed \(seed), round \(round): \(String(decoding: text, as: UTF8.self))")
    }
    print("JSON5: \(ours) mutations read, \(both) by Foundation too, with the same values")
    #expect(both > 3_000)
  }

  private static func joinsLines(_ text: [UInt8]) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == UInt8(ascii: "\\") && ($1 == 0x0A || $1 == 0x0D) }
  }

  @Test func `random bytes are refused or read, and never crash`() {
    let random = SeededRandom(seed: 99)
    for _ in 0..<5_000 { _ = try? JSON5Reader.read(random.bytes(random.int(in: 0...40))) }
    for count in [64, 65, 100_000] {
      let isRead =
        (try? JSON5Reader.read(
          [UInt8](repeating: UInt8(ascii: "["), count: count)
            + [UInt8](repeating: UInt8(ascii: "]"), count: count))) != nil
      #expect(isRead == (count <= JSON5Reader.deepest))
    }
  }

  @Test(
    arguments: [
      ("", 1, 1, "expected a value, but the file ends here", nil),
      ("{", 1, 2, "expected a key or }, but the file ends here", nil),
      ("{a 1}", 1, 4, "expected a colon after the key, not \"1\"", nil),
      ("{a: 1 b: 2}", 1, 7, "expected a comma or }, not \"b\"", nil),
      ("[1 2]", 1, 4, "expected a comma or ], not \"2\"", nil),
      ("[,]", 1, 2, "expected a value, not \",\"", nil),
      ("{,}", 1, 2, "expected a key or }, not \",\"", nil),
      ("{\n  a: yes,\n}", 2, 6, "this word is no value", "text needs quotes"),
      ("{ time-zone: 1 }", 1, 7, "a key without quotes cannot hold \"-\"", "put the key into quotes"),
      ("{ a: 'x\n' }", 1, 6, "this text has no closing quote on its line", nil),
      ("{ a: 'x", 1, 6, "this text has no closing quote", nil),
      ("'a\tb'", 1, 3, "a control character inside text", "write it as an escape, as in \\t"),
      ("{ a: 1 } }", 1, 10, "expected the end of the file, not \"}\"", nil),
      ("{ /* a: 1 }", 1, 3, "this comment has no end", "close it with */"),
      ("{ a: /b/ }", 1, 6, "expected a value or a comment, not \"/\"", nil),
      ("[Infinity]", 1, 2, "Infinity and NaN are no numbers here", nil),
      ("[NaN]", 1, 2, "Infinity and NaN are no numbers here", nil),
      ("[-Infinity]", 1, 2, "this is no number", nil),
      ("[012]", 1, 2, "this is no number", nil), ("[1e999]", 1, 2, "this is no number", nil),
      ("[.]", 1, 2, "this is no number", nil), ("[0x]", 1, 2, "this is no number", nil),
      ("[1px]", 1, 2, "this is no number", nil), ("[1e]", 1, 2, "this is no number", nil),
      ("'\\x4'", 1, 2, "this escape needs 2 hexadecimal digits", nil),
      ("'\\u12'", 1, 2, "this escape needs 4 hexadecimal digits", nil),
      ("'\\uD800'", 1, 2, "half of a surrogate pair", nil), ("'\\uDC00'", 1, 2, "half of a surrogate pair", nil),
      ("'\\uD800\\u0041'", 1, 2, "half of a surrogate pair", nil), ("'\\1'", 1, 2, "octal escapes are no JSON5", nil),
      ("'\\01'", 1, 2, "octal escapes are no JSON5", nil), ("'\\", 1, 2, "this escape has no end", nil),
      ("['ключ', é é]", 1, 10, "this word is no value", "text needs quotes"),
      ("['a',\r\n'b',\r'c',\n x]", 4, 2, "this word is no value", "text needs quotes"),
      ("[\u{1}]", 1, 2, "expected a value, not another character", nil),
    ] as [(String, Int, Int, String, String?)])
  func `what is no JSON5 is refused with its place`(
    text: String, line: Int, column: Int, message: String, hint: String?
  ) throws {
    let bytes = Array(text.utf8)
    let error = try #require(throws: JSON5Error.self) { try JSON5Reader.read(bytes) }
    #expect(error.message == message && error.hint == hint)
    let position = SourcePosition(ofByte: error.offset, in: bytes)
    #expect(position.line == line && position.column == column)
  }

  @Test func `bytes that are no UTF-8 are refused at the first of them`() throws {
    let error = try #require(throws: JSON5Error.self) { try JSON5Reader.read(Array("{ a: '".utf8) + [0xC3, 0x28]) }
    #expect(error == JSON5Error(offset: 6, message: "this is not UTF-8", hint: "save the file as UTF-8"))
  }

  @Test func `a byte order mark is passed over`() throws {
    #expect(try JSON5Reader.read([0xEF, 0xBB, 0xBF] + Array("[]".utf8)).content == .array([]))
  }

  @Test func `values and keys know where they stand, and double keys are kept`() throws {
    let value = try JSON5Reader.read(Array("{ a: 1,\n  'a': [true] }".utf8))
    guard case .object(let members) = value.content else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.key) == ["a", "a"])
    #expect(members.map(\.offset) == [2, 10] && members.map(\.value.offset) == [5, 15])
  }
}
