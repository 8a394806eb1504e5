// SPDX-License-Identifier: Apache-2.0
// The layout of a spool directory, after Maildir: `tmp/` for what is being written, `new/` for what waits, `dead/` for what
// could not be used. A name in `new/` is always a whole delivery, so readers and writers need no lock.

public import Ports

/// A spool directory's places.
public struct SpoolDirectory: Equatable, Sendable {
  /// The directory itself.
  public let path: String
  /// Where deliveries are written.
  public var tmp: String { path + "/tmp" }
  /// Where deliveries wait.
  public var new: String { path + "/new" }
  /// Where deliveries are put aside, each with its reason in `NAME.reason`.
  public var dead: String { path + "/dead" }

  /// Names a spool directory.
  public init(_ path: String) {
    var path = path
    while path.count > 1, path.last == "/" { path.removeLast() }
    self.path = path
  }

  /// Makes what is missing, durably: a delivery is only safe in a directory whose own name is.
  public func prepare(on disk: any FileSystem) throws(FileSystemError) {
    var made: [String] = []
    for ancestor in Self.ancestors(of: path) where try disk.status(of: ancestor) == nil { made.append(ancestor) }
    for place in [tmp, new, dead] { try disk.makeDirectory(place) }
    // Not only where this process made them: one that did may have been stopped before it synced.
    try disk.syncDirectory(path)
    for place in made.reversed() { try disk.syncDirectory(Self.parent(of: place)) }
    if made.isEmpty { try syncIfAllowed(Self.parent(of: path), on: disk) }
  }

  // A receiver under another account may write here without being allowed to read the directory above.
  private func syncIfAllowed(_ directory: String, on disk: any FileSystem) throws(FileSystemError) {
    do { try disk.syncDirectory(directory) } catch { if error.code != .denied { throw error } }
  }

  static func reasonName(for name: String) -> String { name + ".reason" }

  /// The deliveries in `new/` or `dead/`, oldest first; none where there is no such directory.
  static func deliveries(in place: String, on disk: any FileSystem) throws(FileSystemError) -> [String] {
    do {
      return try disk.entries(of: place).filter { !$0.hasPrefix(".") && !$0.hasSuffix(".reason") }
    } catch {
      guard error.code == .notFound else { throw error }
      return []
    }
  }

  // From the topmost down to the path itself.
  private static func ancestors(of path: String) -> [String] {
    let ends = path.indices.dropFirst().filter { path[$0] == "/" } + [path.endIndex]
    return ends.map { String(path[..<$0]) }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension FileSystem {
  /// Removes a file, unless somebody else did.
  func removeIfPresent(_ path: String) throws(FileSystemError) {
    do { try remove(path) } catch { if error.code != .notFound { throw error } }
  }
}
