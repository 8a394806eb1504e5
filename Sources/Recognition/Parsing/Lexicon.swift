// SPDX-License-Identifier: Apache-2.0
// The tables of several languages made ready for reading: words by number, phrases as a tree.

/// Phrases of words and the roles they play.
///
/// A phrase is a path in a tree; each node says what the path so far is, language by language. Looking a phrase up costs
/// one step a word.
final class Lexicon: Sendable {
  /// The number of a word that stands in no table.
  static let unknown: Int32 = -1

  private let tree: PhraseTree
  private let words: WordTable
  /// The longest word, in bytes: what is longer needs no look.
  let longestWord: Int
  /// How verbs end that say what for by themselves, in UTF-8.
  let gerundEndings: [(languages: Languages, ending: [UInt8])]
  /// What stands behind the digits of a day of the month.
  let ordinalEndings: Set<String>
  /// The languages in which 1.200,5 is 1,200.5.
  let languagesWithDecimalComma: Languages
  /// The languages that are written without spaces, or by syllables: a line can be in one of them and in another language.
  private let unspacedLanguages: Languages
  /// Words that end so and are no verbs, by number.
  private let notGerunds: Set<Int32>
  /// The languages in which a word is what somebody calls themselves, by its number.
  private let oneself: [Int32: Languages]
  /// Hashtags that make an item, in lower case.
  let triggerTags: [String: ItemKind]
  /// The languages in which a word is common, by its number.
  private let languagesByWord: [Languages]

  /// All languages there are.
  static let standard = Lexicon(LanguageTable.all)

  init(_ tables: [LanguageTable]) {
    var tree = PhraseTree()
    var tags: [String: ItemKind] = [:]
    var commonIn: [Int32: Languages] = [:]
    var notGerunds: Set<Int32> = []
    var oneself: [Int32: Languages] = [:]
    var endings: [(Languages, [UInt8])] = []
    var ordinals: Set<String> = []
    var commaLanguages: Languages = []
    var unspaced: Languages = []
    for table in tables {
      guard let language = Languages(tags: [table.tag]) else { continue }
      for (roles, phrases) in table.phrases {
        for phrase in phrases { tree.add(phrase, PhraseMeaning(languages: language, roles: roles)) }
      }
      for (keyword, phrases) in table.keywords {
        for phrase in phrases {
          tree.add(phrase, PhraseMeaning(languages: language, roles: .keyword, keyword: keyword))
        }
      }
      for (meaning, phrases) in table.noteWords {
        for phrase in phrases {
          tree.add(phrase, PhraseMeaning(languages: language, roles: .note, noteWords: meaning))
        }
      }
      for (keyword, names) in table.triggerTags {
        for name in names { tags[name] = keyword }
      }
      for word in table.common.flatMap(PlainSpelling.spellings) {
        commonIn[tree.number(adding: word), default: []].insert(language)
      }
      for word in table.notGerunds { notGerunds.insert(tree.number(adding: word)) }
      for word in table.oneself { oneself[tree.number(adding: word), default: []].insert(language) }
      endings += table.gerundEndings.map { (language, [UInt8]($0.utf8)) }
      ordinals.formUnion(table.ordinalEndings)
      if table.hasDecimalComma { commaLanguages.insert(language) }
      if table.common.allSatisfy({ $0.unicodeScalars.allSatisfy { $0.isUnspaced } }) { unspaced.insert(language) }
    }
    languagesByWord = tree.rolesByFirstWord.indices.map { commonIn[Int32($0)] ?? [] }
    longestWord = tree.numbers.keys.lazy.map(\.utf8.count).max() ?? 0
    gerundEndings = endings
    ordinalEndings = ordinals
    languagesWithDecimalComma = commaLanguages
    unspacedLanguages = unspaced
    self.notGerunds = notGerunds
    self.oneself = oneself
    triggerTags = tags
    words = WordTable(tree.numbers)
    self.tree = tree
  }

  /// The number of a word in lower case; `unknown` where no table has it.
  func number(of word: String) -> Int32 { words.number(of: word) ?? Self.unknown }

