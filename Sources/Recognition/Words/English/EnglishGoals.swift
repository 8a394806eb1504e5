// SPDX-License-Identifier: Apache-2.0
// English: the words about open goals.

extension GoalPhrase {
  var english: String {
    switch self {
    case .noGoals: "No goal is open here. Say `goal: …` to set one."
    case .yours: "Your open goals (`done: #N` closes one):"
    case .theTeams: "The team's open goals:"
    case .due: " (by {due})"
    }
  }
}
