// SPDX-License-Identifier: Apache-2.0
// English: the words to somebody whose message was not kept, or not wholly.

extension HintPhrase {
  var english: String {
    switch self {
    case .sayWhatFor:
      "That sounds like a shout-out. Say what for (`thanks @ada for …`), and I keep it for the digest."
    case .onlyYourself:
      "A shout-out is for somebody else, so I did not keep this one. Was it a win of yours? Say `win: …`."
    case .sayPrivately:
      "What you say to me alone I do not keep. Say it in a channel, and the team reads it; or begin with `privately:`, "
        + "and I tell only those whom you name."
    case .cannotWriteToOne:
      "In this chat I cannot write to anybody alone, so I did not keep this. Say it in a channel?"
    case .recognisedPrivately: "{author} recognises you, just between the two of you."
    case .saidPrivately: "{author} says to you, just between the two of you:"
    case .limit:
      "That is kind of you. Here a person gives at most one shout-out a day, so I did not keep what goes past it. "
        + "Tomorrow you can give again.|"
        + "That is kind of you. Here a person gives at most {n} shout-outs a day, so I did not keep what goes past it. "
        + "Tomorrow you can give again."
    case .pointsLeft:
      "{#} of your {allowance} points for this week is left.|{#} of your {allowance} points for this week are left."
    case .onlyPointLeft: "Your only point for this week is left."
    case .noPointsLeft:
      "Your only point for this week is given.|None of your {#} points for this week are left."
    case .tooManyPoints: "That was more points than you have left, so I kept the words without them. {left}"
    case .unknownGoal: "I know no open goal #{number} of yours. `goals` lists them."
    case .unknownExperiment: "I know no open experiment #{number} here."
    case .unknownPractice: "I know no open practice #{number} here."
    }
  }
}
