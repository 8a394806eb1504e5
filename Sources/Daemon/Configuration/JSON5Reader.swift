// SPDX-License-Identifier: Apache-2.0
// Reads JSON5 (https://spec.json5.org): JSON with comments, trailing commas, single quotes, keys without quotes,
// hexadecimal numbers and a sign or a bare point before or after a number's digits.
//
// Left out, since no configuration needs them: Infinity and NaN, and escapes inside keys without quotes.

struct JSON5Reader {
  /// Deeper nesting is refused, so that no input can exhaust the stack.
  static let deepest = 64

  private let bytes: [UInt8]
  private var position = 0

  /// Reads a whole text.
  static func read(_ bytes: [UInt8]) throws(JSON5Error) -> JSON5Value {
    var reader = try JSON5Reader(bytes)
    let value = try reader.value(depth: 0)
    try reader.skipBlanks()
    guard reader.position == bytes.count else { throw reader.unexpected("the end of the file") }
    return value
  }

  private init(_ bytes: [UInt8]) throws(JSON5Error) {
    self.bytes = bytes
    do { _ = try UTF8Span(validating: bytes.span) } catch {
      throw JSON5Error(
        offset: error.byteOffsets.lowerBound, message: "this is not UTF-8", hint: "save the file as UTF-8")
    }
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func error(at offset: Int, _ message: String, hint: String? = nil) -> JSON5Error {
    JSON5Error(offset: offset, message: message, hint: hint)
  }

  private func unexpected(_ expected: String) -> JSON5Error {
    guard let next else { return error(at: position, "expected \(expected), but the file ends here") }
    let found = (0x21...0x7E).contains(next) ? "\"\(Unicode.Scalar(next))\"" : "another character"
    return error(at: position, "expected \(expected), not \(found)")
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skip(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  /// White space (a byte order mark and the Unicode spaces among it) and comments.
  private mutating func skipBlanks() throws(JSON5Error) {
    while let byte = next {
      switch byte {
      case 0x09...0x0D, 0x20: position += 1
      case UInt8(ascii: "/"): try skipComment()
      case 0x80...:
        let scalar = scalar()
        guard scalar.value == 0xFEFF || scalar.properties.isWhitespace else { return }
        position += UTF8.width(scalar)
      default: return
      }
    }
  }

  private mutating func skipComment() throws(JSON5Error) {
    let start = position
    if skip("//") {
      while let byte = next, byte != 0x0A, byte != 0x0D { position += 1 }
    } else if skip("/*") {
      while !skip("*/") {
        guard next != nil else { throw error(at: start, "this comment has no end", hint: "close it with */") }
        position += 1
      }
    } else {
      throw unexpected("a value or a comment")
    }
  }

  /// The scalar at the position, which the bytes' check made sure of.
  private func scalar() -> Unicode.Scalar {
    var iterator = bytes[position...].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return "\u{FFFD}" }
    return scalar
  }

  private mutating func value(depth: Int) throws(JSON5Error) -> JSON5Value {
    try skipBlanks()
    let start = position
    guard depth < Self.deepest else { throw error(at: start, "nested too deeply: more than \(Self.deepest) levels") }
    guard let byte = next else { throw unexpected("a value") }
    let content: JSON5Value.Content
    switch byte {
    case UInt8(ascii: "{"): content = .object(try members(depth: depth + 1))
    case UInt8(ascii: "["): content = .array(try elements(depth: depth + 1))
    case UInt8(ascii: "\""), UInt8(ascii: "'"): content = .string(try string())
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      content = .number(try number())
    default:
      guard isNameStart(scalar()) else { throw unexpected("a value") }
      switch name() {
      case "true": content = .bool(true)
      case "false": content = .bool(false)
      case "null": content = .null
      case "Infinity", "NaN": throw error(at: start, "Infinity and NaN are no numbers here")
      default: throw error(at: start, "this word is no value", hint: "text needs quotes")
      }
    }
    return JSON5Value(content: content, offset: start)
  }

  private mutating func elements(depth: Int) throws(JSON5Error) -> [JSON5Value] {
    var elements: [JSON5Value] = []
    position += 1
    while true {
      try skipBlanks()
      if skip("]" as Unicode.Scalar) { return elements }
      elements.append(try value(depth: depth))
      try skipBlanks()
      guard skip("," as Unicode.Scalar) || next == UInt8(ascii: "]") else { throw unexpected("a comma or ]") }
    }
  }

  private mutating func members(depth: Int) throws(JSON5Error) -> [JSON5Member] {
    var members: [JSON5Member] = []
    position += 1
    while true {
      try skipBlanks()
      if skip("}" as Unicode.Scalar) { return members }
      let start = position
      let key = try key()
      try skipBlanks()
      guard skip(":" as Unicode.Scalar) else { throw unexpected("a colon after the key") }
      members.append(JSON5Member(key: key, offset: start, value: try value(depth: depth)))
      try skipBlanks()
      guard skip("," as Unicode.Scalar) || next == UInt8(ascii: "}") else { throw unexpected("a comma or }") }
    }
  }

  private mutating func key() throws(JSON5Error) -> String {
    guard let byte = next else { throw unexpected("a key or }") }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try string() }
    guard isNameStart(scalar()) else { throw unexpected("a key or }") }
    let name = name()
    guard next != UInt8(ascii: "-") else {
      throw error(at: position, "a key without quotes cannot hold \"-\"", hint: "put the key into quotes")
    }
    return name
  }

  private func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "$" || scalar == "_" || scalar.properties.isIDStart
  }

