// SPDX-License-Identifier: Apache-2.0
// A line for a terminal: runs of text with their styles (ECMA-48 SGR), wrapped by the cells that characters take.

import Recognition

/// An SGR parameter and the one that ends it.
struct TerminalStyle: Equatable {
  var on: Int
  var off: Int

  static let bold = TerminalStyle(on: 1, off: 22)
  static let faint = TerminalStyle(on: 2, off: 22)
  static let italic = TerminalStyle(on: 3, off: 23)
  static let underlined = TerminalStyle(on: 4, off: 24)
  static let green = TerminalStyle(on: 32, off: 39)
  static let cyan = TerminalStyle(on: 36, off: 39)
}

/// A line, before it is wrapped.
struct TerminalLine {
  /// Text that looks alike.
  struct Run {
    var text: String
    /// From the outermost to the innermost.
    var styles: [TerminalStyle] = []
    /// Whether it stays whole, wider than the terminal if need be: a web address that is cut is none.
    var isWhole = false
  }

  var runs: [Run]

  /// The same with one more style around it.
  func styled(_ style: TerminalStyle) -> TerminalLine {
    TerminalLine(
      runs: runs.map { run in
        Run(text: run.text, styles: [style] + run.styles.filter { $0 != style }, isWhole: run.isWhole)
      })
  }

  // MARK: - Wrapping

  private struct Cell {
    var character: Character
    var width: Int
    var run: Int
  }

  /// Lines of at most so many cells, cut behind spaces, between wide characters (which are written without spaces), and inside a
  /// word only where that alone is wider.
  func wrapped(to width: Int) -> [TerminalLine] {
    guard runs.reduce(0, { $0 + DisplayWidth.of($1.text) }) > width else { return [self] }
    let cells = runs.indices.flatMap { run in
      runs[run].text.map { Cell(character: $0, width: DisplayWidth.of($0), run: run) }
    }
    var lines: [TerminalLine] = []
    var rest = cells[...]
    while let end = end(of: rest, width: width) {
      lines.append(line(of: rest[..<end]))
      rest = rest[end...].drop { $0.character == " " }
    }
    return lines + (rest.isEmpty ? [] : [line(of: rest)])
  }

  /// Where the first line ends; nil where all of it is one.
  private func end(of cells: ArraySlice<Cell>, width: Int) -> Int? {
    var used = 0
    var place: Int?
    for index in cells.indices {
      if index > cells.startIndex, mayCut(cells[index - 1], cells[index]) { place = index }
      used += cells[index].width
      // A space may stand beyond the edge, since it is cut off.
      guard used > width, cells[index].character != " " else { continue }
      if let place { return place }
      guard runs[cells[index].run].isWhole else { return max(index, cells.startIndex + 1) }
    }
    return nil
  }

  private func mayCut(_ one: Cell, _ next: Cell) -> Bool {
    one.character == " " && next.character != " " || one.width == 2 && next.width == 2
  }

  private func line(of cells: ArraySlice<Cell>) -> TerminalLine {
    var runs: [Run] = []
    var last: Int?
    for cell in cells.dropLast(cells.reversed().prefix { $0.character == " " }.count) {
      if cell.run != last {
        runs.append(Run(text: "", styles: self.runs[cell.run].styles, isWhole: self.runs[cell.run].isWhole))
        last = cell.run
      }
      runs[runs.count - 1].text.append(cell.character)
    }
    return TerminalLine(runs: runs)
  }

  // MARK: - Writing

  /// The text, with escape sequences where colour is used.
  func text(usesColour: Bool) -> String {
    guard usesColour else { return runs.map(\.text).joined() }
    var text = ""
    var open: [TerminalStyle] = []
    for run in runs where !run.text.isEmpty {
      text += Self.change(&open, to: run.styles) + run.text
    }
    return text + Self.change(&open, to: [])
  }

  private static func change(_ open: inout [TerminalStyle], to styles: [TerminalStyle]) -> String {
    let shared = zip(open, styles).prefix { $0 == $1 }.count
    let closed = open[shared...].reversed().map(\.off)
    // 22 ends bold and faint both: what goes on is opened again.
    let opened = open[..<shared].filter { closed.contains($0.off) } + styles[shared...]
    open = styles
    return (closed + opened.map(\.on)).map { "\u{1B}[\($0)m" }.joined()
  }
}
