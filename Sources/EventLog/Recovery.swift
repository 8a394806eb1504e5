// SPDX-License-Identifier: Apache-2.0
// Cuts a torn end off the log, after the bytes were put aside where somebody can look at them.

import Ports

/// What was cut off at the start, and where it is now.
public struct Recovery: Equatable, Sendable {
  /// Where the log was torn.
  public var torn: TornEnd
  /// The file that has the bytes; nil where there were none.
  public var keptIn: String?
}

extension Recovery {
  /// Leaves the log with whole transactions and no empty segment. Interrupted at any point, it is simply done again.
  static func cut(
    _ torn: TornEnd, places: LogPlaces, files: any FileSystem, at now: Timestamp
  ) throws(FileSystemError) -> Recovery {
    var kept: String?
    if torn.byteCount > 0 {
      let bytes = Array(try files.contents(of: torn.segment)[torn.offset...])
      kept = try keep(bytes, of: torn, places: places, files: files, at: now)
    }
    if torn.offset == 0 {
      try files.remove(torn.segment)
      try files.syncDirectory(places.log)
    } else {
      let file = try files.openForAppending(torn.segment, creating: false)
      try file.truncate(to: torn.offset)
      try file.sync()
    }
    return Recovery(torn: torn, keptIn: kept)
  }

  /// Puts the bytes into `torn/000007-2026-11.jsonl-at-4096-2026-11-21T01:18:44.123Z`, or the same with `-2`, `-3` …
  private static func keep(
    _ bytes: [UInt8], of torn: TornEnd, places: LogPlaces, files: any FileSystem, at now: Timestamp
  ) throws(FileSystemError) -> String {
    try files.makeDurableDirectory(places.torn)
    var time: [UInt8] = []
    now.append(to: &time)
    let segment = torn.segment.dropFirst(places.log.count + 1)
    let name = "\(places.torn)/\(segment)-at-\(torn.offset)-\(String(decoding: time, as: UTF8.self))"
    var path = name
    var attempt = 1
    while try files.status(of: path) != nil {
      attempt += 1
      path = "\(name)-\(attempt)"
    }
    do {
      try files.create(path, contents: bytes)
    } catch {
      try? files.remove(path)
      throw error
    }
    try files.syncDirectory(places.torn)
    return path
  }
}
