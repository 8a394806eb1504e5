// SPDX-License-Identifier: Apache-2.0
// A figure's course as one line of block elements (U+2581…U+2588), as Edward Tufte's "sparklines" are written in plain text.

/// Draws courses of figures.
public enum Sparkline {
  /// The most values that are drawn: the weeks of a quarter.
  public static let limit = 13

  /// The newest values, one character each: the least is `▁`, the greatest `█`, and `▄` where all are the same. A gap (nil, or what
  /// is no finite number) is a `·`, which no chat takes for white space.
  public static func text(_ values: [Double?]) -> String {
    let values = values.suffix(limit).map { $0.flatMap { $0.isFinite ? $0 : nil } }
    let known = values.compactMap { $0 }
    guard let least = known.min(), let greatest = known.max() else { return String(values.map { _ in gap }) }
    return String(values.map { value in value.map { blocks[level($0, from: least, to: greatest)] } ?? gap })
  }

  private static let blocks = Array("▁▂▃▄▅▆▇█")
  private static let gap: Character = "·"
  private static let middle = 3

  private static func level(_ value: Double, from least: Double, to greatest: Double) -> Int {
    // Halves, since the span of two finite numbers may be none.
    let span = greatest / 2 - least / 2
    guard span > 0 else { return middle }
    return Int(((value / 2 - least / 2) / span * Double(blocks.count - 1)).rounded())
  }
}
