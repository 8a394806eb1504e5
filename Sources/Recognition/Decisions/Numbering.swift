// SPDX-License-Identifier: Apache-2.0
// Gives goals, experiments and practices their numbers, and finds what a later message speaks of: the goal that is done, the
// experiment that ended, the practice that somebody tried.

/// What a message's items are about, and the numbers they go by.
struct Numbering {
  /// The items, with numbers.
  private(set) var items: [Item] = []
  /// Numbers that people spoke of and that name nothing they could mean, with the kind that they meant.
  private(set) var unknown: [(kind: ItemKind, number: Int)] = []

  private let message: MessageIdentity
  private let author: Person
  private let numbered: NumberedItems
  /// Whether one digest tells of the whole chat.
  private let gathersChat: Bool
  /// What this message said before it was edited.
  private let before: [Item]
  /// What of it has a number that was not given again yet, in their order.
  private var former: [Item]
  private var next: Int

  /// Numbers what a message says; an edit keeps the numbers that the message has.
  init(_ items: [Item], of message: IncomingMessage, state: State) {
    self.message = message.identity
    author = message.author
    numbered = state.numbered
    gathersChat = state.settings.gathering(in: message.identity.chat) != nil
    before = state.message(at: message.identity)?.items ?? []
    former = before.filter { $0.number != nil }
    next = numbered.last(in: message.identity.chat) + 1
    // What is said to the bot alone is nobody else's to count.
    guard !message.isDirect else {
      self.items = items
      return
    }
    // What says the same keeps its number, whatever else an edit puts before it.
    let kept = items.map { item in
      takesNumber(item) ? reuse { $0.kind == item.kind && $0.text == item.text } : nil
    }
    for (item, number) in zip(items, kept) { add(item, number: number) }
  }

  private func takesNumber(_ item: Item) -> Bool {
    switch item.kind {
    case .goal, .experiment: true
    case .practice: item.about == nil
    default: false
    }
  }

  private mutating func reuse(_ isTheSame: (Item) -> Bool) -> Int? {
    former.firstIndex(where: isTheSame).flatMap { former.remove(at: $0).number }
  }

  /// What an edited item spoke of before the edit, where that ended so long ago that nothing is known of it but its number.
  private func forgotten(_ item: Item) -> Int? {
    before.first { earlier in
      guard earlier.kind == item.kind, let about = earlier.about, item.about ?? about == about else { return false }
      return numbered.item(about, in: message.chat) == nil
    }?
    .about
  }

  private mutating func add(_ item: Item, number: Int?) {
    var item = item
    switch item.kind {
    case .goal, .experiment,
      .practice where takesNumber(item):
      item.number = number ?? reuse { $0.kind == item.kind } ?? next
      if item.number == next { next += 1 }
    case .done:
      // An aim is the team's, and anybody may say that it is reached, by its number: words that fit it are mostly one of its steps.
      let candidates = open(.goal).filter { goal in
        let isMine = goal.author == author
        return goal.item.isAim == true ? item.about != nil && (isMine || isShared(ChannelKey(goal.at))) : isMine
      }
      guard let found = find(item, among: candidates, byWords: true) else { return drop(item, meaning: .goal) }
      item.about = found.number
    case .result:
      let mine = open(.experiment).filter { $0.author == author }
      guard let found = find(item, among: item.about == nil ? mine : open(.experiment)) else {
        return drop(item, meaning: .experiment)
      }
      item.about = found.number
    case .practice:
      guard find(item, among: open(.practice)) != nil else { return drop(item, meaning: .practice) }
    default: break
    }
    items.append(item)
  }

  /// Whether a channel is this message's, or one digest tells of both: what is said elsewhere is not known here.
  private func isShared(_ channel: ChannelKey) -> Bool { channel == ChannelKey(message) || gathersChat }

  private func open(_ kind: ItemKind) -> [NumberedItem] {
    numbered.all(kind, in: message.chat) { $0.isOpen(without: message) && $0.at != message }
  }

  /// What an item is about: what it names by number, else what fits, which may be nothing. Nil where the number names nothing.
  private func find(_ item: Item, among candidates: [NumberedItem], byWords: Bool = false) -> Found? {
    if let number = forgotten(item) { return Found(number: number) }
    if let number = item.about { return candidates.contains { $0.number == number } ? Found(number: number) : nil }
    return Found(number: (byWords ? WordMatch.best(for: item.text, among: candidates) : candidates.last)?.number)
  }

  /// What an item is about.
  private struct Found {
    var number: Int?
  }

  /// A number names nothing. What was said besides it is kept, except where it makes sense with the number only.
  private mutating func drop(_ item: Item, meaning kind: ItemKind) {
    if let number = item.about { unknown.append((kind, number)) }
    guard item.kind != .practice, !item.text.isEmpty else { return }
    var item = item
    item.about = nil
    items.append(item)
  }
}
