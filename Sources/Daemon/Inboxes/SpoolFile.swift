// SPDX-License-Identifier: Apache-2.0
// One delivery as a file in a spool directory:
//
//   {"headers":{"content-type":"application/json"},"platform":"generic","received":"2026-11-20T16:00:00.123Z","remote":"192.0.2.7"}
//   …the body as it came, byte for byte, to the end of the file…
//
// The first line is one JSON object. `received` (RFC 3339) is required; `platform` and `remote` may be absent; header names
// are in lower case, and a header that came more than once has its values joined by `, ` (RFC 9110 section 5.3). The
// file holds what the sender showed us to be believed, so it is readable by its owner only.

import FoundationEssentials
public import Ports
import Recognition

/// The format of a spooled delivery.
public enum SpoolFile {
  /// The largest body, in bytes; a sender that has more to say gets an error.
  public static let bodyLimit = 1 << 20
  /// The largest first line, in bytes.
  public static let headLimit = 64 << 10

  private struct Head: Codable {
    var received: String
    var platform: String?
    var headers: [String: String]?
    var remote: String?
  }

  /// Writes a delivery; its receipt is not part of the file.
  public static func encode(_ envelope: Envelope) throws(SpoolError) -> [UInt8] {
    guard envelope.body.count <= bodyLimit else { throw .bodyTooLarge }
    let head = Head(
      received: Timestamp.format(envelope.received), platform: envelope.platform, headers: envelope.headers,
      remote: envelope.remote)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let line = try? encoder.encode(head), line.count <= headLimit else { throw .headersTooLarge }
    return [UInt8](line) + [UInt8(ascii: "\n")] + envelope.body
  }

  /// Reads a delivery; nil where the first line is not as it should be.
  public static func decode(_ bytes: [UInt8], receipt: String) -> Envelope? {
    guard let end = bytes.prefix(headLimit + 1).firstIndex(of: UInt8(ascii: "\n")),
      let head = try? JSONDecoder().decode(Head.self, from: Data(bytes[..<end])),
      let received = Timestamp.parse(head.received)
    else { return nil }
    let headers = head.headers ?? [:]
    // Two spellings of one name leave open which of the two counts.
    guard Set(headers.keys.map { $0.lowercased() }).count == headers.count else { return nil }
    return Envelope(
      receipt: receipt, received: received, platform: head.platform, headers: headers, remote: head.remote,
      body: Array(bytes[(end + 1)...]))
  }
}

/// Why a delivery cannot be spooled.
public enum SpoolError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The body is larger than ``SpoolFile/bodyLimit``.
  case bodyTooLarge
  /// The headers are larger than ``SpoolFile/headLimit``.
  case headersTooLarge
  /// The body is shorter than its header `Content-Length` says.
  case bodyIncomplete

  /// For programs.
  public var code: String {
    switch self {
    case .bodyTooLarge: "body-too-large"
    case .headersTooLarge: "headers-too-large"
    case .bodyIncomplete: "body-incomplete"
    }
  }

  /// What happened, and what to do.
  public var description: String {
    switch self {
    case .bodyTooLarge: "The delivery's body is larger than 1 MiB; send less at once."
    case .headersTooLarge: "The delivery's headers are larger than 64 KiB; pass on only those that the platform needs."
    case .bodyIncomplete: "The delivery's body was cut off on its way; send it again."
    }
  }
}
