// SPDX-License-Identifier: Apache-2.0
// The little language that phrases are written in; Phrase.swift describes it.

/// A phrase as a language writes it.
struct Template: Equatable, Sendable {
  /// A part of a phrase.
  indirect enum Piece: Equatable, Sendable {
    /// Words that stay as they are.
    case words(String)
    /// What whoever says the phrase fills in, by its name.
    case gap(String)
    /// Something to type.
    case code([Piece])
  }

  /// The gaps that a count fills.
  static let counts: Set<String> = ["n", "#"]

  /// The forms for different counts; most phrases have one.
  let forms: [[Piece]]

  /// Reads a template.
  init(_ source: String) {
    var forms: [[Piece]] = []
    var form: [Piece] = []
    for (index, part) in source.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      guard index.isMultiple(of: 2) else {
        form.append(.code(Self.pieces(of: part)))
        continue
      }
      for (index, part) in part.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
        if index > 0 {
          forms.append(form)
          form = []
        }
        form += Self.pieces(of: part)
      }
    }
    self.forms = forms + [form]
  }

  /// The names of all gaps of a form.
  static func gaps(in form: [Piece]) -> Set<String> {
    form.reduce(into: []) { gaps, piece in
      switch piece {
      case .words: break
      case .gap(let name): gaps.insert(name)
      case .code(let pieces): gaps.formUnion(Self.gaps(in: pieces))
      }
    }
  }

  private static func pieces(of text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      pieces.append(.gap(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }
}
