// SPDX-License-Identifier: Apache-2.0
// The words about languages: those that recognition is looked for in, and the one that is spoken.

/// What the bot says of its languages.
enum LanguagePhrase: Phrase {
  /// Some languages, or all, are looked for: gap `languages`.
  case lookedFor, allLookedFor
  /// The language in which this is said.
  case spoken
}

extension Wording {
  /// In which languages recognition is looked for, and which one is spoken.
  /// - Parameter tags: Those that are looked for; none for all.
  func languagesAre(_ tags: [String]) -> RichText {
    let lookedFor =
      tags.isEmpty
      ? line(LanguagePhrase.allLookedFor)
      : line(LanguagePhrase.lookedFor, ["languages": [.text(tags.joined(separator: grammar.listSeparator))]])
    return RichText(lookedFor + [" "] + line(LanguagePhrase.spoken))
  }
}
