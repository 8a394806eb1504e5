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
    for name in state.people.mutedNames(in: chat) { names.add(name) }
  }

  func contains(_ person: Person) -> Bool { contains(id: person.id) }

  func contains(id: String) -> Bool { ids.contains(id) }

  /// What is left of an item; nil where nobody is left who gave it, or nobody of those who received it.
  func leavingOut(_ entry: Digest.Entry) -> Digest.Entry? {
    guard !ids.isEmpty else { return entry }
    var rest = entry
    rest.by = without(entry.by, \.id)
    rest.to = without(entry.to, \.person.id)
    guard !rest.by.isEmpty, entry.to.isEmpty || !rest.to.isEmpty else { return nil }
    rest.with = without(entry.with, \.person.id)
    rest.cheers = without(entry.cheers, \.id)
    let names = names(calling: entry.with, entry.to)
    rest.text = names.leavingOut(of: entry.text)
    rest.from = entry.from.map(names.leavingOut)
    if entry.values.contains(where: names.isName) { rest.values = entry.values.filter { !names.isName($0) } }
    return rest
  }

  /// The same of all that an item carries besides: an aim whose tag is a name is told as a goal.
  func leavingOut(_ item: Item) -> Item {
    guard !ids.isEmpty else { return item }
    var rest = item
    let names = names(calling: item.with, item.to)
    rest.from = item.from.map(names.leavingOut)
    rest.due = item.due.map(names.leavingOut)
    rest.metric = item.metric.map(names.leavingOut)
    rest.unit = item.unit.map(names.leavingOut)
    rest.asked = item.asked.map(names.leavingOut)
    rest.values = item.values.filter { !names.isName($0) }
    if rest.values.first != item.values.first { rest.isAim = nil }
    return rest
  }

  /// Whether a tag is the name of one of them.
  func isName(_ tag: String) -> Bool { !ids.isEmpty && names.isName(tag) }

  /// Words that belong to no item: a question, a channel's name.
  func leavingOut(of words: String) -> String { names.leavingOut(of: words) }

  /// An item's words.
  func leavingOut(of words: String, in item: Item) -> String {
    names(calling: item.with, item.to).leavingOut(of: words)
  }

  /// The names of muted people, those among them whom only the item itself calls by a name.
  private func names(calling others: [Receiver], _ receivers: [Receiver]) -> NameRedaction {
    var names = names
    for people in [others, receivers] {
      for receiver in people where contains(receiver.person) { receiver.person.name.map { names.add($0) } }
    }
    return names
  }

  /// Most are not muted: then it is the same, and nothing is copied.
  private func without<Someone>(_ people: [Someone], _ id: (Someone) -> String) -> [Someone] {
    people.contains { contains(id: id($0)) } ? people.filter { !contains(id: id($0)) } : people
  }
}

extension NameRedaction {
  fileprivate func leavingOut(of words: String) -> String { redacted(words) ?? words }
}
