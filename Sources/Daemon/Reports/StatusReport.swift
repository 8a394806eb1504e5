// SPDX-License-Identifier: Apache-2.0
// How the daemon is doing, for `smallwins status`: read from the log and the spools, beside the running daemon.

public import EventLog
public import Ports
public import Recognition

public import struct FoundationEssentials.Date

/// How things stand.
public struct StatusReport: Equatable, Sendable, Encodable {
  /// The log.
  public struct Log: Equatable, Sendable, Encodable {
    /// How many records it has.
    public var records: UInt64
    /// When the last one was written, RFC 3339.
    public var last: String?
    /// The end of the chain.
    public var head: String
  }

  /// A chat's inbox.
  public struct Inbox: Equatable, Sendable, Encodable {
    /// The chat.
    public var chat: String
    /// Where deliveries wait.
    public var directory: String
    /// How many wait.
    public var waiting: Int
    /// For how many seconds the oldest of them has waited.
    public var lag: Int64?
    /// How many were put aside.
    public var dead: Int
    /// Why the latest of them were.
    public var causes: [DeadLetters.Cause]
  }

  /// A chat whose history is read by its API.
  public struct History: Equatable, Sendable, Encodable {
    /// The chat.
    public var chat: String
    /// When the last round began that reached every channel, RFC 3339.
    public var read: String?
    /// What keeps rounds from reaching every channel, as a code.
    public var trouble: String?
    /// Since when, RFC 3339.
    public var troubleSince: String?
    /// The channels that may not be read, and why.
    public var refused: [String: String]
  }

  /// A channel's digest.
  public struct ChannelDigest: Equatable, Sendable, Encodable {
    /// `CHAT/CHANNEL`.
    public var channel: String
    /// What people call the channel, where its platform told us.
    public var name: String?
    /// The last week that was closed.
    public var last: String?
    /// When the next one closes, RFC 3339.
    public var next: String
  }

  /// A post that has not gone yet.
  public struct Unsent: Equatable, Sendable, Encodable {
    /// Its identifier.
    public var id: String
    /// `CHAT/CHANNEL`.
    public var channel: String
    /// What people call the channel, or whom it goes to, where its platform told us.
    public var name: String?
    /// What it is.
    public var kind: String
    /// How often it was tried.
    public var attempts: Int
    /// Whether it waits for the configuration to be mended.
    public var parked: Bool
    /// Not tried before, RFC 3339.
    public var next: String?
    /// Why it has not gone.
    public var reason: String?
  }

  /// The log.
  public var log: Log
  /// The inboxes.
  public var inboxes: [Inbox]
  /// The chats whose history is read.
  public var histories: [History]
  /// The digests.
  public var digests: [ChannelDigest]
  /// The posts that have not gone yet.
  public var unsent: [Unsent]

  /// Looks at everything.
  public init(
    state: State, summary: LogSummary, configuration: Configuration, layout: StateLayout, files: any FileSystem,
    now: Date
  ) throws {
    log = Log(
      records: summary.records, last: summary.lastTime.map(Timestamp.format),
      head: "\(summary.head.sequence)·\(summary.head.hash.prefix(12))")
    inboxes = try configuration.chats.compactMap { chat in
      guard let directory = chat.inbox.directory else { return nil }
      let spool = SpoolDirectory(directory)
      let counts = try SpoolCounts(of: spool, on: files)
      return Inbox(
        chat: chat.name, directory: directory, waiting: counts.waiting,
        lag: counts.oldest.map { max(0, (now.milliseconds - $0) / 1000) }, dead: counts.dead,
        causes: try DeadLetters(spool, disk: files).causes())
    }
    histories = configuration.chats.filter(\.inbox.isPolled).map { chat in
      let status = PollStatus.read(chat: chat.name, layout: layout, files: files)
      return History(
        chat: chat.name, read: status?.completed.map(Timestamp.format), trouble: status?.trouble,
        troubleSince: status?.troubleSince.map(Timestamp.format), refused: status?.refused ?? [:])
    }
    let rules = Rules(configuration: configuration, zones: ZoneDirectory(files: files))
    let context = DecisionContext(
      now: now, policy: rules.policy(for:), zone: rules.zone, newIdentifier: { "" }, head: "")
    digests = DigestDecisions.nextCloses(state: state, context: context).map { channel, close in
      ChannelDigest(
        channel: "\(channel.chat)/\(channel.channel)",
        name: state.acquaintances.name(of: channel.channel, in: channel.chat),
        last: state.digests[channel]?.lastClosed?.description,
        next: Timestamp.format(close))
    }
    unsent = state.outbox.entries.values.sorted { $0.sequence < $1.sequence }.map { entry in
      Unsent(
        id: entry.delivery.id, channel: "\(entry.delivery.chat)/\(entry.delivery.channel)",
        name: state.acquaintances.name(
          of: entry.delivery.recipient ?? entry.delivery.channel, in: entry.delivery.chat),
        kind: entry.delivery.kind.rawValue, attempts: entry.attempts, parked: entry.isParked,
        next: entry.isParked ? nil : Timestamp.format(entry.notBefore), reason: entry.reason)
    }
  }
}
