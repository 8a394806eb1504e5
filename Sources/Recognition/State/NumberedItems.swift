// SPDX-License-Identifier: Apache-2.0
// Goals, experiments and practices go by a number in their chat, so that people can say which one is done. Numbers are given when a
// message is recorded (Decisions/Numbering.swift), count up, and are never given twice.
//
// A tag has one aim. Who says another one under the same tag, whoever that is, puts it in the place of the one before, as a team does
// that agrees on something else; the log keeps both, and where the new one is taken back the one before holds again.

public import struct FoundationEssentials.Date

/// A goal, an experiment or a practice.
public struct NumberedItem: Equatable, Sendable {
  /// What was said of it later, by a message: that a goal is done, what came of an experiment, how a practice went.
  public struct Ending: Equatable, Sendable {
    /// The message.
    public var at: MessageIdentity
    /// When it was said.
    public var said: Date
    /// What it says.
    public var item: Item
  }

  /// Its number in the chat, from 1.
  public let number: Int
  /// What kind of thing it is.
  let kind: ItemKind
  /// When it was said.
  public var said: Date
  private var content: Shared<Content>

  private struct Content: Equatable, Sendable {
    var at: MessageIdentity
    var author: Person
    var item: Item
  }

  init(number: Int, at: MessageIdentity, author: Person, said: Date, item: Item) {
    (self.number, self.said, kind) = (number, said, item.kind)
    content = Shared(Content(at: at, author: author, item: item))
  }

  /// The message it stands in.
  public var at: MessageIdentity { content.value.at }

  /// Who said it.
  public var author: Person {
    get { content.value.author }
    set { content = Shared(Content(at: at, author: newValue, item: item)) }
  }

  /// What it says.
  public var item: Item {
    get { content.value.item }
    set { content = Shared(Content(at: at, author: author, item: newValue)) }
  }

  /// What was said of it later, in the order in which that was recorded.
  public var endings: [Ending] = []

  /// Of an aim: when another one with the same tag was said, which took its place.
  public internal(set) var replaced: Date?

  /// Whether it still goes on. A practice always does: others may try it.
  public var isOpen: Bool { kind == .practice || endings.isEmpty && replaced == nil }

  /// Whether nothing but a message stands in the way of its being open.
  func isOpen(without message: MessageIdentity) -> Bool {
    kind == .practice || endings.allSatisfy { $0.at == message } && replaced == nil
  }

  /// Whether another aim had taken its place by a moment.
  func isReplaced(by moment: Date) -> Bool { replaced.map { $0 <= moment } ?? false }
}

/// All that goes by a number.
public struct NumberedItems: Equatable, Sendable {
  private struct Chat: Equatable, Sendable {
    var last = 0
    /// By number.
    private(set) var items: [NumberedItem] = []
    /// The numbers of the aims among them, by their tags.
    var aims: [String: Set<Int>] = [:]

    subscript(number: Int) -> NumberedItem? {
      get {
        let place = place(of: number)
        return holds(number, at: place) ? items[place] : nil
      }
      set {
        let place = place(of: number)
        items.replaceSubrange(place..<(holds(number, at: place) ? place + 1 : place), with: newValue.map { [$0] } ?? [])
      }
    }

    private func place(of number: Int) -> Int { items.partition { $0.number >= number } }

    private func holds(_ number: Int, at place: Int) -> Bool { place < items.count && items[place].number == number }
  }

  private var chats: [String: Chat] = [:]
  /// The numbers that a message gave or speaks of.
  private var numbers: [MessageIdentity: Set<Int>] = [:]

  init() {}

  /// What goes by a number in a chat, where that is remembered.
  public func item(_ number: Int, in chat: String) -> NumberedItem? { chats[chat]?[number] }

  /// What is open of a kind, by number.
  public func open(_ kind: ItemKind, in chat: String) -> [NumberedItem] { all(kind, in: chat, where: \.isOpen) }

  /// What is remembered of a kind and chosen by a rule, by number.
  func all(_ kind: ItemKind, in chat: String, where isWanted: (NumberedItem) -> Bool) -> [NumberedItem] {
    let items = chats[chat]?.items ?? []
    // By places, so that only what is wanted is copied.
    let wanted = items.indices.filter { items[$0].kind == kind && isWanted(items[$0]) }
    return wanted.map { items[$0] }
  }

