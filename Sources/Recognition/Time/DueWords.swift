// SPDX-License-Identifier: Apache-2.0
// Cuts a due date into words that mean something: the phrases of a language's table (DueWords+European.swift, DueWords+Asian.swift), and
// numbers in the forms that dates have.

/// What a word means in a due date.
enum DueWord: Equatable, Sendable {
  /// A stretch of time.
  enum Unit: Equatable, Sendable {
    case day, workday, week, month, quarter, year
  }

  /// A part of a stretch of time.
  enum Edge: Equatable, Sendable {
    case start, middle, end
  }

  case number(Int, isOrdinal: Bool = false)
  /// A year of four digits.
  case year(Int)
  /// A day in digits, with its year or without.
  case date(year: Int?, month: Int, day: Int)
  case month(Int)
  /// `月`, `日`: the number before is a month, a day.
  case monthMark, dayMark
  /// `月末`: the end of the month, or of the one whose number stands before.
  case monthEnd
  case weekday(Weekday)
  /// So many days from today.
  case days(Int)
  case unit(Unit)
  /// A quarter or a half of the year, by its last month.
  case lastMonth(Int)
  /// A day that is the same each year.
  case feast(month: Int, day: Int)
  case weekend
  /// The one after this one, this one, and the one that comes first.
  case next, this, coming
  case edge(Edge)
  /// A time of the day.
  case time
  /// `the`, `in`.
  case filler
}

/// The words of a language that due dates are made of.
struct DueWords: Sendable {
  private var phrases: [[Character]: [DueWord]] = [:]
  private var longest = 0
  /// What stands behind a day's digits (`15th`).
  private let ordinalEndings: [[Character]]

  init(ordinalEndings: [String] = [], _ words: [(phrases: [String], meaning: [DueWord])]) {
    self.ordinalEndings = ordinalEndings.map(Array.init)
    for (phrases, meaning) in words {
      for spelling in phrases.flatMap({ PlainSpelling.spellings(of: $0) }) {
        self.phrases[Array(spelling)] = meaning
        longest = max(longest, spelling.count)
      }
    }
  }

  /// The languages' words, English first.
  static let tables: [(language: Languages, words: DueWords)] = [
    ("en", english), ("de", german), ("fr", french), ("es", spanish), ("pt", portuguese), ("it", italian),
    ("nl", dutch), ("pl", polish), ("ja", japanese), ("zh", chinese), ("ko", korean),
  ].compactMap { tag, words in Languages(tags: [tag]).map { ($0, words) } }

  /// The letters of a phrase as they are compared: in lower case, hyphens between words as spaces.
  static func letters(of phrase: String) -> [Character] {
    let letters = Array(phrase.folded)
    return letters.indices.map { index in
      let letter = letters[index]
      if letter == "\u{2019}" { return "'" }
      guard letter == "-" || letter == "\u{2013}" else { return letter }
      let isInDate =
        index > 0 && index + 1 < letters.count && letters[index - 1].isDigit && letters[index + 1].isDigit
      return isInDate ? "-" : " "
    }
  }

  /// What the words mean, in their order; nil where one of them is not known.
  /// - Parameter isDayFirst: Whether `12/06` can only be 12 June.
  func words(in letters: [Character], isDayFirst: Bool) -> [DueWord]? {
    var words: [DueWord] = []
    var index = 0
    while index < letters.count {
      if letters[index].isDigit {
        guard let word = number(in: letters, at: &index, isDayFirst: isDayFirst) else { return nil }
        words.append(word)
      } else if letters[index].isLetter || letters[index].isNumber {
        guard let (meaning, end) = phrase(in: letters, at: index) else { return nil }
        words += meaning
        index = end
      } else {
        index += 1
      }
    }
    return words
  }

  /// The longest phrase that starts there and ends with a word.
  private func phrase(in letters: [Character], at start: Int) -> (meaning: [DueWord], end: Int)? {
    for length in stride(from: min(longest, letters.count - start), to: 0, by: -1) {
      let end = start + length
      if end < letters.count, letters[end].isLetter, letters[end - 1].isLetter, !letters[end - 1].isUnspaced {
        continue
      }
      if let meaning = phrases[Array(letters[start..<end])] { return (meaning, end) }
    }
    return nil
  }

