// SPDX-License-Identifier: Apache-2.0
// Why something counts and why not, in words: for `why` in chat and for `smallwins parse` in the terminal.

/// The words for rules and for what keeps a sign from counting, in English.
public enum ReadingWords {
  /// What made an item, as in `by ++ behind a name`.
  public static func words(forRule rule: String) -> String {
    switch rule {
    case "plus-plus": "by ++ behind a name"
    case "points": "by points before a name"
    case "explicit-word": "by a word of recognition beside a name"
    case "emoji": "by an emoji of recognition"
    case "gratitude": "by thanks that count in this channel"
    case "reply": "by a sign in a reply that names nobody else"
    case "keyword": "by the word that opens the line"
    case "hashtag": "by its hashtag"
    case "trophy": "by the cup that opens the line"
    default: "by the rule \(rule)"
    }
  }

  /// Why a sign did not count, as in `it stands in a question`.
  public static func words(for trap: Trap) -> String {
    switch trap {
    case .question: "it stands in a question"
    case .negation: "it is denied"
    case .inAdvance: "it thanks in advance"
    case .takenBack: "it is taken back in the same breath"
    case .wish: "it is a wish, or something for later"
    case .conditional: "it depends on something that may not happen"
    case .reported: "it tells what somebody said elsewhere"
    case .instruction: "it tells others to say it"
    case .irony: "it means the opposite"
    case .quoted: "it stands between quotation marks, or is struck out"
    case .courtesy: "it is a courtesy (for asking, for the info, …)"
    case .greeting: "it is a greeting"
    case .request: "it goes with a request"
    case .label: "it stands behind a label, so it may be somebody else's words"
    case .noun: "the word is used as a noun here, or speaks about recognition"
    case .notBeside: "it stands inside a sentence; put it first, or beside the name"
    case .unspecific: "it does not say what for; add \"for …\""
    case .gratitudeIsOff: "this channel counts only explicit words, ++ and emoji"
    case .nobody: "nobody is mentioned beside it; add a @name"
    case .onlyTheAuthor: "nobody can recognise only themselves"
    case .onlyBots: "a bot cannot receive it"
    case .agreement: "+1 agrees; from +2 on it recognises"
    case .nothingSaid: "it says nothing"
    }
  }
}
