// SPDX-License-Identifier: Apache-2.0
// The words about open goals.

import struct FoundationEssentials.Date

/// What the bot says of goals.
enum GoalPhrase: Phrase {
  /// No goal is open.
  case noGoals
  /// What stands above one's own goals, and above those of others.
  case yours, theTeams
  /// When a goal is due, behind it: gap `due`.
  case due
}

extension Wording {
  /// The goals that are open.
  func goals(aims: [NumberedItem], mine: [NumberedItem], others: [NumberedItem]) -> RichText {
    guard !aims.isEmpty || !mine.isEmpty || !others.isEmpty else { return say(GoalPhrase.noGoals) }
    var blocks = self.aims(aims)
    if !mine.isEmpty {
      blocks.append(.paragraph(line(GoalPhrase.yours)))
      blocks.append(.list(mine.map { RichText.ListItem(goal($0)) }))
    }
    if !others.isEmpty {
      blocks.append(.paragraph(line(GoalPhrase.theTeams)))
      blocks.append(.list(others.map { RichText.ListItem(goal($0) + [" — ", .person($0.author)]) }))
    }
    return RichText(blocks)
  }

  /// A goal with the day on which it is due in place of the words that named it when it was said (`by next week`), which mean another day
  /// by now.
  func dated(_ goal: NumberedItem, in zone: TimeZoneRules, languages: Languages, now: Date) -> NumberedItem {
    let due = goal.item.due.flatMap { DueDate.day(of: $0, saidAt: goal.said, in: zone, languages: languages) }
    guard let due else { return goal }
    var dated = goal
    dated.item.due = day(due, seenFrom: CivilTime(at: now, in: zone).date)
    return dated
  }

  /// A goal in a list.
  func goal(_ goal: NumberedItem) -> [Inline] {
    [.text("#\(goal.number) "), .said(goal.item.text)]
      + (goal.item.due.map { line(GoalPhrase.due, ["due": [.said($0)]]) } ?? [])
  }
}
