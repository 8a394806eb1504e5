// SPDX-License-Identifier: Apache-2.0
// What was read in a message and why, in words.

import Recognition

/// Explains a reading to people.
enum Explanation {
  /// Reads `text` as said by somebody called `you` and explains what counts and what does not.
  static func of(_ text: String) -> String {
    let request = ParseRequest(text: text, author: "you")
    let spans = PlainText.spans(of: text, names: NameDirectory())
    if CommandOpening.rest(of: spans, botNames: ["smallwins"]) != nil {
      return "This is a command: it is answered, and nothing in it is recorded."
    }
    let reading = request.reading()
    var lines = reading.items.map(describe)
    for entry in reading.trace {
      guard case .refused(let trap) = entry.outcome else { continue }
      lines.append("Not counted: \"\(entry.words)\" (line \(entry.line)): \(words(for: trap)).")
    }
    if lines.isEmpty {
      let namesSomebody = spans.contains { span in
        switch span {
        case .person, .group: true
        default: false
        }
      }
      lines.append(
        namesSomebody
          ? "Nothing counts here: no sign of recognition and no win was seen."
          : "Nothing counts here: no win was seen, and nobody is mentioned who could receive a shout-out.")
    }
    return lines.joined(separator: "\n")
  }

  private static func describe(_ item: Item) -> String {
    var parts: [String]
    switch item.kind {
    case .shoutout: parts = ["A shout-out to \(names(item.to))"]
    default: parts = ["A \(item.kind.rawValue)"]
    }
    if !item.text.isEmpty { parts.append((item.kind == .shoutout ? "for: " : "that says: ") + item.text) }
    if !item.with.isEmpty { parts.append("with \(names(item.with))") }
    if !item.values.isEmpty { parts.append("values \(item.values.map { "#" + $0 }.joined(separator: " "))") }
    if let points = item.points { parts.append("\(points) points each") }
    return parts.joined(separator: "; ") + " (\(words(forRule: item.rule)))."
  }

  private static func names(_ receivers: [Receiver]) -> String {
    receivers.map { "@" + $0.person.displayName + ($0.isGroup ? " (a group)" : "") }.joined(separator: ", ")
  }

  private static func words(forRule rule: String) -> String {
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

  private static func words(for trap: Trap) -> String {
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
    case .noFigure: "a metric needs a name and a number, as in \"metric: sign-ups 42\""
    case .noScore: "a mood is a whole number from 1 to 5"
    }
  }
}
