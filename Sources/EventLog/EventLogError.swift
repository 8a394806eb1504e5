// SPDX-License-Identifier: Apache-2.0
// Why the log refuses: a code to act upon, and words that say what to do next.

import Ports

/// Why the log cannot be opened, read or appended to.
public struct EventLogError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What callers tell apart.
  public enum Code: Equatable, Sendable {
    /// Another process holds the single-writer lock.
    case locked
    /// The key of identities is missing, or unreadable, while a log exists.
    case identityKey
    /// What is on disk is not what was written.
    case damaged(LogDamage)
    /// No room. Nothing was lost, and the same call succeeds once there is room.
    case full
    /// The disk's word is not to be trusted any more: the process must end. What was acknowledged was synced before.
    case diskFault
    /// The state directory cannot be used, for lack of permission as a rule.
    case unavailable
    /// The record breaks the rules of ``NewRecord``; nothing was written.
    case invalidRecord
  }

  /// What callers tell apart.
  public var code: Code
  /// What is wrong.
  public var message: String
  /// What to do next.
  public var hint: String

  /// Both, on one line.
  public var description: String { "\(message). \(hint)" }
}

/// Where the log is not what was written.
public struct LogDamage: Error, Equatable, Sendable {
  /// The segment file.
  public var segment: String
  /// Bytes from the segment's start.
  public var offset: Int
  /// The record that should stand there.
  public var sequence: UInt64
  /// What a good log would have there.
  public var expected: String

  /// Describes a place.
  public init(segment: String, offset: Int, sequence: UInt64, expected: String) {
    self.segment = segment
    self.offset = offset
    self.sequence = sequence
    self.expected = expected
  }
}

extension EventLogError {
  static func locked(_ path: String) -> EventLogError {
    EventLogError(
      code: .locked, message: "Another smallwins holds \(path)",
      hint: "Stop it first, or give this one a state directory of its own")
  }

  static func keyMissing(_ path: String) -> EventLogError {
    EventLogError(
      code: .identityKey, message: "\(path) is missing while a log exists",
      hint: "Restore it from the log's backup: without it, messages that come again are not recognised")
  }

  static func keyUnreadable(_ path: String) -> EventLogError {
    EventLogError(
      code: .identityKey, message: "\(path) does not hold a key of 64 hexadecimal digits",
      hint: "Restore it from the log's backup: without it, messages that come again are not recognised")
  }

  static func damaged(_ damage: LogDamage) -> EventLogError {
    EventLogError(
      code: .damaged(damage),
      message: """
        The log is damaged: \(damage.segment), byte \(damage.offset), record \(damage.sequence): \
        expected \(damage.expected)
        """,
      hint: "Nothing was changed. Copy the state directory aside, then restore this segment from a backup")
  }

  static var impossibleTime: EventLogError { .invalidRecord("its time is outside the years 0 to 9999") }

  static func invalidRecord(_ reason: String) -> EventLogError {
    EventLogError(
      code: .invalidRecord, message: "The record was refused: \(reason)",
      hint: "This is a fault in smallwins; please report it")
  }

  /// What a failed file operation means for the log.
  init(_ error: FileSystemError) {
    switch error.code {
    case .noSpace:
      self.init(
        code: .full, message: "The disk is full: \(error)",
        hint: "Free some space: nothing recorded was lost, and recording goes on once there is room")
    case .denied, .notFound, .exists:
      self.init(
        code: .unavailable, message: "The state directory cannot be used: \(error)",
        hint: "Let the user that smallwins runs as own the directory and everything in it")
    case .fault:
      self = .diskFault(error)
    }
  }

  static func diskFault(_ error: FileSystemError) -> EventLogError {
    EventLogError(
      code: .diskFault, message: "The disk failed: \(error)",
      hint: "Check the disk and the kernel's messages, then start again: what was acknowledged was on disk before")
  }
}
