// SPDX-License-Identifier: Apache-2.0
// What is said about being forgotten: what goes, what stays, and how to go ahead. The answers that follow an erasure name nobody.

/// What the bot says of forgetting.
enum ErasurePhrase: Phrase {
  /// What would go of whoever asks, and that it goes.
  case wouldForget, forgetting
  /// What would go of somebody else, and that it goes: gap `person` in the first.
  case wouldErase, erasing
  /// What no erasure reaches.
  case whatStays
  /// A program was to be forgotten.
  case programsAreNotForgotten
}

extension Wording {
  /// What would go of whoever asks.
  func wouldForget() -> RichText {
    RichText([.paragraph(line(ErasurePhrase.wouldForget)), .paragraph(line(ErasurePhrase.whatStays))])
  }

  /// What would go of somebody else.
  func wouldErase(_ person: Person) -> RichText {
    RichText([
      .paragraph(line(ErasurePhrase.wouldErase, ["person": [.person(person)]])),
      .paragraph(line(ErasurePhrase.whatStays)),
    ])
  }
}