  /// The last number that was given in a chat; 0 for none.
  public func last(in chat: String) -> Int { chats[chat]?.last ?? 0 }

  /// What a message said under numbers of its own, by number.
  func items(of message: MessageIdentity) -> [NumberedItem] {
    (numbers[message] ?? []).sorted().compactMap { item($0, in: message.chat) }.filter { $0.at == message }
  }

  /// Whether a message says something that is still open.
  func holdsOpen(_ message: MessageIdentity) -> Bool {
    numbers[message]?.contains { number in
      item(number, in: message.chat).map { $0.at == message && $0.isOpen } ?? false
    } ?? false
  }

  mutating func apply(_ recorded: MessageRecorded) {
    guard recorded.isPrivate != true else { return }
    let (at, said) = (recorded.at, Date(unixMilliseconds: recorded.said))
    let former = Dictionary(items(of: at).map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let last = last(in: at.chat)
    forget(at)
    for item in recorded.items {
      // Also what is said of something that is not here any more: its number must not go to something else.
      if let number = item.number ?? item.about { raise(number, in: at.chat) }
      if let number = item.number {
        // An edit of what ended so long ago that it was forgotten begins nothing again.
        guard number > last || former[number] != nil else { continue }
        var numbered = NumberedItem(number: number, at: at, author: recorded.author, said: said, item: item)
        numbered.endings = former[number]?.endings.filter { $0.at != at } ?? []
        if let said = former[number]?.said { numbered.said = said }
        put(numbered)
        numbers[at, default: []].insert(number)
      } else if let number = item.about, chats[at.chat]?[number] != nil {
        chats[at.chat]?[number]?.endings.append(NumberedItem.Ending(at: at, said: said, item: item))
        numbers[at, default: []].insert(number)
      }
    }
  }

  /// A number was given.
  mutating func raise(_ number: Int, in chat: String) {
    chats[chat, default: Chat()].last = max(last(in: chat), number)
  }

  /// A message says nothing any more.
  mutating func forget(_ message: MessageIdentity) {
    for number in numbers.removeValue(forKey: message) ?? [] {
      if chats[message.chat]?[number]?.at == message {
        remove(number, from: message.chat)
      } else {
        chats[message.chat]?[number]?.endings.removeAll { $0.at == message }
      }
    }
  }

  private mutating func put(_ numbered: NumberedItem) {
    chats[numbered.at.chat, default: Chat()][numbered.number] = numbered
    guard let tag = numbered.item.aimTag else { return }
    chats[numbered.at.chat]?.aims[tag, default: []].insert(numbered.number)
    settleAims(of: tag, in: numbered.at.chat)
  }

  private mutating func remove(_ number: Int, from chat: String) {
    let removed = chats[chat]?[number]
    chats[chat]?[number] = nil
    guard let tag = removed?.item.aimTag else { return }
    chats[chat]?.aims[tag]?.remove(number)
    if chats[chat]?.aims[tag]?.isEmpty == true { chats[chat]?.aims[tag] = nil }
    settleAims(of: tag, in: chat)
  }

  /// Of the aims of a tag the last one holds, whether it is reached or not.
  private mutating func settleAims(of tag: String, in chat: String) {
    guard let aims = chats[chat]?.aims[tag], let last = aims.max() else { return }
    let said = chats[chat]?[last]?.said
    for number in aims { chats[chat]?[number]?.replaced = number == last ? nil : said }
  }

  /// Forgets what ended before a moment.
  mutating func forget(before limit: Date) {
    func isOver(_ item: NumberedItem) -> Bool {
      !item.isOpen && item.endings.allSatisfy { $0.said <= limit } && (item.replaced ?? limit) <= limit
    }
    for chat in Array(chats.keys) {
      for item in (chats[chat]?.items ?? []).filter(isOver) {
        remove(item.number, from: chat)
        for message in [item.at] + item.endings.map(\.at) {
          numbers[message]?.remove(item.number)
          if numbers[message]?.isEmpty == true { numbers[message] = nil }
        }
      }
    }
  }
}
