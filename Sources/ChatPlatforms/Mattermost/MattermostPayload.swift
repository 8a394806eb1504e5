// SPDX-License-Identifier: Apache-2.0
// What an outgoing webhook of Mattermost sends: the same fields as JSON or as a form, as its owner chose
// (server/public/model/outgoing_webhook.go of github.com/mattermost/mattermost).
//
//   token     26 characters that the server made for this hook     team_domain  the team's name in URLs
//   channel_id, post_id, user_id   26 characters each              user_name    such as ada
//   timestamp  milliseconds in JSON, but whole seconds in a form   text         the post's Markdown as it was typed
//
// `team_id`, `channel_name`, `trigger_word` and `file_ids` come too and are not needed.

import Ports

enum MattermostPayload {
  /// The payload's fields. `Content-Type` says which form they have, else their first byte.
  static func fields(of envelope: Envelope) throws(FieldError) -> JSONFields {
    isForm(envelope) ? try form(envelope.body) : try JSONFields(body: envelope.body)
  }

  private static func isForm(_ envelope: Envelope) -> Bool {
    let type = envelope.headers["content-type"]?.lowercased() ?? ""
    if type.contains("json") { return false }
    if type.contains("x-www-form-urlencoded") { return true }
    let first = envelope.body.first { $0 > 0x20 }
    return first != UInt8(ascii: "{") && envelope.body.contains(UInt8(ascii: "="))
  }

  /// `application/x-www-form-urlencoded` (url.spec.whatwg.org, section 5.1): pairs apart by `&`, spaces as `+`, other bytes as
  /// `%XX`. Of a field that comes twice the first one counts.
  private static func form(_ body: [UInt8]) throws(FieldError) -> JSONFields {
    guard body.count <= JSONLimits.bytes else { throw .tooLarge }
    var fields: [String: JSONValue] = [:]
    for pair in body.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let name = decoded(parts[0])
      if fields[name] == nil { fields[name] = .string(parts.count > 1 ? decoded(parts[1]) : "") }
    }
    return JSONFields(fields, path: "")
  }

  private static func decoded(_ part: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var index = part.startIndex
    while index < part.endIndex {
      let byte = part[index]
      if byte == UInt8(ascii: "%"), index + 2 < part.endIndex, let high = hex(part[index + 1]),
        let low = hex(part[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hex(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
