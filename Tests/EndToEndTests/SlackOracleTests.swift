// SPDX-License-Identifier: Apache-2.0
// What the tests rely on when they ask Slack's own library: that it says yes and no where it should.

import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct SlackOracleTests {
  private let secret = "0123456789abcdef0123456789abcdef"
  private let body = Array(#"{"type":"event_callback","event_id":"Ev0TEST"}"#.utf8)
  private let signature = "v0=52af5d905e83fa799bf6730ca07887723ce366fcb5d3e72d87887984eb58fd0e"

  @Test func `the oracle signs as anybody with the secret would`() throws {
    let oracle = try SlackOracle(.signing)
    #expect(try oracle.sign(body, secret: secret, timestamp: "1700000000") == signature)
    #expect(try oracle.sign(body, secret: secret, timestamp: "1700000001") != signature)
  }

  @Test func `the oracle takes a signature for five minutes either way`() throws {
    let oracle = try SlackOracle(.verification)
    for (age, valid) in [(0, true), (300, true), (-300, true), (301, false), (-301, false)] {
      let verdict = try oracle.verifies(
        body, secret: secret, timestamp: "1700000000", signature: signature, now: 1_700_000_000 + age)
      #expect(verdict == valid, "\(age)")
    }
  }

  @Test func `the oracle refuses a changed body and will not judge what is not UTF-8`() throws {
    let oracle = try SlackOracle(.verification)
    func verdict(_ body: [UInt8]) throws -> Bool? {
      try oracle.verifies(
        body, secret: secret, timestamp: "1700000000", signature: signature, now: 1_700_000_000)
    }
    #expect(try verdict(body + [0x20]) == false)
    #expect(try verdict([0xff, 0xfe]) == nil)
    #expect(try verdict(body) == true)
  }

  @Test func `the oracle takes blocks that Slack takes`() throws {
    let oracle = try SlackOracle(.blocks)
    let faults = try oracle.faults(
      inBlocks: """
        [{"type": "header", "text": {"type": "plain_text", "text": "Small wins"}},
         {"type": "section", "block_id": "w1", "text": {"type": "mrkdwn", "text": "*Wins*", "verbatim": true}},
         {"type": "divider"}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "week 47"}]}]
        """)
    #expect(faults == [])
  }

  @Test func `the oracle finds what is wrong with a block`() throws {
    let oracle = try SlackOracle(.blocks)
    let wrong: [(block: String, words: String)] = [
      (#"{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}"#, "plain_text"),
      (#"{"type": "section", "text": {"type": "mrkdwn", "text": ""}}"#, "empty text"),
      (#"{"type": "section", "text": {"type": "mrkdwn", "text": "x"}, "txet": 1}"#, "not understood: /txet"),
      (#"{"type": "section"}"#, "text or fields"), (#"{"type": "banner"}"#, "unknown type"),
      (
        "{\"type\": \"section\", \"text\": {\"type\": \"mrkdwn\", \"text\": \"\(String(repeating: "x", count: 3001))\"}}",
        "3000"
      ),
      (
        "{\"type\": \"header\", \"text\": {\"type\": \"plain_text\", \"text\": \"\(String(repeating: "x", count: 151))\"}}",
        "150"
      ),
    ]
    for (block, words) in wrong {
      let faults = try oracle.faults(inBlocks: "[{\"type\": \"divider\"}, \(block)]")
      #expect(!faults.isEmpty && faults.allSatisfy { $0.hasPrefix("block 1: ") })
      #expect(faults.contains { $0.contains(words) }, "\(faults)")
    }
  }

  @Test func `the oracle counts blocks`() throws {
    let oracle = try SlackOracle(.blocks)
    func dividers(_ count: Int) -> String {
      "[\(repeatElement("{\"type\": \"divider\"}", count: count).joined(separator: ","))]"
    }
    #expect(try oracle.faults(inBlocks: dividers(50)) == [])
    #expect(try oracle.faults(inBlocks: dividers(51)) == ["more than 50 blocks"])
  }
}
