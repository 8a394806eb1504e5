// SPDX-License-Identifier: Apache-2.0
// The real disk.

import Glibc
public import Ports

/// The file system of POSIX, with Linux's durability.
///
/// Files are made with mode 0600 and directories with 0700. Run as root in a directory of somebody else, what is made
/// there is given the directory's owner and group: an operator's command must not leave a file that the service's user
/// cannot write. For the same reason a file that is written to may not be a symbolic link: the service's user could have
/// put it there to have root write elsewhere.
public struct PosixFileSystem: FileSystem {
  /// The file system of POSIX.
  public init() {}

  /// Makes a directory and its missing parents, and makes each new name durable.
  public func makeDirectory(_ path: String) throws(FileSystemError) {
    try Self.refuseNUL(path, "mkdir")
    if try status(of: path)?.isDirectory == true { return }
    let parent = Self.parent(of: path)
    try makeDirectory(parent)
    guard mkdir(path, 0o700) == 0 else {
      let failure = FileSystemError.last("mkdir", path)
      // Another process may have made it meanwhile.
      if failure.code == .exists, try status(of: path)?.isDirectory == true { return }
      throw failure
    }
    try Self.giveToOwner(of: parent, OpenFile(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW))
    try syncDirectory(parent)
  }

  /// The names in a directory, in byte order. Names that are no UTF-8 are left out: no `String` could open them.
  public func entries(of directory: String) throws(FileSystemError) -> [String] {
    try Self.refuseNUL(directory, "opendir")
    guard let stream = opendir(directory) else { throw .last("opendir", directory) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    guard errno == 0 else { throw .last("readdir", directory) }
    names.sort { $0.lexicographicallyPrecedes($1) }
    return names.compactMap { String(validating: $0, as: UTF8.self) }
  }

  /// What is known of a file, symbolic links followed; nil where nothing has that name.
  public func status(of path: String) throws(FileSystemError) -> FileStatus? {
    guard !path.utf8.contains(0) else { return nil }
    var status = stat()
    guard stat(path, &status) == 0 else {
      let failure = FileSystemError.last("stat", path)
      if failure.code == .notFound { return nil }
      throw failure
    }
    return FileStatus(
      size: Int(status.st_size), isDirectory: status.st_mode & S_IFMT == S_IFDIR,
      permissions: UInt16(status.st_mode & 0o777),
      modifiedMilliseconds: Int64(status.st_mtim.tv_sec) * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000)
  }

  /// The whole content of a file.
  public func contents(of path: String) throws(FileSystemError) -> [UInt8] {
    try OpenFile(path, O_RDONLY).read()
  }

  /// Opens a file to append to it. A file made by this is on disk, empty, before it is returned.
  public func openForAppending(_ path: String, creating: Bool) throws(FileSystemError) -> any AppendFile {
    let flags = O_WRONLY | O_APPEND | O_NOFOLLOW
    return PosixAppendFile(try creating ? Self.openOrMake(path, flags) : OpenFile(path, flags))
  }

  /// Makes a new file with this content and syncs it. Where that fails, no part of it stays.
  public func create(_ path: String, contents: [UInt8]) throws(FileSystemError) {
    let file = try Self.make(path, O_WRONLY)
    do {
      try file.write(contents)
      try file.syncAll()
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Renames within one file system, replacing what had the new name.
  public func rename(_ path: String, to newPath: String) throws(FileSystemError) {
    try Self.refuseNUL(path, "rename")
    try Self.refuseNUL(newPath, "rename")
    try FileSystemError.check(Glibc.rename(path, newPath), "rename", path)
  }

  /// Removes a file's name.
  public func remove(_ path: String) throws(FileSystemError) {
    try Self.refuseNUL(path, "unlink")
    try FileSystemError.check(unlink(path), "unlink", path)
  }

  /// Makes names made, changed and removed in a directory durable.
  public func syncDirectory(_ path: String) throws(FileSystemError) {
    try OpenFile(path, O_RDONLY | O_DIRECTORY).syncAll()
  }

  /// Takes an exclusive lock (flock); nil where another process, or another lock of this one, holds it.
  public func lock(_ path: String) throws(FileSystemError) -> (any FileLock)? {
    let file = try Self.openOrMake(path, O_RDWR | O_NOFOLLOW)
    guard Posix.retried({ flock(file.descriptor, LOCK_EX | LOCK_NB) }) == -1 else { return PosixFileLock(file) }
    guard errno == EWOULDBLOCK else { throw .last("flock", path) }
    return nil
  }
}

extension PosixFileSystem {
  private static func refuseNUL(_ path: String, _ operation: String) throws(FileSystemError) {
    guard path.utf8.contains(0) else { return }
    throw FileSystemError(.notFound, operation: operation, path: path, detail: "the name holds a NUL")
  }

  /// Opens a file, or makes it where it is missing. A new one is synced: fdatasync alone, later, would not cover its
  /// owner and mode.
  private static func openOrMake(_ path: String, _ flags: Int32) throws(FileSystemError) -> OpenFile {
    while true {
      do { return try OpenFile(path, flags) } catch  where error.code == .notFound {}
      do {
        let file = try make(path, flags)
        try file.syncAll()
        return file
      } catch  where error.code == .exists {
        // Another process made it between the two calls: open that one.
      }
    }
  }

  private static func make(_ path: String, _ flags: Int32) throws(FileSystemError) -> OpenFile {
    let file = try OpenFile(path, flags | O_CREAT | O_EXCL, mode: 0o600)
    do {
      try giveToOwner(of: parent(of: path), file)
    } catch {
      unlink(path)
      throw error
    }
    return file
  }

  /// Gives what root has just made to the owner of the directory it is in.
  private static func giveToOwner(of directory: String, _ made: OpenFile) throws(FileSystemError) {
    guard geteuid() == 0 else { return }
    let owner = try OpenFile(directory, O_RDONLY | O_DIRECTORY).status()
    guard owner.st_uid != 0 else { return }
    try FileSystemError.check(fchown(made.descriptor, owner.st_uid, owner.st_gid), "fchown", made.path)
  }

  /// The directory that a path's last name is in.
  static func parent(of path: String) -> String {
    let trimmed = path.utf8.reversed().drop { $0 == UInt8(ascii: "/") }
    let rest = trimmed.drop { $0 != UInt8(ascii: "/") }.drop { $0 == UInt8(ascii: "/") }
    if rest.isEmpty { return path.utf8.first == UInt8(ascii: "/") ? "/" : "." }
    return String(decoding: rest.reversed(), as: UTF8.self)
  }
}

/// A held flock: it ends when the file closes.
private final class PosixFileLock: FileLock {
  private let file: OpenFile
  init(_ file: OpenFile) { self.file = file }
}
