// SPDX-License-Identifier: Apache-2.0
// How the reading of a chat's history is doing, for whoever asks beside the running daemon.

public import Ports

public import struct FoundationEssentials.Date

/// How reading a chat's history is doing.
public struct PollStatus: Equatable, Sendable {
  /// When the last round began that reached every channel. The file is written at least at each thorough round that does, so this may
  /// be ten minutes old, beside a spool an hour, while all is well.
  public var completed: Date?
  /// What keeps rounds from reaching every channel: the platform's code, or ours; nil where nothing does.
  public var trouble: String?
  /// Since when.
  public var troubleSince: Date?
  /// The channels that the platform does not let us read, and its codes for why.
  public var refused: [String: String]

  /// Reads what the daemon left.
  /// - Returns: Nil where it never read the chat's history, or where what it left is broken.
  public static func read(chat: String, layout: StateLayout, files: any FileSystem) -> PollStatus? {
    guard let places = try? PollPlacesFile(chat: chat, layout: layout, files: files).read() else { return nil }
    return PollStatus(
      completed: places.completed.map { Date(milliseconds: $0) }, trouble: places.trouble?.code,
      troubleSince: places.trouble.map { Date(milliseconds: $0.since) }, refused: places.refused)
  }
}
