// SPDX-License-Identifier: Apache-2.0
// A person's names in other people's words become `someone`: as a mention, and as a word or words of their own, in any case. That may
// take a word that only reads like the name; a name that stays would be worse.

/// Names that are looked for in words.
struct NameRedaction {
  /// What stands for a person who was forgotten.
  static let someone = "someone"

  /// By letters in lower case, those that begin alike together, the longest first, so that `Ada Lovelace` goes before `Ada`.
  private var names: [Character: [[Character]]] = [:]
  private var look = QuickLook()

  /// Adds an identifier or a name that people read.
  mutating func add(_ name: String) {
    let letters = Self.folded(name)
    guard let first = letters.first, names[first]?.contains(letters) != true else { return }
    names[first, default: []].append(letters)
    names[first]?.sort { $0.count > $1.count }
    look.add(letters)
    if Self.mayBePossessive(letters) { look.add(letters + ["s"]) }
  }

  /// In German a name and an `s` say whose something is (`Zoes Idee`); a name of two letters is too often another word with one.
  private static func mayBePossessive(_ letters: [Character]) -> Bool { letters.count > 2 && letters.last != "s" }

  /// Whether a word is one of the names.
  func isName(_ word: String) -> Bool {
    let letters = Self.folded(word)
    return letters.first.flatMap { names[$0]?.contains(letters) } ?? false
  }

  /// Whether words hold one of the names.
  func isIn(_ words: String) -> Bool { redacted(words) != nil }

  /// The words without the names; nil where none is in them.
  func redacted(_ words: String) -> String? {
    guard look.finds(words) else { return nil }
    let letters = Array(words)
    let folded = letters.map { Self.folded($0) }
    var (redacted, start, index) = ("", 0, 0)
    while index < letters.count {
      if let end = endOfName(at: index, in: folded) {
        redacted += String(letters[start..<index]) + Self.someone
        (start, index) = (end, end)
      } else {
        index += 1
      }
    }
    return start == 0 ? nil : redacted + String(letters[start...])
  }

  private func endOfName(at index: Int, in letters: [Character]) -> Int? {
    let isMention = letters[index] == "@"
    let start = isMention ? index + 1 : index
    func letter(_ place: Int) -> Character? { letters.indices.contains(place) ? letters[place] : nil }
    // Most letters stand within a word, where no name begins.
    guard let first = letter(start), Self.isEdge(first, beside: letter(index - 1), letter(index - 2)),
      let names = names[first]
    else { return nil }
    for name in names where start + name.count <= letters.count && (isMention || name.count > 1) {
      let end = start + name.count
      guard letters[start..<end].elementsEqual(name) else { continue }
      if Self.isEdge(name[name.count - 1], beside: letter(end), letter(end + 1)) { return end }
      // Whoever is mentioned by a longer name is somebody else.
      let isPossessive = !isMention && letter(index - 1) != "@" && Self.mayBePossessive(name) && letter(end) == "s"
      if isPossessive, Self.isEdge("s", beside: letter(end + 1), letter(end + 2)) { return end }
    }
    return nil
  }

  /// Whether a name can begin or end where these stand beside it, the nearest first: in `ada-b` and `ada.lovelace` somebody else is named.
  private static func isEdge(_ letter: Character, beside next: Character?, _ other: Character?) -> Bool {
    guard let next else { return true }
    if next == "-" || next == "." { return other.map { !isWordPart($0) } ?? true }
    return !isWordPart(next) || isUnspaced(letter) || isUnspaced(next)
  }

  private static func isWordPart(_ letter: Character) -> Bool {
    letter == "_" || letter.unicodeScalars.first?.isWordPart == true
  }

  /// In scripts without spaces between words a name may begin and end anywhere.
  private static func isUnspaced(_ letter: Character) -> Bool { letter.unicodeScalars.first?.isUnspaced == true }

  private static func folded(_ name: String) -> [Character] { name.map { folded($0) } }

  private static func folded(_ letter: Character) -> Character {
    if let ascii = letter.asciiValue {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(ascii)
      return isCapital ? Character(UnicodeScalar(ascii | 0x20)) : letter
    }
    let lower = letter.lowercased()
    return lower.count == 1 ? Character(lower) : letter
  }
}
