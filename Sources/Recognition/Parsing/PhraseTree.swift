// SPDX-License-Identifier: Apache-2.0
// Words by number and phrases as a tree of them.

/// What a phrase is in some languages.
struct PhraseMeaning: Sendable {
  var languages: Languages
  var roles: Roles = []
  var keyword: ItemKind?
  var noteWords: NoteWords = []

  mutating func add(_ other: PhraseMeaning) {
    languages.formUnion(other.languages)
    roles.formUnion(other.roles)
    keyword = keyword ?? other.keyword
    noteWords.formUnion(other.noteWords)
  }

  /// Whether this is one of what is looked for.
  func isAny(of wanted: Roles, _ wantedInNotes: NoteWords) -> Bool {
    !roles.subtracting(.note).isDisjoint(with: wanted) || !noteWords.isDisjoint(with: wantedInNotes)
  }
}

/// All phrases of the languages in use.
struct PhraseTree: Sendable {
  /// The number of each word, in lower case and with straight apostrophes.
  private(set) var numbers: [String: Int32] = [:]
  /// The child of a node by a word: the node's number in the upper half of the key, the word's in the lower.
  private var children: [UInt64: Int32] = [:]
  private var meanings: [[PhraseMeaning]] = [[]]
  /// The roles that the phrase so far has in any language.
  private(set) var rolesAtNode: [Roles] = [[]]
  /// All roles of all phrases that begin with a word, by its number: says "none" without a look into the tree.
  private(set) var rolesByFirstWord: [Roles] = []

  /// The node that a word leads to.
  func child(of node: Int32, by word: Int32) -> Int32? { children[Self.key(node, word)] }

  /// What the phrase that leads to a node is in some of these languages; nil where it is none of the wanted.
  func meaning(of node: Int32, wanted: Roles, inNotes: NoteWords, in languages: Languages) -> PhraseMeaning? {
    var sum = PhraseMeaning(languages: [])
    for meaning in meanings[Int(node)] where !meaning.languages.isDisjoint(with: languages) { sum.add(meaning) }
    return sum.isAny(of: wanted, inNotes) ? sum : nil
  }

  /// The languages in which a node's phrase has one of these roles.
  func languages(of node: Int32, wanted: Roles) -> Languages {
    meanings[Int(node)].reduce(into: []) { languages, meaning in
      if !meaning.roles.isDisjoint(with: wanted) { languages.formUnion(meaning.languages) }
    }
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// Puts a phrase in, and as people type it who have no accents at hand. Its roles add to those that it has already.
  mutating func add(_ phrase: String, _ meaning: PhraseMeaning) {
    let roles = meaning.roles
    for spelling in PlainSpelling.spellings(of: phrase) {
      var node: Int32 = 0
      for word in Self.words(of: spelling) {
        let number = number(adding: word)
        if node == 0 { rolesByFirstWord[Int(number)].formUnion(roles) }
        if let child = children[Self.key(node, number)] {
          node = child
        } else {
          children[Self.key(node, number)] = Int32(rolesAtNode.count)
          node = Int32(rolesAtNode.count)
          rolesAtNode.append([])
          meanings.append([])
        }
      }
      rolesAtNode[Int(node)].formUnion(roles)
      note(meaning, at: Int(node))
    }
  }

  private mutating func note(_ meaning: PhraseMeaning, at node: Int) {
    if let known = meanings[node].firstIndex(where: { $0.languages == meaning.languages }) {
      meanings[node][known].add(meaning)
    } else {
      meanings[node].append(meaning)
    }
  }

  /// The number of a word, a new one where it has none.
  mutating func number(adding word: String) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(rolesByFirstWord.count)
    numbers[word] = number
    rolesByFirstWord.append([])
    return number
  }

  /// A phrase's words, cut as the tokenizer cuts a message: by spaces, behind an elision's apostrophe where at least two
  /// letters follow (`jusqu'à` is one word), and by characters in scripts without spaces.
  static func words(of phrase: String) -> [String] {
    var words: [String] = []
    var current = ""
    let scalars = Array(phrase.lowercased().unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar.isUnspaced || scalar == " " {
        if !current.isEmpty { words.append(current) }
        current = ""
        if scalar != " " { words.append(String(scalar)) }
      } else {
        current.unicodeScalars.append(scalar)
        let leansOn = scalars[(index + 1)...].prefix(2).count { $0.isWordPart }
        if scalar == "'", leansOn == 2, Elision.openings.contains(current) {
          words.append(current)
          current = ""
        }
      }
    }
    if !current.isEmpty { words.append(current) }
    return words
  }
}
