// SPDX-License-Identifier: Apache-2.0
// The generic platform's fixtures for the contract.

import ChatPlatforms
import FoundationEssentials
import Hashing
import Ports
import Recognition

extension PlatformFixture {
  static let generic = PlatformFixture(
    platform: GenericPlatform(), ownName: "smallwins", secrets: [Secret(StandardSigner.secret)], signaturesAge: true,
    delivery: { message, signedAt, receivedAt in
      StandardSigner().envelope(body(of: message), signedAt: signedAt, receivedAt: receivedAt)
    },
    forgery: { message, receivedAt in
      StandardSigner(key: Array(repeating: 66, count: 24))
        .envelope(body(of: message), signedAt: receivedAt, receivedAt: receivedAt)
    },
    text: { request in
      struct Payload: Decodable { var text: String }
      return try JSONDecoder().decode(Payload.self, from: Data(request.body)).text
    },
    offences: { text in
      Offence.pings(in: text) + Offence.invisibleActors(in: text).map { "\($0)" }
        + (text.contains("](") && !text.contains("\\](") ? ["link"] : [])
    })

  private static func body(of message: FixtureMessage) -> [UInt8] {
    struct Payload: Encodable {
      var id, channel, author, text: String
      var bot: Bool?
      var edited: Int?
    }
    let payload = Payload(
      id: message.id, channel: "general", author: message.author, text: message.text,
      bot: message.isFromBot ? true : nil, edited: message.edits > 0 ? 1_700_000_000 + message.edits : nil)
    return (try? JSONEncoder().encode(payload)).map { [UInt8]($0) } ?? []
  }
}

/// Signs as Standard Webhooks says.
struct StandardSigner {
  static let secret = "whsec_QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB"

  var key: [UInt8] = Array(repeating: 65, count: 24)
  var id = "msg_test1"
  var prefix = "webhook"

  func envelope(_ body: [UInt8], signedAt: Date, receivedAt: Date) -> Envelope {
    let timestamp = String(signedAt.milliseconds / 1000)
    let code = HMACSHA256.code(for: Array("\(id).\(timestamp).".utf8) + body, key: key)
    return Envelope(
      receipt: "r1", received: receivedAt,
      headers: [
        "\(prefix)-id": id, "\(prefix)-timestamp": timestamp, "\(prefix)-signature": "v1,\(Base64.encode(code))",
      ], body: body)
  }
}
