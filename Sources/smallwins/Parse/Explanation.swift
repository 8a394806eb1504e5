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
      lines.append("Not counted: \"\(entry.words)\" (line \(entry.line)): \(ReadingWords.words(for: trap)).")
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
    return parts.joined(separator: "; ") + " (\(ReadingWords.words(forRule: item.rule)))."
  }

  private static func names(_ receivers: [Receiver]) -> String {
    receivers.map { "@" + $0.person.displayName + ($0.isGroup ? " (a group)" : "") }.joined(separator: ", ")
  }
}
