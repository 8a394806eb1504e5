// SPDX-License-Identifier: Apache-2.0
// What `smallwins deliver` makes of one webhook delivery: a spool file, or none, and the answer for the sender. Pure:
// the subcommand reads its input, writes the file, and prints the answer only when the file is on disk.

public import ChatPlatforms
public import FoundationEssentials
public import Ports

/// A delivery at the door.
public struct DeliveryDrop: Equatable, Sendable {
  /// The spool file; nil where the delivery is only to be answered.
  public var file: [UInt8]?
  /// The body of the answer.
  public var answer: String

  /// Looks at a delivery.
  ///
  /// - Parameters:
  ///   - headers: as they came; names that come more than once are joined.
  ///   - body: byte for byte.
  ///   - received: now.
  public init(
    headers: [HTTPHeader], body: [UInt8], for platform: any ChatPlatform, received: Date, remote: String? = nil
  ) throws(SpoolError) {
    let joined = Self.joined(headers)
    // Receivers hand over what they have when a sender breaks off. A longer body than was announced is no such case: a
    // receiver may have decompressed it.
    if let announced = joined["content-length"].flatMap({ Int($0) }), body.count < announced {
      throw .bodyIncomplete
    }
    let reception = platform.reception(ofHeaders: joined, body: body)
    answer = reception.answer
    guard reception.isSpooled else { return }
    file = try SpoolFile.encode(
      Envelope(
        receipt: "", received: received, platform: platform.name, headers: joined, remote: remote, body: body))
  }

  // RFC 9110 section 5.3. A check that expects one value fails on two, as it should.
  private static func joined(_ headers: [HTTPHeader]) -> [String: String] {
    Dictionary(headers.map { ($0.name.lowercased(), $0.value) }) { "\($0), \($1)" }
  }
}

extension DeliveryDrop {
  /// Reads `Name: value`, as `--header` gives it; nil where it is none.
  public static func header(_ argument: String) -> HTTPHeader? {
    guard let colon = argument.firstIndex(of: ":") else { return nil }
    let name = argument[..<colon]
    guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    let value = argument[argument.index(after: colon)...]
    let start = value.firstIndex { $0 != " " && $0 != "\t" } ?? value.endIndex
    let end = value.lastIndex { $0 != " " && $0 != "\t" }
    return HTTPHeader(String(name), end.map { String(value[start...$0]) } ?? "")
  }

  /// Reads a JSON object of headers, as receivers write it to a file: each value a string or a list of strings. Nil
  /// where it is none.
  public static func headers(json: [UInt8]) -> [HTTPHeader]? {
    enum Value: Decodable {
      case one(String)
      case many([String])

      init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let one = try? value.decode(String.self) {
          self = .one(one)
        } else {
          self = .many(try value.decode([String].self))
        }
      }
    }
    guard let object = try? JSONDecoder().decode([String: Value].self, from: Data(json)) else { return nil }
    return object.sorted { $0.key < $1.key }.flatMap { name, value in
      switch value {
      case .one(let value): [HTTPHeader(name, value)]
      case .many(let values): values.map { HTTPHeader(name, $0) }
      }
    }
  }
}
