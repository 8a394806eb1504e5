// SPDX-License-Identifier: Apache-2.0
// A file that is appended to.

import Glibc
import Ports

/// A file opened with O_APPEND.
final class PosixAppendFile: AppendFile {
  private let file: OpenFile

  init(_ file: OpenFile) { self.file = file }

  func size() throws(FileSystemError) -> Int { Int(try file.status().st_size) }

  func append(_ bytes: [UInt8]) throws(FileSystemError) { try file.write(bytes) }

  func sync() throws(FileSystemError) { try file.syncData() }

  func truncate(to length: Int) throws(FileSystemError) {
    try FileSystemError.check(Posix.retried { ftruncate(file.descriptor, off_t(length)) }, "ftruncate", file.path)
  }
}
