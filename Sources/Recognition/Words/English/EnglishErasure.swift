// SPDX-License-Identifier: Apache-2.0
// English: what is said about being forgotten.

extension ErasurePhrase {
  var english: String {
    switch self {
    case .wouldForget:
      "I would erase for good what I keep of you in this chat: what you said, what was said to you, your reactions and "
        + "commands. In other people's words your name becomes “someone”. To go ahead, say `forget me now`."
    case .forgetting: "I am erasing what I kept of you in this chat. What you say from now on counts again."
    case .wouldErase:
      "I would erase for good what I keep of {person} in this chat: what they said, what was said to them, their "
        + "reactions and commands. In other people's words their name becomes “someone”. To go ahead, say the same with "
        + "`now` behind it."
    case .erasing: "I am erasing what I kept of them in this chat. What they say from now on counts again."
    case .whatStays:
      "I cannot reach what the chat itself holds, digests that were posted among it, nor backups and exports."
    case .programsAreNotForgotten: "Only a person can be forgotten."
    }
  }
}