  // MARK: Numbers

  private func number(in letters: [Character], at index: inout Int, isDayFirst: Bool) -> DueWord? {
    var parts = [digits(in: letters, at: &index)]
    var separator: Character?
    while parts.count < 3, index < letters.count, "-/.:".contains(letters[index]),
      separator == nil || separator == letters[index], index + 1 < letters.count, letters[index + 1].isDigit
    {
      separator = letters[index]
      index += 1
      parts.append(digits(in: letters, at: &index))
    }
    guard parts.allSatisfy({ $0.count <= 4 }) else { return nil }
    let values = parts.compactMap { Int(String($0)) }
    guard values.count == parts.count else { return nil }
    switch (separator, values.count) {
    case (":", _):
      _ = ending(in: letters, at: &index, of: Self.hours)
      return .time
    case (_, 3): return date(values, isDayFirst: isDayFirst || separator == ".")
    case (_, 2):
      // `24.12.`
      if separator == ".", index < letters.count, letters[index] == "." { index += 1 }
      return date(values[0], values[1], parted: separator, isDayFirst: isDayFirst)
    default: return single(values[0], digits: parts[0].count, in: letters, at: &index)
    }
  }

  private func single(_ value: Int, digits: Int, in letters: [Character], at index: inout Int) -> DueWord {
    if ending(in: letters, at: &index, of: Self.hours) { return .time }
    if ending(in: letters, at: &index, of: ordinalEndings) { return .number(value, isOrdinal: true) }
    // `am 15.`
    if index < letters.count, letters[index] == ".", digits <= 2 {
      index += 1
      return .number(value, isOrdinal: true)
    }
    return digits == 4 ? .year(value) : .number(value)
  }

  private static let hours = ["am", "pm", "h", "uhr", "点", "點", "时", "時", "시"].map(Array.init)

  /// Passes what stands right behind digits, or behind a space where it is no letter alone.
  private func ending(in letters: [Character], at index: inout Int, of endings: [[Character]]) -> Bool {
    let hasSpace = index < letters.count && letters[index] == " "
    let start = hasSpace ? index + 1 : index
    for ending in endings where !hasSpace || endings == Self.hours && ending.count > 1 {
      let end = start + ending.count
      guard end <= letters.count, letters[start..<end].elementsEqual(ending),
        end == letters.count || !letters[end].isLetter
      else { continue }
      index = end
      return true
    }
    return false
  }

  private func digits(in letters: [Character], at index: inout Int) -> ArraySlice<Character> {
    let start = index
    while index < letters.count, letters[index].isDigit { index += 1 }
    return letters[start..<index]
  }

  /// `2026-12-24`, `24.12.2026`, `12/24/26`.
  private func date(_ parts: [Int], isDayFirst: Bool) -> DueWord? {
    func date(_ year: Int, _ month: Int, _ day: Int) -> DueWord? {
      CivilDate(year: year, month: month, day: day).map { .date(year: $0.year, month: $0.month, day: $0.day) }
    }
    if parts[0] > 31 { return date(parts[0], parts[1], parts[2]) }
    let year = parts[2] < 100 ? 2000 + parts[2] : parts[2]
    if isDayFirst || parts[0] > 12 || parts[0] == parts[1] { return date(year, parts[1], parts[0]) }
    return parts[1] > 12 ? date(year, parts[0], parts[1]) : nil
  }

  /// `24.12`, `24/12`, `12/24`; `12-14` is a stretch.
  private func date(_ first: Int, _ second: Int, parted separator: Character?, isDayFirst: Bool) -> DueWord? {
    func date(_ month: Int, _ day: Int) -> DueWord? {
      // A leap year, in which every day there is exists.
      CivilDate(year: 2000, month: month, day: day).map { .date(year: nil, month: $0.month, day: $0.day) }
    }
    switch separator {
    case ".": return date(second, first)
    case "/":
      if isDayFirst || first > 12 || first == second { return date(second, first) }
      return second > 12 ? date(first, second) : nil
    default: return nil
    }
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }

  /// Of a script without spaces between words.
  fileprivate var isUnspaced: Bool { unicodeScalars.first?.isUnspaced == true }
}
