// SPDX-License-Identifier: Apache-2.0
// A `ts` is counted exactly.

import FoundationEssentials
import Ports
import TestSupport
import Testing

@testable import ChatPlatforms

struct SlackTimeTests {
  @Test func `a ts is read and written to the microsecond`() {
    let random = SeededRandom(seed: 5)
    for _ in 0..<2_000 {
      let time = SlackTime(microseconds: Int64(random.int(in: 0...4_000_000_000_000_000)))
      #expect(SlackTime(time.text) == time)
      #expect(time.date.milliseconds == time.microseconds / 1_000)
    }
    #expect(SlackTime(microseconds: 1_700_000_000_000_100).text == "1700000000.000100")
    #expect(SlackTime("1700000000")?.text == "1700000000.000000")
    #expect(SlackTime("1700000000.5")?.text == "1700000000.500000")
    #expect(SlackTime("1700000000.123456789")?.text == "1700000000.123456")
  }

  @Test(arguments: [
    "", ".", "1.", ".1", "a", "1.a", "-1", "1e9", "1 ", "1.2.3", "١", "123456789012", "1.1234567890123456789",
  ])
  func `anything else is none`(text: String) {
    #expect(SlackTime(text) == nil)
  }
}
