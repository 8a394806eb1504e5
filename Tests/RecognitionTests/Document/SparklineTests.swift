// SPDX-License-Identifier: Apache-2.0
// Courses of figures as one line.

import Recognition
import Testing

struct SparklineTests {
  @Test(
    arguments: [
      ([1, 2, 3, 4, 5, 6, 7, 8], "▁▂▃▄▅▆▇█"), ([8, 1], "█▁"), ([0, 100, 50], "▁█▅"), ([-3, 0, 3], "▁▅█"),
      ([1, 2.5, nil, 4], "▁▅·█"), ([nil, nil], "··"), ([5], "▄"), ([3, 3, 3], "▄▄▄"), ([nil, 7, nil], "·▄·"),
      ([0, 0], "▄▄"), ([], ""), ([1, .nan, 2, .infinity, -.infinity], "▁·█··"), ([.nan], "·"),
      ([-.greatestFiniteMagnitude, 0, .greatestFiniteMagnitude], "▁▅█"), ([0, .leastNonzeroMagnitude], "▄▄"),
      ([1, 1.000_000_000_000_000_2], "▁█"),
    ] as [([Double?], String)])
  func `the least is lowest, the greatest highest, and a gap is seen`(values: [Double?], expected: String) {
    #expect(Sparkline.text(values) == expected)
  }

  @Test func `of more than thirteen values the newest are drawn, by their own scale`() {
    let values: [Double?] = [1_000, -1_000] + (1...13).map { Double($0) }
    #expect(Sparkline.text(values) == Sparkline.text((1...13).map { Double($0) }))
    #expect(Sparkline.text(values).count == 13)
  }

  @Test func `any values at all make one character each, and greater ones are never lower`() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<5_000 {
      let values = (0..<Int.random(in: 0...13, using: &random)).map { _ -> Double? in
        Int.random(in: 1...4, using: &random) == 1 ? nil : Double(bitPattern: random.next())
      }
      let drawn = Array(Sparkline.text(values))
      #expect(drawn.count == values.count)
      let known = zip(values, drawn).compactMap { value, sign in value.flatMap { $0.isFinite ? ($0, sign) : nil } }
      let sorted = known.sorted { $0.0 < $1.0 }.map(\.1)
      #expect(sorted == sorted.sorted() && drawn.filter { $0 == "·" }.count == values.count - known.count)
    }
  }
}
