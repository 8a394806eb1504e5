// SPDX-License-Identifier: Apache-2.0
// How long work keeps the processor busy. Other programs disturb it far less than the time on the wall, and the
// median of several runs leaves out those that were disturbed nevertheless.

import Glibc

enum Measurement {
  /// The processor time of this process so far, in seconds.
  static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The median of the processor seconds that so many runs take, after one that only warms up. What the work returns must be the same
  /// every time; that it is looked at keeps the compiler from leaving the work out.
  static func seconds(runs: Int = 5, _ work: () throws -> Int) rethrows -> Double {
    let expected = try work()
    var taken: [Double] = []
    for _ in 0..<runs {
      let start = processorSeconds()
      let result = try work()
      taken.append(processorSeconds() - start)
      precondition(result == expected, "work that is measured came out differently")
    }
    return median(taken)
  }

  static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