  /// The number of a word of ASCII letters in any case; `unknown` where no table has it.
  func number(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int32 {
    words.number(of: bytes, range) ?? Self.unknown
  }

  /// Whether a keyword, which may open a line, begins with this word of ASCII letters.
  func opensLine(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= longestWord, let number = words.number(of: bytes, range) else { return false }
    return tree.rolesByFirstWord[Int(number)].contains(.keyword)
  }

  /// Whether a word ends as a verb does that says what for, and is none.
  func isNoGerund(_ word: Int32) -> Bool { notGerunds.contains(word) }

  /// Whether a word is what somebody calls themselves in one of these languages.
  func isOneself(_ word: Int32, in languages: Languages) -> Bool {
    oneself[word].map { !$0.isDisjoint(with: languages) } ?? false
  }

  /// A phrase that was found.
  struct Match {
    /// How many tokens it is long.
    var length: Int
    var roles: Roles
    var keyword: ItemKind?
    var noteWords: NoteWords
    /// The languages in which it is that.
    var languages: Languages
  }

  /// The longest phrase with any of these roles (or, where `.note` is among them, any of these meanings in notes), in any
  /// of these languages, that starts at `index` and ends before `end`.
  func longest(
    _ wanted: Roles, inNotes: NoteWords = [], in tokens: [Token], at index: Int, before end: Int, languages: Languages
  ) -> Match? {
    guard index >= 0, index < end, tokens[index].kind == .word, tokens[index].value >= 0 else { return nil }
    guard !tree.rolesByFirstWord[Int(tokens[index].value)].isDisjoint(with: wanted) else { return nil }
    var node: Int32 = 0
    var found: Match?
    var next = index
    while next < end, tokens[next].kind == .word, tokens[next].value >= 0 {
      guard let child = tree.child(of: node, by: tokens[next].value) else { break }
      node = child
      next += 1
      if tree.rolesAtNode[Int(node)].isDisjoint(with: wanted) { continue }
      if let meaning = tree.meaning(of: node, wanted: wanted, inNotes: inNotes, in: languages) {
        found = Match(
          length: next - index, roles: meaning.roles, keyword: meaning.keyword, noteWords: meaning.noteWords,
          languages: meaning.languages)
      }
    }
    return found
  }

  /// The languages that a line seems to be in: those whose common words are most in it, and those of its signs where
  /// they are of none of these (`Danke @ada for the fix`). All of `allowed` where nothing says which.
  func languages(of line: Range<Int>, in tokens: [Token], allowed: Languages) -> Languages {
    var counts = InlineCounts()
    var signs: [Languages] = []
    var signEnd = line.lowerBound
    for index in line where tokens[index].kind == .word && tokens[index].value >= 0 {
      let word = Int(tokens[index].value)
      counts.add(languagesByWord[word].intersection(allowed))
      // The second word of `standing ovation` is a French sign by itself, and none here.
      guard index >= signEnd, !tree.rolesByFirstWord[word].isDisjoint(with: Self.telling) else { continue }
      let (known, end) = languagesOfSign(at: index, before: line.upperBound, in: tokens)
      let sign = known.intersection(allowed)
      if !sign.isEmpty { signEnd = end }
      // `ta` thanks in English and is any word in French, so it says as much for the one as for the other.
      guard languagesByWord[word].isSubset(of: sign) else {
        counts.add(sign)
        continue
      }
      // `kudos` is said in all languages, `obrigada` in one.
      if sign.rawValue.nonzeroBitCount <= 2 {
        counts.add(sign)
        counts.add(sign)
      }
      if !sign.isEmpty { signs.append(sign) }
    }
    let evident = counts.evident(apart: unspacedLanguages)
    guard !evident.isEmpty else { return allowed }
    return signs.reduce(evident) { $1.isDisjoint(with: evident) ? $0.union($1) : $0 }
  }

  /// Roles that tell a language.
  private static let telling: Roles = [.signs, .keyword]

  /// The languages of the longest sign at `index`, and where it ends.
  private func languagesOfSign(at index: Int, before end: Int, in tokens: [Token]) -> (Languages, end: Int) {
    var node: Int32 = 0
    var languages: Languages = []
    var signEnd = index
    var next = index
    while next < end, tokens[next].kind == .word, tokens[next].value >= 0 {
      guard let child = tree.child(of: node, by: tokens[next].value) else { break }
      node = child
      next += 1
      let found = tree.languages(of: node, wanted: Self.telling)
        .subtracting(tree.languages(of: node, wanted: .homeKeyword))
      if !found.isEmpty { (languages, signEnd) = (found, next) }
    }
    return (languages, signEnd)
  }
}

/// How many common words of each language were seen.
private struct InlineCounts {
  private var counts: SIMD16<UInt16> = .zero

  mutating func add(_ languages: Languages) {
    var bits = languages.rawValue
    while bits != 0 {
      counts[bits.trailingZeroBitCount] &+= 1
      bits &= bits - 1
    }
  }

  /// Those with the most; of many, also those with one less. Where two words or more are of other languages than these
  /// `apart` (`谢谢 @ada for the fix`), the most of them too.
  func evident(apart: Languages) -> Languages {
    let here = evident(in: apart)
    let there = evident(in: Languages(rawValue: ~apart.rawValue))
    if here.most >= 2, there.most >= 2 { return here.languages.union(there.languages) }
    return evident(in: Languages(rawValue: .max)).languages
  }

  private func evident(in wanted: Languages) -> (languages: Languages, most: UInt16) {
    var most: UInt16 = 0
    for index in 0..<16 where wanted.contains(Languages(index: index)) { most = max(most, counts[index]) }
    guard most > 0 else { return ([], 0) }
    let least = most > 2 ? most - 1 : most
    var bits: UInt16 = 0
    for index in 0..<16 where counts[index] >= least { bits |= 1 << UInt16(index) }
    return (Languages(rawValue: bits).intersection(wanted), most)
  }
}
