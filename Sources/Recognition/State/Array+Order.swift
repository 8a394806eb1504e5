// SPDX-License-Identifier: Apache-2.0
// Where something stands in what is in an order, found without looking at the rest.

import struct FoundationEssentials.Date

extension Array {
  /// What happened in a span of time, its first moment left out and its last one included, where all is in the order it happened.
  func span(after: Date, through: Date, _ moment: (Element) -> Date) -> ArraySlice<Element> {
    guard after < through else { return [] }
    let first = partition { moment($0) > after }
    return self[first..<Swift.max(first, partition { moment($0) > through })]
  }

  /// The first place from which on a rule holds, where it holds for all that follow.
  func partition(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
