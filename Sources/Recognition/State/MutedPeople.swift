// SPDX-License-Identifier: Apache-2.0
// Leaves people who said `mute me` out of what a channel is told: as givers, as receivers, and where words mention them.

/// The people of a chat who stay out of what is told.
struct MutedPeople {
  private let ids: Set<String>
  /// What mentions of them read like, in lower case, the longest first.
  private let mentions: [String]

  init(in chat: String, state: State) {
    ids = state.people.muted(in: chat)
    let names = ids.compactMap { state.acquaintances.name(of: $0, in: chat) }
    mentions = Set((ids + names).map { "@" + $0.lowercased() }).sorted { ($1.count, $0) < ($0.count, $1) }
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
    let named = (entry.with + entry.to).map(\.person).filter(contains).compactMap(\.name).map { "@" + $0.lowercased() }
    rest.text = leavingOut(named, of: leavingOut(mentions, of: entry.text))
    return rest
  }

  /// Words without mentions of somebody.
  private func leavingOut(_ mentions: [String], of words: String) -> String {
    guard !mentions.isEmpty, words.contains("@") else { return words }
    var (kept, rest) = ("", words[...])
    while let mark = rest.firstIndex(of: "@") {
      kept += rest[..<mark]
      rest = rest[mark...]
      let mention = mentions.first { mention in
        guard rest.count >= mention.count, rest.prefix(mention.count).lowercased() == mention else { return false }
        return rest.dropFirst(mention.count).first.map { !isNamePart($0) } ?? true
      }
      if let mention {
        kept += DigestWords.somebody
        rest = rest.dropFirst(mention.count)
      } else {
        kept += "@"
        rest = rest.dropFirst()
      }
    }
    return kept + rest
  }

  private func isNamePart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
