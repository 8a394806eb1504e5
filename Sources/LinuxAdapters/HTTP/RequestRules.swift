// SPDX-License-Identifier: Apache-2.0
// What a request must be before libcurl sees it.

import Ports

enum RequestRules {
  /// Why a request is not sent; nil where nothing is wrong with it. The words hold nothing of the request.
  static func refusal(of request: HTTPRequest) -> String? {
    guard ["GET", "POST", "PUT", "DELETE"].contains(request.method) else { return "method not allowed" }
    // Blanks and control characters, NUL above all: they could make libcurl read another URL than we checked.
    guard !request.url.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else { return "URL malformed" }
    let scheme = request.url.prefix { $0 != ":" }.lowercased()
    guard request.url.utf8.dropFirst(scheme.utf8.count).starts(with: "://".utf8) else { return "URL malformed" }
    switch scheme {
    case "https": break
    case "http" where request.isTrustedHost: break
    case "http": return "plain http is for hosts of the configuration only"
    default: return "protocol not allowed"
    }
    guard request.headers.allSatisfy({ isName($0.name) && isValue($0.value) }) else { return "header field malformed" }
    return nil
  }

  /// A token of RFC 9110, section 5.6.2.
  private static func isName(_ name: String) -> Bool {
    let marks = "!#$%&'*+-.^_`|~".utf8
    return !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "a")...UInt8(ascii: "z"):
          true
        default: marks.contains(byte)
        }
      }
  }

  /// No control characters but TAB (RFC 9110, section 5.5): a line end would begin a field, or a request, of its own.
  private static func isValue(_ value: String) -> Bool {
    value.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
  }
}
