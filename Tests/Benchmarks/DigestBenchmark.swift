// SPDX-License-Identifier: Apache-2.0
// How long it takes to compose and write a digest once the daemon runs, in a log of five million records; and how long it takes until
// it runs, and how much memory it needs. The log is written to disk and read back as a start does it, so the state is the daemon's.

import Daemon
import EventLog
import LinuxAdapters
import Ports
import Recognition
import TestSupport

import struct FoundationEssentials.Date

enum DigestBenchmark {
  private static let records = 5_000_000
  /// The most that a digest may take, in seconds.
  private static let limit = 0.050
  private static let runs = 200

  static func run() throws -> [Table] {
    let directory = try TemporaryDirectory()
    // It goes with its last use, which has to be ours.
    defer { withExtendedLifetime(directory) {} }
    let files = PosixFileSystem()
    try write(to: directory.path, files: files)
    let before = Machine.resident
    let beginning = Measurement.Clock.processor.now
    let state = try Logbook(StateLayout(root: directory.path), files: files).state(retention: .bounded).state
    let starting = Measurement.Clock.processor.now - beginning
    let memory = Machine.resident - before
    let bytes = try files.entries(of: "\(directory.path)/log").reduce(0) { sum, name in
      try sum + (files.status(of: "\(directory.path)/log/\(name)")?.size ?? 0)
    }
    return [start(starting, bytes: bytes, memory: memory, state: state), digests(of: state)]
  }

  private static func write(to directory: String, files: PosixFileSystem) throws {
    let log = try EventLog.open(
      directory: directory, files: files, random: SeededRandom(seed: 1), at: Date(milliseconds: GeneratedYears.end),
      replay: { _ in })
    var years = GeneratedYears()
    try years.append(records, to: log)
  }

  private static func start(_ seconds: Double, bytes: Int, memory: Int, state: State) -> Table {
    Table(
      title: "digest: the start of a daemon whose log has \(Table.figure(Double(records))) records, one processor",
      columns: ["seconds", "records/s", "MB/s", "MB of memory"],
      rows: [
        Table.Row(
          name: "replay: verify, decode, fold",
          values: [seconds, Double(records) / seconds, Double(bytes) / seconds / 1e6, Double(memory) / 1e6])
      ],
      remarks: [
        "It remembers \(Table.figure(Double(state.messages.count))) messages under way, "
          + "\(Table.figure(Double(state.archive.count))) further back and "
          + "\(Table.figure(Double(state.seen.count))) identities."
      ])
  }

  // MARK: Digests

  private static let chat = GeneratedCompany.chats[0]
  private static let busiest = ChannelKey(chat: chat.name, channel: chat.channels[0])

  /// The channel whose digest tells of its whole chat.
  private static func gathering(_ chat: GeneratedCompany.Chat) -> ChannelKey {
    ChannelKey(chat: chat.name, channel: chat.channels[chat.channels.count - 1])
  }

  private static func digests(of state: State) -> Table {
    let composing = Composing(state: state, admin: chat.people[0])
    let channels =
      [("busiest channel", busiest)]
      + GeneratedCompany.chats.sorted { $0.people.count < $1.people.count }
      .map { ("all that \($0.people.count) people say, gathered", gathering($0)) }
    var rows: [Table.Row] = []
    for (name, channel) in channels {
      rows.append(row("\(name): the week that closes") { composing.close(channel) })
      rows.append(row("\(name): the week before, again") { composing.tellAgain(channel, weeksAgo: 1) })
      rows.append(row("\(name): ten weeks ago, again") { composing.tellAgain(channel, weeksAgo: 10) })
    }
    let kept = rows.filter { $0.values[2] <= limit * 1000 }.count
    let weeks = rows.count
    rows.append(row("busiest channel: its last 90 days") { composing.review(busiest) })
    // There is no limit for it, and it does not say how many items it tells.
    for column in [0, 4] { rows[weeks].values[column] = .nan }
    return Table(
      title: "digest: composing and writing it, one processor, \(runs) runs",
      columns: ["items", "ms first", "ms", "ms at worst", "of the limit"], rows: rows,
      remarks: [
        "Limit: \(Table.figure(limit * 1000)) ms for a week, \(kept == weeks ? "kept" : "kept by \(kept) of \(weeks)")."
      ])
  }

  private static func row(_ name: String, _ work: () -> Composing.Outcome) -> Table.Row {
    let taken = Measurement.runs(runs) { work().blocks }
    return Table.Row(
      name: name,
      values: [
        Double(work().items), taken.first * 1000, taken.median * 1000, taken.worst * 1000, taken.median / limit,
      ])
  }
}

/// The ways to a digest.
private struct Composing {
  /// What came of one.
  struct Outcome {
    /// How many items it tells.
    var items = 0
    var blocks = 0
  }

  private let state: State
  private let admin: Person
  private let context: DecisionContext
  private let due: [DigestDecisions.Due]

  init(state: State, admin: Person) {
    self.state = state
    self.admin = admin
    let policy = ChannelPolicy(
      hasDigest: true, digestTime: .fridayAfternoon, zone: "UTC", admins: [admin.id], posting: .api)
    context = DecisionContext(
      now: Date(milliseconds: GeneratedYears.end + 1000), policy: { _ in policy }, zone: { _ in .utc },
      newIdentifier: { "" }, head: "5000000·0123456789ab")
    due = DigestDecisions.due(state: state, context: context)
  }

  /// Closes the week, as it is done on Friday afternoon.
  func close(_ channel: ChannelKey) -> Outcome {
    outcome(
      of: due.filter { $0.channel == channel }.flatMap { DigestDecisions.close($0, state: state, context: context) })
  }

  /// Tells a week that is closed once more.
  func tellAgain(_ channel: ChannelKey, weeksAgo: Int) -> Outcome {
    let settings = state.effective(for: channel, policy: context.policy(channel))
    let day = CivilTime(at: context.now, in: .utc).date.advanced(byDays: -7 * weeksAgo)
    let digest = DigestComposer.past(
      channel, week: ISOWeek(containing: day), settings: settings, state: state, context: context)
    guard let digest else { return Outcome() }
    let document = digest.richText(zone: .utc, words: settings.wording)
    return Outcome(items: digest.entryCount, blocks: document.blocks.count)
  }

  /// Answers an admin who asks for the last 90 days.
  func review(_ channel: ChannelKey) -> Outcome {
    let message = IncomingMessage(
      identity: MessageIdentity(chat: channel.chat, channel: channel.channel, message: "review"), author: admin,
      time: context.now, spans: [.person(Person(id: "smallwins")), .text(" review now quarter")])
    return outcome(
      of: Decider.decide(.message(message), keys: IdentityKeys(identity: ""), state: state, context: context))
  }

  private func outcome(of events: [Event]) -> Outcome {
    events.reduce(into: Outcome()) { outcome, event in
      switch event {
      case .digestClosed(let closed): outcome.items = closed.items
      case .deliveryPlanned(let planned): outcome.blocks += planned.body.blocks.count
      default: break
      }
    }
  }
}
