// SPDX-License-Identifier: Apache-2.0
// The words of a digest that are not people's own.

/// The digest's own words, in English.
enum DigestWords {
  static let winsHeading = "Wins"
  static let shoutoutsHeading = "Shout-outs"
  static let with = ", with "
  static let inChannel = ", in "
  static let linkLabel = "message"
  static let wordless = "from "

  /// As in `Small wins, 14–20 November 2026`: the days and not the week's number, which says something else where weeks close on
  /// a Monday, and nothing where they are not counted.
  static func title(_ days: DayRange) -> String { "Small wins, \(text(days))" }

  static func note(_ digest: Digest, zone: TimeZoneRules) -> String? {
    let through = LocalTimeFormatter(zone: zone).short(digest.through)
    return switch digest.occasion {
    case .closed: nil
    case .again: "This week was told before; here it is again."
    case .soFar: "So far, up to \(through)."
    case .late where digest.missed.isEmpty: "Late: this was meant for \(through)."
    case .late: "Late, since I was away: this covers \(BotWords.counted(digest.missed.count + 1, "week"))."
    }
  }

  static func quiet(_ occasion: Digest.Occasion) -> [RichText.Inline] {
    switch occasion {
    case .soFar:
      ["Nothing has been noted yet this week. What is one small thing that went well? Say ", .code("win: …"), "."]
    case .again: ["It was a quiet week: nothing was noted."]
    case .closed, .late:
      [
        "A quiet week: nothing was noted. What is one small thing that went well? Say ", .code("win: …"),
        ", and it stands in the next digest.",
      ]
    }
  }

  /// Everybody who cheered; where they are many, the first few.
  static func cheered(by people: [Person]) -> [RichText.Inline] {
    let named = people.count <= 6 ? people : Array(people.prefix(5))
    let names = named.map { [RichText.Inline.person($0)] }
    return ["cheered by "] + BotWords.joined(people.count <= 6 ? names : names + [["others"]])
  }

  static func values(_ values: [String]) -> [RichText.Inline] {
    ["Our values this week: "] + BotWords.joined(values.map { .value($0) }) + ["."]
  }

  /// The week's name is what `smallwins digest --week` takes; the log's head makes the channel a witness of the log.
  static func footer(week: ISOWeek, head: String) -> String {
    "In the words you said them. Week \(week), log \(head)"
  }

  private static func text(_ days: DayRange) -> String {
    let months = CalendarNames.english.months
    let (first, last) = (days.first, days.last)
    let end = "\(last.day) \(months[last.month - 1]) \(last.year)"
    if first == last { return end }
    if first.year != last.year { return "\(first.day) \(months[first.month - 1]) \(first.year) – \(end)" }
    if first.month != last.month { return "\(first.day) \(months[first.month - 1]) – \(end)" }
    return "\(first.day)–\(end)"
  }
}
