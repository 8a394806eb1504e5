// SPDX-License-Identifier: Apache-2.0
// How far a chat's history was read, as a file of the state directory, `cursors/CHAT.json`:
//
//   {"channels":{"C1":{"cursor":{"mark":"1795176000.000100","threads":{}},"read":1795176000000}},
//    "completed":1795176000000,"refused":{"C2":"not_in_channel"},"trouble":{"code":"http-503","since":1795176000000}}
//
// It is no part of the log, and nothing is lost with it: what was recorded is known by its identity, so reading it again costs time
// and nothing else. Moments are milliseconds since 1970.

import ChatPlatforms
import Ports

import struct FoundationEssentials.Data
import struct FoundationEssentials.Date
import class FoundationEssentials.JSONDecoder
import class FoundationEssentials.JSONEncoder

/// How far a chat's history was read.
struct PollPlaces: Equatable, Codable {
  /// How far a channel's was.
  struct Place: Equatable, Codable {
    /// The platform's own mark of it.
    var cursor: ChannelCursor?
    /// When the last reading that ended well began.
    var read: Int64
  }

  /// Why there is no going on.
  struct Trouble: Equatable, Codable {
    /// The platform's code, or ours for what happened on the way there.
    var code: String
    /// Since when.
    var since: Int64
  }

  /// The channels, by identifier.
  var channels: [String: Place] = [:]
  /// When the last round that ended well began.
  var completed: Int64?
  /// What keeps rounds from ending well.
  var trouble: Trouble?
  /// The channels that the platform does not let us read, and its codes for why.
  var refused: [String: String] = [:]
}

/// The file that keeps it.
struct PollPlacesFile {
  let path: String
  private let directory: String
  private let files: any FileSystem

  init(chat: String, layout: StateLayout, files: any FileSystem) {
    directory = layout.cursors
    path = "\(layout.cursors)/\(chat).json"
    self.files = files
  }

  /// What was kept; nil where there is nothing. Throws ``FileSystemError``, and `DecodingError` where it is not what was written.
  func read() throws -> PollPlaces? {
    guard try files.status(of: path) != nil else { return nil }
    return try JSONDecoder().decode(PollPlaces.self, from: Data(files.contents(of: path)))
  }

  /// Keeps it, durably: after a power cut the file holds this, or what it held before.
  func write(_ places: PollPlaces) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let draft = path + ".draft"
    try files.makeDurableDirectory(directory)
    try files.removeIfPresent(draft)
    try files.create(draft, contents: [UInt8](encoder.encode(places)) + [UInt8(ascii: "\n")])
    try files.rename(draft, to: path)
    try files.syncDirectory(directory)
  }
}
