// SPDX-License-Identifier: Apache-2.0
// Leaves people who said `mute me` out of what a channel is told: as givers, as receivers, and where words name them.

/// The people of a chat who stay out of what is told.
struct MutedPeople {
  private let ids: Set<String>
  private var names = NameRedaction()

  init(in chat: String, state: State) {
    ids = state.people.muted(in: chat)
    for id in ids {
      names.add(id)
      if let name = state.acquaintances.name(of: id, in: chat) { names.add(name) }
    }
  }

  func contains(_ person: Person) -> Bool { ids.contains(person.id) }

  /// What is left of an item; nil where nobody is left who gave it, or nobody of those who received it.
  func leavingOut(_ entry: Digest.Entry) -> Digest.Entry? {
    guard !ids.isEmpty else { return entry }
    var rest = entry
    rest.by = entry.by.filter { !contains($0) }
    rest.to = entry.to.filter { !contains($0.person) }
    guard !rest.by.isEmpty, entry.to.isEmpty || !rest.to.isEmpty else { return nil }
    rest.with = entry.with.filter { !contains($0.person) }
    rest.cheers = entry.cheers.filter { !contains($0) }
    let people = (entry.with + entry.to).map(\.person)
    rest.text = leavingOut(people, of: entry.text)
    rest.from = entry.from.map { leavingOut(people, of: $0) }
    rest.values = entry.values.filter { !names.isName($0) }
    return rest
  }

  /// The same of all that an item carries besides: an aim whose tag is a name is told as a goal.
  func leavingOut(_ item: Item) -> Item {
    guard !ids.isEmpty else { return item }
    var rest = item
    let people = (item.with + item.to).map(\.person)
    for words in [\Item.from, \.due, \.metric, \.unit, \.asked] {
      rest[keyPath: words] = item[keyPath: words].map { leavingOut(people, of: $0) }
    }
    rest.values = item.values.filter { !names.isName($0) }
    if rest.values.first != item.values.first { rest.isAim = nil }
    return rest
  }

  /// Whether a tag is the name of one of them.
  func isName(_ tag: String) -> Bool { !ids.isEmpty && names.isName(tag) }

  /// Words that belong to no item: a question, a channel's name.
  func leavingOut(of words: String) -> String { leavingOut([], of: words) }

  /// Words without the names of muted people, those among them whom only the item itself calls by a name.
  func leavingOut(_ people: [Person], of words: String) -> String {
    var names = names
    for name in people.filter(contains).compactMap(\.name) { names.add(name) }
    return names.redacted(words) ?? words
  }
}
