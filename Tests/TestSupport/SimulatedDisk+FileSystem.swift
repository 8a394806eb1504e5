// SPDX-License-Identifier: Apache-2.0
// The simulated disk in its role as the file system port.

public import Ports

extension SimulatedDisk: FileSystem {
  /// Durable once the directories above are synced, as with any name.
  public func makeDirectory(_ path: String) throws(FileSystemError) {
    var made = ""
    for name in SimulatedVolume.components(of: path) {
      made += "/" + name
      let node = try read("mkdir", made) { state in state.volume.node(at: made) }
      if let node {
        let isDirectory = try read("mkdir", made) { $0.volume.directory(node) != nil }
        guard isDirectory else { throw FileSystemError(.exists, operation: "mkdir", path: path) }
        continue
      }
      try change("mkdir", made) { (state, _) throws(FileSystemError) in
        try state.requireRoom("mkdir", path)
        _ = state.volume.add(.directory(SimulatedDirectory()), at: made)
      }
    }
  }

  /// In byte order.
  public func entries(of directory: String) throws(FileSystemError) -> [String] {
    try read("readdir", directory) { (state) throws(FileSystemError) in
      guard !state.faults.unlisted.contains(directory) else {
        throw FileSystemError(.denied, operation: "readdir", path: directory)
      }
      guard let node = state.volume.node(at: directory), let names = state.volume.directory(node)?.names else {
        throw FileSystemError(.notFound, operation: "readdir", path: directory)
      }
      return names.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// Files have mode 0600, directories 0700.
  public func status(of path: String) throws(FileSystemError) -> FileStatus? {
    try read("stat", path) { state in
      guard let node = state.volume.node(at: path) else { return nil }
      guard let file = state.volume.file(node) else {
        return FileStatus(size: 0, isDirectory: true, permissions: 0o700, modifiedMilliseconds: 0)
      }
      return FileStatus(
        size: file.data.count, isDirectory: false, permissions: 0o600, modifiedMilliseconds: file.modified)
    }
  }

  /// What this process reads, be it on the medium or not.
  public func contents(of path: String) throws(FileSystemError) -> [UInt8] {
    try read("read", path) { (state) throws(FileSystemError) in
      guard let node = state.volume.node(at: path) else {
        throw FileSystemError(.notFound, operation: "open", path: path)
      }
      guard let file = state.volume.file(node) else {
        throw FileSystemError(.fault, operation: "read", path: path, detail: "Is a directory")
      }
      return file.data
    }
  }

  /// Where it makes the file, the name waits for its directory's sync.
  public func openForAppending(_ path: String, creating: Bool) throws(FileSystemError) -> any AppendFile {
    let there = try read("open", path) { $0.volume.node(at: path) }
    let node: Int
    if let there {
      node = there
    } else {
      guard creating else { throw FileSystemError(.notFound, operation: "open", path: path) }
      node = try makeFile(path)
    }
    guard try read("open", path, { $0.volume.file(node) != nil }) else {
      throw FileSystemError(.fault, operation: "open", path: path, detail: "Is a directory")
    }
    return SimulatedAppendFile(disk: self, node: node, path: path)
  }

  /// Three operations: the name, the bytes, the sync.
  public func create(_ path: String, contents: [UInt8]) throws(FileSystemError) {
    let file = SimulatedAppendFile(disk: self, node: try makeFile(path), path: path)
    try file.append(contents)
    try file.sync()
  }

  /// One change within a directory; from one to another the new name comes first.
  public func rename(_ path: String, to newPath: String) throws(FileSystemError) {
    try change("rename", path) { (state, _) throws(FileSystemError) in
      guard state.volume.rename(path, to: newPath) else {
        throw FileSystemError(.notFound, operation: "rename", path: path)
      }
    }
  }

  /// Durable once the directory is synced.
  public func remove(_ path: String) throws(FileSystemError) {
    try change("unlink", path) { (state, _) throws(FileSystemError) in
      guard state.volume.remove(path) else { throw FileSystemError(.notFound, operation: "unlink", path: path) }
    }
  }

  /// Makes all changes of names so far durable.
  public func syncDirectory(_ path: String) throws(FileSystemError) {
    try change("fsync", path) { (state, _) throws(FileSystemError) in
      guard let node = state.volume.node(at: path), state.volume.directory(node) != nil else {
        throw FileSystemError(.notFound, operation: "fsync", path: path)
      }
      let fails = state.nextSyncFails()
      if !fails || random.chance(oneIn: 2) { state.volume.syncDirectory(node) }
      if fails { throw FileSystemError(.fault, operation: "fsync", path: path, detail: "Input/output error") }
    }
  }

  /// Exclusive among the values that hold on to this disk; it ends with its last reference.
  public func lock(_ path: String) throws(FileSystemError) -> (any FileLock)? {
    let there = try read("open", path) { $0.volume.node(at: path) }
    let node = if let there { there } else { try makeFile(path) }
    let taken = try read("flock", path) { $0.locks.insert(node).inserted }
    return taken ? SimulatedLock(disk: self, node: node) : nil
  }

  private func makeFile(_ path: String) throws(FileSystemError) -> Int {
    try change("open", path) { (state, _) throws(FileSystemError) in
      try state.requireRoom("open", path)
      if state.volume.node(at: path) != nil { throw FileSystemError(.exists, operation: "open", path: path) }
      guard let node = state.volume.add(.file(SimulatedFile(onMedium: [], modified: now)), at: path) else {
        throw FileSystemError(.notFound, operation: "open", path: path)
      }
      return node
    }
  }
}

final class SimulatedAppendFile: AppendFile {
  private let disk: SimulatedDisk
  private let node: Int
  private let path: String

  init(disk: SimulatedDisk, node: Int, path: String) {
    self.disk = disk
    self.node = node
    self.path = path
  }

  func size() throws(FileSystemError) -> Int {
    try disk.read("fstat", path) { [node] in $0.volume.file(node)?.data.count ?? 0 }
  }

  func append(_ bytes: [UInt8]) throws(FileSystemError) {
    try disk.change("write", path) { [disk, node, path] (state, dying) throws(FileSystemError) in
      let room = state.room
      let written = dying ? disk.random.int(in: 0...min(bytes.count, room)) : min(bytes.count, room)
      _ = state.volume.withFile(node) { file in
        file.append(bytes[..<written])
        file.modified = disk.now
      }
      if written < bytes.count {
        throw FileSystemError(.noSpace, operation: "write", path: path, detail: "No space left on device")
      }
    }
  }

  func sync() throws(FileSystemError) {
    try disk.change("fdatasync", path) { [disk, node, path] (state, _) throws(FileSystemError) in
      let fails = state.nextSyncFails()
      _ = state.volume.withFile(node) { file in
        if fails { file.failSync(disk.random) } else { file.sync() }
      }
      if fails { throw FileSystemError(.fault, operation: "fdatasync", path: path, detail: "Input/output error") }
    }
  }

  func truncate(to length: Int) throws(FileSystemError) {
    try disk.change("ftruncate", path) { [disk, node] (state, _) in
      _ = state.volume.withFile(node) { file in
        file.truncate(to: length)
        file.modified = disk.now
      }
    }
  }
}

final class SimulatedLock: FileLock {
  private let disk: SimulatedDisk
  private let node: Int

  init(disk: SimulatedDisk, node: Int) {
    self.disk = disk
    self.node = node
  }

  deinit { disk.unlock(node) }
}

extension SimulatedDisk.State {
  fileprivate func requireRoom(_ operation: String, _ path: String) throws(FileSystemError) {
    if room == 0 {
      throw FileSystemError(.noSpace, operation: operation, path: path, detail: "No space left on device")
    }
  }
}
