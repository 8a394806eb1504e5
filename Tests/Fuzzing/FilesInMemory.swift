// SPDX-License-Identifier: Apache-2.0
// Files that can only be read.

import Ports

/// A file system of a few files.
struct FilesInMemory: FileSystem {
  private let files: [String: [UInt8]]

  init(_ files: [String: [UInt8]]) { self.files = files }

  func contents(of path: String) throws(FileSystemError) -> [UInt8] {
    guard let bytes = files[path] else { throw FileSystemError(.notFound, operation: "open", path: path) }
    return bytes
  }

  func entries(of directory: String) throws(FileSystemError) -> [String] {
    let names = files.keys.filter { $0.hasPrefix(directory + "/") }
      .map { String($0.dropFirst(directory.count + 1).prefix { $0 != "/" }) }
    return Set(names).sorted()
  }

  func status(of path: String) throws(FileSystemError) -> FileStatus? {
    if let bytes = files[path] {
      return FileStatus(size: bytes.count, isDirectory: false, permissions: 0o600, modifiedMilliseconds: 0)
    }
    guard files.keys.contains(where: { $0.hasPrefix(path + "/") }) else { return nil }
    return FileStatus(size: 0, isDirectory: true, permissions: 0o700, modifiedMilliseconds: 0)
  }

  private func refusal(_ path: String) -> FileSystemError { FileSystemError(.denied, operation: "write", path: path) }

  func makeDirectory(_ path: String) throws(FileSystemError) { throw refusal(path) }
  func openForAppending(_ path: String, creating: Bool) throws(FileSystemError) -> any AppendFile {
    throw refusal(path)
  }
  func create(_ path: String, contents: [UInt8]) throws(FileSystemError) { throw refusal(path) }
  func rename(_ path: String, to newPath: String) throws(FileSystemError) { throw refusal(path) }
  func remove(_ path: String) throws(FileSystemError) { throw refusal(path) }
  func syncDirectory(_ path: String) throws(FileSystemError) { throw refusal(path) }
  func lock(_ path: String) throws(FileSystemError) -> (any FileLock)? { throw refusal(path) }
}
