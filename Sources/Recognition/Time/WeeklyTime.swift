// SPDX-License-Identifier: Apache-2.0
// A time of the week as people say it: `friday 16:00`.

/// A time of the week, without a zone.
public struct WeeklyTime: Hashable, Sendable, LosslessStringConvertible {
  /// The day.
  public let weekday: Weekday
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int

  /// Names a time; nil where a clock shows none such.
  public init?(_ weekday: Weekday, hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.weekday = weekday
    self.hour = hour
    self.minute = minute
  }

  /// Friday 16:00, when a working week has something to look back on.
  public static let fridayAfternoon = WeeklyTime(weekday: .friday, hour: 16)

  private init(weekday: Weekday, hour: Int) {
    self.weekday = weekday
    self.hour = hour
    minute = 0
  }

  /// Reads an English day (whole or its first three letters, in any case), optionally `at`, and a 24-hour time `16:00` or
  /// `9:05`, between blanks; nil where the text is none.
  public init?(_ text: String) {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace)
    if words.count == 3, words[1] == "at" { words.remove(at: 1) }
    guard words.count == 2, let weekday = Weekday.named(words[0]) else { return nil }
    let time = words[1].utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard time.count == 2, time[0].count <= 2, time[1].count == 2, let hour = decimal(time[0]),
      let minute = decimal(time[1])
    else { return nil }
    self.init(weekday, hour: hour, minute: minute)
  }

  /// As in `friday 16:00`.
  public var description: String { "\(weekday) \(hour.padded(to: 2)):\(minute.padded(to: 2))" }
}

extension WeeklyTime: Codable {
  /// Reads what `init(_:)` reads.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = WeeklyTime(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected a time as in friday 16:00")
    }
    self = time
  }

  /// Writes ``description``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
