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

  /// The seconds that several runs take.
  struct Runs {
    /// Of the run before all others, which found nothing warm.
    var first: Double
    var median: Double
    /// The longest but the first.
    var worst: Double
  }

  /// The median of the seconds that so many runs take, after one that only warms up. What the work returns must be the
  /// same every time; that it is looked at keeps the compiler from leaving the work out.
  static func seconds(runs: Int = 5, on clock: Clock = .processor, _ work: () throws -> Int) rethrows -> Double {
    try self.runs(runs, on: clock, work).median
  }

  /// The same with what is left and right of the median.
  static func runs(_ count: Int, on clock: Clock = .processor, _ work: () throws -> Int) rethrows -> Runs {
    func run() throws -> (seconds: Double, result: Int) {
      let start = clock.now
      let result = try work()
      return (clock.now - start, result)
    }
    let (first, expected) = try run()
    let taken = try (0..<count).map { _ in
      let (seconds, result) = try run()
      precondition(result == expected, "work that is measured came out differently")
      return seconds
    }
    .sorted()
    return Runs(first: first, median: taken[count / 2], worst: taken[count - 1])
  }
}
