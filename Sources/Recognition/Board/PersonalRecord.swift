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
    let chats = Set(identities.map(\.chat))
    let items = state.keptItems(in: chats.contains)
    func isThem(_ person: Person, _ item: KeptItem) -> Bool {
      identities.contains(PersonKey(chat: item.at.chat, id: person.id))
    }
    // What others tell of somebody's experiments and practices belongs to them.
    let numbers = Set(items.filter { isThem($0.author, $0) }.compactMap { Number($0.item.number, in: $0.at.chat) })
    notes = items.compactMap { kept -> Note? in
      let isOwn = isThem(kept.author, kept)
      let isReceiver = kept.item.to.contains { !$0.isGroup && isThem($0.person, kept) }
      let isNamed = !kept.isPrivate && kept.item.with.contains { isThem($0.person, kept) }
      let isOfTheirs = Number(kept.item.about, in: kept.at.chat).map(numbers.contains) ?? false
      guard isOwn || isReceiver || isNamed || isOfTheirs else { return nil }
      return Note(part: Self.part(of: kept.item.kind, isReceiver: isReceiver), kept: kept, isOwn: isOwn)
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
