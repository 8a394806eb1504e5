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

  func isDigest(of channel: ChannelKey, in week: ISOWeek) -> Bool { self.week == week && self.channel == channel }
}

/// A message that holds, or held, something worth keeping.
///
/// What it says stands behind one reference: a state looks at tens of thousands of messages for a digest, and a copy of each that is
/// looked at must cost next to nothing.
public struct RecordedMessage: Equatable, Sendable {
  /// When it was said.
  public let said: Date
  /// The number of the record that first told of it.
  public let sequence: UInt64
  /// Whether it says something that everybody may read.
  public private(set) var isShown: Bool
  /// Whether anything that it says may stand under a mark.
  private(set) var mayBeMarked: Bool
  private var kinds: KindSet
  /// The digests that have told it, with whatever items it had then: what an edit adds later is not told by them again.
  public internal(set) var toldIn: [ToldIn] = []
  private var content: Shared<Content>

  private struct Content: Equatable, Sendable {
    var identity: MessageIdentity
    var author: Person
    var items: [Item]
    var link: String?
    var thread: String?
    var isPrivate: Bool
    var isWithdrawn = false
    var heldItems: Bool
    var isRedacted: Bool
    var revisions: [String]
    var releasedBy: [Person] = []
    var cheers: [Person] = []

    var isShown: Bool { !items.isEmpty && !isPrivate }
    var mayBeMarked: Bool { items.contains(where: \.mayBeMarked) }
    var kinds: KindSet { KindSet(items) }
  }

  init(_ recorded: MessageRecorded, sequence: UInt64) {
    said = Date(unixMilliseconds: recorded.said)
    self.sequence = sequence
    let content = Content(
      identity: recorded.at, author: recorded.author, items: recorded.items, link: recorded.link,
      thread: recorded.thread, isPrivate: recorded.isPrivate ?? false,
      heldItems: !recorded.items.isEmpty || recorded.heldItems == true, isRedacted: recorded.heldItems == true,
      revisions: recorded.revision.map { [$0] } ?? [])
    isShown = content.isShown
    mayBeMarked = content.mayBeMarked
    kinds = content.kinds
    self.content = Shared(content)
  }

  /// Where it stands.
  public var identity: MessageIdentity { content.value.identity }
  /// Who said it.
  public var author: Person { content.value.author }
  /// What it says now; empty when it was taken back.
  public var items: [Item] { content.value.items }
  /// Where people can open it.
  public var link: String? { content.value.link }
  /// The thread it stands in, where it is not the thread's first message.
  public var thread: String? { content.value.thread }
  /// Whether only its author and those who receive it are told.
  public var isPrivate: Bool { content.value.isPrivate }
  /// Whether it was deleted or taken back, for good.
  public var isWithdrawn: Bool { content.value.isWithdrawn }
  /// Whether it ever held items.
  public var heldItems: Bool { content.value.heldItems }
  /// The revisions that were taken in, the first version aside.
  public var revisions: [String] { content.value.revisions }
  /// Who lets it be shown publicly: its author, or somebody who receives it.
  public var releasedBy: [Person] { content.value.releasedBy }
  /// Who cheered it by reactions that are not under way any more.
  public internal(set) var cheers: [Person] {
    get { content.value.cheers }
    set { change { $0.cheers = newValue } }
  }

  /// Whether it says something of a kind.
  func holds(_ kind: ItemKind) -> Bool { kinds.contains(kind) }

  /// Whether a revision may replace what the message says: one that was not taken in yet, and is no older than the last. Where somebody was
  /// forgotten none may: platforms tell of an edit also where only a preview came, and with it all words would be back.
  public func takes(_ revision: String?) -> Bool {
    guard let revision, !isWithdrawn, !content.value.isRedacted, !revisions.contains(revision) else { return false }
    return revisions.last.map { !Self.isOlder(revision, than: $0) } ?? true
  }

  mutating func revise(_ recorded: MessageRecorded) {
    guard !isWithdrawn else { return }
    change { content in
      content.items = recorded.items
      content.heldItems = content.heldItems || !recorded.items.isEmpty || recorded.heldItems == true
      content.isRedacted = content.isRedacted || recorded.heldItems == true
      content.link = recorded.link ?? content.link
      if let revision = recorded.revision { content.revisions.append(revision) }
    }
  }

  mutating func withdraw() {
    change { content in
      content.isWithdrawn = true
      content.items = []
    }
  }

  mutating func apply(_ release: RecordReleased) {
    change { content in
      content.releasedBy.removeAll { $0 == release.by }
      if release.released { content.releasedBy.append(release.by) }
    }
  }

  private mutating func change(_ body: (inout Content) -> Void) {
    var changed = content.value
    body(&changed)
    isShown = changed.isShown
    mayBeMarked = changed.mayBeMarked
    kinds = changed.kinds
    content = Shared(changed)
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

/// Kinds of items.
private struct KindSet: Equatable, Sendable {
  private var bits: UInt16 = 0

  init(_ items: [Item]) {
    for index in items.indices { bits |= Self.bit(items[index].kind) }
  }

  func contains(_ kind: ItemKind) -> Bool { bits & Self.bit(kind) != 0 }

  private static func bit(_ kind: ItemKind) -> UInt16 {
    switch kind {
    case .shoutout: 1 << 0
    case .win: 1 << 1
    case .lesson: 1 << 2
    case .setback: 1 << 3
    case .praise: 1 << 4
    case .goal: 1 << 5
    case .done: 1 << 6
    case .experiment: 1 << 7
    case .result: 1 << 8
    case .metric: 1 << 9
    case .mood: 1 << 10
    case .practice: 1 << 11
    case .answer: 1 << 12
    }
  }
}
