// SPDX-License-Identifier: Apache-2.0
// English: the words about a channel's settings.

extension SettingPhrase {
  var english: String {
    switch self {
    case .digestLine: "Digest: {time}, next {next}"
    case .noDigestLine: "Digest: off"
    case .gathersLine: "It tells of the whole chat"
    case .digestIsOn: "The weekly digest is on: {time}, next {next}."
    case .digestIsOff: "The weekly digest is off here. I still keep what you say."
    case .gathersHere: "The digest here tells of the whole chat now: {time}, next {next}."
    case .digestTimeIs: "The digest comes {time}, next {next}."
    case .digestTimeWouldBe: "The digest would come {time}, but it is off here. `digest on` switches it on."
    case .unknownZone: "I know no time zone {zone}."

    case .pauseLine: "Pause: until {day}"
    case .pausedUntil:
      "I pause until {day}: no digest, no prompt, no hint. I still keep what you say, and the first digest after tells it."
    case .pauseIsOver: "The pause is over."
    case .noPause: "There is no pause."
    case .dayIsOver: "That day does not lie ahead. For example: `!wins pause until 7 january`"

    case .quietLine: "Quiet: {times}"
    case .noQuietLine: "Quiet: never"
    case .quietDays: "on {days}"
    case .quietHours: "every day from {from} to {to}"
    case .quietDaysAndHours: "on {days}, and every day from {from} to {to}"
    case .quietIs:
      "Quiet {times} ({zone}): then I post nothing but answers to commands, and what somebody must mend. Digests and "
        + "prompts wait."
    case .quietIsOver: "No day and no hour is quiet."

    case .promptLine: "Prompt: {prompt}"
    case .noPromptLine: "Prompt: none"
    case .prompt: "{time}: {text}"
    case .promptIs: "From {next} on I ask {prompt}"
    case .promptIsOff: "I ask nothing here every week."

    case .ritualsLine: "Rituals: {rituals}"
    case .noRitualsLine: "Rituals: none"

    case .sensitivityLine: "{words} (sensitivity {level})"
    case .explicitWords: "Thanks alone do not count; kudos and ++ do"
    case .specificThanks: "Thanks count when they say what for"
    case .anyThanks: "Thanks count, mere courtesies aside"
    case .acknowledgementLine: "{words} (ack {way})"
    case .byReaction: "I show by a reaction that I kept something"
    case .byReply: "I show by a short reply that I kept something"
    case .byNothing: "I keep things without a word"
    case .noReactions: "This chat has no reactions for me. {words}."

    case .emojiLine: "Emoji that recognise: {emoji}"
    case .noEmojiLine: "Emoji that recognise: none"
    case .noSuchEmoji: "{emoji} is not among the emoji that recognise."
    case .limitLine: "Limit: {#} shout-out a day and person|Limit: {#} shout-outs a day and person"
    case .noLimitLine: "Limit: none"
    case .bonusLine: "Bonus: {#} point a week and person|Bonus: {#} points a week and person"
    case .noBonusLine: "Bonus: off"
    case .limitIs:
      "A person gives at most one shout-out a day here. What goes past it I do not keep.|"
        + "A person gives at most {n} shout-outs a day here. What goes past it I do not keep."
    case .noLimit: "Everybody gives as many shout-outs as they like."
    case .bonusIs:
      "A person has {#} points to give a week: `+{points} @ada for the runbook` gives {points} to each who is named."
    case .bonusIsTooSmall:
      "A person has a single point to give a week, and nothing gives one: `+1 @ada` only agrees. Set at least 2."
    case .noBonus: "Points are off."

    case .languagesLine: "Languages: {languages}"
    case .allLanguagesLine: "Languages: all"
    case .metricLine: "Lead metric: {metric}"
    case .noMetricLine: "Lead metric: none"
    case .target: "{name}, target {target}"
    case .leadMetricIs: "The metric that leads: {metric}."
    case .noLeadMetric: "No metric leads."
    case .ranksLine: "Board: with ranks"
    case .noRanksLine: "Board: without ranks"
    case .ranksAreOn: "The board counts who gave and who received most."
    case .ranksAreOff: "The board counts nobody."

    case .valuesLine: "Values: {values}"
    case .noValuesLine: "Values: none"
    case .valuesAre: "The team's values: {values}."
    case .noValues: "No values are set. An admin adds one: `values add #teamwork`"
    case .noSuchValue: "{value} is not among the team's values."
    case .adminsLine: "Admins: {admins}"
    case .noAdminsLine: "Admins: none"
    case .adminAdded: "{person} is an admin now."
    case .adminRemoved: "{person} is no longer an admin."
    case .noSuchAdmin: "{person} is not an admin."
    case .lastAdmin: "{person} is the only admin. Add another one first."
    case .programsAreNoAdmins: "Only a person can be an admin."
    }
  }
}
