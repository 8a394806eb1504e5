// SPDX-License-Identifier: Apache-2.0
// The entities of HTML that stand for characters of markup: five by name, all others by number (html.spec.whatwg.org, section
// 13.5). Mattermost shows what they stand for, and takes it for no markup.

enum HTMLEntities {
  private static let named: [String: Unicode.Scalar] = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]

  /// A scalar as an entity.
  static func encoded(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    default: "&#\(scalar.value);"
    }
  }

  /// The text with entities as what they stand for; what is none stays.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "&", let (stands, length) = entity(rest) {
        result.append(stands)
        rest = rest.dropFirst(length)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// What the entity stands for whose `&` was just read, and its length without that.
  private static func entity(_ rest: Substring.UnicodeScalarView) -> (Unicode.Scalar, Int)? {
    let body = rest.prefix(8).prefix { $0 != ";" }
    guard rest.dropFirst(body.count).first == ";" else { return nil }
    if let scalar = named[String(body)] { return (scalar, body.count + 1) }
    guard body.first == "#", let number = UInt32(String(body.dropFirst())), number >= 0x20,
      let scalar = Unicode.Scalar(number)
    else { return nil }
    return (scalar, body.count + 1)
  }
}
