// SPDX-License-Identifier: Apache-2.0
// An open file: its descriptor, closed with it, and the calls on it.

import Glibc
import Ports

/// An open file. It closes when it is released.
final class OpenFile: Sendable {
  let descriptor: Int32
  let path: String

  /// Opens a file; always without handing it to child processes.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(FileSystemError) {
    // A C string ends at its first NUL: the rest of such a name would silently be ignored.
    guard !path.utf8.contains(0) else {
      throw FileSystemError(.notFound, operation: "open", path: path, detail: "the name holds a NUL")
    }
    self.path = path
    descriptor = Posix.retried { open(path, flags | O_CLOEXEC, mode) }
    try FileSystemError.check(descriptor, "open", path)
  }

  deinit { close(descriptor) }

  func status() throws(FileSystemError) -> stat {
    var status = stat()
    try FileSystemError.check(fstat(descriptor, &status), "fstat", path)
    return status
  }

  func write(_ bytes: [UInt8]) throws(FileSystemError) {
    guard bytes.withUnsafeBytes({ Posix.writeAll(descriptor, $0) }) else { throw .last("write", path) }
  }

  func read() throws(FileSystemError) -> [UInt8] {
    guard let bytes = Posix.readAll(descriptor, expecting: Int(try status().st_size)) else { throw .last("read", path) }
    return bytes
  }

  /// Waits until content and everything else of the file is on disk.
  func syncAll() throws(FileSystemError) {
    try FileSystemError.check(Posix.retried { fsync(descriptor) }, "fsync", path)
  }

  /// Waits until the content, and the length that reading it needs, is on disk.
  func syncData() throws(FileSystemError) {
    try FileSystemError.check(Posix.retried { fdatasync(descriptor) }, "fdatasync", path)
  }
}
