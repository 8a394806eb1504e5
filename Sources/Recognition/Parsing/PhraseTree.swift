// SPDX-License-Identifier: Apache-2.0
// Words by number and phrases as a tree of them.

/// All phrases of the languages in use.
struct PhraseTree: Sendable {
  /// The number of each word, in lower case and with straight apostrophes.
  private(set) var numbers: [String: Int32] = [:]
  /// The child of a node by a word: the node's number in the upper half of the key, the word's in the lower.
  private var children: [UInt64: Int32] = [:]
  private(set) var rolesAtNode: [Roles] = [[]]
  private(set) var keywordAtNode: [LineKeyword?] = [nil]
  /// All roles of all phrases that begin with a word, by its number: says "none" without a look into the tree.
  private(set) var rolesByFirstWord: [Roles] = []

  /// The node that a word leads to.
  func child(of node: Int32, by word: Int32) -> Int32? { children[Self.key(node, word)] }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// Puts a phrase in. Its roles add to those that it has already.
  mutating func add(_ phrase: String, roles: Roles, keyword: LineKeyword?) {
    var node: Int32 = 0
    for word in Self.words(of: phrase) {
      let number = number(adding: word)
      if node == 0 { rolesByFirstWord[Int(number)].formUnion(roles) }
      if let child = children[Self.key(node, number)] {
        node = child
      } else {
        children[Self.key(node, number)] = Int32(rolesAtNode.count)
        node = Int32(rolesAtNode.count)
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
}
