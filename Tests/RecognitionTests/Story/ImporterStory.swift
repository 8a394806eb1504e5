// SPDX-License-Identifier: Apache-2.0
// Eleven weeks of a team's talk about an importer, as a chat for tests.

import FoundationEssentials

@testable import Recognition

enum ImporterStory {
  private static let talk: [(day: String, author: String, words: String)] = [
    ("09-07", "ada", "goal: ship the importer before the autumn fair by 27 november #importer"),
    ("09-09", "zoe", "metric: import time 42 min #importer"),
    ("09-10", "zoe", "setback: files over 2 GB run out of memory and the import dies #importer"),
    (
      "09-15", "omar",
      "experiment: reading files in blocks keeps memory flat | metric: peak memory | by: 2 weeks #importer"
    ), ("09-16", "omar", "metric: peak memory 1900 MB"),
    ("09-18", "ada", "win: first thousand rows read from the real export #importer"),
    ("09-25", "omar", "result: peak memory fell from 1.9 GB to 300 MB | worked"),
    ("09-26", "omar", "metric: peak memory 300 MB"),
    ("09-26", "zoe", "kudos to @omar for the blocks, I would never have thought of that #importer"),
    ("09-27", "zoe", "mood: 2 tired of the #importer"),
    ("09-29", "lin", "lesson: ask for a real customer file on day one #importer"),
    ("09-30", "lin", "win: the office has plants #office"),
    ("10-06", "ada", "win: dates in five formats are understood, with @tim #importer"),
    ("10-08", "sam", "kudos to @ada and @omar for pairing on the date parser #importer"),
    ("10-13", "sam", "experiment: importing by night avoids the locks #importer | by: 1 week"),
    ("10-16", "omar", "metric: import time 31 min #importer"),
    ("10-21", "sam", "result: still locked, the backup runs at the same time | didn't"),
    ("10-22", "sam", "lesson: look at what else runs before moving a job #importer"),
    ("10-28", "ada", "setback: the fair moved to 20 november, a week less for us #importer"),
    ("10-29", "lin", "goal: a demo importer without the undo by 13 november #importer"),
    ("11-05", "omar", "practice: keep one huge file in the nightly tests #importer"),
    ("11-09", "zoe", "tried practice #5: worked"), ("11-10", "zoe", "metric: import time 11 min #importer"),
    ("11-12", "lin", "done: the demo importer without the undo"),
    ("11-18", "lin", "praise from Acme: we loaded three years of orders over lunch #importer"),
    ("11-19", "zoe", "setback: old browsers cannot show the report #importer"),
    ("11-20", "ada", "done: importer shipped before the fair"),
    ("11-20", "lin", "shoutout to @ada @zoe @omar for getting the importer out a day early #importer"),
    ("11-21", "zoe", "goal: the undo that we left out by 11 december #importer"),
  ]

  /// The chat on 22 November 2026, after all of it.
  static func chat() -> TestChat {
    var chat = TestChat()
    chat.now = TestChat.time("2026-09-07T08:00:00Z")
    for (day, author, words) in talk {
      chat.say(author, words, id: "\(day)-\(author)", at: TestChat.time("2026-\(day)T10:00:00Z"))
      if day == "11-20", author == "ada" {
        for person in ["zoe", "omar", "lin", "sam"] { chat.react(person, to: "11-20-ada") }
      }
      if day == "09-18" { chat.react("zoe", to: "09-18-ada") }
    }
    chat.now = TestChat.time("2026-11-22T10:00:00Z")
    return chat
  }
}

extension TestChat {
  /// What is remembered of `general`.
  var remembered: Remembered {
    Remembered(channel: Self.general, settings: settings(), state: state)
  }

  /// The story of a tag; nil where there is none.
  func story(_ tag: String) -> Story? { TaggedItems(remembered).story(of: tag) }
}
