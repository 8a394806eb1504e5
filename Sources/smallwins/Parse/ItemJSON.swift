// SPDX-License-Identifier: Apache-2.0
// One line of `parse`'s output: {"items": […]}, with keys in a fixed order and empty fields left out.

import Recognition

/// Writes answers. JSONEncoder would put keys in no order that holds, and people compare these lines.
enum ItemJSON {
  /// `{"items":[…]}`.
  static func answer(_ items: [Item], into out: inout [UInt8]) {
    out += "{\"items\":[".utf8
    for (index, item) in items.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      write(item, into: &out)
    }
    out += "]}\n".utf8
  }

  /// `{"items":[],"error":"…"}`.
  static func answer(error: String, into out: inout [UInt8]) {
    out += "{\"items\":[],\"error\":".utf8
    write(error, into: &out)
    out += "}\n".utf8
  }

  private static func write(_ item: Item, into out: inout [UInt8]) {
    out += "{\"kind\":\"\(item.kind.rawValue)\"".utf8
    if item.kind == .shoutout { write("to", item.to.map(\.person.id), into: &out) }
    writeWords(of: item, into: &out)
    if let from = item.from { write("from", from, into: &out) }
    if let due = item.due { write("due", due, into: &out) }
    if !item.with.isEmpty { write("with", item.with.map(\.person.id), into: &out) }
    // Values are what shout-outs and wins are counted by; of other kinds the tag is a theme and stands in the text.
    if item.kind == .shoutout || item.kind == .win, !item.values.isEmpty {
      write("values", item.values, into: &out)
    }
    if item.isAim == true, let tag = item.values.first { write("aim", tag, into: &out) }
    if let points = item.points { out += ",\"points\":\(points)".utf8 }
    out.append(UInt8(ascii: "}"))
  }

  /// The text, under the name that it has for its kind, and what numbers go with it.
  private static func writeWords(of item: Item, into out: inout [UInt8]) {
    if let outcome = item.outcome { write("outcome", outcome.rawValue, into: &out) }
    if let score = item.score { out += ",\"score\":\(score)".utf8 }
    if let metric = item.metric { write(item.kind == .metric ? "name" : "metric", metric, into: &out) }
    if let value = item.value { out += ",\"value\":\(Self.number(value))".utf8 }
    if let unit = item.unit { write("unit", unit, into: &out) }
    switch item.kind {
    case .done: write("goal", item.about.map(String.init) ?? item.text, into: &out)
    case .result: if let about = item.about { write("experiment", String(about), into: &out) }
    case .practice: if let about = item.about { write("practice", String(about), into: &out) }
    default: break
    }
    guard !item.text.isEmpty, item.kind != .done else { return }
    let key =
      switch item.kind {
      case .shoutout: "reason"
      case .experiment: "hypothesis"
      default: "text"
      }
    write(key, item.text, into: &out)
  }

  private static func write(_ key: String, _ value: String, into out: inout [UInt8]) {
    out += ",\"\(key)\":".utf8
    write(value, into: &out)
  }

  private static func write(_ key: String, _ list: [String], into out: inout [UInt8]) {
    out += ",\"\(key)\":[".utf8
    for (index, element) in list.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      write(element, into: &out)
    }
    out.append(UInt8(ascii: "]"))
  }

  /// A number (RFC 8259, section 6); a whole one without a fraction.
  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }

  /// A string (RFC 8259, section 7).
  private static func write(_ string: String, into out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): out += "\\n".utf8
      case UInt8(ascii: "\t"): out += "\\t".utf8
      case UInt8(ascii: "\r"): out += "\\r".utf8
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        out += "\\u00".utf8
        out += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
