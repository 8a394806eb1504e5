// SPDX-License-Identifier: Apache-2.0
// Base64 and base64url (RFC 4648), both strict: each byte string has exactly one text, and no other text is taken.

import CCrypto

/// Base64 in both its alphabets.
public enum Base64 {
  /// RFC 4648 section 4: with `+`, `/` and padding.
  public static func encode(_ bytes: [UInt8]) -> String { String(decoding: characters(of: bytes), as: UTF8.self) }

  /// RFC 4648 section 5 as JSON Web Signatures use it (RFC 7515 section 2): with `-`, `_` and no padding.
  public static func encodeURL(_ bytes: [UInt8]) -> String {
    let characters = characters(of: bytes).filter { $0 != padding }
    return String(decoding: characters.map { Self.urlAlphabet(of: $0) }, as: UTF8.self)
  }

  /// The bytes; nil for missing padding, line ends, other characters, or bits left over that are not zero.
  public static func decode(_ text: String) -> [UInt8]? { decode(Array(text.utf8)) }

  /// The bytes; nil for padding, line ends, other characters, or bits left over that are not zero.
  public static func decodeURL(_ text: String) -> [UInt8]? {
    var characters: [UInt8] = []
    for character in text.utf8 {
      switch character {
      case UInt8(ascii: "-"): characters.append(UInt8(ascii: "+"))
      case UInt8(ascii: "_"): characters.append(UInt8(ascii: "/"))
      case UInt8(ascii: "+"), UInt8(ascii: "/"), padding: return nil
      default: characters.append(character)
      }
    }
    characters += Array(repeating: padding, count: (4 - characters.count % 4) % 4)
    return decode(characters)
  }

  private static let padding = UInt8(ascii: "=")

  private static func urlAlphabet(of character: UInt8) -> UInt8 {
    switch character {
    case UInt8(ascii: "+"): UInt8(ascii: "-")
    case UInt8(ascii: "/"): UInt8(ascii: "_")
    default: character
    }
  }

  private static func characters(of bytes: [UInt8]) -> [UInt8] {
    let length = (bytes.count + 2) / 3 * 4
    return [UInt8](unsafeUninitializedCapacity: length + 1) { buffer, count in
      bytes.withUnsafeBytes { ccrypto_base64_encode($0.baseAddress, $0.count, buffer.baseAddress!) }
      count = length
    }
  }

  private static func decode(_ characters: [UInt8]) -> [UInt8]? {
    guard characters.count.isMultiple(of: 4), characters.count <= Int(Int32.max) else { return nil }
    guard !characters.isEmpty else { return [] }
    let padded = characters.reversed().prefix { $0 == padding }.count
    guard padded <= 2 else { return nil }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: characters.count / 4 * 3) { buffer, count in
      let decoded = ccrypto_base64_decode(characters, characters.count, buffer.baseAddress!)
      failed = decoded < padded
      count = failed ? 0 : Int(decoded) - padded
    }
    // libcrypto takes surrounding space and left-over bits; only a text that comes out the same again is strict.
    guard !failed, Self.characters(of: bytes) == characters else { return nil }
    return bytes
  }
}
