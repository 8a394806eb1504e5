// SPDX-License-Identifier: Apache-2.0
// What the tests of the spool share.

import Daemon
import FoundationEssentials
import Ports
import TestSupport

let spool = SpoolDirectory("/var/inbox/team")
let noon = Date(milliseconds: 1_795_176_000_000)

/// Deliveries by number, each with bytes that no text could hold.
func delivery(_ number: Int, receipt: String = "") -> Envelope {
  Envelope(
    receipt: receipt, received: Date(milliseconds: noon.milliseconds + Int64(number)), platform: "generic",
    headers: ["Content-Type": "application/json", "X-Number": "\(number)"], remote: "192.0.2.7",
    body: Array("{\"n\":\(number)}\n\n".utf8) + [0, 0xFF, 0x0A, 0xC3])
}

@discardableResult
func write(_ number: Int, on disk: any FileSystem) throws -> String {
  let envelope = delivery(number)
  return try SpoolWriter(spool, disk: disk, random: SeededRandom(seed: UInt64(number)))
    .write(try SpoolFile.encode(envelope), receivedAt: envelope.received.milliseconds)
}

func openInbox(on disk: any FileSystem, at now: Date = noon) throws -> SpoolInbox {
  try SpoolInbox(spool, disk: disk, watcher: StillWatcher(), clock: MovedClock(now))
}

/// The numbers of deliveries that came through unchanged; nil in place of one that did not.
func numbers(_ envelopes: [Envelope]) -> [Int?] {
  envelopes.map { envelope in
    guard let number = envelope.headers["x-number"].flatMap({ Int($0) }),
      envelope == delivery(number, receipt: envelope.receipt)
    else { return nil }
    return number
  }
}

/// A watcher of a world in which nothing happens by itself.
struct StillWatcher: DirectoryWatcher {
  func watch(_ directory: String) throws(FileSystemError) -> any DirectoryWatch { StillWatch() }
}

private struct StillWatch: DirectoryWatch {
  func waitForChange(atMost timeout: Duration) async throws {}
}

/// A watcher whose watches are cancelled whenever somebody waits.
struct BrokenWatcher: DirectoryWatcher {
  private struct Watch: DirectoryWatch {
    func waitForChange(atMost timeout: Duration) async throws { throw CancellationError() }
  }

  func watch(_ directory: String) throws(FileSystemError) -> any DirectoryWatch { Watch() }
}

/// A disk on which some paths are not ours.
struct GuardedDisk: FileSystem {
  let disk: SimulatedDisk
  let denied: Set<String>

  private func check(_ operation: String, _ path: String) throws(FileSystemError) {
    if denied.contains(path) { throw FileSystemError(.denied, operation: operation, path: path) }
  }

  func makeDirectory(_ path: String) throws(FileSystemError) { try disk.makeDirectory(path) }
  func entries(of directory: String) throws(FileSystemError) -> [String] { try disk.entries(of: directory) }
  func status(of path: String) throws(FileSystemError) -> FileStatus? { try disk.status(of: path) }
  func contents(of path: String) throws(FileSystemError) -> [UInt8] {
    try check("open", path)
    return try disk.contents(of: path)
  }
  func openForAppending(_ path: String, creating: Bool) throws(FileSystemError) -> any AppendFile {
    try disk.openForAppending(path, creating: creating)
  }
  func create(_ path: String, contents: [UInt8]) throws(FileSystemError) {
    try disk.create(path, contents: contents)
  }
  func rename(_ path: String, to newPath: String) throws(FileSystemError) { try disk.rename(path, to: newPath) }
  func remove(_ path: String) throws(FileSystemError) { try disk.remove(path) }
  func syncDirectory(_ path: String) throws(FileSystemError) {
    try check("fsync", path)
    try disk.syncDirectory(path)
  }
  func lock(_ path: String) throws(FileSystemError) -> (any FileLock)? { try disk.lock(path) }
}
