// SPDX-License-Identifier: Apache-2.0
// The words about open goals.

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

  /// A goal in a list.
  func goal(_ goal: NumberedItem) -> [Inline] {
    [.text("#\(goal.number) "), .said(goal.item.text)]
      + (goal.item.due.map { line(GoalPhrase.due, ["due": [.said($0)]]) } ?? [])
  }
}
