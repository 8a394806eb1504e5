// SPDX-License-Identifier: Apache-2.0
// Mattermost's fixtures for the contract. New posts come by an outgoing webhook; what that cannot tell, edits and bots, is
// polled.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition

extension PlatformFixture {
  static let mattermost = PlatformFixture(
    platform: MattermostPlatform(), ownName: "smallwins", secrets: [Secret(MattermostHook.token)], signaturesAge: false,
    delivery: { message, _, receivedAt in
      message.edits > 0 || message.isFromBot
        ? polled(message, receivedAt) : MattermostHook(message).envelope(receivedAt)
    },
    forgery: { message, receivedAt in
      var hook = MattermostHook(message)
      hook.token = String(MattermostHook.token.reversed())
      return hook.envelope(receivedAt)
    },
    text: { request in
      struct Payload: Decodable { var text, message: String? }
      let payload = try JSONDecoder().decode(Payload.self, from: Data(request.body))
      return payload.text ?? payload.message ?? ""
    },
    offences: { MattermostReading.offences(in: $0) },
    unsigned: { delivery in
      var delivery = delivery
      delivery.body = Array(
        String(decoding: delivery.body, as: UTF8.self).replacing("\"token\"", with: "\"t0ken\"").utf8)
      return delivery
    })

  private static func polled(_ message: FixtureMessage, _ received: Date) -> Envelope {
    var post = TalkPost(id: message.id, user: message.author, text: message.text)
    post.edited = message.edits > 0 ? post.at + Int64(message.edits) : 0
    if message.isFromBot { post.props = #"{"from_bot":"true"}"# }
    let wish = HistoryRequest(channel: MattermostTalk.id("general"), from: Date(milliseconds: post.at))
    let exchange = MattermostTalk.api.history(wish, by: MattermostTalk.access)
    let driven = try? MattermostTalk.drive(exchange, [TalkPost.list([post]), TalkPost.users([message.author])])
    guard case .got(let history)? = driven?.answer, let body = history.entries.first else {
      return Envelope(receipt: "r1", received: received, body: [], origin: .polled)
    }
    return Envelope(receipt: "r1", received: received, body: body, origin: .polled)
  }
}

/// A delivery of an outgoing webhook.
struct MattermostHook {
  static let token = "abcdefghijklmnopqrstuvwxyz"

  var token = Self.token
  var channel = MattermostTalk.id("general")
  var post: String
  var user: String
  var text: String
  /// Milliseconds since 1970.
  var at: Int64 = 1_699_999_000_000

  init(_ message: FixtureMessage) {
    post = MattermostTalk.id(message.id)
    user = message.author
    text = message.text
  }

  private struct Payload: Encodable {
    var token, team_id, team_domain, channel_id, channel_name, user_id, user_name, post_id, text, trigger_word,
      file_ids: String
    var timestamp: Int64
  }

  private var payload: Payload {
    Payload(
      token: token, team_id: MattermostTalk.id("t"), team_domain: "acme", channel_id: channel,
      channel_name: "town-square", user_id: MattermostTalk.id(user), user_name: user, post_id: post, text: text,
      trigger_word: "", file_ids: "", timestamp: at)
  }

  /// As JSON.
  func envelope(_ received: Date) -> Envelope {
    let body = (try? JSONEncoder().encode(payload)).map { [UInt8]($0) } ?? []
    return Envelope(receipt: "r1", received: received, headers: ["Content-Type": "application/json"], body: body)
  }

  /// As a form, in the order and with the escapes of Go's url.Values.
  func form(_ received: Date) -> Envelope {
    let pairs = [
      ("channel_id", channel), ("channel_name", "town-square"), ("file_ids", ""), ("post_id", post),
      ("team_domain", "acme"),
      ("team_id", MattermostTalk.id("t")), ("text", text), ("timestamp", String(at / 1000)), ("token", token),
      ("trigger_word", ""), ("user_id", MattermostTalk.id(user)), ("user_name", user),
    ]
    let body = pairs.map { "\($0.0)=\(Self.escaped($0.1))" }.joined(separator: "&")
    return Envelope(
      receipt: "r1", received: received, headers: ["Content-Type": "application/x-www-form-urlencoded"],
      body: Array(body.utf8))
  }

  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        String(Unicode.Scalar(byte))
      case UInt8(ascii: " "): "+"
      default: "-._~".utf8.contains(byte) ? String(Unicode.Scalar(byte)) : hex(byte)
      }
    }.joined()
  }

  private static func hex(_ byte: UInt8) -> String {
    "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
