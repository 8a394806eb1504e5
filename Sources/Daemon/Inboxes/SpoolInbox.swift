// SPDX-License-Identifier: Apache-2.0
// A spool directory as an inbox. It has no memory of its own: what waits is what is in `new/`.

public import Ports

/// Reads a spool directory.
public actor SpoolInbox: Inbox {
  /// How old a file in `tmp/` is when nobody writes it any more (Maildir's 36 hours).
  static let staleAge: Int64 = 36 * 3_600_000
  /// The largest file that is read.
  static let fileLimit = SpoolFile.headLimit + 1 + SpoolFile.bodyLimit

  private let directory: SpoolDirectory
  private let disk: any FileSystem
  private let letters: DeadLetters
  private let watch: any DirectoryWatch
  // Names seen and not yet returned, in order. The directory is listed again only when these are used up, so that a
  // long queue is not listed once a batch.
  private var listed: ArraySlice<String> = []
  // Names returned and not yet settled.
  private var unsettled: Set<String> = []

  /// Opens the inbox: makes missing directories and clears away what an interrupted writer left.
  public init(
    _ directory: SpoolDirectory, disk: any FileSystem, watcher: any DirectoryWatcher, clock: any WallClock
  ) throws(FileSystemError) {
    try directory.prepare(on: disk)
    // Before the first listing, so that nothing arrives between the two unseen.
    watch = try watcher.watch(directory.new)
    self.directory = directory
    self.disk = disk
    letters = DeadLetters(directory, disk: disk)
    try Self.removeStaleDrafts(in: directory.tmp, on: disk, now: clock.now().milliseconds)
  }

  private static func removeStaleDrafts(
    in tmp: String, on disk: any FileSystem, now: Int64
  ) throws(FileSystemError) {
    for name in try disk.entries(of: tmp) {
      guard let status = try disk.status(of: "\(tmp)/\(name)"), !status.isDirectory,
        now - status.modifiedMilliseconds > staleAge
      else { continue }
      try disk.removeIfPresent("\(tmp)/\(name)")
    }
  }

  /// Up to `limit` deliveries, by name. A file that is no delivery goes to the dead letters by itself.
  public func next(atMost limit: Int) throws -> [Envelope] {
    var batch: [Envelope] = []
    if listed.isEmpty { try list() }
    do {
      while batch.count < limit, let name = listed.popFirst() {
        switch try read(name) {
        case .delivery(let envelope): batch.append(envelope)
        case .unreadable(let reason): try letters.bury(name, reason)
        case .gone: break
        }
      }
    } catch {
      // Nothing of this batch was returned, so all of it waits as before.
      listed = []
      throw error
    }
    unsettled.formUnion(batch.map(\.receipt))
    return batch
  }

  /// Removes the files. That they are gone need not be durable: a removal that is lost only brings a repeat.
  public func acknowledge(_ receipts: [String]) throws {
    for name in receipts where unsettled.contains(name) {
      try disk.removeIfPresent("\(directory.new)/\(name)")
      unsettled.remove(name)
    }
  }

  /// Moves a file to the dead letters, durably.
  public func setAside(_ receipt: String, reason: DeadLetterReason) throws {
    guard unsettled.contains(receipt) else { return }
    try letters.bury(receipt, reason)
    unsettled.remove(receipt)
  }

  /// Waits for a name in `new/`; returns at once where some are listed already.
  public func waitForArrival(atMost timeout: Duration) async throws {
    guard listed.isEmpty else { return }
    try await watch.waitForChange(atMost: timeout)
  }

  /// Puts all dead letters back where deliveries wait, under their old names; returns how many.
  public func retryDead() throws(FileSystemError) -> Int {
    try letters.retryAll()
  }

  /// How many deliveries wait, and how many are dead.
  public func counts() throws(FileSystemError) -> SpoolCounts { try SpoolCounts(of: directory, on: disk) }
}

extension SpoolInbox {
  private enum Content {
    case delivery(Envelope)
    case unreadable(DeadLetterReason)
    case gone
  }

  private func list() throws(FileSystemError) {
    listed = try SpoolDirectory.deliveries(in: directory.new, on: disk).filter { !unsettled.contains($0) }[...]
  }

  private func read(_ name: String) throws(FileSystemError) -> Content {
    let path = "\(directory.new)/\(name)"
    do {
      guard let status = try disk.status(of: path), !status.isDirectory else { return .gone }
      guard status.size <= Self.fileLimit else { return .unreadable(.oversizedSpoolFile) }
      let envelope = SpoolFile.decode(try disk.contents(of: path), receipt: name)
      return envelope.map { .delivery($0) } ?? .unreadable(.brokenSpoolFile)
    } catch {
      switch error.code {
      case .notFound: return .gone
      case .denied: return .unreadable(.deniedSpoolFile)
      case .exists, .noSpace, .fault: throw error
      }
    }
  }
}

/// What lies in a spool directory.
public struct SpoolCounts: Equatable, Sendable {
  /// Deliveries that wait.
  public var waiting: Int
  /// Deliveries that were put aside.
  public var dead: Int
  /// When the one that waits longest was received, in milliseconds since 1970; nil where none waits.
  public var oldest: Int64?

  /// Describes a spool directory.
  public init(waiting: Int, dead: Int, oldest: Int64? = nil) {
    self.waiting = waiting
    self.dead = dead
    self.oldest = oldest
  }

  /// Counts, without any lock; a directory that is not there holds nothing.
  public init(of directory: SpoolDirectory, on disk: any FileSystem) throws(FileSystemError) {
    let names = try SpoolDirectory.deliveries(in: directory.new, on: disk)
    waiting = names.count
    oldest = names.lazy.compactMap(SpoolWriter.receivedAt).min()
    dead = try SpoolDirectory.deliveries(in: directory.dead, on: disk).count
  }
}

extension DeadLetterReason {
  static let brokenSpoolFile = DeadLetterReason(
    code: "broken-spool-file",
    message: "The file's first line is not the JSON object that a spooled delivery begins with; fill the inbox with "
      + "`smallwins deliver`.")
  static let deniedSpoolFile = DeadLetterReason(
    code: "denied-spool-file",
    message: "The file may not be read by the service's user; give it to that user, then run `smallwins retry --dead`.")
  static let oversizedSpoolFile = DeadLetterReason(
    code: "oversized-spool-file",
    message: "The file is larger than any delivery may be; fill the inbox with `smallwins deliver`.")
}
