// SPDX-License-Identifier: Apache-2.0
// What becomes of a delivery at the door.

import ChatPlatforms
import Daemon
import Ports
import Testing

struct DeliveryDropTests {
  @Test func `a generic delivery is spooled as it came and answered with nothing`() throws {
    let headers = [HTTPHeader("Webhook-Id", "m1"), HTTPHeader("X-A", "1"), HTTPHeader("x-a", "2")]
    let drop = try DeliveryDrop(
      headers: headers, body: [0xFF, 0], for: GenericPlatform(), received: noon, remote: "192.0.2.7")
    #expect(drop.answer == "")
    let expected = Envelope(
      receipt: "r", received: noon, platform: "generic", headers: ["webhook-id": "m1", "x-a": "1, 2"],
      remote: "192.0.2.7", body: [0xFF, 0])
    #expect(drop.file.flatMap { SpoolFile.decode($0, receipt: "r") } == expected)
  }

  @Test func `a probe is answered and not spooled`() throws {
    let drop = try DeliveryDrop(headers: [], body: Array("c4ll".utf8), for: ProbedPlatform(), received: noon)
    #expect(drop.file == nil && drop.answer == "c4ll")
  }

  @Test func `a body that is too large is refused`() {
    let body = [UInt8](repeating: 0, count: SpoolFile.bodyLimit + 1)
    #expect(throws: SpoolError.bodyTooLarge) {
      try DeliveryDrop(headers: [], body: body, for: GenericPlatform(), received: noon)
    }
  }

  @Test func `a body that was cut off is refused, and one that was decompressed is not`() throws {
    func drop(_ length: String) throws -> DeliveryDrop {
      try DeliveryDrop(
        headers: [HTTPHeader("Content-Length", length)], body: [1, 2, 3], for: GenericPlatform(), received: noon)
    }
    #expect(throws: SpoolError.bodyIncomplete) { try drop("4") }
    for length in ["3", "2", "", "four"] { #expect(try drop(length).file != nil, "\(length)") }
  }

  @Test(
    arguments: [
      ("Webhook-Id: m1", HTTPHeader("Webhook-Id", "m1")), ("a:b:c", HTTPHeader("a", "b:c")),
      ("a: \t b c \t", HTTPHeader("a", "b c")), ("a:", HTTPHeader("a", "")), ("no header", nil), (": x", nil),
      ("a b: x", nil), ("", nil),
    ] as [(String, HTTPHeader?)])
  func `an argument is a name, a colon and a value`(argument: String, header: HTTPHeader?) {
    #expect(DeliveryDrop.header(argument) == header)
  }

  @Test func `a file of headers is a JSON object of strings, or of lists of them`() {
    let json = #"{"X-B":["2","3"],"X-A":"1","X-C":[]}"#
    #expect(
      DeliveryDrop.headers(json: Array(json.utf8)) == [
        HTTPHeader("X-A", "1"), HTTPHeader("X-B", "2"), HTTPHeader("X-B", "3"),
      ])
    for wrong in ["", "[]", #"{"a":1}"#, #"{"a":[1]}"#, "a: b"] {
      #expect(DeliveryDrop.headers(json: Array(wrong.utf8)) == nil, "\(wrong)")
    }
  }
}

/// A platform that asks whether we are there.
private struct ProbedPlatform: ChatPlatform {
  let generic = GenericPlatform()
  var traits: PlatformTraits { generic.traits }
  var signature: any SignatureScheme { generic.signature }
  var inbound: any InboundDecoder { generic.inbound }
  var outbound: any OutboundRenderer { generic.outbound }

  func reception(ofHeaders headers: [String: String], body: [UInt8]) -> Reception {
    Reception(isSpooled: false, answer: String(decoding: body, as: UTF8.self))
  }
}
