// SPDX-License-Identifier: Apache-2.0
// What the three platforms send: deliveries, what was polled, and the answers of their APIs. What is decoded is read by
// the parser too, since spans of a platform's own marks reach places that plain text does not.

import ChatPlatforms
import Hashing
import Ports
import Recognition

import struct FoundationEssentials.Date

@Sendable func fuzzGeneric(_ input: FuzzInput) {
  decode(input.bytes, origin: .received, of: GenericPlatform())
}

@Sendable func fuzzSlack(_ input: FuzzInput) { fuzz(SlackPlatform(), input) }

@Sendable func fuzzMattermost(_ input: FuzzInput) { fuzz(MattermostPlatform(), input) }

enum FuzzedChat {
  static let secret = "0123456789abcdef0123456789abcdef"
  static let now = Date(milliseconds: 1_700_000_000_000)
  static let context = InboundContext(chat: "team", ownNames: ["smallwins", "U0BOT"], home: "https://chat.example")
  static let access = APIAccess(base: "https://chat.example", token: Secret("token"))
  /// Right for both platforms.
  static let channel = "c0000000000000000000000000"
}

/// The first byte says by which way the bytes come.
private func fuzz(_ platform: any ChatPlatform, _ input: FuzzInput) {
  guard let api = platform.api else { return }
  switch input.choice(of: 6) {
  case 0: decode(input.bytes, origin: .received, of: platform)
  case 1: decode(input.bytes, origin: .polled, of: platform)
  case 2:
    let request = HistoryRequest(
      channel: FuzzedChat.channel, from: Date(milliseconds: 1_699_913_600_000),
      cursor: input.chose(6)
        ? ChannelCursor(mark: "1699999999.000100", threads: ["1699999990.000100": "1699999995.000100"]) : nil,
      isThorough: !input.chose(7),
      identity: ChatIdentity(ids: ["U0BOT"], name: "smallwins", home: "https://chat.example"))
    guard case .got(let history)? = answer(of: api.history(request, by: FuzzedChat.access), input.parts) else { return }
    for entry in history.entries { decode(entry, origin: .polled, of: platform) }
  case 3: _ = answer(of: api.introduction(by: FuzzedChat.access), input.parts)
  case 4:
    let ids = ["U1", "S1", "C1", FuzzedChat.channel]
    guard case .got(let names)? = answer(of: api.names(of: ids, by: FuzzedChat.access), input.parts) else { return }
    precondition(names.allSatisfy { ids.contains($0.id) }, "a name that nobody asked for")
  default: _ = answer(of: api.channels(by: FuzzedChat.access), input.parts)
  }
}

/// Drives a conversation: each part is an answer's body behind one byte that says the status; when there are no more,
/// nobody answers.
private func answer<Answer>(of exchange: any Exchange<APIAnswer<Answer>>, _ parts: [[UInt8]]) -> APIAnswer<Answer>? {
  var exchange = exchange
  var outcome: HTTPOutcome?
  var rest = parts[...]
  // A pause is asked for a few times at most, and no part more than once.
  for _ in 0..<(parts.count * 12 + 12) {
    switch exchange.step(outcome, now: FuzzedChat.now) {
    case .ask: outcome = rest.popFirst().map(response) ?? .unknown("no answer")
    case .pause: outcome = nil
    case .done(let answer): return answer
    }
  }
  preconditionFailure("asks without end")
}

private func response(_ part: [UInt8]) -> HTTPOutcome {
  let statuses = [200, 200, 200, 200, 429, 404, 401, 500]
  let status = statuses[Int(part.first ?? 0) % statuses.count]
  let body = Array(part.dropFirst())
  let wait = HTTPHeader("Retry-After", String(decoding: body.prefix(32), as: UTF8.self))
  return .answered(HTTPResponse(status: status, headers: status == 429 ? [wait] : [], body: body))
}

/// Decodes a body that was rightly signed, and parses its messages.
private func decode(_ body: [UInt8], origin: Envelope.Origin, of platform: any ChatPlatform) {
  _ = platform.reception(ofHeaders: [:], body: body)
  var envelope = Envelope(receipt: "r", received: FuzzedChat.now, body: body, origin: origin)
  let signed = Array("v0:1700000000:".utf8) + body
  envelope.headers["x-slack-request-timestamp"] = "1700000000"
  envelope.headers["x-slack-signature"] =
    "v0=" + Hex.encode(HMACSHA256.code(for: signed, key: Array(FuzzedChat.secret.utf8)))
  let secrets = platform.traits.needsSecret ? [Secret(FuzzedChat.secret)] : []
  guard case .verified(let verified) = platform.signature.verify(envelope, secrets: secrets),
    case .events(let events) = platform.inbound.decode(verified, in: FuzzedChat.context)
  else { return }
  precondition(!events.isEmpty, "no events, and not said so")
  for event in events {
    guard case .message(let message) = event else { continue }
    checkReading(of: message.spans, in: ParsingContext(author: message.author, repliedTo: message.repliesTo?.author))
  }
}
