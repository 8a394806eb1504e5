// SPDX-License-Identifier: Apache-2.0
// `smallwins parse`: what the parser makes of messages, for scripts (JSON lines) and for people (in words).

import FoundationEssentials
import Glibc
import Recognition

/// The `parse` subcommand.
enum ParseCommand {
  /// Without arguments, answers each JSON line of standard input with one line. With arguments, takes them for a message
  /// and explains it. Returns the exit status: 0, or 74 where standard input or output fails.
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.isEmpty else {
      Console.print(Explanation.of(arguments.joined(separator: " "), hasColour: Console.hasColour))
      return 0
    }
    return answerLines()
  }

  /// Answers go out whenever the input pauses: all complete lines of a read are answered in one write.
  private static func answerLines() -> Int32 {
    let decoder = JSONDecoder()
    var pending: [UInt8] = []
    var out: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(0, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        return 74
      }
      var start = pending.count
      pending += chunk[..<count]
      if count == 0, !pending.isEmpty { pending.append(UInt8(ascii: "\n")) }
      var lineStart = 0
      while let end = pending[start...].firstIndex(of: UInt8(ascii: "\n")) {
        answer(pending[lineStart..<end], with: decoder, into: &out)
        lineStart = end + 1
        start = lineStart
      }
      pending.removeFirst(lineStart)
      guard writeAll(out) else { return 74 }
      out.removeAll(keepingCapacity: true)
      if count == 0 { return 0 }
    }
  }

  private static func answer(_ line: ArraySlice<UInt8>, with decoder: JSONDecoder, into out: inout [UInt8]) {
    do {
      ItemJSON.answer(try ParseRequest.decode(line, with: decoder).reading().items, into: &out)
    } catch {
      ItemJSON.answer(error: error.explanation, into: &out)
    }
  }

  private static func writeAll(_ bytes: [UInt8]) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      start += count
    }
    return true
  }
}
