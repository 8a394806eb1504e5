// SPDX-License-Identifier: Apache-2.0
// Reads a message and decides what in it counts.

/// Reads messages.
public enum MessageParser {
  /// What `spans` say in their circumstances. Linear in their length.
  public static func parse(_ spans: [Span], in context: ParsingContext) -> Reading {
    var reading = Reading()
    for (index, span) in spans.enumerated() {
      let before: String = if index > 0, case .text(let text) = spans[index - 1] { text } else { "" }
      let after: String = if index + 1 < spans.count, case .text(let text) = spans[index + 1] { text } else { "" }
      if index == 0, case .text(let text) = span, text.lowercased().hasPrefix("win: ") {
        reading.items.append(Item(kind: .win, text: String(text.dropFirst(5)), rule: "keyword"))
      }
      guard case .person(let person) = span, person != context.author, !context.isBot(person) else { continue }
      if after.hasPrefix("++") {
        let text = String(after.dropFirst(2).drop { $0 == " " })
        reading.items.append(Item(kind: .shoutout, to: [Receiver(person)], text: text, rule: "plus-plus"))
      } else if before.lowercased() == "kudos to " {
        let text = after.hasPrefix(" for ") ? String(after.dropFirst(5)) : ""
        reading.items.append(Item(kind: .shoutout, to: [Receiver(person)], text: text, rule: "explicit-word"))
      }
    }
    return reading
  }
}
