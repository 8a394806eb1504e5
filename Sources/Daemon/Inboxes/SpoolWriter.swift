// SPDX-License-Identifier: Apache-2.0
// Puts a delivery into a spool directory so that it is there whole, or not at all, whatever is switched off when.

public import Ports

/// Writes deliveries.
public struct SpoolWriter: Sendable {
  /// Where to.
  public let directory: SpoolDirectory
  private let disk: any FileSystem
  private let random: any RandomSource

  /// Makes a writer.
  public init(_ directory: SpoolDirectory, disk: any FileSystem, random: any RandomSource) {
    self.directory = directory
    self.disk = disk
    self.random = random
  }

  /// Writes a spool file and returns its name. Once this returned, the delivery is on disk.
  ///
  /// - Parameters:
  ///   - file: what ``SpoolFile/encode(_:)`` made.
  ///   - milliseconds: when it was received, in milliseconds since 1970. Names sort by it.
  public func write(_ file: [UInt8], receivedAt milliseconds: Int64) throws(FileSystemError) -> String {
    try directory.prepare(on: disk)
    let name = Self.name(milliseconds: milliseconds, unique: random.identifier())
    let draft = "\(directory.tmp)/\(name)"
    do {
      try disk.create(draft, contents: file)
      try disk.rename(draft, to: "\(directory.new)/\(name)")
    } catch {
      // What stays behind is cleared away by the reader; the first error is the one that matters.
      try? disk.remove(draft)
      throw error
    }
    try disk.syncDirectory(directory.new)
    return name
  }

  // Fourteen digits reach to the year 5138.
  static func name(milliseconds: Int64, unique: String) -> String {
    let digits = String(max(milliseconds, 0))
    return String(repeating: "0", count: max(0, 14 - digits.count)) + digits + "-" + unique.prefix(16)
  }

  /// When a delivery was received, by its name; nil where somebody else named it.
  static func receivedAt(_ name: String) -> Int64? {
    name.firstIndex(of: "-").flatMap { Int64(name[..<$0]) }
  }
}
