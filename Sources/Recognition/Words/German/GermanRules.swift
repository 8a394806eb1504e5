// SPDX-License-Identifier: Apache-2.0
// German: which words a rule goes by.

extension RulePhrase {
  var german: String {
    switch self {
    case .plusPlus: "++ hinter einem Namen"
    case .points: "Punkte vor einem Namen"
    case .explicitWord: "ein lobendes Wort neben einem Namen"
    case .emoji: "ein lobendes Emoji neben einem Namen"
    case .gratitude: "ein Danke, das sagt, wofür"
    case .reply: "ein Zeichen in einer Antwort, die sonst niemanden nennt"
    case .keyword: "das Wort, mit dem die Zeile beginnt"
    case .heading: "ein Punkt unter einer Überschrift"
    case .hashtag: "sein Hashtag"
    case .answer: "was unter einer Frage von mir gesagt wird"
    case .trophy: "der Pokal, mit dem die Zeile beginnt"
    case .other: "die Regel {rule}"
    }
  }
}
