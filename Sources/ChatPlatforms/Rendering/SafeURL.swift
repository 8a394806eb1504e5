// SPDX-License-Identifier: Apache-2.0
// The target of a link, such that it stays one, wherever it is pasted.

enum SafeURL {
  /// The longest target.
  static let limit = 2_000

  /// The URL with everything percent-encoded that could end it or ping somebody (`@` in a path is the same as `%40`,
  /// RFC 3986 section 2.2; a user before the host is thereby made invalid, which is as well); nil for other schemes
  /// than `http` and `https`.
  static func target(_ url: String) -> String? {
    let scheme = url.prefix { $0 != ":" }.lowercased()
    guard scheme == "https" || scheme == "http", url.dropFirst(scheme.count).hasPrefix("://") else { return nil }
    var target = ""
    for byte in url.utf8 {
      if isPlain(byte) {
        target.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        target += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return target.utf8.count <= limit ? target : nil
  }

  // Unreserved characters, `%`, and the reserved ones that mean nothing to Markdown, HTML or a chat.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~%:/?#&=+,;".utf8.contains(byte)
    }
  }
}
