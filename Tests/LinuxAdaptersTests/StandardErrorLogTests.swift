// SPDX-License-Identifier: Apache-2.0
// The form of a log line, and that nothing gets out of its value.

import FoundationEssentials
import Glibc
import Ports
import TestSupport
import Testing

@testable import LinuxAdapters

struct StandardErrorLogTests {
  private struct FixedClock: WallClock {
    func now() -> Date { Date(milliseconds: 1_795_190_400_123) }
  }

  /// What a log writes into a file.
  private func written(
    _ entries: [LogEntry], style: StandardErrorLog.Style, minimum: LogEntry.Level = .debug
  ) throws -> String {
    let directory = try TemporaryDirectory()
    let descriptor = open(directory.file("log"), O_CREAT | O_WRONLY, 0o600)
    let log = StandardErrorLog(minimum: minimum, style: style, clock: FixedClock(), descriptor: descriptor)
    entries.forEach(log.write)
    close(descriptor)
    return String(decoding: try PosixFileSystem().contents(of: directory.file("log")), as: UTF8.self)
  }

  private let entries = LogEntry.Level.allCases.map { LogEntry($0, "digest-posted", ["channel": "team/general"]) }

  @Test func `to a terminal a line has time and level`() throws {
    let lines = try written(entries, style: .plain)
    #expect(
      lines == """
        2026-11-20T16:00:00.123Z debug digest-posted channel=team/general
        2026-11-20T16:00:00.123Z info digest-posted channel=team/general
        2026-11-20T16:00:00.123Z warning digest-posted channel=team/general
        2026-11-20T16:00:00.123Z error digest-posted channel=team/general

        """)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"), (951_782_400_009, "2000-02-29T00:00:00.009Z"),
    (1_795_190_400_999, "2026-11-20T16:00:00.999Z"),
  ])
  func `a time is told to the millisecond`(milliseconds: Int64, text: String) {
    #expect(StandardErrorLog.timestamp(milliseconds) == text)
  }

  @Test func `to the journal a line has syslog's priority`() throws {
    let lines = try written(entries, style: .journal).split(separator: "\n")
    #expect(lines.map { $0.prefix(4) } == ["<7>d", "<6>d", "<4>d", "<3>d"])
  }

  @Test func `what is less urgent than asked for is left out`() throws {
    let lines = try written(entries, style: .journal, minimum: .warning).split(separator: "\n")
    #expect(lines.map { $0.prefix(3) } == ["<4>", "<3>"])
    #expect(try written(entries, style: .journal, minimum: .error).split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    ("plain", "plain"), ("/var/lib:80,a", "/var/lib:80,a"), ("", #""""#), ("two words", #""two words""#),
    ("a=b", #""a=b""#), (#"say "hi""#, #""say \"hi\"""#), (#"back\slash"#, #""back\\slash""#),
    ("line\nend", #""line\nend""#), ("\r\t", #""\u{d}\t""#), ("\u{1B}[31mred", #""\u{1b}[31mred""#),
    ("\0\u{7F}", #""\u{0}\u{7f}""#), ("\u{9B}", #""\u{9b}""#), ("a\u{2028}b\u{2029}", #""a\u{2028}b\u{2029}""#),
    ("\u{202E}txt", #""\u{202e}txt""#), ("\u{2066}", #""\u{2066}""#), ("Zoë", "\"Zoë\""),
  ])
  func `a value stays within its line and its quotation marks`(value: String, form: String) {
    #expect(StandardErrorLog.quoted(value) == form)
  }

  @Test func `a log that cannot be written to troubles nobody`() {
    StandardErrorLog(minimum: .debug, style: .plain, clock: FixedClock(), descriptor: -1).write(entries[0])
  }

  @Test func `the journal's form is for the very stream that the journal reads`() throws {
    let directory = try TemporaryDirectory()
    let descriptor = open(directory.file("log"), O_CREAT | O_WRONLY, 0o600)
    defer { close(descriptor) }
    var status = stat()
    fstat(descriptor, &status)
    let stream = "\(status.st_dev):\(status.st_ino)"
    func style(_ environment: [String: String]) -> StandardErrorLog.Style {
      .detected(environment: environment, descriptor: descriptor)
    }
    #expect(style(["JOURNAL_STREAM": stream]) == .journal)
    #expect(style(["JOURNAL_STREAM": "1:2"]) == .plain)
    #expect(style([:]) == .plain)
  }
}
