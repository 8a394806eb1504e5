// SPDX-License-Identifier: Apache-2.0
// The port to the operator's log. What people wrote and what is secret has no way in: an event is a constant, and a
// field is a number, a code or a name that the operator wrote.

/// Where operators read what the daemon does.
public protocol OperationsLog: Sendable {
  /// Writes one line.
  func write(_ entry: LogEntry)
}

/// One line for operators.
public struct LogEntry: Equatable, Sendable {
  /// How urgent it is, in syslog's words.
  public enum Level: String, Sendable, CaseIterable {
    /// For whoever looks for a fault.
    case debug
    /// What a healthy day looks like.
    case info
    /// Nothing is lost, but somebody should look.
    case warning
    /// Something does not work.
    case error
  }

  /// How urgent it is.
  public var level: Level
  /// What happened: a constant in lower case with dashes.
  public var event: String
  /// Names and values: counts, codes, identifiers, names from the configuration.
  public var fields: [(name: String, value: String)]

  /// Describes a line. The event must be a literal, so that no text of a message can be one.
  public init(_ level: Level, _ event: StaticString, _ fields: KeyValuePairs<String, String> = [:]) {
    self.level = level
    self.event = event.description
    self.fields = fields.map { ($0.key, $0.value) }
  }

  /// Compares by content.
  public static func == (a: LogEntry, b: LogEntry) -> Bool {
    a.level == b.level && a.event == b.event && a.fields.elementsEqual(b.fields, by: ==)
  }
}
