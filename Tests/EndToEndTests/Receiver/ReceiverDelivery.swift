// SPDX-License-Identifier: Apache-2.0
// What platforms send to the receiver, and what it must answer them: a line or two for each further one.

import Ports
import TestSupport
import Testing

/// A delivery, and what becomes of it.
struct ReceiverDelivery: Sendable, CustomTestStringConvertible {
  var testDescription: String
  /// The hook, which is also the platform's name and the inbox's.
  var hook: String
  var headers: [HTTPHeader] = []
  var body: [UInt8]
  /// The answer's body, to the letter.
  var answer = ""
  var answerType: String
  /// Whether it goes on disk; a challenge is only answered.
  var isSpooled = true

  static let all: [ReceiverDelivery] = [
    generic("JSON", Array("{\"id\":\"m1\"}\r\n\t ".utf8), HTTPHeader("Content-Type", "application/json")),
    generic("broken JSON", Array("{\"id\":\"m1".utf8), HTTPHeader("Content-Type", "application/json")),
    generic("an empty body", [], HTTPHeader("Authorization", "Bearer \"ünïcode\"")),
    generic("every byte there is", Array(0...255), HTTPHeader("Content-Type", "application/octet-stream")),
    generic(
      "200 kB of chance", SeededRandom(seed: 3).bytes(200_000),
      HTTPHeader("X-Long", String(repeating: "x", count: 9000))),
    generic("a form", Array("a=%00&b=+%2B&a=2".utf8), HTTPHeader("Content-Type", "application/x-www-form-urlencoded")),
  ]

  private static func generic(_ description: String, _ body: [UInt8], _ header: HTTPHeader) -> ReceiverDelivery {
    ReceiverDelivery(
      testDescription: description, hook: "generic", headers: [header], body: body,
      answerType: "text/plain; charset=utf-8")
  }
}
