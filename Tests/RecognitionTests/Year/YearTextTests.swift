// SPDX-License-Identifier: Apache-2.0
// The same year as it was posted: no line that the log does not account for, and none missing but those that are counted.

import FoundationEssentials
import Testing

@testable import Recognition

struct YearTextTests {
  @Test func `every line of every posted digest is accounted for, and none is missing`() {
    for (posted, oracle) in YearOracle.year {
      guard let body = posted.body else {
        Issue.record("\(posted.name) was not posted")
        continue
      }
      PostedCheck(posted: posted, oracle: oracle).check(body)
    }
  }
}
