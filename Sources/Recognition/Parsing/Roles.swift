// SPDX-License-Identifier: Apache-2.0
// What a phrase can be good for when people are recognised. A language's table says which phrase plays which role.

/// What a phrase does in a sentence. A phrase can play several roles.
struct Roles: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  // Signs.
  /// `kudos`: behind a mention it is a sign only before for, on, at, punctuation or the end (`@ada kudos are due`).
  static let noun = Roles(rawValue: 1 << 0)
  /// `props`: a noun of many trades, held to the same in front of a mention too, unless `to` stands between.
  static let strictNoun = Roles(rawValue: 1 << 1)
  /// `well done`: a sign that is a sentence of its own.
  static let phrase = Roles(rawValue: 1 << 2)
  /// `thanks`.
  static let gratitude = Roles(rawValue: 1 << 3)
  /// `muito bem`: a sign where nothing but the mention stands beside it. With more behind the mention it says something
  /// else (`muito bem @ada, vamos começar`).
  static let exclamation = Roles(rawValue: 1 << 51)
  /// `can't thank`, which is gratitude only where `enough` follows the mention.
  static let openEnded = Roles(rawValue: 1 << 4)
  static let enough = Roles(rawValue: 1 << 5)
  /// `I want to`: what follows is done by being said.
  static let performative = Roles(rawValue: 1 << 6)
  /// `thank`, `congratulate`: a sign behind a performative opening only.
  static let verb = Roles(rawValue: 1 << 7)
  /// `give`, `say`: passed over between a performative opening and a sign.
  static let handOver = Roles(rawValue: 1 << 8)

  // Filler: before a sign or mentions, between sign and mentions, and behind both.
  static let lead = Roles(rawValue: 1 << 9)
  static let link = Roles(rawValue: 1 << 10)
  static let trail = Roles(rawValue: 1 << 11)
  /// `and`.
  static let joiner = Roles(rawValue: 1 << 12)

  // What for.
  /// `for`, `because`: makes gratitude specific.
  static let reason = Roles(rawValue: 1 << 13)
  /// `d'avoir`, `di aver`: makes gratitude specific like `for`, but only its first word is no part of the reason.
  static let verbalReason = Roles(rawValue: 1 << 62)
  /// `on`, `at`: says what for behind an explicit word.
  static let looseReason = Roles(rawValue: 1 << 14)
  /// Makes gratitude specific wherever it stands in the sentence (languages that put the reason first).
  static let specificForm = Roles(rawValue: 1 << 15)
  /// `today`, `everyone`: may follow a sign that follows its mention.
  static let aside = Roles(rawValue: 1 << 16)

  // Courtesies, looked for behind `for`.
  /// `asking`: always one.
  static let courtesy = Roles(rawValue: 1 << 17)
  /// `the link`: one unless more is said (`the link checker`).
  static let bareCourtesy = Roles(rawValue: 1 << 18)
  /// `quick`: before a courtesy, makes it no more (`the quick reply`).
  static let politeAdjective = Roles(rawValue: 1 << 53)
  /// `in`, `and`, `about`: goes on after a bare courtesy without making it more.
  static let functionWord = Roles(rawValue: 1 << 19)

  // Traps.
  /// `is`, `would`: behind sign and mention, the sentence speaks about recognition and does not give it.
  static let verdict = Roles(rawValue: 1 << 20)
  static let conditional = Roles(rawValue: 1 << 21)
  static let negation = Roles(rawValue: 1 << 22)
  /// `not`, alone behind a comma at the end: takes back what was said.
  static let denial = Roles(rawValue: 1 << 50)
  /// `no`, alone before a comma.
  static let refusal = Roles(rawValue: 1 << 23)
  static let wish = Roles(rawValue: 1 << 24)
  static let reported = Roles(rawValue: 1 << 25)
  static let instruction = Roles(rawValue: 1 << 26)
  static let request = Roles(rawValue: 1 << 27)
  static let irony = Roles(rawValue: 1 << 28)
  static let inAdvance = Roles(rawValue: 1 << 29)
  /// `but`, `anyway` right behind thanks.
  static let takenBack = Roles(rawValue: 1 << 30)
  static let greeting = Roles(rawValue: 1 << 31)

  // Mentions.
  /// `with`, `by`: the mention behind it is part of what is said, not somebody spoken to.
  static let governing = Roles(rawValue: 1 << 32)
  /// `ton aide`, `m'avoir aidé`: says whose help, so that the mention behind it is spoken to after all.
  static let complete = Roles(rawValue: 1 << 52)
  /// `me`: joined to a mention by `and`, it pulls the mention into the reason.
  static let pronoun = Roles(rawValue: 1 << 33)

  /// `with`, `at`: an emoji beside the mention behind it celebrates something else (`lunch with @ada`).
  static let placing = Roles(rawValue: 1 << 40)

  /// `everyone`: thanks that are spoken to a crowd are not for the author replied to.
  static let crowd = Roles(rawValue: 1 << 41)
  /// `great job`: a phrase about somebody's work, which can be said to be `by` them.
  static let work = Roles(rawValue: 1 << 46)
  /// `by`: leads from such a phrase to who did it.
  static let authorship = Roles(rawValue: 1 << 47)
  /// `my`: opens words that say who a mention is (`my favourite reviewer @omar`).
  static let determiner = Roles(rawValue: 1 << 48)
  /// `hi`: with an emoji and nothing else, a greeting.
  static let hail = Roles(rawValue: 1 << 44)
  /// `on`: says what for behind `congratulate`.
  static let verbReason = Roles(rawValue: 1 << 45)
  /// `to`: leads from a sign to who receives.
  static let addressing = Roles(rawValue: 1 << 43)
  /// `さん`: stands behind a name and means nothing.
  static let honorific = Roles(rawValue: 1 << 42)

  // Wins.
  static let keyword = Roles(rawValue: 1 << 34)
  /// `meta`, which many languages know: a keyword of its own language's lines, that tells no language by itself.
  static let homeKeyword = Roles(rawValue: 1 << 63)
  /// `in`, `see`, `use`: a hashtag behind it is a place or a topic.
  static let place = Roles(rawValue: 1 << 35)
  /// `none`: nothing to tell.
  static let nothing = Roles(rawValue: 1 << 36)
  /// `vs`: a full stop behind it ends no sentence.
  static let abbreviation = Roles(rawValue: 1 << 37)
  /// Words that a hashtag in front of makes a place: `#wins channel`.
  static let placeNoun = Roles(rawValue: 1 << 38)
  /// Behind an opening mention, what makes the sentence a statement and no request: `your`, `it`, `that`.
  static let statement = Roles(rawValue: 1 << 39)

  /// Says something in a goal, an experiment, a metric …: `NoteWords` tells what.
  static let note = Roles(rawValue: 1 << 49)

  // Languages that put the reason before the sign, or write words without spaces.
  /// `ありがとう`: a sign that stands behind what it is for.
  static let closing = Roles(rawValue: 1 << 54)
  /// `に`, `에`: stands between what it is for and such a sign.
  static let postposition = Roles(rawValue: 1 << 55)
  /// `が`, `님이`: stands behind the mention of somebody who did something.
  static let particle = Roles(rawValue: 1 << 56)
  /// `くれた`: ends what the person did whose mention stands behind it.
  static let relative = Roles(rawValue: 1 << 57)
  /// `の`, `的`: behind a mention, what they did follows.
  static let genitive = Roles(rawValue: 1 << 58)
  /// `帮我`, `taking the time to`: behind a mention, says what for and is part of it; longer than a courtesy, it is none.
  static let deed = Roles(rawValue: 1 << 59)
  /// `と`: joins mentions, and stands in the midst of other words.
  static let coupler = Roles(rawValue: 1 << 60)
  /// `ですか`: at its end, makes a question of a sentence.
  static let asking = Roles(rawValue: 1 << 61)

  /// All that can be a sign by itself.
  static let signs: Roles = [.noun, .strictNoun, .phrase, .exclamation, .gratitude, .openEnded]
  /// What is noted of a whole sentence.
  static let traps: Roles = [
    .irony, .inAdvance, .request, .greeting, .specificForm, .wish, .conditional, .reported, .instruction, .negation,
  ]
  /// All explicit words.
  static let explicit: Roles = [.noun, .strictNoun, .phrase, .exclamation]
}
