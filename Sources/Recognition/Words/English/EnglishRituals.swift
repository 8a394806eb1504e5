// SPDX-License-Identifier: Apache-2.0
// English: the words of the rituals.

extension RitualPhrase {
  var english: String {
    switch self {
    case .manyGoals: "You have {n} goals open:"
    case .olderGoals: "and {#} older"
    case .smallestStep:
      "Which one is the smallest next step? `done: #N` closes a goal; one that can wait you can edit away."
    case .aims: "What we aim at:"
    case .aim: "{tag}: {words}"
    case .aimWithDate: "{tag}: {words} (by {due})"
    case .experimentEnded: "The time of experiment #{number} is over: {words}"
    case .tellResult:
      "Did it work? Say `result of #{number}: … | worked` (or `didn't`, or `unclear`), and what comes next. "
        + "Whatever it was, you tried it."
    case .experimentAgain:
      "Experiment #{number} still waits for its result. A word is enough: `result of #{number}: unclear`. "
        + "I do not ask again."
    case .worked: "It worked! Would you write down how, so that others can repeat it? `practice: …`"
    case .didNot: "Thank you for trying: now we know. What did it teach? `lesson: …`"
    case .unclear:
      "Thank you for trying. What would make it clear: more time, another metric? "
        + "`experiment: … | metric: … | by: …`"
    case .predicts:
      "New here: {metrics}. What does it predict, and what would you do differently if it fell? I ask this once.|"
        + "New here: {metrics}. What do these {n} predict, and what would you do differently if they fell? I ask this once."
    case .goalsAreOn:
      "Who has more than {n} goals open is asked for the smallest next step, once a week at most."
    case .experimentsAreOn:
      "When the time of an experiment is over, I ask its author how it went, and once more a week later. When the "
        + "result is told, I ask for what others can learn from it."
    case .metricsAreOn: "When a metric is named for the first time, I ask what it predicts, once."
    case .isOff: "The ritual {ritual} is off here."
    }
  }
}
