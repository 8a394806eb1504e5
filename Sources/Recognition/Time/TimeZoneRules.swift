// SPDX-License-Identifier: Apache-2.0
// A time zone's rules: which offset from UTC its clocks show at which instant.

public import struct FoundationEssentials.Date

/// What a zone's clocks show against UTC for a while.
public struct LocalOffset: Hashable, Sendable {
  /// Seconds to add to UTC, negative west of Greenwich; always between -26 and 26 hours.
  public let seconds: Int
  /// Whether the zone calls this its daylight-saving time (in Ireland that is winter).
  public let isDaylight: Bool
  /// The zone's word for it, such as `CET`, or `-03` where there is none.
  public let abbreviation: String

  /// Describes an offset.
  init(seconds: Int, isDaylight: Bool, abbreviation: String) {
    self.seconds = seconds
    self.isDaylight = isDaylight
    self.abbreviation = abbreviation
  }
}

/// A time zone's rules, as the system's zone files (TZif, RFC 9636) give them.
public struct TimeZoneRules: Equatable, Sendable {
  /// An instant, in seconds since 1970, from which an offset holds.
  struct Transition: Equatable, Sendable {
    var time: Int
    var offset: LocalOffset
  }

  /// The offset before the first transition.
  let first: LocalOffset
  /// The transitions of the file's table, in time order.
  let table: [Transition]
  /// What holds after the last transition; nil where the file tells nothing, so that the last one holds for ever.
  let afterwards: PosixTimeZone?

  /// Coordinated Universal Time.
  public static let utc = TimeZoneRules(
    first: LocalOffset(seconds: 0, isDaylight: false, abbreviation: "UTC"), table: [], afterwards: nil)

  init(first: LocalOffset, table: [Transition], afterwards: PosixTimeZone?) {
    self.first = first
    self.table = table
    self.afterwards = afterwards
  }

  /// Reads the content of a zone file, such as that of `/usr/share/zoneinfo/Europe/Berlin`.
  public init(tzif bytes: [UInt8]) throws(TimeZoneError) {
    var reader = TZifReader(bytes)
    self = try reader.rules()
  }

  /// The offset at an instant.
  public func offset(at date: Date) -> LocalOffset { offset(atSeconds: date.wholeSeconds) }

  /// The offset at an instant given in seconds since 1970.
  func offset(atSeconds seconds: Int) -> LocalOffset {
    if let afterwards, seconds >= table.last?.time ?? Int.min { return afterwards.offset(atSeconds: seconds) }
    let index = transitions(upTo: seconds)
    return index == 0 ? first : table[index - 1].offset
  }

  /// The stretches of unchanged offset from one instant to another, in order. The first begins at `from`.
  func periods(from: Int, to: Int) -> [Transition] {
    var result = [Transition(time: from, offset: offset(atSeconds: from))]
    result += table[transitions(upTo: from)..<transitions(upTo: to)]
    if let afterwards, to > table.last?.time ?? Int.min {
      let begin = max(from, table.last?.time ?? Int.min)
      result += afterwards.transitions(around: from, and: to).filter { $0.time > begin && $0.time <= to }
    }
    return result
  }

  /// How many transitions of the table lie at or before an instant.
  private func transitions(upTo seconds: Int) -> Int {
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low + high) / 2
      if table[middle].time <= seconds { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Why bytes are not a zone file.
public struct TimeZoneError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public let description: String

  init(_ description: String) { self.description = description }
}
