// SPDX-License-Identifier: Apache-2.0
// What was read in a message and why, for people at a terminal: the message with the words it went by marked, then each item.

import Recognition

/// Explains a reading to people.
enum Explanation {
  /// Reads `text` as said by somebody called `you` and explains what counts and what does not.
  static func of(_ text: String, hasColour: Bool) -> String {
    let request = ParseRequest(text: text, author: "you")
    let spans = PlainText.spans(of: text, names: NameDirectory())
    if CommandOpening.rest(of: spans, botNames: ["smallwins"]) != nil {
      return "This is a command: it is answered, and nothing in it is recorded.\n"
    }
    let reading = request.reading()
    guard !reading.trace.isEmpty else { return nothing(in: spans) }
    return explain(reading, hasColour: hasColour)
  }

  private static func explain(_ reading: Reading, hasColour: Bool) -> String {
    var marks: [TextMark] = []
    var lines: [String] = []
    var items = reading.items.makeIterator()
    let width = reading.items.map(\.kind.rawValue.count).max().map { max($0, nothing.count) } ?? nothing.count
    for entry in reading.trace {
      if case .counted(let rule) = entry.outcome, let item = items.next() {
        let number = (marks.last { $0.number != nil }?.number ?? 0) + 1
        marks.append(TextMark(place: entry.place, number: number))
        lines.append("\(number) \(item.kind.rawValue.padded(to: width))  \(ReadingWords.told(item))")
        lines.append("  \("".padded(to: width))  by \(ReadingWords.told(rule: rule)) (\(rule))")
      } else if case .refused(let trap) = entry.outcome {
        marks.append(TextMark(place: entry.place, number: nil))
        lines.append("~ \(nothing.padded(to: width))  \"\(entry.words)\"")
        lines.append("  \("".padded(to: width))  \(ReadingWords.told(trap)) (\(trap.rawValue))")
      }
    }
    let text = MarkedText.set(reading.rendered, marks: marks, hasColour: hasColour)
    return text + "\n" + lines.joined(separator: "\n") + "\n"
  }

  /// What stands for a kind where nothing counts.
  private static let nothing = "nothing"

  private static func nothing(in spans: [Span]) -> String {
    let namesSomebody = spans.contains { span in
      switch span {
      case .person, .group: true
      default: false
      }
    }
    return namesSomebody
      ? "Nothing counts here: no sign of recognition and no note (win: …, goal: …) was seen.\n"
      : "Nothing counts here: no note (win: …, goal: …) was seen, and nobody is mentioned who could receive a shout-out.\n"
  }
}
