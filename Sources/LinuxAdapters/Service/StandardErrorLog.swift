// SPDX-License-Identifier: Apache-2.0
// The operations log on standard error: one line an entry, `event name=value name="a value"`.

import FoundationEssentials
import Glibc
public import Ports

/// Writes the operations log to standard error.
///
/// To the journal a line begins with its priority, `<4>` (sd-daemon(3)), elsewhere with time and level. Values with
/// anything but plain characters are quoted, and control characters escaped: a value can neither end the line nor
/// steer a terminal.
public struct StandardErrorLog: OperationsLog {
  /// How a line begins.
  public enum Style: Sendable {
    /// `<6>event`: the journal keeps time and priority itself.
    case journal
    /// `2026-11-20T16:00:00.000Z info event`.
    case plain
  }

  private let minimum: LogEntry.Level
  private let style: Style
  private let clock: any WallClock
  private let descriptor: Int32

  /// A log of entries of a level and those more urgent.
  public init(
    minimum: LogEntry.Level = .info, style: Style = .detected(), clock: any WallClock = SystemWallClock()
  ) {
    self.init(minimum: minimum, style: style, clock: clock, descriptor: STDERR_FILENO)
  }

  init(minimum: LogEntry.Level, style: Style, clock: any WallClock, descriptor: Int32) {
    self.minimum = minimum
    self.style = style
    self.clock = clock
    self.descriptor = descriptor
  }

  /// Writes one line, in one call, so that lines of several threads do not mix. A line that cannot be written is lost:
  /// there is nobody to tell.
  public func write(_ entry: LogEntry) {
    guard entry.level.priority <= minimum.priority else { return }
    let line = Array((beginning(entry.level) + Self.body(entry) + "\n").utf8)
    _ = line.withUnsafeBytes { Posix.writeAll(descriptor, $0) }
  }

  private func beginning(_ level: LogEntry.Level) -> String {
    switch style {
    case .journal: "<\(level.priority)>"
    case .plain: "\(clock.now().formatted(.iso8601WithMilliseconds)) \(level.rawValue) "
    }
  }

  static func body(_ entry: LogEntry) -> String {
    entry.fields.reduce(into: entry.event) { $0 += " \($1.name)=\(quoted($1.value))" }
  }

  static func quoted(_ value: String) -> String {
    let isPlain = { (byte: UInt8) in
      switch byte {
      // Printable ASCII but the blank, the quotation mark, the equals sign and the backslash.
      case 0x21, 0x23...0x3C, 0x3E...0x5B, 0x5D...0x7E: true
      default: false
      }
    }
    if !value.isEmpty && value.utf8.allSatisfy(isPlain) { return value }
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _ where isHidden(scalar): text += "\\u{\(String(scalar.value, radix: 16))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  /// Characters that are not seen but do something: control characters, line and paragraph separators, and marks that
  /// turn the direction of writing.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
    default: false
    }
  }
}

extension StandardErrorLog.Style {
  /// The journal's where standard error is the stream that JOURNAL_STREAM names as `device:inode` (systemd.exec(5)): the
  /// variable alone is inherited by programs whose output goes elsewhere.
  public static func detected(environment: [String: String] = ProcessSetup.environment()) -> Self {
    detected(environment: environment, descriptor: STDERR_FILENO)
  }

  static func detected(environment: [String: String], descriptor: Int32) -> Self {
    var status = stat()
    guard let stream = environment["JOURNAL_STREAM"], fstat(descriptor, &status) == 0 else { return .plain }
    return stream == "\(status.st_dev):\(status.st_ino)" ? .journal : .plain
  }
}

extension LogEntry.Level {
  /// syslog's number (RFC 5424, table 2); lower is more urgent.
  var priority: Int {
    switch self {
    case .error: 3
    case .warning: 4
    case .info: 6
    case .debug: 7
    }
  }
}

extension FormatStyle where Self == Date.ISO8601FormatStyle {
  fileprivate static var iso8601WithMilliseconds: Self { Date.ISO8601FormatStyle(includingFractionalSeconds: true) }
}
