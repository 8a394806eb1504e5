// SPDX-License-Identifier: Apache-2.0
// English: the words that anybody may hear.

extension AnswerPhrase {
  var english: String {
    switch self {
    case .noted: "Noted: {items}."
    case .undone: "Taken back: {items}."
    case .shoutouts: "a shout-out to {people}|shout-outs to {people}"
    case .nothingToUndoThere: "That message holds nothing of yours to take back."
    case .nothingToUndo: "I have nothing of yours here to take back."

    case .help:
      "Say `kudos to @ada for the runbook` or `win: importer shipped`, and I keep it for the weekly digest. After my "
        + "name you can say:"
    case .command: "`{usage}`: {effect}"
    case .commandForAdmins: "`{usage}`: {effect} (for admins)"
    case .example: "For example: `!wins {example}`"
    case .goesLike: "That goes like this: `!wins {example}`"
    case .goesLikeExample: "That goes like this: `{usage}`. For example: `!wins {example}`"

    case .unknownCommand: "I do not know that word. `help` lists what I know."
    case .unknownCommandNear: "I do not know that word. Did you mean `{nearest}`?"
    case .didYouMean: "Did you mean `{nearest}`?"
    case .sayWithoutMyName:
      "What follows my name I read as a command. Say it without my name in front, and I keep it."
    case .onlyAdmins: "Only an admin can do that. `settings` says who they are."
    case .noAdmins:
      "Only an admin can do that, and there is none yet: name one in the configuration file, under `admins`."
    case .sayInTheChannel: "That is about a channel, and here we are alone. Say it in the channel that you mean."
    }
  }
}
