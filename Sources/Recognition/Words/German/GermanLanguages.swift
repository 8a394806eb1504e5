// SPDX-License-Identifier: Apache-2.0
// German: the words about languages.

extension LanguagePhrase {
  var german: String {
    switch self {
    case .lookedFor: "Ich achte auf Anerkennung in diesen Sprachen: {languages}."
    case .allLookedFor: "Ich achte auf Anerkennung in allen Sprachen, die ich kenne."
    case .spoken: "Ich spreche Deutsch."
    }
  }
}
