// SPDX-License-Identifier: Apache-2.0
// A chart of bars as lines of text: the words of labels cleaned, as everywhere, and without their styles.

import Recognition

enum ChartText {
  /// The lines; what could ping in a label is still to be broken, which changes no width.
  static func rows(of bars: [RichText.Bar], full: Double?, width: Int? = nil) -> [BarChart.Row] {
    let clean = bars.map { bar in
      BarChart.Bar(
        label: CleanText.words(bar.label.map(words).joined(), limit: CleanText.nameLimit), value: bar.value,
        shown: CleanText.words(bar.shown, limit: CleanText.nameLimit))
    }
    return BarChart.rows(clean, full: full, width: width)
  }

  private static func words(_ piece: RichText.Inline) -> String {
    switch piece {
    case .text(let text), .said(let text), .code(let text): text
    case .person(let person): person.displayName
    case .value(let tag): "#" + tag
    case .emphasis(let inner), .strong(let inner): inner.map(words).joined()
    case .link(_, let label): label
    case .sparkline(let values): Sparkline.text(values)
    }
  }
}
