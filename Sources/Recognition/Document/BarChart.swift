// SPDX-License-Identifier: Apache-2.0
// Horizontal bars of block elements (U+2588, and U+2589…U+258F for eighths of a cell), in columns for a font in which all
// characters have one width:
//
//   great   8 ████████████████████
//   so-so   1 ██▌
//
// The figures stand before the bars: a font that has no blocks of that very width then cannot push them out of line.

/// Lays out charts of bars.
public enum BarChart {
  /// The cells of a full bar.
  public static let cells = 20
  /// The most cells of a label and of a shown value; what is longer is cut and ends in `…`.
  public static let labelCells = 24

  /// What is drawn: a label and a value, already harmless and on one line.
  public struct Bar: Equatable, Sendable {
    /// What it is about.
    public var label: String
    /// Its length; below 0 there is no bar.
    public var value: Double
    /// The value as people read it.
    public var shown: String

    /// Describes a bar.
    public init(label: String, value: Double, shown: String) {
      self.label = label
      self.value = value
      self.shown = shown
    }
  }

  /// A line of the chart, in three columns with their gaps; any may be empty.
  public struct Row: Equatable, Sendable {
    /// The label, padded.
    public var label: String
    /// The shown value, padded.
    public var shown: String
    /// The bar.
    public var bar: String

    /// The line, without spaces at its end.
    public var text: String {
      var text = label + shown + bar
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }

  /// The chart's lines.
  /// - Parameters:
  ///   - full: The value of a full bar; nil, or what is no number above 0, is the greatest of the values.
  ///   - width: The cells that a line may take; the bars become shorter where it must be, never the words.
  public static func rows(_ bars: [Bar], full: Double?, width: Int? = nil) -> [Row] {
    let labels = bars.map { DisplayWidth.cut($0.label, to: labelCells) }
    let figures = bars.map { DisplayWidth.cut($0.shown, to: labelCells) }
    let labelWidth = labels.map { DisplayWidth.of($0) }.max() ?? 0
    let figureWidth = figures.map { DisplayWidth.of($0) }.max() ?? 0
    let words = (labelWidth > 0 ? labelWidth + 2 : 0) + (figureWidth > 0 ? figureWidth + 1 : 0)
    let cells = min(Self.cells, max((width ?? .max) - words, 4))
    let whole = Self.whole(full, of: bars)
    return bars.indices.map { index in
      let bar = bar(bars[index].value, of: whole, cells: cells)
      let pad = (
        label: labelWidth - DisplayWidth.of(labels[index]), shown: figureWidth - DisplayWidth.of(figures[index])
      )
      return Row(
        label: labelWidth > 0 ? labels[index] + spaces(pad.label + 2) : "",
        shown: figureWidth > 0 ? spaces(pad.shown) + figures[index] + (bar.isEmpty ? "" : " ") : "", bar: bar)
    }
  }

  private static func whole(_ full: Double?, of bars: [Bar]) -> Double {
    if let full, full.isFinite, full > 0 { return full }
    return bars.map(\.value).filter(\.isFinite).max() ?? 0
  }

  /// What is more than nothing is never shown as nothing, and nothing is longer than a full bar.
  private static func bar(_ value: Double, of whole: Double, cells: Int) -> String {
    guard value.isFinite, value > 0, whole > 0 else { return "" }
    let eighths = max(Int((min(value / whole, 1) * Double(cells * 8)).rounded()), 1)
    let rest = eighths % 8
    return String(repeating: "█", count: eighths / 8) + (rest == 0 ? "" : String(parts[rest - 1]))
  }

  private static let parts = Array("▏▎▍▌▋▊▉")

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
