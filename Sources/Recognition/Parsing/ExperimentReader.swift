// SPDX-License-Identifier: Apache-2.0
// Reads an experiment's parts, in any order, on one line or on several: HYPOTHESIS | metric: NAME | by: DATE.

/// An experiment as far as it was read: its parts by their places.
struct ExperimentParts {
  enum Label {
    case hypothesis, metric, due
  }

  var hypothesis: [Range<Int>] = []
  var metric: Range<Int>?
  var due: Range<Int>?

  /// Whether a part is said already.
  func says(_ label: Label) -> Bool {
    switch label {
    case .hypothesis: !hypothesis.isEmpty
    case .metric: metric != nil
    case .due: due != nil
    }
  }

  /// Takes a part. What is said twice holds as it was said first; what carries no label is the hypothesis.
  mutating func add(_ range: Range<Int>, as label: Label?) {
    switch label {
    case .metric: metric = metric ?? range
    case .due: due = due ?? range
    case .hypothesis, nil: hypothesis.append(range)
    }
  }
}

extension Reader {
  /// Takes the parts of a range.
  func readExperiment(_ range: Range<Int>, into parts: inout ExperimentParts) {
    var start = range.lowerBound
    var label: ExperimentParts.Label?
    var index = start
    while index < range.upperBound {
      let opensPart = index == range.lowerBound || isPartMark(index - 1)
      let isBehindBar = index > range.lowerBound && isBar(index - 1)
      if opensPart, let next = self.label(at: index, before: range.upperBound, needsColon: !isBehindBar) {
        take(start..<index, as: label, into: &parts)
        label = next.label
        start = next.rest
        index = next.rest
      } else if isBar(index) {
        take(start..<index, as: label, into: &parts)
        label = nil
        index += 1
        start = index
      } else {
        index += 1
      }
    }
    take(start..<range.upperBound, as: label, into: &parts)
  }

  private func take(_ range: Range<Int>, as label: ExperimentParts.Label?, into parts: inout ExperimentParts) {
    var end = range.upperBound
    while end > range.lowerBound, isPartMark(end - 1) || tokens[end - 1].kind == .openBracket { end -= 1 }
    let bare = range.lowerBound..<end
    if saysSomething(bare) { parts.add(bare, as: label) }
  }

  /// The label of a part at `index` (`metric:`), and where the part starts. Behind a bar it needs no colon (`| by Friday`).
  func label(at index: Int, before end: Int, needsColon: Bool) -> (label: ExperimentParts.Label, rest: Int)? {
    guard let match = match(.labels, at: index, before: end) else { return nil }
    let next = passMarks(index + match.length, before: end)
    let hasColon = kind(next, before: end) == .colon
    guard hasColon || (!needsColon && !match.noteWords.contains(.hypothesis)) else { return nil }
    let rest = hasColon ? passMarks(next + 1, before: end) : next
    if match.noteWords.contains(.hypothesis) { return (.hypothesis, rest) }
    return (match.noteWords.contains(.measure) ? .metric : .due, rest)
  }

  private func isBar(_ index: Int) -> Bool {
    tokens[index].kind == .semicolon && ["|", "\u{FF5C}"].contains(message.text(index))
  }

  private func isPartMark(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .semicolon, .comma, .stop: true
    case .dash: tokens[index].spaceBefore
    default: false
    }
  }

  /// The experiment that these parts make. There is none without a hypothesis; and a mere question asks for one.
  func experiment(of parts: ExperimentParts, rule: String) -> Note {
    guard let first = parts.hypothesis.first else { return .refused(.nothingSaid) }
    if parts.metric == nil, parts.due == nil, let trap = noteTrap(.experiment, first) { return .refused(trap) }
    var item = Item(kind: .experiment, with: with(in: parts.hypothesis), rule: rule)
    item.text = parts.hypothesis.map { noteText($0) }.joined(separator: " | ")
    // A tag behind the last part is the experiment's, whatever that part is.
    let labelled = [parts.metric, parts.due].compactMap { $0 }.flatMap { values(in: $0) }
    item.values = values(in: first)
    item.values += labelled.filter { !item.values.contains($0) }
    item.metric = parts.metric.map { message.text(trimmed(withoutTags($0), keepsLink: true)) }
    item.due = parts.due.map { message.text(trimmed(withoutTags($0), keepsLink: true)) }
    return .items([item])
  }

  /// A part without the tags at its end, unless it is nothing else.
  private func withoutTags(_ range: Range<Int>) -> Range<Int> {
    let end = range.last { tokens[$0].kind != .hashtag }
    return end.map { range.lowerBound..<$0 + 1 } ?? range
  }
}
