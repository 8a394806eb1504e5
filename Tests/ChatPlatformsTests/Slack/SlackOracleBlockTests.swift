// SPDX-License-Identifier: Apache-2.0
// Slack's own library as the judge of our blocks: slack_sdk.models, which knows Block Kit as Slack's developers wrote it down.

import ChatPlatforms
import Ports
import Recognition
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct SlackOracleBlockTests {
  @Test func `Slack's library takes every block of a digest`() throws {
    let oracle = try SlackOracle(.blocks)
    for digest in [SlackRenderingTests.digest, ExampleDigest.document] {
      for target in [SlackOutboundTests.webhook, SlackOutboundTests.api] {
        let body = SlackOutbound().request(for: SlackOutboundTests.post(.digest, digest), to: target).body
        #expect(try oracle.faults(inBlocks: String(decoding: body, as: UTF8.self)) == [])
      }
    }
  }

  @Test func `Slack's library takes every block of any document`() throws {
    let oracle = try SlackOracle(.blocks)
    let documents = RandomDocuments(seed: 41)
    var judged = 0
    for round in 0..<500 {
      for part in SlackOutbound().split(SlackOutboundTests.post(.digest, documents.next())) {
        let request = SlackOutbound().request(for: part, to: SlackOutboundTests.webhook)
        guard let blocks = try SlackPost(request).blocks else { continue }
        judged += blocks.count
        let faults = try oracle.faults(inBlocks: String(decoding: request.body, as: UTF8.self))
        #expect(faults == [], "seed 41, round \(round)")
      }
    }
    #expect(judged > 1_000)
  }
}
