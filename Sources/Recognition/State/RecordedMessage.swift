// SPDX-License-Identifier: Apache-2.0
// A message as the fold remembers it: what it says now, and which digests have told it.

public import struct FoundationEssentials.Date

/// A digest that has told an item.
public struct ToldIn: Equatable, Sendable {
  /// The channel whose digest it was.
  public var channel: ChannelKey
  /// The week.
  public var week: ISOWeek
  /// When that week was closed.
  public var closedAt: Date

  func isDigest(of channel: ChannelKey, in week: ISOWeek) -> Bool { self.channel == channel && self.week == week }
}

/// A message that holds, or held, something worth keeping.
public struct RecordedMessage: Equatable, Sendable {
  /// Where it stands.
  public private(set) var identity: MessageIdentity
  /// Who said it.
  public private(set) var author: Person
  /// When it was said.
  public private(set) var said: Date
  /// What it says now; empty when it was taken back.
  public private(set) var items: [Item]
  /// Where people can open it.
  public private(set) var link: String?
  /// The thread it stands in, where it is not the thread's first message.
  public private(set) var thread: String?
  /// The number of the record that first told of it.
  public private(set) var sequence: UInt64
  /// Whether only its author and those who receive it are told.
  public private(set) var isPrivate: Bool
  /// Whether it was deleted or taken back, for good.
  public private(set) var isWithdrawn = false
  /// Whether it ever held items.
  public private(set) var heldItems: Bool
  /// The revisions that were taken in, the first version aside.
  public private(set) var revisions: [String]
  /// Who lets it be shown publicly: its author, or somebody who receives it.
  public private(set) var releasedBy: [Person] = []
  /// Who cheered it by reactions that are not under way any more.
  public internal(set) var cheers: [Person] = []
  /// The digests that have told it, with whatever items it had then: what an edit adds later is not told by them again.
  public internal(set) var toldIn: [ToldIn] = []

  init(_ recorded: MessageRecorded, sequence: UInt64) {
    identity = recorded.at
    author = recorded.author
    said = Date(unixMilliseconds: recorded.said)
    items = recorded.items
    heldItems = !recorded.items.isEmpty || recorded.heldItems == true
    link = recorded.link
    thread = recorded.thread
    isPrivate = recorded.isPrivate ?? false
    revisions = recorded.revision.map { [$0] } ?? []
    self.sequence = sequence
  }

  /// Whether a revision may replace what the message says: one that was not taken in yet, and is no older than the last.
  public func takes(_ revision: String?) -> Bool {
    guard let revision, !isWithdrawn, !revisions.contains(revision) else { return false }
    return revisions.last.map { !Self.isOlder(revision, than: $0) } ?? true
  }

  mutating func revise(_ recorded: MessageRecorded) {
    guard !isWithdrawn else { return }
    items = recorded.items
    heldItems = heldItems || !recorded.items.isEmpty || recorded.heldItems == true
    link = recorded.link ?? link
    if let revision = recorded.revision { revisions.append(revision) }
  }

  mutating func withdraw() {
    isWithdrawn = true
    items = []
  }

  mutating func apply(_ release: RecordReleased) {
    releasedBy.removeAll { $0 == release.by }
    if release.released { releasedBy.append(release.by) }
  }

  /// Revisions that begin with a number are times or counts, and then the smaller one is older. Of others nothing is known.
  private static func isOlder(_ a: String, than b: String) -> Bool {
    guard let a = number(a), let b = number(b) else { return false }
    return (a.count, a) < (b.count, b)
  }

  private static func number(_ revision: String) -> String? {
    let digits = revision.prefix { ("0"..."9").contains($0) }
    let rest = revision[digits.endIndex...]
    // A hash may begin with a digit, too.
    guard !digits.isEmpty, rest.isEmpty || rest.first == "-" || rest.first == "." else { return nil }
    return String(digits.drop { $0 == "0" })
  }
}
