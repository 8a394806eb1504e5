// SPDX-License-Identifier: Apache-2.0
// Takes the marks of emphasis off people's words: `*it*`, `**it**`, `_it_`, `~~it~~` are shown without them, so that is how the
// words are kept. A mark counts where it hugs words on the inner side and none on the outer one (CommonMark 0.31 section 6.2, the
// plain cases), and where its partner stands on the same line. Bullets, `5*3`, `snake_case` and lonely marks stay.

import Recognition

enum MattermostEmphasis {
  /// A run of marks.
  private struct Run {
    var mark: Unicode.Scalar
    var span: Int
    var range: Range<Int>
    var opens: Bool
    var closes: Bool
    var isPartner = false
  }

  /// The spans without marks of emphasis.
  static func removed(from spans: [Span]) -> [Span] {
    let texts = spans.map { span in
      if case .text(let words) = span { Array(words.unicodeScalars) } else { [Unicode.Scalar]() }
    }
    var runs: [Run] = []
    // Places of runs that wait for their partner.
    var waiting: [Int] = []
    for (span, scalars) in texts.enumerated() {
      var index = 0
      while index < scalars.count {
        let mark = scalars[index]
        if mark == "\n" { waiting = [] }
        let end = scalars[index...].firstIndex { $0 != mark } ?? scalars.count
        if let run = run(
          of: mark, span, index..<end, before: neighbour(-1, of: span, index - 1, texts, spans),
          behind: neighbour(1, of: span, end, texts, spans))
        {
          let partner = waiting.lastIndex { runs[$0].mark == mark && runs[$0].range.count == run.range.count }
          runs.append(run)
          if run.closes, let partner {
            runs[waiting[partner]].isPartner = true
            runs[runs.count - 1].isPartner = true
            waiting.removeSubrange(partner...)
          } else if run.opens {
            waiting.append(runs.count - 1)
          }
        }
        index = end
      }
    }
    return rebuilt(spans, texts, without: runs.filter(\.isPartner))
  }

  private static func run(
    of mark: Unicode.Scalar, _ span: Int, _ range: Range<Int>, before: Unicode.Scalar?, behind: Unicode.Scalar?
  ) -> Run? {
    guard mark == "*" || mark == "_" || (mark == "~" && range.count == 2), range.count <= 3 else { return nil }
    let opens = !isOutside(behind) && isOutside(before) || isPunctuation(behind) && isSpace(before)
    let closes = !isOutside(before) && isOutside(behind) || isPunctuation(before) && isSpace(behind)
    return opens || closes ? Run(mark: mark, span: span, range: range, opens: opens, closes: closes) : nil
  }

  /// What stands beside a run; nil at either end of the post. A mention, a link or an emoji is as good as a letter.
  private static func neighbour(
    _ step: Int, of span: Int, _ index: Int, _ texts: [[Unicode.Scalar]], _ spans: [Span]
  ) -> Unicode.Scalar? {
    if texts[span].indices.contains(index) { return texts[span][index] }
    return spans.indices.contains(span + step) ? "x" : nil
  }

  private static func isSpace(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isWhitespace ?? true }

  private static func isPunctuation(_ scalar: Unicode.Scalar?) -> Bool { !isSpace(scalar) && isOutside(scalar) }

  private static func isOutside(_ scalar: Unicode.Scalar?) -> Bool {
    guard let properties = scalar?.properties else { return true }
    return !properties.isAlphabetic && properties.numericType == nil
  }

  private static func rebuilt(_ spans: [Span], _ texts: [[Unicode.Scalar]], without runs: [Run]) -> [Span] {
    guard !runs.isEmpty else { return spans }
    let removed = Dictionary(grouping: runs, by: \.span)
    return spans.indices.compactMap { span in
      guard let gaps = removed[span] else { return spans[span] }
      var words = String.UnicodeScalarView()
      var start = 0
      for gap in gaps {
        words.append(contentsOf: texts[span][start..<gap.range.lowerBound])
        start = gap.range.upperBound
      }
      words.append(contentsOf: texts[span][start...])
      return words.isEmpty ? nil : .text(String(words))
    }
  }
}
