// SPDX-License-Identifier: Apache-2.0
// English: which words a rule goes by.

extension RulePhrase {
  var english: String {
    switch self {
    case .plusPlus: "++ behind a name"
    case .points: "points before a name"
    case .explicitWord: "a word of recognition beside a name"
    case .emoji: "an emoji of recognition beside a name"
    case .gratitude: "thanks that say what for"
    case .reply: "a sign in a reply that names nobody else"
    case .keyword: "the word that opens the line"
    case .heading: "a bullet under a heading"
    case .hashtag: "its hashtag"
    case .answer: "what is said below a question of mine"
    case .trophy: "the cup that opens the line"
    case .other: "the rule {rule}"
    }
  }
}
