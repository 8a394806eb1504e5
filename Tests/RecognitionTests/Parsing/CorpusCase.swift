// SPDX-License-Identifier: Apache-2.0
// A message with what it should yield, and how the two are compared.

import Recognition
import Testing

/// A row of the tables beside this file. `zoe` says everything unless another author is named.
struct CorpusCase: Sendable, CustomTestStringConvertible {
  var text: String
  /// What should be found: `ada lin | the reason | values`, or `win | the text | values | with whom`; the trailing parts
  /// may be left out where they are empty. Behind these stand the fields of a kind: `goal | the text | due Friday`.
  var expected: [String]
  var why: String
  var author = "zoe"
  var replyTo: String?
  var sensitivity = Sensitivity.specific
  var bonus = false

  init(
    _ text: String, _ expected: [String], _ why: String, author: String = "zoe", replyTo: String? = nil,
    sensitivity: Sensitivity = .specific, bonus: Bool = false
  ) {
    self.text = text
    self.expected = expected
    self.why = why
    self.author = author
    self.replyTo = replyTo
    self.sensitivity = sensitivity
    self.bonus = bonus
  }

  var testDescription: String { text }

  /// What the parser makes of it.
  var reading: Reading {
    let context = ParsingContext(
      author: Person(id: author), repliedTo: replyTo.map { Person(id: $0) }, sensitivity: sensitivity, bonusIsOn: bonus)
    return MessageParser.parse(PlainText.spans(of: text, names: NameDirectory()), in: context)
  }

  /// The same in the notation of `expected`.
  var found: [String] {
    reading.items.map { item in
      var parts: [String]
      switch item.kind {
      case .shoutout:
        parts = [item.to.map(\.person.id).joined(separator: " "), item.text, item.values.joined(separator: " ")]
        if let points = item.points { parts.append("+\(points)") }
      default:
        parts = [
          item.kind.rawValue, item.text, item.values.joined(separator: " "),
          item.with.map(\.person.id).joined(separator: " "),
        ]
      }
      while parts.last?.isEmpty == true { parts.removeLast() }
      return (parts + fields(of: item)).joined(separator: " | ")
    }
  }

  /// The fields that only some kinds have.
  private func fields(of item: Item) -> [String] {
    var fields: [String] = []
    if let number = item.about { fields.append("#\(number)") }
    if let outcome = item.outcome { fields.append(outcome.rawValue) }
    if let score = item.score { fields.append("\(score) of 5") }
    if let from = item.from { fields.append("from \(from)") }
    if let metric = item.metric {
      let value = item.value.map { Int(exactly: $0).map { "\($0)" } ?? "\($0)" }
      fields.append(["metric \(metric)", value, item.unit].compactMap { $0 }.joined(separator: " "))
    }
    if let due = item.due { fields.append("due \(due)") }
    if item.isAim == true { fields.append("aim") }
    return fields
  }
}
