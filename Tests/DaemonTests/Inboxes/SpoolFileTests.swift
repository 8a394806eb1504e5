// SPDX-License-Identifier: Apache-2.0
// The format of a spooled delivery, word for word.

import Daemon
import FoundationEssentials
import Ports
import Testing

struct SpoolFileTests {
  @Test func `a delivery is one line of JSON and then the body, byte for byte`() throws {
    let envelope = Envelope(
      receipt: "not stored", received: noon, platform: "generic", headers: ["X-A": "1"], remote: "192.0.2.7",
      body: [0x7B, 0x0A, 0xFF])
    let file = try SpoolFile.encode(envelope)
    let line =
      #"{"headers":{"x-a":"1"},"platform":"generic","received":"2026-11-20T12:00:00.000Z","remote":"192.0.2.7"}"#
    #expect(file == Array((line + "\n").utf8) + [0x7B, 0x0A, 0xFF])
    var read = SpoolFile.decode(file, receipt: "r")
    read?.receipt = "not stored"
    #expect(read == envelope)
  }

  @Test func `only the time of reception is required`() {
    let bare = SpoolFile.decode(Array("{\"received\":\"2026-11-20T12:00:00Z\"}\n".utf8), receipt: "r")
    #expect(bare == Envelope(receipt: "r", received: noon, body: []))
    let extended = SpoolFile.decode(Array("{\"new\":1,\"received\":\"2026-11-20T12:00:00Z\"}\nx".utf8), receipt: "r")
    #expect(extended?.body == [0x78])
  }

  @Test(arguments: [
    "", "\n", "{}\n", "[]\n", "{\"received\":\"2026-11-20T12:00:00Z\"}", "{\"received\":\"yesterday\"}\n",
    "{\"received\":1795176000}\n", "{\"received\":\"2026-11-20T12:00:00Z\",\"headers\":[]}\n",
    "{\"received\":\"2026-11-20T12:00:00Z\",\"headers\":{\"A\":\"1\",\"a\":\"2\"}}\n", "POST / HTTP/1.1\r\n\r\n{}",
  ])
  func `what has no proper first line is no delivery`(text: String) {
    #expect(SpoolFile.decode(Array(text.utf8), receipt: "r") == nil)
  }

  @Test func `what is too large is refused at the door, with what to do`() {
    let body = Envelope(receipt: "", received: noon, body: Array(repeating: 0, count: SpoolFile.bodyLimit + 1))
    let headers = Envelope(
      receipt: "", received: noon, headers: ["x": String(repeating: "x", count: SpoolFile.headLimit)], body: [])
    #expect(throws: SpoolError.bodyTooLarge) { try SpoolFile.encode(body) }
    #expect(throws: SpoolError.headersTooLarge) { try SpoolFile.encode(headers) }
    #expect("\(SpoolError.bodyIncomplete)" == "The delivery's body was cut off on its way; send it again.")
    #expect("\(SpoolError.bodyTooLarge)" == "The delivery's body is larger than 1 MiB; send less at once.")
    #expect(
      "\(SpoolError.headersTooLarge)"
        == "The delivery's headers are larger than 64 KiB; pass on only those that the platform needs.")
  }
}
