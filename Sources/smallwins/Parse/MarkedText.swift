// SPDX-License-Identifier: Apache-2.0
// A text with some of its words marked: in colour on a terminal, else by a line of marks beneath.

import Recognition

/// Words of a text that something is said about.
struct TextMark {
  /// Where they stand, in UTF-8.
  var place: Range<Int>
  /// The number that they go by below the text; nil for words that did not count.
  var number: Int?
}

/// Sets a text with its marks.
struct MarkedText {
  /// Longer lines are broken, in columns.
  private static let widest = 96

  /// A character as it is shown.
  private struct Cell {
    var shown: Character
    var width: Int
    /// Which of the marks it belongs to.
    var mark: Int?
  }

  private let marks: [TextMark]
  private let hasColour: Bool

  private init(marks: [TextMark], hasColour: Bool) {
    self.marks = marks
    self.hasColour = hasColour
  }

  /// `text` set on lines of their own, each indented by two. Where marks overlap, the first holds.
  static func set(_ text: [UInt8], marks: [TextMark], hasColour: Bool) -> String {
    let setter = MarkedText(marks: marks, hasColour: hasColour)
    return setter.lines(of: String(decoding: text, as: UTF8.self)).map(setter.set).joined()
  }

  private func lines(of text: String) -> [[Cell]] {
    var lines: [[Cell]] = [[]]
    var offset = 0
    for character in text {
      let length = character.utf8.count
      defer { offset += length }
      if character.isNewline {
        lines.append([])
        continue
      }
      let isControl = character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
      let mark = marks.firstIndex { $0.place.overlaps(offset..<offset + length) }
      let shown: Character = isControl ? " " : character
      lines[lines.count - 1].append(Cell(shown: shown, width: DisplayWidth.of(shown), mark: mark))
    }
    return lines.flatMap(broken)
  }

  /// A line's cells on as many lines as they need, broken behind spaces where there are any.
  private func broken(_ line: [Cell]) -> [[Cell]] {
    var lines: [[Cell]] = []
    var rest = line[...]
    while true {
      var columns = 0
      var end = rest.startIndex
      while end < rest.endIndex, columns + rest[end].width <= Self.widest {
        columns += rest[end].width
        end += 1
      }
      if end == rest.endIndex { return lines + [Array(rest)] }
      let space = rest[..<end].lastIndex { $0.shown == " " }.map { $0 + 1 } ?? max(end, rest.startIndex + 1)
      lines.append(Array(rest[..<space]))
      rest = rest[space...]
    }
  }

  private func set(_ line: [Cell]) -> String {
    hasColour ? "  " + coloured(line) + "\n" : "  " + String(line.map(\.shown)) + "\n" + beneath(line)
  }

  /// Bold and underlined in green with its number behind, or struck through in red.
  private func coloured(_ line: [Cell]) -> String {
    var text = ""
    var open: Int?
    for (index, cell) in line.enumerated() {
      if cell.mark != open {
        text += closed(open) + opened(cell.mark)
        open = cell.mark
      }
      text.append(cell.shown)
      if index == line.count - 1 { text += closed(open) }
    }
    return text
  }

  private func opened(_ mark: Int?) -> String {
    guard let mark else { return "" }
    return marks[mark].number == nil ? "\u{1B}[4;31m" : "\u{1B}[1;4;32m"
  }

  private func closed(_ mark: Int?) -> String {
    guard let mark else { return "" }
    return "\u{1B}[0m" + (marks[mark].number.map { "\u{1B}[2m[\($0)]\u{1B}[0m" } ?? "")
  }

  /// `1^^^^` beneath words that counted, `~~~~` beneath those that did not.
  private func beneath(_ line: [Cell]) -> String {
    guard line.contains(where: { $0.mark != nil }) else { return "" }
    var text = "  "
    var open: Int?
    var label = ""
    for cell in line {
      if cell.mark != open {
        open = cell.mark
        label = cell.mark.flatMap { marks[$0].number }.map(String.init) ?? ""
      }
      for _ in 0..<cell.width {
        guard let mark = cell.mark else {
          text += " "
          continue
        }
        text.append(label.isEmpty ? (marks[mark].number == nil ? "~" : "^") : label.removeFirst())
      }
    }
    while text.hasSuffix(" ") { text.removeLast() }
    return text + "\n"
  }
}
