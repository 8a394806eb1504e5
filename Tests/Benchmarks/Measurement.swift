// SPDX-License-Identifier: Apache-2.0
// How long work takes. As a rule in processor time, which other programs disturb far less than the time on the wall;
// and the median of several runs leaves out those that were disturbed nevertheless.

import Glibc

enum Measurement {
  /// What is counted.
  enum Clock {
    /// The time that this process kept a processor busy.
    case processor
    /// The time that went by, for work that waits for a disk.
    case wall

    /// In seconds, from a moment that does not matter.
    var now: Double {
      var time = timespec()
      clock_gettime(self == .processor ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
  }

  /// The median of the seconds that so many runs take, after one that only warms up. What the work returns must be the
  /// same every time; that it is looked at keeps the compiler from leaving the work out.
  static func seconds(runs: Int = 5, on clock: Clock = .processor, _ work: () throws -> Int) rethrows -> Double {
    let expected = try work()
    var taken: [Double] = []
    for _ in 0..<runs {
      let start = clock.now
      let result = try work()
      taken.append(clock.now - start)
      precondition(result == expected, "work that is measured came out differently")
    }
    return taken.sorted()[taken.count / 2]
  }
}
