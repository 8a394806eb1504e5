// SPDX-License-Identifier: Apache-2.0
// The tables of several languages made ready for reading: words by number, phrases as a tree.

/// Phrases of words and the roles they play.
///
/// A phrase is a path in a tree; `rolesAtNode` says what the path so far is. Looking a phrase up costs one step a word.
struct Lexicon: Sendable {
  /// The number of a word that stands in no table.
  static let unknown: Int32 = -1

  /// The number of each word, in lower case and with straight apostrophes.
  private var numbers: [String: Int32] = [:]
  private var children: [UInt64: Int32] = [:]
  private var rolesAtNode: [Roles] = [[]]
  private var keywordAtNode: [LineKeyword?] = [nil]
  /// All roles of all phrases that begin with a word, by its number: says "none" without a look into the tree.
  private var rolesByFirstWord: [Roles] = []
  /// The longest word, in bytes: what is longer needs no look.
  private(set) var longestWord = 0

  /// How verbs end that say what for by themselves, in UTF-8.
  private(set) var gerundEndings: [[UInt8]] = []
  /// Hashtags that make an item, in lower case.
  private(set) var triggerTags: [String: LineKeyword] = [:]

  /// All languages there are.
  static let standard = Lexicon(LanguageTable.all)

  init(_ tables: [LanguageTable]) {
    for table in tables {
      gerundEndings += table.gerundEndings.map { [UInt8]($0.utf8) }
      for (keyword, tags) in table.triggerTags {
        for tag in tags { triggerTags[tag] = keyword }
      }
      for (roles, phrases) in table.phrases {
        for phrase in phrases { add(phrase, roles: roles, keyword: nil) }
      }
      for (keyword, phrases) in table.keywords {
        for phrase in phrases { add(phrase, roles: .keyword, keyword: keyword) }
      }
    }
  }

  private mutating func add(_ phrase: String, roles: Roles, keyword: LineKeyword?) {
    var node: Int32 = 0
    var isFirst = true
    for word in Self.words(of: phrase) {
      let number = number(adding: word)
      if isFirst { rolesByFirstWord[Int(number)].formUnion(roles) }
      isFirst = false
      let edge = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: number))
      if let child = children[edge] {
        node = child
      } else {
        node = Int32(rolesAtNode.count)
        children[edge] = node
        rolesAtNode.append([])
        keywordAtNode.append(nil)
      }
    }
    rolesAtNode[Int(node)].formUnion(roles)
    if let keyword { keywordAtNode[Int(node)] = keyword }
  }

  private mutating func number(adding word: String) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(rolesByFirstWord.count)
    numbers[word] = number
    rolesByFirstWord.append([])
    longestWord = max(longestWord, word.utf8.count)
    return number
  }

  /// A phrase's words, cut as the tokenizer cuts a message: by spaces, and by characters in scripts without spaces.
  private static func words(of phrase: String) -> [String] {
    var words: [String] = []
    var current = ""
    for scalar in phrase.lowercased().unicodeScalars {
      if scalar.isUnspaced || scalar == " " {
        if !current.isEmpty { words.append(current) }
        current = ""
        if scalar != " " { words.append(String(scalar)) }
      } else {
        current.unicodeScalars.append(scalar)
      }
    }
    if !current.isEmpty { words.append(current) }
    return words
  }

  /// The number of a word in lower case; `unknown` where no table has it.
  func number(of word: String) -> Int32 { numbers[word] ?? Self.unknown }

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
    guard !rolesByFirstWord[Int(tokens[index].value)].isDisjoint(with: wanted) else { return nil }
    var node: Int32 = 0
    var found: Match?
    var next = index
    while next < end, tokens[next].kind == .word, tokens[next].value >= 0 {
      let edge = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: tokens[next].value))
      guard let child = children[edge] else { break }
      node = child
      next += 1
      let roles = rolesAtNode[Int(node)]
      if !roles.isDisjoint(with: wanted) {
        found = Match(length: next - index, roles: roles, keyword: keywordAtNode[Int(node)])
      }
    }
    return found
  }
}
