// SPDX-License-Identifier: Apache-2.0
// The words to people who say something of themselves.

/// What the bot says to people of their own choices.
enum PersonPhrase: Phrase {
  /// Somebody is left out, no longer, or never was.
  case muted, unmuted, notMuted
  /// A name that no chat has: gap `chat`.
  case unknownChat
  /// A name that several people have: gaps `chat`, `name`.
  case severalPeople
  /// Somebody says that they are who they are; or takes back what they never said.
  case thatIsYou, neverSaid
  /// One side said who they are elsewhere: gaps `name`, `chat`, and the side that heard it, `here`, `author`.
  case claimed
  /// Both sides did, or one takes it back: gaps `name`, `chat`.
  case joined, parted
}

extension Wording {
  /// That no chat goes by a name.
  func unknownChat(_ name: String, nearest: String?) -> RichText {
    RichText(line(PersonPhrase.unknownChat, ["chat": [.said(name)]]) + didYouMean(nearest))
  }
}
