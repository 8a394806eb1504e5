// SPDX-License-Identifier: Apache-2.0
// Charts of bars, line by line.

import Recognition
import Testing

struct BarChartTests {
  private func chart(_ bars: [(String, Double, String)], full: Double? = nil, width: Int? = nil) -> String {
    BarChart.rows(bars.map { .init(label: $0, value: $1, shown: $2) }, full: full, width: width)
      .map(\.text).joined(separator: "\n")
  }

  @Test func `figures stand in a column and bars are as long as they say`() {
    #expect(
      chart([("great", 8, "8"), ("good", 4, "4"), ("so-so", 1, "1"), ("bad", 0, "0"), ("awful", 10, "10")]) == """
        great   8 ████████████████
        good    4 ████████
        so-so   1 ██
        bad     0
        awful  10 ████████████████████
        """)
  }

  @Test func `a bar may end in an eighth of a cell, and more than nothing is never nothing`() {
    #expect(
      chart([("a", 160, ""), ("b", 153, ""), ("c", 1, ""), ("d", 0.001, "")]) == """
        a  ████████████████████
        b  ███████████████████▏
        c  ▏
        d  ▏
        """)
  }

  @Test func `a full bar is what it is said to be`() {
    #expect(chart([("done", 3, "3 of 4")], full: 4) == "done  3 of 4 ███████████████")
    #expect(chart([("done", 8, "8 of 4")], full: 4) == "done  8 of 4 ████████████████████")
    for full in [0, -1, .nan, .infinity] as [Double] {
      #expect(chart([("done", 3, "3")], full: full) == "done  3 ████████████████████")
    }
  }

  @Test func `labels of any script stand in one column`() {
    #expect(
      chart([("良い", 1, "1"), ("noe\u{308}l", 1, "1"), ("👩‍👩‍👧 ok", 1, "1"), ("한국", 1, "1")]) == """
        良い   1 ████████████████████
        noe\u{308}l   1 ████████████████████
        👩‍👩‍👧 ok  1 ████████████████████
        한국   1 ████████████████████
        """)
  }

  @Test func `columns that hold nothing take no room`() {
    #expect(chart([("", 1, "7")]) == "7 ████████████████████" && chart([("", 1, "")]) == "████████████████████")
    #expect(chart([("a", 0, "")]) == "a" && chart([]).isEmpty)
  }

  @Test func `a long label is cut by its width`() {
    let rows = chart([(String(repeating: "長い", count: 20), 1, "1"), ("b", 1, "1")]).split(separator: "\n")
    #expect(rows[0].hasPrefix("長い長い長い長い長い長…") && Set(rows.map { DisplayWidth.of(String($0)) }).count == 1)
  }

  @Test func `where there is little room the bars are shorter, never the words`() {
    #expect(chart([("great", 8, "8"), ("good", 4, "4")], width: 18) == "great  8 █████████\ngood   4 ████▌")
    #expect(chart([("a long label here", 8, "8")], width: 10) == "a long label here  8 ████")
  }

  @Test func `any figures at all make lines that are not too wide`() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<3_000 {
      let bars = (0..<Int.random(in: 0...6, using: &random)).map { number in
        BarChart.Bar(label: "l\(number)", value: Double(bitPattern: random.next()), shown: "s")
      }
      let full = Int.random(in: 1...2, using: &random) == 1 ? nil : Double(bitPattern: random.next())
      let rows = BarChart.rows(bars, full: full)
      #expect(rows.count == bars.count && rows.allSatisfy { $0.bar.count <= BarChart.cells })
      let known = zip(bars, rows).filter { $0.0.value.isFinite }.sorted { $0.0.value < $1.0.value }.map {
        Self.eighths($1)
      }
      #expect(known == known.sorted())
    }
  }

  private static func eighths(_ row: BarChart.Row) -> Int {
    row.bar.unicodeScalars.reduce(0) { $0 + Int(0x2590 - $1.value) }
  }
}
