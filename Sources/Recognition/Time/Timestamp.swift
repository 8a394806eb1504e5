// SPDX-License-Identifier: Apache-2.0
// Timestamps of the Internet (RFC 3339): 2026-11-20T15:00:00.123Z.

public import struct FoundationEssentials.Date

/// Reads and writes RFC 3339 timestamps, to the millisecond.
public enum Timestamp {
  /// Reads `date "T" time ["." digits] ("Z" | ±hh:mm)` (RFC 3339 section 5.6) and nothing else; nil where the text is
  /// none or its day does not exist. Digits past the millisecond are dropped. A leap second (`:60`) is taken only in the
  /// last minute of a UTC day, and means the second after it, since the system's clock has no name for it.
  public static func parse(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] | 0x20 == UInt8(ascii: "t"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]), let day = decimal(bytes[8..<10]),
      let date = CivilDate(year: year, month: month, day: day), let hour = decimal(bytes[11..<13]),
      let minute = decimal(bytes[14..<16]), let second = decimal(bytes[17..<19]), second <= 60,
      let time = CivilTime(date, hour: hour, minute: minute)
    else { return nil }
    var rest = bytes[19...]
    var milliseconds = 0
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty else { return nil }
      for place in 0..<3 {
        let digit = place < digits.count ? Int(digits[digits.startIndex + place] - 0x30) : 0
        milliseconds = milliseconds * 10 + digit
      }
      rest = rest.dropFirst(1 + digits.count)
    }
    guard let offset = offset(Array(rest)) else { return nil }
    let minutes = time.localSeconds - offset
    if second == 60, (minutes + 60) % 86_400 != 0 { return nil }
    return Date(timeIntervalSince1970: Double((minutes + second) * 1_000 + milliseconds) / 1_000)
  }

  /// Writes an instant in UTC with milliseconds, as in `2026-11-20T15:00:00.123Z`. Instants outside the years 0 to 9999,
  /// which the form cannot say, become the first or the last that it can.
  public static func format(_ date: Date) -> String {
    let exact = (date.timeIntervalSince1970 * 1_000).rounded()
    let milliseconds = Int(min(max(exact, -62_167_219_200_000), 253_402_300_799_999))
    let seconds = milliseconds.dividedDown(by: 1_000)
    let time = CivilTime(localSeconds: seconds)
    let day = "\(time.date.year.padded(to: 4))-\(time.date.month.padded(to: 2))-\(time.date.day.padded(to: 2))"
    let clock = "\(time.hour.padded(to: 2)):\(time.minute.padded(to: 2)):\(time.second.padded(to: 2))"
    return "\(day)T\(clock).\((milliseconds - seconds * 1_000).padded(to: 3))Z"
  }

  /// Seconds east of UTC that `Z` or `±hh:mm` says.
  private static func offset(_ bytes: [UInt8]) -> Int? {
    if bytes.count == 1, bytes[0] | 0x20 == UInt8(ascii: "z") { return 0 }
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = decimal(bytes[1..<3]), hours <= 23,
      let minutes = decimal(bytes[4..<6]), minutes <= 59
    else { return nil }
    switch bytes[0] {
    case UInt8(ascii: "+"): return hours * 3_600 + minutes * 60
    case UInt8(ascii: "-"): return -(hours * 3_600 + minutes * 60)
    default: return nil
    }
  }
}
