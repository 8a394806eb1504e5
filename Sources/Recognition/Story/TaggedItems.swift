// SPDX-License-Identifier: Apache-2.0
// What belongs to a tag: what carries it; what was said of a goal, an experiment or a practice that carries it, and that itself where
// only what was said of it does; and the metrics that its experiments watch. Gathered for all tags that are asked for in one walk
// over what is remembered, so that a digest can choose among them.

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
  private let muted: MutedPeople
  private var tagged: [String: [Piece]] = [:]
  private var ofNumber: [Int: [Piece]] = [:]
  private var metrics: [String: [Piece]] = [:]

  /// How long before and behind what carries a tag a metric still belongs to it, in seconds: two weeks.
  private static let margin: Double = 14 * 24 * 3600

  /// Gathers what was said up to a moment.
  /// - Parameter wanted: The tags that are asked for; nil for all.
  init(_ remembered: Remembered, wanted: Set<String>? = nil, through: Date = .distantFuture) {
    self.remembered = remembered
    muted = MutedPeople(in: remembered.channel.chat, state: remembered.state)
    remembered.forEachMessage { message in
      guard message.said <= through, !muted.contains(message.author) else { return }
      for (index, item) in message.items.map(muted.leavingOut).enumerated() where item.kind != .mood {
        let isUseful =
          wanted.map { wanted in item.values.contains(where: wanted.contains) } ?? !item.values.isEmpty
        guard isUseful || item.number != nil || item.about != nil || item.kind == .metric else { continue }
        guard item.to.isEmpty || item.to.contains(where: { !muted.contains($0.person) }) else { continue }
        let piece = Piece(message: message, index: index)
        for value in Set(item.values) where wanted?.contains(value) ?? true { tagged[value, default: []].append(piece) }
        if let number = item.number ?? item.about { ofNumber[number, default: []].append(piece) }
        if item.kind == .metric, let name = item.metric { metrics[name.lowercased(), default: []].append(piece) }
      }
    }
  }

  /// The tags.
  var tags: some Collection<String> { tagged.keys }

  /// When the items were said that carry a tag, earliest first.
  func times(of tag: String) -> [Date] { (tagged[tag] ?? []).map(\.message.said).sorted() }

  /// The kinds of the items that carry a tag, within a span of time.
  func kinds(of tag: String, after: Date) -> [ItemKind] {
    (tagged[tag] ?? []).filter { $0.message.said > after }.map(\.item.kind)
  }

  /// What belongs to a tag, as it is shown, in the order it was said.
  func items(of tag: String) -> [RememberedItem] {
    var pieces = tagged[tag] ?? []
    let numbers = Set(pieces.compactMap { $0.item.number ?? $0.item.about })
    pieces += numbers.flatMap { ofNumber[$0] ?? [] }
    let times = pieces.map(\.message.said)
    if let first = times.min(), let last = times.max() {
      let names = Set(pieces.compactMap { $0.item.metric?.lowercased() })
      let (from, until) = (first.addingTimeInterval(-Self.margin), last.addingTimeInterval(Self.margin))
      pieces += names.flatMap { metrics[$0] ?? [] }.filter { (from...until).contains($0.message.said) }
    }
    return Dictionary(pieces.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
      .sorted { $0.key < $1.key }
      .compactMap { remembered.shown($0.value.item, in: $0.value.message, without: muted) }
  }

  /// The story of a tag; nil where nothing is remembered of it.
  func story(of tag: String) -> Story? {
    let numbered = remembered.state.numbered
    let chat = remembered.channel.chat
    let open = (numbered.open(.goal, in: chat) + numbered.open(.experiment, in: chat)).map(\.number)
    return Story(of: tag, from: items(of: tag), open: Set(open))
  }
}
