// SPDX-License-Identifier: Apache-2.0
// What all calls of POSIX share: an interrupted call is made again, and an error number has words.

import Glibc

enum Posix {
  /// Calls again while a signal interrupted the call (EINTR). Not for close(2), which on Linux is done even then.
  static func retried<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }

  /// The system's words for an error number, such as `No space left on device`.
  static func words(_ number: Int32) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 128) { buffer in
      guard strerror_r(number, buffer.baseAddress!, buffer.count) == 0 else { return "error \(number)" }
      return String(cString: buffer.baseAddress!)
    }
  }

  /// Writes all bytes, in as many calls as it takes; false and errno when one fails.
  static func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = retried { write(descriptor, part.baseAddress, part.count) }
      guard count >= 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Reads to the end; nil and errno when a call fails. Stops, with what it has, once more than `limit` bytes came.
  static func readAll(_ descriptor: Int32, expecting: Int, limit: Int = .max) -> [UInt8]? {
    // One byte more than expected, so that the end of the file is seen without growing.
    var bytes = [UInt8](repeating: 0, count: max(expecting, 0) + 1)
    var filled = 0
    while filled <= limit {
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: max(4096, bytes.count))) }
      let count = bytes.withUnsafeMutableBytes { buffer in
        let free = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
        return retried { read(descriptor, free.baseAddress, free.count) }
      }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }
}
