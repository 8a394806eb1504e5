// SPDX-License-Identifier: Apache-2.0
// The texts of messages, where a channel keeps them: outside the log, one file a channel and day, so that forgetting is removing a file.
//
//   STATE/texts/CHAT/CHANNEL/2026-11-21.jsonl
//
// CHANNEL is the channel's identifier, each byte outside A-Z, a-z, 0-9, `-` and `_` as % and two hexadecimal digits. The day is that of
// recording, in UTC. Texts are no part of what is promised to survive a power cut: nothing that was recorded depends on them.

import Ports
import Recognition

import struct FoundationEssentials.Date
import class FoundationEssentials.JSONEncoder

/// Keeps, reads and removes texts.
struct TextShelf: Sendable {
  let root: String
  let files: any FileSystem

  init(_ layout: StateLayout, files: any FileSystem) {
    root = layout.texts
    self.files = files
  }

  /// Whether a channel's name fits into a file name; the texts of one that is longer are not kept.
  static func canKeep(_ channel: ChannelKey) -> Bool { encoded(channel.channel).utf8.count <= 255 }

  /// Writes down what was said in a channel.
  func keep(_ messages: [KeptMessage], in channel: ChannelKey, at now: Date) throws {
    let directory = directory(of: channel)
    try files.makeDirectory(directory)
    let file = try files.openForAppending("\(directory)/\(Self.day(of: now)).jsonl", creating: true)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var lines: [UInt8] = []
    // A line that a crash cut off must not run into the next.
    if try file.size() > 0 { lines.append(UInt8(ascii: "\n")) }
    for message in messages { lines += try message.line(encoder) }
    try file.append(lines)
  }

  /// The messages of a channel that were said at `since` or later, as they stand now, in order of time.
  func messages(of channel: ChannelKey, since: Date) throws -> [KeptMessage] {
    let directory = directory(of: channel)
    guard try files.status(of: directory) != nil else { return [] }
    var last: [String: KeptMessage] = [:]
    for name in try files.entries(of: directory) where Self.date(of: name) != nil {
      for message in KeptMessage.all(in: try files.contents(of: "\(directory)/\(name)")) {
        last[message.message] = message
      }
    }
    return last.values.filter { $0.deleted != true && $0.time >= since.milliseconds }
      .sorted { ($0.time, $0.message) < ($1.time, $1.message) }
  }

  /// The channels of which texts are kept.
  func channels() throws -> [ChannelKey] {
    guard try files.status(of: root) != nil else { return [] }
    return try directories(in: root).flatMap { chat in
      try directories(in: "\(root)/\(chat)").compactMap { name in
        Self.decoded(name).map { ChannelKey(chat: chat, channel: $0) }
      }
    }
  }

  private func directories(in parent: String) throws -> [String] {
    try files.entries(of: parent).filter { try files.status(of: "\(parent)/\($0)")?.isDirectory == true }
  }

  /// Removes the texts that are kept no longer.
  /// - Parameter days: For how many days a channel keeps them, 0 where it keeps none; nil for a channel to leave alone.
  func prune(at now: Date, days: (ChannelKey) -> Int?) throws {
    let today = CivilTime(at: now, in: .utc).date
    for channel in try channels() {
      guard let days = days(channel) else { continue }
      let directory = directory(of: channel)
      let limit = today.advanced(byDays: -days)
      let expired = try files.entries(of: directory).filter { name in
        Self.date(of: name).map { $0 <= limit } ?? name.hasSuffix(Self.draft)
      }
      for name in expired { try files.remove("\(directory)/\(name)") }
      if !expired.isEmpty { try files.syncDirectory(directory) }
    }
  }

  /// Removes lines of a chat's texts for good: each file is written anew without them.
  /// - Returns: How many went.
  func removeLines(of chat: String, where isUnwanted: (String) -> Bool) throws -> Int {
    var count = 0
    for channel in try channels() where channel.chat == chat {
      let directory = directory(of: channel)
      for name in try files.entries(of: directory) where Self.date(of: name) != nil {
        let lines = try files.contents(of: "\(directory)/\(name)").split(separator: UInt8(ascii: "\n"))
        let kept = lines.filter { !isUnwanted(String(decoding: $0, as: UTF8.self)) }
        guard kept.count < lines.count else { continue }
        count += lines.count - kept.count
        let draft = "\(directory)/\(name)\(Self.draft)"
        if try files.status(of: draft) != nil { try files.remove(draft) }
        try files.create(draft, contents: Array(kept.joined(separator: [UInt8(ascii: "\n")])))
        try files.rename(draft, to: "\(directory)/\(name)")
        try files.syncDirectory(directory)
      }
    }
    return count
  }

  private func directory(of channel: ChannelKey) -> String {
    "\(root)/\(channel.chat)/\(Self.encoded(channel.channel))"
  }

  private static func day(of now: Date) -> String { CivilTime(at: now, in: .utc).date.description }

  /// What a file is called while it is written anew; one that a crash left goes with the next look.
  private static let draft = ".erasing"

  /// The day of a file's name; nil for a file that is none of ours.
  private static func date(of name: String) -> CivilDate? {
    name.hasSuffix(".jsonl") ? CivilDate(String(name.dropLast(6))) : nil
  }

  static func encoded(_ channel: String) -> String {
    var name = ""
    for byte in channel.utf8 {
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
        || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      {
        name.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        name += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return name
  }

  private static func decoded(_ name: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
