// SPDX-License-Identifier: Apache-2.0
// Figures in rows and columns: set for a terminal, or as JSON for programs.

import FoundationEssentials

/// What a group of benchmarks found.
struct Table: Encodable {
  struct Row: Encodable {
    var name: String
    /// As many as there are columns.
    var values: [Double]
  }

  var title: String
  var columns: [String]
  var rows: [Row] = []
  /// What the figures come to, in words.
  var remarks: [String] = []

  /// The table with its names left and its figures right, each column as wide as it must be.
  var text: String {
    let cells = [[""] + columns] + rows.map { [$0.name] + $0.values.map(Self.figure) }
    let widths = (0...columns.count).map { column in cells.map { $0[column].count }.max() ?? 0 }
    let lines = cells.map { row in
      row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + space : space + row[column]
      }.joined(separator: "   ")
    }
    let rule = String(repeating: "─", count: lines[0].count)
    return ([title, rule, lines[0], rule] + lines.dropFirst() + [rule] + remarks).joined(separator: "\n")
  }

  /// Three digits that mean something, thousands parted by commas.
  static func figure(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    guard value < 100 else { return grouped(Int(value.rounded())) }
    let decimals = value < 10 ? 100.0 : 10.0
    return "\((value * decimals).rounded() / decimals)"
  }

  private static func grouped(_ value: Int) -> String {
    var text = ""
    for (index, digit) in String(value).enumerated() {
      if index > 0, (String(value).count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}

/// All that one run of the program found.
struct Report: Encodable {
  var machine: Machine
  var tables: [Table]

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
