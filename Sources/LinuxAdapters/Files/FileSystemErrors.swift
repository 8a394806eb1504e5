// SPDX-License-Identifier: Apache-2.0
// From the kernel's error numbers to the codes that callers tell apart.

import Glibc
import Ports

extension FileSystemError.Code {
  /// The code of an error number, as ``FileSystemError/Code`` lists them.
  init(errno number: Int32) {
    self =
      switch number {
      // ENOTDIR: a part of the path is a file, so nothing can have that name.
      case ENOENT, ENOTDIR: .notFound
      case EEXIST, ENOTEMPTY: .exists
      // ELOOP: what is to be written to is a symbolic link (see PosixFileSystem).
      case EACCES, EPERM, EROFS, ELOOP: .denied
      case ENOSPC, EDQUOT, EFBIG: .noSpace
      default: .fault
      }
  }
}

extension FileSystemError {
  /// The failure of the system call that has just returned.
  static func last(_ operation: String, _ path: String) -> FileSystemError {
    let number = errno
    return FileSystemError(
      Code(errno: number), operation: operation, path: path, detail: Posix.words(number))
  }

  /// Throws unless a call succeeded.
  static func check(_ result: Int32, _ operation: String, _ path: String) throws(FileSystemError) {
    guard result != -1 else { throw last(operation, path) }
  }
}
