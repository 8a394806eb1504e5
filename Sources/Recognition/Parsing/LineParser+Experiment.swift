// SPDX-License-Identifier: Apache-2.0
// An experiment goes on over the lines below it, as long as they open with the name of a part.

/// An experiment that more lines may add to.
struct OpenExperiment {
  var parts = ExperimentParts()
  var rule: String
  /// The words that opened it, and their line.
  var entry: TraceEntry
  /// Where in the reading it has its place.
  var place: (item: Int, entry: Int)
  /// Nothing stood behind the keyword's colon.
  var isHeading: Bool
}

extension LineParser {
  /// An experiment begins on the line at hand.
  mutating func open(_ keyword: Keyword, rule: String, isHeading: Bool) {
    experiment = OpenExperiment(
      rule: rule, entry: entry(keyword.tokens, .counted(rule: rule)),
      place: (reading.items.count, reading.trace.count), isHeading: isHeading)
  }

  /// Adds the parts that a range says to the experiment that is open.
  mutating func takeParts(_ range: Range<Int>) {
    guard var parts = experiment?.parts else { return }
    reader.readExperiment(range, into: &parts)
    experiment?.parts = parts
  }

  /// Whether a line belongs to the experiment above it: it opens with the name of a part that is not said yet, and is no
  /// metric of its own (`metric: NPS 42`) below an experiment that said its parts on one line.
  mutating func goesOn(with opening: LineOpening, before end: Int) -> Bool {
    guard let open = experiment, let part = reader.label(at: opening.content, before: end, needsColon: true),
      !open.parts.says(part.label)
    else { return false }
    if part.label == .metric, open.parts.due != nil, !open.isHeading, let keyword = opening.keyword,
      keyword.kind == .metric,
      reader.metric(in: part.rest..<end, decimalComma: reader.hasDecimalComma(keyword)) != nil
    {
      return false
    }
    takeParts(opening.content..<end)
    return true
  }

  /// Nothing more can be said of the experiment: it becomes an item in the place where it began.
  mutating func closeExperiment() {
    guard let open = experiment else { return }
    experiment = nil
    switch reader.experiment(of: open.parts, rule: open.rule) {
    case .items(let items):
      reading.items.insert(contentsOf: items, at: open.place.item)
      reading.trace.insert(open.entry, at: open.place.entry)
    case .refused(let trap):
      guard !open.isHeading else { return }
      var entry = open.entry
      entry.outcome = .refused(trap)
      reading.trace.append(entry)
    }
  }
}
