// SPDX-License-Identifier: Apache-2.0
// People whose names nobody has otherwise, so that a text can be searched for them, and words that only look like those names.

import Recognition
import TestSupport

/// Somebody with a name that is hard to handle.
struct GeneratedName {
  var id: String
  /// What people read; nil where that is the identifier.
  var name: String?

  var person: Person { Person(id: id, name: name) }

  /// All that names them.
  var spellings: [String] { [id] + (name.map { [$0] } ?? []) }

  static let all = [
    GeneratedName(id: "qvara"), GeneratedName(id: "U0QVB", name: "Qvibo Zant"),
    GeneratedName(id: "qvčeda", name: "Qvčeda"), GeneratedName(id: "U0CJK", name: "鷲尾鷹"),
    GeneratedName(id: "qv.dotta"), GeneratedName(id: "qv-dasha", name: "QV-Dasha"), GeneratedName(id: "qv_unda"),
    GeneratedName(id: "U0EMO", name: "Qvemo 🦊"), GeneratedName(id: "سارةقف"),
    GeneratedName(id: "U0HOS", name: "*Qvstar* <b>"),
    GeneratedName(id: "U0ALL", name: "Qvall @channel"),
    GeneratedName(id: "U0LNG", name: "Qvlong van der Qvberg zu Qvtal"),
  ]

  /// Words that name the person, as somebody may write them.
  func mention(_ random: SeededRandom) -> String {
    let spelling = spellings[random.int(in: 0...spellings.count - 1)]
    switch random.int(in: 0...9) {
    case 0: return "@" + spelling
    case 1: return spelling.uppercased()
    case 2: return spelling + "'s"
    case 3: return "(" + spelling + ")"
    case 4: return spelling + ", " + spelling
    case 5: return "`" + spelling + "`"
    case 6: return "…" + spelling + "!"
    case 7: return "**" + spelling + "**"
    case 8: return spelling.lowercased() + "."
    default: return spelling
    }
  }

  /// A word that the name is a part of, or that somebody else goes by.
  func lookalike(_ random: SeededRandom) -> String {
    let spelling = spellings[0]
    return ["un\(spelling)", "\(spelling)ian", "\(spelling)-b", "\(spelling).lovelace", "x_\(spelling)"][
      random.int(in: 0...4)]
  }

  /// Whether a text that people read names the person: as a word of its own, or anywhere in scripts without spaces.
  func isNamed(in text: [Unicode.Scalar]) -> Bool {
    spellings.contains { spelling in
      let name = Self.scalars(spelling)
      guard let first = name.first, name.count <= text.count else { return false }
      for start in 0...(text.count - name.count) where text[start] == first {
        guard text[start..<start + name.count].elementsEqual(name) else { continue }
        if Self.isEdge(name[0], text[..<start].reversed())
          && Self.isEdge(name[name.count - 1], Array(text[(start + name.count)...]))
        {
          return true
        }
      }
      return false
    }
  }

  /// In lower case, without what is not seen and without the marks by which renderers make words harmless.
  static func scalars(_ text: String) -> [Unicode.Scalar] {
    let parts = text.lowercased().split(separator: "&#", omittingEmptySubsequences: false)
    // Markdown's references to characters (spec.commonmark.org/0.31.2/#entity-and-numeric-character-references).
    let text = parts.dropFirst().reduce(String(parts[0])) { text, part in
      let number = part.prefix { $0 != ";" }
      guard number.count < part.count, let scalar = UInt32(number).flatMap(Unicode.Scalar.init) else {
        return text + "&#" + part
      }
      return text + String(Character(scalar)) + part.dropFirst(number.count + 1)
    }
    return text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint && $0 != "\\" }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isEdge(_ scalar: Unicode.Scalar, _ rest: [Unicode.Scalar]) -> Bool {
    guard let next = rest.first else { return true }
    if (0x3400...0x9FFF).contains(scalar.value) { return true }
    if next == "-" || next == "." { return rest.count < 2 || !isPart(rest[1]) }
    return !isPart(next)
  }
}
