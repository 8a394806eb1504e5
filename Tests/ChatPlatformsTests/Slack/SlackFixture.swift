// SPDX-License-Identifier: Apache-2.0
// Slack's fixtures for the contract, and how Slack signs.

import ChatPlatforms
import FoundationEssentials
import Hashing
import Ports
import Recognition

extension PlatformFixture {
  static let slack = PlatformFixture(
    platform: SlackPlatform(), ownName: "U0BOT", secrets: [Secret(SlackSigner.secret)], signaturesAge: true,
    delivery: { message, signedAt, receivedAt in
      SlackSigner().envelope(body(of: message), signedAt: signedAt, receivedAt: receivedAt)
    },
    forgery: { message, receivedAt in
      SlackSigner(key: "somebody else's").envelope(body(of: message), signedAt: receivedAt, receivedAt: receivedAt)
    },
    text: { try SlackReading.text(of: $0) }, offences: { SlackReading.offences(in: $0) })

  private static func body(of message: FixtureMessage) -> [UInt8] {
    // A person is marked by identifier, and in these fixtures by name.
    let words = message.text.split(separator: " ").map { word in
      word.hasPrefix("@") ? "<\(word.uppercased())|\(word.dropFirst())>" : String(word)
    }
    let ts = "1699999999.0001\(message.id.utf8.map { String($0) }.joined().suffix(2))"
    var said =
      #""type":"message","user":"\#(message.author)","text":"\#(words.joined(separator: " "))","ts":"\#(ts)""#
    if message.isFromBot { said += #","bot_id":"B9""# }
    let event =
      message.edits == 0
      ? #"{\#(said),"channel":"C1"}"#
      : #"{"type":"message","subtype":"message_changed","channel":"C1","ts":"1700000001.000000","#
        + #""message":{\#(said),"edited":{"user":"U1","ts":"170000000\#(message.edits).000000"}}}"#
    return Array(#"{"type":"event_callback","event_id":"Ev1","event":\#(event)}"#.utf8)
  }
}

/// Signs as Slack does.
struct SlackSigner {
  static let secret = "0123456789abcdef0123456789abcdef"

  var key = secret

  func envelope(_ body: [UInt8], signedAt: Date, receivedAt: Date) -> Envelope {
    envelope(body, timestamp: String(signedAt.milliseconds / 1000), receivedAt: receivedAt)
  }

  func envelope(_ body: [UInt8], timestamp: String, receivedAt: Date) -> Envelope {
    Envelope(
      receipt: "r1", received: receivedAt,
      headers: [
        "X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": signature(of: body, timestamp: timestamp),
      ], body: body)
  }

  func signature(of body: [UInt8], timestamp: String) -> String {
    "v0=" + Hex.encode(HMACSHA256.code(for: Array("v0:\(timestamp):".utf8) + body, key: Array(key.utf8)))
  }
}
