// SPDX-License-Identifier: Apache-2.0
// All that is remembered of one person, by every identity that they said is theirs: for their own eyes, so whoever stays out of digests
// is in it too, and so is what was said to them alone. What was said between others in private is not.

/// What is remembered of a person, for themselves.
public struct PersonalRecord: Equatable, Sendable {
  /// What somebody's part in an item was.
  enum Part: Hashable, CaseIterable, Sendable {
    case received, given, wins, lessons, setbacks, experiments, goals, praise, practices, answers, metrics, moods
  }

  /// An item that they had a part in.
  struct Note: Equatable, Sendable {
    var part: Part
    var kept: KeptItem
    /// Whether they said it.
    var isOwn: Bool
  }

  /// The notes, the last one first.
  let notes: [Note]

  /// The items, the last one first.
  public var items: [KeptItem] { notes.map(\.kept) }

  /// Gathers what is remembered.
  public init(of identities: Set<PersonKey>, in state: State) {
    func isThem(_ person: Person, _ chat: String) -> Bool { identities.contains(PersonKey(chat: chat, id: person.id)) }
    func receives(_ item: Item, _ chat: String) -> Bool {
      item.to.contains { !$0.isGroup && isThem($0.person, chat) }
    }
    let channels = state.knownChannels.filter { channel in identities.contains { $0.chat == channel.chat } }
    // What others tell of somebody's experiments and practices belongs to them.
    var numbers: Set<Number> = []
    state.forEachMessage(in: channels) { message in
      guard isThem(message.author, message.identity.chat) else { return }
      numbers.formUnion(message.items.compactMap { Number($0.number, in: message.identity.chat) })
    }
    let items = state.keptItems(in: channels) { item, message in
      let chat = message.identity.chat
      if isThem(message.author, chat) { return true }
      // How somebody felt is theirs alone, whomever their words name.
      guard item.kind != .mood else { return false }
      if receives(item, chat) { return true }
      guard !message.isPrivate else { return false }
      return item.with.contains { isThem($0.person, chat) }
        || (Number(item.about, in: chat).map(numbers.contains) ?? false)
    } reactions: { reaction in
      isThem(reaction.author, reaction.at.chat) || (reaction.to.map { isThem($0, reaction.at.chat) } ?? false)
    }
    notes = items.map { kept in
      let part = Self.part(of: kept.item.kind, isReceiver: receives(kept.item, kept.at.chat))
      return Note(part: part, kept: kept, isOwn: isThem(kept.author, kept.at.chat))
    }
    .sorted { ($1.kept.said, $1.kept.sequence) < ($0.kept.said, $0.kept.sequence) }
  }

  private struct Number: Hashable {
    var chat: String
    var number: Int

    init?(_ number: Int?, in chat: String) {
      guard let number else { return nil }
      (self.number, self.chat) = (number, chat)
    }
  }

  private static func part(of kind: ItemKind, isReceiver: Bool) -> Part {
    switch kind {
    case .shoutout: isReceiver ? .received : .given
    case .win: .wins
    case .lesson: .lessons
    case .setback: .setbacks
    case .praise: .praise
    case .goal, .done: .goals
    case .experiment, .result: .experiments
    case .metric: .metrics
    case .mood: .moods
    case .practice: .practices
    case .answer: .answers
    }
  }
}
