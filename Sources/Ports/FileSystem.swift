// SPDX-License-Identifier: Apache-2.0
// The port to files. Calls are synchronous: the log's rule "acknowledge only what is on disk" is easiest to read, and
// to simulate, when a call that returned has happened.

/// What a disk can do, as far as smallwins needs it.
///
/// Durability has POSIX's meaning: bytes survive a power cut only after ``AppendFile/sync()`` returned, a name only
/// after ``syncDirectory(_:)`` of its directory returned. Paths are absolute or relative to the working directory.
/// All calls throw ``FileSystemError``.
public protocol FileSystem: Sendable {
  /// Makes a directory and its missing parents, readable by their owner only (mode 0700). No error if it exists.
  func makeDirectory(_ path: String) throws(FileSystemError)
  /// The names in a directory, in byte order, without `.` and `..`.
  func entries(of directory: String) throws(FileSystemError) -> [String]
  /// Size, kind, permission bits and time of the last change; nil where nothing has that name.
  func status(of path: String) throws(FileSystemError) -> FileStatus?
  /// The whole content of a file.
  func contents(of path: String) throws(FileSystemError) -> [UInt8]
  /// Opens a file to append to it; with `creating`, makes it (mode 0600) where it is missing.
  func openForAppending(_ path: String, creating: Bool) throws(FileSystemError) -> any AppendFile
  /// Makes a new file with this content and syncs it (not its directory). Fails with `.exists` where the name is taken.
  func create(_ path: String, contents: [UInt8]) throws(FileSystemError)
  /// Renames within one file system, replacing what had the new name. Durable once both directories are synced.
  func rename(_ path: String, to newPath: String) throws(FileSystemError)
  /// Removes a file's name.
  func remove(_ path: String) throws(FileSystemError)
  /// Makes names made, changed and removed in a directory durable.
  func syncDirectory(_ path: String) throws(FileSystemError)
  /// Takes an exclusive lock on a file, which is made where missing; nil where another process holds it. The lock
  /// ends when the value is released or the process ends.
  func lock(_ path: String) throws(FileSystemError) -> (any FileLock)?
}

/// A file opened for appending. Not for use by two tasks at once.
public protocol AppendFile: AnyObject, Sendable {
  /// The file's length in bytes.
  func size() throws(FileSystemError) -> Int
  /// Writes all bytes at the end. When it throws, a part of them may have been written.
  func append(_ bytes: [UInt8]) throws(FileSystemError)
  /// Waits until the bytes and the length are on disk (fdatasync).
  func sync() throws(FileSystemError)
  /// Cuts the file to a length.
  func truncate(to length: Int) throws(FileSystemError)
}

/// A held lock; releasing the last reference to it lets go.
public protocol FileLock: AnyObject, Sendable {}

/// What is known of a file without reading it.
public struct FileStatus: Equatable, Sendable {
  /// Length in bytes.
  public var size: Int
  /// Whether it is a directory.
  public var isDirectory: Bool
  /// The nine permission bits, such as 0o600.
  public var permissions: UInt16
  /// Milliseconds since 1970 of the last change of its content.
  public var modifiedMilliseconds: Int64

  /// Describes a file.
  public init(size: Int, isDirectory: Bool, permissions: UInt16, modifiedMilliseconds: Int64) {
    self.size = size
    self.isDirectory = isDirectory
    self.permissions = permissions
    self.modifiedMilliseconds = modifiedMilliseconds
  }
}

/// Why a file operation failed.
public struct FileSystemError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What callers tell apart.
  public enum Code: Equatable, Sendable {
    /// ENOENT: nothing has that name.
    case notFound
    /// EEXIST: the name is taken.
    case exists
    /// EACCES, EPERM, EROFS: not allowed.
    case denied
    /// ENOSPC, EDQUOT, EFBIG: no room; what was there stays whole, and it can be tried again later.
    case noSpace
    /// Anything else, EIO above all: the disk's word is not to be trusted any more.
    case fault
  }

  /// What callers tell apart.
  public var code: Code
  /// The operation, as in `fdatasync`.
  public var operation: String
  /// The path it was about.
  public var path: String
  /// The system's own word for it.
  public var detail: String

  /// Describes a failure.
  public init(_ code: Code, operation: String, path: String, detail: String = "") {
    self.code = code
    self.operation = operation
    self.path = path
    self.detail = detail
  }

  /// For operators: operation, path and the system's word.
  public var description: String { "\(operation) \(path): \(detail.isEmpty ? "\(code)" : detail)" }
}
