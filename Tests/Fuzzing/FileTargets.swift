// SPDX-License-Identifier: Apache-2.0
// Files that others write: a spooled delivery, the configuration, a time zone.

import Daemon
import LinuxAdapters
import Ports
import Recognition

import struct FoundationEssentials.Date

/// A spool file. What was read can be written, and says the same.
@Sendable func fuzzSpool(_ input: FuzzInput) {
  guard let envelope = SpoolFile.decode(input.bytes, receipt: "r") else { return }
  guard let written = try? SpoolFile.encode(envelope) else { return }
  precondition(SpoolFile.decode(written, receipt: "r") == envelope, "a delivery that changed when it was written")
}

private let zones: ZoneDirectory = {
  let places = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Etc/GMT+5"]
  var files: [String: [UInt8]] = [:]
  for place in places {
    let path = "/usr/share/zoneinfo/\(place)"
    files[path] = try? PosixFileSystem().contents(of: path)
  }
  return ZoneDirectory(files: FilesInMemory(files))
}()

/// A configuration file, JSON5. It is right, or every problem has a place in it.
@Sendable func fuzzConfiguration(_ input: FuzzInput) {
  do {
    _ = try Configuration.read(input.bytes, file: "smallwins.json5", zones: zones)
  } catch {
    precondition(!error.problems.isEmpty, "wrong, and nothing wrong with it")
    let lines = input.bytes.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") || $1 == UInt8(ascii: "\r") ? 1 : 0) }
    for problem in error.problems {
      precondition(problem.column >= 1 && !problem.message.isEmpty, "a problem without a place")
      // U+2028 and U+2029, three bytes each, end a line of JSON5 too.
      precondition((1...(lines + input.bytes.count / 3)).contains(problem.line), "a place outside the file")
    }
  }
}

/// A zone file. Whatever it says, each moment has an offset of less than a week or so, as POSIX's rules allow.
@Sendable func fuzzZone(_ input: FuzzInput) {
  guard let rules = try? TimeZoneRules(tzif: input.bytes) else { return }
  for seconds in stride(from: -4e9, through: 8e9, by: 3e8) {
    _ = rules.offset(at: Date(milliseconds: Int64(seconds) * 1_000))
  }
}
