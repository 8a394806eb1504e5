// SPDX-License-Identifier: Apache-2.0
// What belongs to a tag: what carries it; what was said of a goal, an experiment or a practice that carries it, and that itself where
// only what was said of it does; and the metrics that its experiments watch.

import struct FoundationEssentials.Date

/// What was said under tags.
struct TaggedItems {
  private struct Piece {
    let message: RecordedMessage
    let index: Int

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

  /// How long before and behind what carries a tag a metric still belongs to it, in seconds: two weeks.
  private static let margin: Double = 14 * 24 * 3600

  /// What was said up to a moment.
  init(_ remembered: Remembered, through: Date = .distantFuture) {
    self.remembered = remembered
    self.through = through
    muted = MutedPeople(in: remembered.channel.chat, state: remembered.state)
  }

  /// The tags that were used, muted people's names aside; also those that only muted people used, of which nothing is told.
  var tags: Set<String> {
    let state = remembered.state
    return state.archive.tags(where: remembered.covers).union(state.marked.tags(where: remembered.covers))
      .filter { !muted.isName($0) }
  }

  /// What was said lately, after a moment, with each tag that it carries; where it tells of a goal, an experiment or a practice, also
  /// with those of that, since whoever says that something is done seldom says its tag again.
  func forEachRecent(after: Date, _ body: (_ tag: String, _ item: Item, _ message: RecordedMessage) -> Void) {
    let state = remembered.state
    let covered = state.messages.channels.filter(remembered.covers).sorted()
    let latest = covered.flatMap { channel in
      state.messages.values(in: channel) { $0.said > after && $0.said <= through && $0.isShown && $0.mayBeMarked }
    }
    for message in latest where !muted.contains(message.author) {
      for item in message.items where item.mayBeMarked && item.kind != .mood && isShown(item) {
        let numbered = (item.number ?? item.about).flatMap { state.numbered.item($0, in: remembered.channel.chat) }
        for tag in Set(item.values + (numbered?.item.values ?? [])) { body(tag, item, message) }
      }
    }
  }

  /// When the items were said that carry a tag, earliest first.
  func times(of tag: String) -> [Date] { pieces(.tag(tag)).map(\.message.said).sorted() }

  /// How many items belong to a tag.
  func count(of tag: String) -> Int { pieces(of: tag).count }

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
    let state = remembered.state
    let messages =
      state.archive.messages(inChat: remembered.channel.chat, marked: mark)
      + state.marked.messages(under: mark).compactMap { state.messages[$0] }
    return messages.filter { message in
      message.said <= through && message.isShown && remembered.covers(ChannelKey(message.identity))
        && !muted.contains(message.author)
    }
    .flatMap { message in
      message.items.indices.filter { message.items[$0].stands(under: mark) && isShown(message.items[$0]) }
        .map { Piece(message: message, index: $0) }
    }
  }

  /// Whether somebody is left who receives it.
  private func isShown(_ item: Item) -> Bool {
    item.to.isEmpty || item.to.contains { !muted.contains($0.person) }
  }
}
