// SPDX-License-Identifier: Apache-2.0
// What belongs to a tag: what carries it; what was said of a goal, an experiment or a practice that carries it, and that itself where
// only what was said of it does; and the metrics that its experiments watch.

import struct FoundationEssentials.Date

/// What was said under tags.
struct TaggedItems {
  private struct Piece {
    var message: RecordedMessage
    var index: Int

    var item: Item { message.items[index] }
    var key: Key { Key(said: message.said, sequence: message.sequence, index: index) }
  }

  private struct Key: Hashable, Comparable {
    var said: Date
    var sequence: UInt64
    var index: Int

    static func < (a: Key, b: Key) -> Bool { (a.said, a.sequence, a.index) < (b.said, b.sequence, b.index) }
  }

  private let remembered: Remembered
  private let through: Date
  private let muted: MutedPeople
  private let channels: [ChannelKey]
  /// What is under way; all else is in the archive.
  private var recent: [Mark: [Piece]] = [:]

  /// How long before and behind what carries a tag a metric still belongs to it, in seconds: two weeks.
  private static let margin: Double = 14 * 24 * 3600
  /// Makes what was said up to a moment ready.
  init(_ remembered: Remembered, through: Date = .distantFuture) {
    self.remembered = remembered
    self.through = through
    muted = MutedPeople(in: remembered.channel.chat, state: remembered.state)
    channels = remembered.state.knownChannels.filter(remembered.covers)
    remembered.forEachRecentMessage { message in
      guard message.mayBeMarked, message.said <= through, !muted.contains(message.author) else { return }
      for (index, item) in message.items.enumerated() where item.mayBeMarked && isShown(item) {
        for mark in Set(item.marks) {
          recent[mark, default: []].append(Piece(message: message, index: index))
        }
      }
    }
  }

  /// The tags that were used, muted people's names aside.
  var tags: Set<String> {
    let recent = recent.keys.compactMap { mark in
      if case .tag(let tag) = mark { tag } else { nil }
    }
    return channels.reduce(into: Set(recent)) { $0.formUnion(remembered.state.archive.tags(of: $1)) }
      .filter { !muted.isName($0) }
  }

  /// What was said lately, after a moment, with each tag that it carries; where it tells of a goal, an experiment or a practice, also
  /// with those of that, since whoever says that something is done seldom says its tag again.
  func forEachRecent(after: Date, _ body: (_ tag: String, _ item: Item, _ place: MessageIdentity) -> Void) {
    for (mark, pieces) in recent {
      let latest = pieces.filter { $0.message.said > after }
      switch mark {
      case .tag(let tag): for piece in latest { body(tag, piece.item, piece.message.identity) }
      case .number(let number):
        let tags = remembered.state.numbered.item(number, in: remembered.channel.chat)?.item.values ?? []
        for piece in latest {
          for tag in tags where !piece.item.values.contains(tag) { body(tag, piece.item, piece.message.identity) }
        }
      case .metric: break
      }
    }
  }

  /// When the items were said that carry a tag, earliest first.
  func times(of tag: String) -> [Date] { pieces(.tag(tag)).map(\.message.said).sorted() }

  /// The story of a tag; nil where nothing is remembered of it.
  /// - Parameter limit: How many items are looked at, where there are more: a tenth from the beginning, the others the latest.
  func story(of tag: String, limit: Int = 1000) -> Story? {
    let pieces = pieces(of: tag)
    let looked =
      pieces.count > limit ? pieces.prefix(limit / 10) + pieces.suffix(limit - limit / 10) : pieces[...]
    let items = looked.compactMap { remembered.shown($0.item, in: $0.message, without: muted) }
    let open = Set(items.compactMap(\.item.number)).filter { number in
      remembered.state.numbered.item(number, in: remembered.channel.chat)?.isOpen == true
    }
    return Story(of: tag, from: items, count: pieces.count, open: open)
  }

  /// What belongs to a tag, in the order it was said.
  private func pieces(of tag: String) -> [Piece] {
    var found = pieces(.tag(tag))
    let numbers = Set(found.compactMap { $0.item.number ?? $0.item.about })
    found += numbers.flatMap { pieces(.number($0)) }
    let times = found.map(\.message.said)
    if let first = times.min(), let last = times.max() {
      let names = Set(found.compactMap { $0.item.metric?.lowercased() })
      let (from, until) = (first.addingTimeInterval(-Self.margin), last.addingTimeInterval(Self.margin))
      found += names.flatMap { pieces(.metric($0)) }.filter { (from...until).contains($0.message.said) }
    }
    return Dictionary(found.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
      .sorted { $0.key < $1.key }.map(\.value)
  }

  private func pieces(_ mark: Mark) -> [Piece] {
    if case .tag(let tag) = mark, muted.isName(tag) { return [] }
    let archived = channels.flatMap { remembered.state.archive.messages(of: $0, marked: mark) }
      .filter { $0.said <= through && !$0.isPrivate && !muted.contains($0.author) }
      .flatMap { message in
        message.items.indices.filter { message.items[$0].stands(under: mark) && isShown(message.items[$0]) }
          .map { Piece(message: message, index: $0) }
      }
    return archived + (recent[mark] ?? [])
  }

  /// Whether somebody is left who receives it.
  private func isShown(_ item: Item) -> Bool {
    item.to.isEmpty || item.to.contains { !muted.contains($0.person) }
  }
}
