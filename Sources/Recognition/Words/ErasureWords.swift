// SPDX-License-Identifier: Apache-2.0
// What is said about being forgotten: what goes, what stays, and how to go ahead. The answers that follow an erasure name nobody.

/// The words of erasures, in English.
enum ErasureWords {
  static func wouldForget() -> RichText {
    RichText([
      .paragraph([
        "I would erase for good what I keep of you in this chat: what you said, what was said to you, your reactions and ",
        "commands. In other people's words your name becomes “someone”. To go ahead, say ", .code("forget me now"),
        ".",
      ]), .paragraph([.text(whatStays)]),
    ])
  }

  static func forgetting() -> RichText {
    RichText(["I am erasing what I kept of you in this chat. What you say from now on counts again."])
  }

  static func wouldErase(_ person: Person) -> RichText {
    RichText([
      .paragraph([
        "I would erase for good what I keep of ", .person(person),
        " in this chat: what they said, what was said to them, their reactions and commands. In other people's words ",
        "their name becomes “someone”. To go ahead, say the same with ", .code("now"), " behind it.",
      ]), .paragraph([.text(whatStays)]),
    ])
  }

  static func erasing() -> RichText {
    RichText(["I am erasing what I kept of them in this chat. What they say from now on counts again."])
  }

  static func programsAreNotForgotten() -> RichText { RichText(["Only a person can be forgotten."]) }

  private static let whatStays =
    "I cannot reach what the chat itself holds, digests that were posted among it, nor backups and exports."
}
