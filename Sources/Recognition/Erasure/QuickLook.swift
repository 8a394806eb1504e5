// SPDX-License-Identifier: Apache-2.0
// Whether somebody's words may hold a name, at a glance: most hold none, and reading them letter by letter as people see them costs more
// than all else that a digest does with them.
//
// A name stands in words between letters that belong to no word, so each run of ASCII letters and digits within it stands there as a
// run of its own. One such run is known of each name by its hash (FNV-1a, 64 bits), and words that hold none of these runs hold no
// name. Beyond ASCII the same letter can be written in several ways: of a name that has letters there and no such run only the letters are
// known that it begins with, up to three, and words that are not ASCII alone may hold it where a run begins with these. A name that
// begins with no letter or digit of ASCII may be in any such words, and so may any name where a Kelvin sign stands, the only letter beyond ASCII that is read
// as one of ASCII.

/// The runs by which names are found.
struct QuickLook {
  private var runs: Set<UInt64> = []
  /// What names without such a run begin with.
  private var beginnings: Set<UInt64> = []
  /// Whether there are names with neither, and names of signs alone.
  private var (hasOthers, hasSigns) = (false, false)

  /// Adds a name.
  /// - Parameter letters: In lower case.
  mutating func add(_ letters: [Character]) {
    let words = letters.split { $0.asciiValue.map { !Self.isInRun($0) } ?? false }
    let beginning = letters.prefix(Self.longestBeginning).prefix { $0.asciiValue.map(Self.isInRun) ?? false }
    if let word = words.first(where: { $0.allSatisfy(\.isASCII) }) {
      runs.insert(Self.hash(word))
    } else if !beginning.isEmpty {
      beginnings.insert(Self.hash(beginning))
    } else {
      hasOthers = true
      hasSigns = hasSigns || letters.allSatisfy(\.isASCII)
    }
  }

  /// Whether words may hold one of the names.
  func finds(_ words: String) -> Bool {
    guard !hasSigns else { return true }
    var run = Self.start
    var last: (UInt8, UInt8) = (0, 0)
    var isASCII = true
    for byte in words.utf8 {
      if byte >= 0x80, hasOthers || (last.0, last.1, byte) == Self.kelvin { return true }
      last = (last.1, byte)
      isASCII = isASCII && byte < 0x80
      if Self.isInRun(byte) {
        run = Self.hash(run, with: Self.lowercased(byte))
      } else if run != Self.start {
        if runs.contains(run) { return true }
        run = Self.start
      }
    }
    return runs.contains(run) || !isASCII && findsBeginning(words)
  }

  private func findsBeginning(_ words: String) -> Bool {
    guard !beginnings.isEmpty else { return false }
    var (run, count) = (Self.start, 0)
    for byte in words.utf8 {
      guard Self.isInRun(byte) else {
        (run, count) = (Self.start, 0)
        continue
      }
      count += 1
      guard count <= Self.longestBeginning else { continue }
      run = Self.hash(run, with: Self.lowercased(byte))
      if beginnings.contains(run) { return true }
    }
    return false
  }

  private static let longestBeginning = 3
  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  /// U+212A in UTF-8.
  private static let kelvin: (UInt8, UInt8, UInt8) = (0xe2, 0x84, 0xaa)

  private static func hash(_ hash: UInt64, with byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  private static func hash(_ letters: ArraySlice<Character>) -> UInt64 {
    letters.reduce(start) { hash($0, with: $1.asciiValue ?? 0) }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func isInRun(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
