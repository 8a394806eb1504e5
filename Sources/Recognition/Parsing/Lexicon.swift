// SPDX-License-Identifier: Apache-2.0
// The tables of several languages made ready for reading: words by number, phrases as a tree.

/// Phrases of words and the roles they play.
///
/// A phrase is a path in a tree; `rolesAtNode` says what the path so far is. Looking a phrase up costs one step a word.
final class Lexicon: Sendable {
  /// The number of a word that stands in no table.
  static let unknown: Int32 = -1

  private let tree: PhraseTree
  /// The longest word, in bytes: what is longer needs no look.
  let longestWord: Int
  /// How verbs end that say what for by themselves, in UTF-8.
  let gerundEndings: [[UInt8]]
  /// Hashtags that make an item, in lower case.
  let triggerTags: [String: LineKeyword]

  /// All languages there are.
  static let standard = Lexicon(LanguageTable.all)

  init(_ tables: [LanguageTable]) {
    var tree = PhraseTree()
    var tags: [String: LineKeyword] = [:]
    for table in tables {
      for (roles, phrases) in table.phrases {
        for phrase in phrases { tree.add(phrase, roles: roles, keyword: nil) }
      }
      for (keyword, phrases) in table.keywords {
        for phrase in phrases { tree.add(phrase, roles: .keyword, keyword: keyword) }
      }
      for (keyword, names) in table.triggerTags {
        for name in names { tags[name] = keyword }
      }
    }
    self.tree = tree
    longestWord = tree.numbers.keys.lazy.map(\.utf8.count).max() ?? 0
    gerundEndings = tables.flatMap(\.gerundEndings).map { [UInt8]($0.utf8) }
    triggerTags = tags
  }

  /// The number of a word in lower case; `unknown` where no table has it.
  func number(of word: String) -> Int32 { tree.numbers[word] ?? Self.unknown }

  /// A phrase that was found.
  struct Match {
    /// How many tokens it is long.
    var length: Int
    var roles: Roles
    var keyword: LineKeyword?
  }

  /// The longest phrase with any of these roles that starts at `index` and ends before `end`.
  func longest(_ wanted: Roles, in tokens: [Token], at index: Int, before end: Int) -> Match? {
    guard index >= 0, index < end, tokens[index].kind == .word, tokens[index].value >= 0 else { return nil }
    guard !tree.rolesByFirstWord[Int(tokens[index].value)].isDisjoint(with: wanted) else { return nil }
    var node: Int32 = 0
    var found: Match?
    var next = index
    while next < end, tokens[next].kind == .word, tokens[next].value >= 0 {
      guard let child = tree.child(of: node, by: tokens[next].value) else { break }
      node = child
      next += 1
      let roles = tree.rolesAtNode[Int(node)]
      if !roles.isDisjoint(with: wanted) {
        found = Match(length: next - index, roles: roles, keyword: tree.keywordAtNode[Int(node)])
      }
    }
    return found
  }
}
