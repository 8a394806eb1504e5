// SPDX-License-Identifier: Apache-2.0
// The dead letters of a spool directory. Beside each file `NAME` in `dead/` lies `NAME.reason`:
//
//   {"code":"bad-signature","message":"…what happened, and what to do…"}

import FoundationEssentials
public import Ports

/// Puts deliveries aside, and back.
public struct DeadLetters: Sendable {
  private let directory: SpoolDirectory
  private let disk: any FileSystem

  private struct Reason: Codable {
    var code: String
    var message: String
  }

  /// Why deliveries were put aside: those with the same code together.
  public struct Cause: Equatable, Sendable, Encodable {
    /// Such as `bad-signature`.
    public var code: String
    /// How many deliveries.
    public var count: Int
    /// What happened to the latest of them, and what to do.
    public var message: String
  }

  /// The dead letters of a spool directory.
  public init(_ directory: SpoolDirectory, disk: any FileSystem) {
    self.directory = directory
    self.disk = disk
  }

  /// Moves a file from `new/` to `dead/`, durably. One that has vanished meanwhile is no error.
  public func bury(_ name: String, _ reason: DeadLetterReason) throws(FileSystemError) {
    let waiting = "\(directory.new)/\(name)"
    guard try disk.status(of: waiting) != nil else { return }
    // The reason first: a reason without a letter is litter, a letter without a reason is a riddle.
    let note = "\(directory.dead)/\(SpoolDirectory.reasonName(for: name))"
    try disk.removeIfPresent(note)
    try disk.create(note, contents: Self.encode(reason))
    try disk.rename(waiting, to: "\(directory.dead)/\(name)")
    try disk.syncDirectory(directory.dead)
    try disk.syncDirectory(directory.new)
  }

  /// Moves all files back to `new/`, durably, under their old names; returns how many.
  public func retryAll() throws(FileSystemError) -> Int {
    let names = try SpoolDirectory.deliveries(in: directory.dead, on: disk)
    for name in names where try disk.status(of: "\(directory.dead)/\(name)") != nil {
      try disk.rename("\(directory.dead)/\(name)", to: "\(directory.new)/\(name)")
    }
    try disk.syncDirectory(directory.new)
    for name in names { try disk.removeIfPresent("\(directory.dead)/\(SpoolDirectory.reasonName(for: name))") }
    try disk.syncDirectory(directory.dead)
    return names.count
  }

  /// Why the latest letters are here, the most frequent cause first. Without any lock; what vanishes meanwhile is passed over.
  /// - Parameter limit: How many letters are looked at.
  public func causes(ofLatest limit: Int = 1000) throws(FileSystemError) -> [Cause] {
    var causes: [String: Cause] = [:]
    for name in try SpoolDirectory.deliveries(in: directory.dead, on: disk).suffix(limit) {
      guard let note = try? disk.contents(of: "\(directory.dead)/\(SpoolDirectory.reasonName(for: name))"),
        let reason = try? JSONDecoder().decode(Reason.self, from: Data(note))
      else { continue }
      causes[reason.code, default: Cause(code: reason.code, count: 0, message: "")].count += 1
      causes[reason.code]?.message = reason.message
    }
    return causes.values.sorted { ($1.count, $0.code) < ($0.count, $1.code) }
  }

  /// Removes the files that hold something, with their reasons, durably; returns how many.
  func removeAll(where holds: ([UInt8]) -> Bool) throws(FileSystemError) -> Int {
    var count = 0
    for name in try SpoolDirectory.deliveries(in: directory.dead, on: disk)
    where holds(try disk.contents(of: "\(directory.dead)/\(name)")) {
      try disk.removeIfPresent("\(directory.dead)/\(name)")
      try disk.removeIfPresent("\(directory.dead)/\(SpoolDirectory.reasonName(for: name))")
      count += 1
    }
    if count > 0 { try disk.syncDirectory(directory.dead) }
    return count
  }

  private static func encode(_ reason: DeadLetterReason) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let json = try? encoder.encode(Reason(code: reason.code, message: reason.message)) else {
      preconditionFailure("two strings that JSON cannot hold")
    }
    return [UInt8](json) + [UInt8(ascii: "\n")]
  }
}
