// SPDX-License-Identifier: Apache-2.0
// Simpler readers of the same messages: the least that any reader does, and what a karma bot does.

import TestSupport

enum ParserPeers {
  /// Looks at each byte once.
  static func scan(_ messages: [String]) -> Int {
    messages.reduce(0) { count, message in
      count
        &+ message.utf8.withContiguousStorageIfAvailable { bytes in
          bytes.reduce(0) { $0 &+ ($1 == UInt8(ascii: "@") ? 1 : 0) }
        }!
    }
  }

  /// `@name++` by Swift's own regular expressions.
  static func regex(_ messages: [String]) -> Int {
    let karma = /@\w+\s*\+\+/
    return messages.reduce(0) { $0 &+ $1.matches(of: karma).count }
  }

  /// `@name++` by Python's; the median of three runs in processor seconds, as Python's own clock says.
  static func python(_ messages: [String]) throws -> Double {
    let child = try ChildProcess(["python3", "-c", program])
    child.write(Array(messages.joined(separator: "\0").utf8))
    let (output, ending) = child.finish()
    guard ending == .code(0), let seconds = Double(String(decoding: output, as: UTF8.self).prefix { $0 != "\n" }) else {
      throw ChildProcess.Failure(description: "python3 did not run to its end")
    }
    return seconds
  }

  private static let program = #"""
    import re, sys, time
    messages = sys.stdin.buffer.read().decode("utf-8").split("\0")
    karma = re.compile(r"@(\w+)\s*\+\+")
    taken = []
    for _ in range(4):
        start = time.process_time()
        sum(len(karma.findall(message)) for message in messages)
        taken.append(time.process_time() - start)
    print(sorted(taken[1:])[1])
    """#
}
