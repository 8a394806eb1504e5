// SPDX-License-Identifier: Apache-2.0
// Reads TZif, the format of the system's zone files (RFC 9636), versions 1 to 4.
//
// A file is a header and a data block; from version 2 on both come a second time, with 64-bit times, and a footer
// follows. All numbers are big-endian.
//
//   header  "TZif", version (0 or "2" to "4"), 15 reserved bytes, then six 4-byte counts:
//           isutcnt, isstdcnt, leapcnt, timecnt, typecnt, charcnt
//   data    timecnt transition times (4 or 8 bytes), timecnt type indexes (1 byte),
//           typecnt types (4-byte offset in seconds, 1-byte daylight flag, 1-byte index into the names),
//           charcnt bytes of NUL-ended names, leapcnt leap seconds (time + 4 bytes), isstdcnt bytes, isutcnt bytes
//   footer  newline, a TZ string for the time after the last transition (may be empty), newline

struct TZifReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private struct Header {
    var version: UInt8
    var isUTCount, isStandardCount, leapCount, timeCount, typeCount, nameCount: Int

    func dataLength(timeSize: Int) -> Int {
      timeCount * (timeSize + 1) + typeCount * 6 + nameCount + leapCount * (timeSize + 4) + isStandardCount + isUTCount
    }
  }

  mutating func rules() throws(TimeZoneError) -> TimeZoneRules {
    let header = try self.header()
    guard header.version >= UInt8(ascii: "2") else { return try data(header, timeSize: 4) { _ in nil } }
    _ = try take(header.dataLength(timeSize: 4))
    return try data(self.header(), timeSize: 8) { reader throws(TimeZoneError) in try reader.footer() }
  }

  private mutating func header() throws(TimeZoneError) -> Header {
    guard try take(4).elementsEqual("TZif".utf8) else { throw TimeZoneError("not a zone file: it does not begin TZif") }
    let version = try integer(1)
    guard version == 0 || (0x32...0x34).contains(version) else { throw TimeZoneError("an unknown version of TZif") }
    _ = try take(15)
    return Header(
      version: UInt8(version), isUTCount: try integer(4), isStandardCount: try integer(4), leapCount: try integer(4),
      timeCount: try integer(4), typeCount: try integer(4), nameCount: try integer(4))
  }

  private mutating func data(
    _ header: Header, timeSize: Int, footer: (inout TZifReader) throws(TimeZoneError) -> PosixTimeZone?
  ) throws(TimeZoneError) -> TimeZoneRules {
    // One look at the length, before anything is made from the counts, which can claim gigabytes.
    guard header.dataLength(timeSize: timeSize) <= bytes.count - position else { throw Self.cutShort }
    guard header.typeCount > 0, header.nameCount > 0 else { throw TimeZoneError("a zone file without any time type") }
    // "right/" zones count leap seconds, which the system's clock and RFC 3339 do not.
    guard header.leapCount == 0 else { throw TimeZoneError("a zone file that counts leap seconds") }
    var times: [Int] = []
    for _ in 0..<header.timeCount { times.append(try signedInteger(timeSize)) }
    let indexes = Array(try take(header.timeCount))
    var types: [(seconds: Int, isDaylight: Bool, name: Int)] = []
    for _ in 0..<header.typeCount { types.append((try signedInteger(4), try integer(1) != 0, try integer(1))) }
    let names = Array(try take(header.nameCount))
    _ = try take(header.isStandardCount + header.isUTCount)

    var offsets: [LocalOffset] = []
    for type in types {
      // RFC 9636 section 3.2: "SHOULD be in the range [-89999, 93599]", one second less than 25 and 26 hours.
      guard (-89_999...93_599).contains(type.seconds) else { throw TimeZoneError("an offset of more than a day") }
      guard type.name < names.count, let end = names[type.name...].firstIndex(of: 0) else {
        throw TimeZoneError("a name outside the table of names")
      }
      let name = String(decoding: names[type.name..<end], as: UTF8.self)
      offsets.append(LocalOffset(seconds: type.seconds, isDaylight: type.isDaylight, abbreviation: name))
    }
    var table: [TimeZoneRules.Transition] = []
    for (time, index) in zip(times, indexes) {
      guard table.last.map({ $0.time < time }) ?? true else { throw TimeZoneError("transitions out of order") }
      guard Int(index) < offsets.count else { throw TimeZoneError("a transition to a type that does not exist") }
      table.append(TimeZoneRules.Transition(time: time, offset: offsets[Int(index)]))
    }
    return TimeZoneRules(first: offsets[0], table: table, afterwards: try footer(&self))
  }

  private mutating func footer() throws(TimeZoneError) -> PosixTimeZone? {
    guard try integer(1) == 0x0A, let end = bytes[position...].firstIndex(of: 0x0A) else {
      throw TimeZoneError("a zone file without its footer")
    }
    let text = bytes[position..<end]
    guard !text.isEmpty else { return nil }
    guard let rule = PosixTimeZone(text) else { throw TimeZoneError("a footer that is no TZ string") }
    return rule
  }

  private static let cutShort = TimeZoneError("a zone file that is cut short")

  private mutating func take(_ count: Int) throws(TimeZoneError) -> ArraySlice<UInt8> {
    guard count <= bytes.count - position else { throw Self.cutShort }
    defer { position += count }
    return bytes[position..<position + count]
  }

  private mutating func integer(_ size: Int) throws(TimeZoneError) -> Int {
    try take(size).reduce(0) { $0 << 8 | Int($1) }
  }

  private mutating func signedInteger(_ size: Int) throws(TimeZoneError) -> Int {
    let value = try integer(size)
    return size == 4 ? Int(Int32(truncatingIfNeeded: value)) : value
  }
}
