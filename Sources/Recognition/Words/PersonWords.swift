// SPDX-License-Identifier: Apache-2.0
// The words to people who say something of themselves.

/// What the bot says to people of their own choices, in English.
enum PersonWords {
  static func muted(_ on: Bool) -> RichText {
    RichText([
      .text(
        on
          ? "I leave you out of digests, boards and stories: what you give, what you receive, and where you are mentioned. "
            + "I still keep it. "
          : "You are in digests, boards and stories again. "), .code(on ? "unmute me" : "mute me"), " changes that.",
    ])
  }

  static func notMuted() -> RichText { RichText(["You are not left out of anything."]) }

  static func unknownChat(_ name: String, nearest: String?) -> RichText {
    RichText(["I know no chat ", .said(name), "."] + (nearest.map { [" Did you mean ", .code($0), "?"] } ?? []))
  }

  static func severalPeople(_ name: String, in chat: String) -> RichText {
    RichText(["Several people in ", .said(chat), " go by the name ", .said(name), ". Say the identifier instead."])
  }

  static func thatIsYou() -> RichText { RichText(["That is who you are here already."]) }
  static func neverSaid() -> RichText { RichText(["You never said that you are."]) }

  static func claimed(chat: String, name: String, here: String, as author: Person) -> RichText {
    RichText([
      "Noted. Now say it there as well, as ", .said(name), " in ", .said(chat), ": ",
      .code("!wins me is \(here)/\(author.displayName)"), ". From then on I count both as one person.",
    ])
  }

  static func joined(chat: String, name: String) -> RichText {
    RichText(["Both sides said so: you and ", .said(name), " in ", .said(chat), " are one person to me now."])
  }

  static func parted(chat: String, name: String) -> RichText {
    RichText(["You and ", .said(name), " in ", .said(chat), " are two people to me."])
  }
}
