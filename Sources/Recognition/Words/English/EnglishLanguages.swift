// SPDX-License-Identifier: Apache-2.0
// English: the words about languages.

extension LanguagePhrase {
  var english: String {
    switch self {
    case .lookedFor: "I look for recognition in these languages: {languages}."
    case .allLookedFor: "I look for recognition in all languages that I know."
    case .spoken: "I speak English."
    }
  }
}
