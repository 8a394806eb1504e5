// SPDX-License-Identifier: Apache-2.0
// English: the words to people who say something of themselves.

extension PersonPhrase {
  var english: String {
    switch self {
    case .muted:
      "I leave you out of digests, boards and stories: what you give, what you receive, and where you are mentioned. "
        + "I still keep it. `unmute me` changes that."
    case .unmuted: "You are in digests, boards and stories again. `mute me` changes that."
    case .notMuted: "You are not left out of anything."
    case .unknownChat: "I know no chat {chat}."
    case .severalPeople: "Several people in {chat} go by the name {name}. Say the identifier instead."
    case .thatIsYou: "That is who you are here already."
    case .neverSaid: "You never said that you are."
    case .claimed:
      "Noted. Now say it there as well, as {name} in {chat}: `!wins me is {here}/{author}`. From then on I count both as "
        + "one person."
    case .joined: "Both sides said so: you and {name} in {chat} are one person to me now."
    case .parted: "You and {name} in {chat} are two people to me."
    }
  }
}