  /// ECMAScript's IdentifierName, whose start was checked.
  private mutating func name() -> String {
    var name = String.UnicodeScalarView()
    while next != nil {
      let scalar = scalar()
      guard isNameStart(scalar) || scalar.properties.isIDContinue || scalar.value == 0x200C || scalar.value == 0x200D
      else { break }
      name.append(scalar)
      position += UTF8.width(scalar)
    }
    return String(name)
  }
}

extension JSON5Reader {
  private mutating func string() throws(JSON5Error) -> String {
    let start = position
    let quote = bytes[position]
    position += 1
    var content: [UInt8] = []
    while let byte = next {
      switch byte {
      case quote:
        position += 1
        return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content += try escape()
      case 0..<0x20:
        guard byte != 0x0A, byte != 0x0D else { throw error(at: start, "this text has no closing quote on its line") }
        throw error(at: position, "a control character inside text", hint: "write it as an escape, as in \\t")
      default:
        content.append(byte)
        position += 1
      }
    }
    throw error(at: start, "this text has no closing quote")
  }

  /// What an escape stands for, in UTF-8.
  private mutating func escape() throws(JSON5Error) -> [UInt8] {
    let start = position
    position += 1
    guard next != nil else { throw error(at: start, "this escape has no end") }
    let scalar = scalar()
    position += UTF8.width(scalar)
    switch scalar {
    case "b": return [0x08]
    case "f": return [0x0C]
    case "n": return [0x0A]
    case "r": return [0x0D]
    case "t": return [0x09]
    case "v": return [0x0B]
    case "x": return Array(String(Character(try self.scalar(hexDigits: 2, escapeAt: start))).utf8)
    case "u": return Array(String(Character(try unicodeEscape(at: start))).utf8)
    case "0":
      guard let next, (0x30...0x39).contains(next) else { return [0] }
      throw error(at: start, "octal escapes are no JSON5")
    case "1"..."9": throw error(at: start, "octal escapes are no JSON5")
    // A line's end behind a backslash joins the lines.
    case "\r":
      _ = skip("\n" as Unicode.Scalar)
      return []
    case "\n", "\u{2028}", "\u{2029}": return []
    default: return Array(String(Character(scalar)).utf8)
    }
  }

  private mutating func hexadecimal(_ count: Int, escapeAt start: Int) throws(JSON5Error) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let next, let digit = Character(Unicode.Scalar(next)).hexDigitValue else {
        throw error(at: start, "this escape needs \(count) hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  private mutating func scalar(hexDigits count: Int, escapeAt start: Int) throws(JSON5Error) -> Unicode.Scalar {
    guard let scalar = Unicode.Scalar(try hexadecimal(count, escapeAt: start)) else {
      throw error(at: start, "half of a surrogate pair")
    }
    return scalar
  }

  /// `\uXXXX`, or a surrogate pair of two.
  private mutating func unicodeEscape(at start: Int) throws(JSON5Error) -> Unicode.Scalar {
    let high = try hexadecimal(4, escapeAt: start)
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, skip("\\u") else { throw error(at: start, "half of a surrogate pair") }
    let low = try hexadecimal(4, escapeAt: start)
    guard (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw error(at: start, "half of a surrogate pair") }
    return scalar
  }

  private mutating func number() throws(JSON5Error) -> Double {
    let start = position
    let isNegative = skip("-" as Unicode.Scalar)
    if !isNegative { _ = skip("+" as Unicode.Scalar) }
    let magnitude: Double?
    if skip("0x") || skip("0X") {
      let digits = digits { Character(Unicode.Scalar($0)).isHexDigit }
      magnitude = UInt64(digits, radix: 16).map(Double.init)
    } else {
      let whole = digits { (0x30...0x39).contains($0) }
      let hasPoint = skip("." as Unicode.Scalar)
      let fraction = hasPoint ? digits { (0x30...0x39).contains($0) } : ""
      var text = "\(whole.isEmpty ? "0" : whole).\(fraction.isEmpty ? "0" : fraction)"
      var isWellFormed = !(whole.isEmpty && fraction.isEmpty) && !(whole.count > 1 && whole.first == "0")
      if skip("e" as Unicode.Scalar) || skip("E" as Unicode.Scalar) {
        let sign = skip("-" as Unicode.Scalar) ? "-" : ""
        if sign.isEmpty { _ = skip("+" as Unicode.Scalar) }
        let exponent = digits { (0x30...0x39).contains($0) }
        isWellFormed = isWellFormed && !exponent.isEmpty
        text += "e\(sign)\(exponent)"
      }
      magnitude = isWellFormed ? Double(text) : nil
    }
    guard let magnitude, magnitude.isFinite, next == nil || !isNameStart(scalar()) else {
      throw error(at: start, "this is no number")
    }
    return isNegative ? -magnitude : magnitude
  }

  private mutating func digits(_ isDigit: (UInt8) -> Bool) -> String {
    let digits = bytes[position...].prefix(while: isDigit)
    position += digits.count
    return String(decoding: digits, as: UTF8.self)
  }
}
