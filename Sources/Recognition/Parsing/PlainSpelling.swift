// SPDX-License-Identifier: Apache-2.0
// How people type words whose letters their keyboard does not have, and words that lean on the next one.

/// Spellings without accents.
enum PlainSpelling {
  /// A phrase as it is written, and as people type it without accents (`parabens`, `dziekuje`) and umlauts (`fuer`).
  /// Words of up to three letters keep theirs, since they would become other words (`è`, `là`, `où`).
  static func spellings(of phrase: String) -> Set<String> {
    guard phrase.utf8.contains(where: { $0 >= 0x80 }) else { return [phrase] }
    let words = phrase.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let bare = words.map { $0.count > 3 ? stripped($0, umlauts: nil) : $0 }.joined(separator: " ")
    let twoLetters = words.map { stripped($0, umlauts: umlauts) }.joined(separator: " ")
    return phrase.unicodeScalars.contains { umlauts[$0] != nil } ? [phrase, bare, twoLetters] : [phrase, bare]
  }

  private static let umlauts: [Unicode.Scalar: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"]
  private static let strokes: [Unicode.Scalar: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "œ": "oe", "æ": "ae",
  ]

  private static func stripped(_ word: String, umlauts: [Unicode.Scalar: String]?) -> String {
    var plain = ""
    for scalar in word.unicodeScalars {
      if let umlauts {
        plain += umlauts[scalar] ?? String(scalar)
      } else {
        plain += strokes[scalar] ?? baseLetters[scalar].map { String($0) } ?? String(scalar)
      }
    }
    return plain
  }

  /// The letters of the tables' languages that carry a mark, by the letter below it.
  private static let baseLetters: [Unicode.Scalar: Unicode.Scalar] = {
    let families: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåą"), ("c", "çć"), ("e", "èéêëę"), ("i", "ìíîï"), ("n", "ñń"), ("o", "òóôõö"), ("s", "ś"),
      ("u", "ùúûü"), ("y", "ÿ"), ("z", "źż"),
    ]
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, marked) in families {
      for scalar in marked.unicodeScalars { letters[scalar] = base }
    }
    return letters
  }()
}

/// Words that lose their vowel before the next word and lean on it: French and Italian `l'aide`, `dell'API`.
enum Elision {
  /// All of them, apostrophe included.
  static let openings: Set<String> = [
    "l'", "d'", "m'", "t'", "s'", "j'", "n'", "c'", "qu'", "un'", "dell'", "nell'", "all'", "dall'", "sull'",
    "quest'", "quell'", "tutt'", "lorsqu'", "puisqu'", "jusqu'",
  ]
}
