// SPDX-License-Identifier: Apache-2.0
// English: the words about what is on record.

extension RecordPhrase {
  var english: String {
    switch self {
    case .nothingYet:
      "I remember no win and no shout-out here yet. What is one small thing that went well? Say `win: …`."
    case .latestWins: "Latest wins"
    case .latestShoutouts: "Latest shout-outs"
    case .gave: "Gave in four weeks:"
    case .received: "Received in four weeks:"
    case .to: " to {people}"
    case .by: " (by {rule})"
    case .byReaction: "A shout-out by reaction, from {people}."
    case .takenBack: "That message was deleted or taken back. Nothing of it counts."
    case .editedAway: "An edit took away what counted in that message."
    case .nothingOnRecord:
      "I have nothing on record for that message. On a machine that has me, `smallwins parse \"…\"` explains what I read "
        + "in any words, and why."
    case .whyNeedsAMessage:
      "Reply to a message with `!wins why`, or say its link: `!wins why https://chat.example/message`"
    case .releaseNeedsAReply: "Reply to the message that it is about with `{command}`."
    case .nothingToRelease: "That message holds nothing that I noted."
    case .notYoursToRelease: "Only its author, or somebody who receives it, can say that."
    case .released: "Noted: this record may be shown publicly."
    case .notReleased: "Noted: this record may not be shown publicly on your word."
    }
  }
}
