// SPDX-License-Identifier: Apache-2.0
// A year of a small team, as a script. A line is a moment of a week:
//
//   mon 09:10 ada: win: …              ada says it in #general, the message has no name
//   mon 09:10 ada #ops (w1): win: …    in #ops, and the message goes by `w1`, or by `3-w1` from other weeks
//   mon 09:10 ada (w1 link): …         … and has a link
//   mon 09:10 ada >w1: thanks for …    an answer to that message; `>prompt` answers the last weekly question
//   mon 09:10 ada ~w1: …               an edit of it
//   mon 09:10 ada x w1                 it is deleted
//   mon 09:10 ada +tada w1             a reaction to it, `-tada` takes that back
//   mon 09:10 ada dm: …                to the bot alone
//   mon 09:10 ada: done: #{3-g1}       the number of what that message says
//   mon 09:10 < fri 17:30 ada: …       said on Friday, and comes on Monday
//   mon 09:10 ! forget viktor          what the test itself does; `! name ID NAME` is what a platform tells
//
// `# 3` begins the third week, `# 23 away` one in which the bot is not there: what is said arrives with the first week after it.

/// One moment of a week.
struct YearLine {
  enum Deed: Equatable {
    case say(text: String, answers: String?, revises: String?, isDirect: Bool)
    case react(emoji: String, to: String, isRemoval: Bool)
    case delete(String)
    case forget(String)
    case name(id: String, name: String)
  }

  /// Minutes since Monday 00:00, in UTC.
  var minute: Int
  /// When it was said, where it comes later than that.
  var saidMinute: Int?
  var author: String
  var channel: String
  var id: String?
  var hasLink: Bool
  var deed: Deed
}

/// The weeks of a script.
struct YearScript {
  /// By week, from 1.
  private(set) var weeks: [Int: [YearLine]] = [:]
  /// The weeks in which the bot is away.
  private(set) var away: Set<Int> = []

  init(_ text: String) {
    var week = 0
    for line in text.split(separator: "\n") where !line.isEmpty {
      if line.hasPrefix("# ") {
        let words = line.dropFirst(2).split(separator: " ")
        week = Int(words[0])!
        if words.dropFirst().first == "away" { away.insert(week) }
        continue
      }
      weeks[week, default: []].append(Self.line(String(line), week: week))
    }
  }

  private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static func minute(_ day: Substring, _ clock: Substring) -> Int {
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    return days.firstIndex(of: String(day))! * 1440 + parts[0] * 60 + parts[1]
  }

  private static func line(_ text: String, week: Int) -> YearLine {
    func full(_ id: some StringProtocol) -> String {
      id.contains("-") || id == "prompt" ? String(id) : "\(week)-\(id)"
    }
    var head = text.split(separator: " ")[...]
    func takeTime() -> Int {
      defer { head = head.dropFirst(2) }
      return minute(head.first!, head.dropFirst().first!)
    }
    let time = takeTime()
    var said: Int?
    if head.first == "<" {
      head.removeFirst()
      said = takeTime()
    }
    var line = YearLine(
      minute: time, saidMinute: said, author: "", channel: "general", hasLink: false, deed: .delete(""))
    if head.first == "!" {
      let words = Array(head.dropFirst())
      line.deed =
        words[0] == "forget"
        ? .forget(String(words[1])) : .name(id: String(words[1]), name: words[2...].joined(separator: " "))
      return line
    }
    line.author = String(head.removeFirst())
    var (answers, revises, isDirect): (String?, String?, Bool) = (nil, nil, false)
    while !line.author.hasSuffix(":"), let word = head.first {
      head.removeFirst()
      let bare = word.hasSuffix(":") ? word.dropLast() : word
      switch bare.first {
      case "#": line.channel = String(bare.dropFirst())
      case "(": line.id = full(bare.dropFirst().filter { $0 != ")" })
      case "l": line.hasLink = true
      case ">": answers = full(bare.dropFirst())
      case "~": revises = full(bare.dropFirst())
      case "d": isDirect = true
      case "x": line.deed = .delete(full(head.removeFirst()))
      default:
        line.deed = .react(emoji: String(bare.dropFirst()), to: full(head.removeFirst()), isRemoval: bare.first == "-")
      }
      if word.hasSuffix(":") { break }
    }
    if line.author.hasSuffix(":") { line.author.removeLast() }
    guard line.deed == .delete("") else { return line }
    let words = head.joined(separator: " ").replacing("\\n", with: "\n")
    line.deed = .say(text: words, answers: answers, revises: revises, isDirect: isDirect)
    return line
  }
}
