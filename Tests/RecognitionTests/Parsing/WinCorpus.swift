// SPDX-License-Identifier: Apache-2.0
// Messages that tell of a win, and messages that only look so.

import Recognition

let winCorpus: [CorpusCase] = [
  CorpusCase("win: first invoice went out by itself", ["win | first invoice went out by itself"], "the keyword"),
  CorpusCase("WIN: the lease is signed", ["win | the lease is signed"], "case does not matter"),
  CorpusCase("Small win - the printer prints", ["win | the printer prints"], "a dash with spaces"),
  CorpusCase("big win: Globex renewed with @ada", ["win | Globex renewed with @ada |  | ada"], "with somebody"),
  CorpusCase("team win: zero open alerts #quality", ["win | zero open alerts #quality | quality"], "a value"),
  CorpusCase("- win: the backlog is under 40", ["win | the backlog is under 40"], "a bullet"),
  CorpusCase("* quick win: dark mode works", ["win | dark mode works"], "an asterisk as a bullet"),
  CorpusCase("*Win:* dark mode works", ["win | dark mode works"], "set in bold"),
  CorpusCase("**win**: dark mode works", ["win | dark mode works"], "set in bold, colon outside"),
  CorpusCase("✅ win: dark mode works", ["win | dark mode works"], "an emoji before"),
  CorpusCase("[x] win: dark mode works", ["win | dark mode works"], "a checkbox"),
  CorpusCase(
    "wins:\n- dark mode works\n- tests under 5 min\n\n- not this one",
    ["win | dark mode works", "win | tests under 5 min"], "a heading until a blank line"),
  CorpusCase("Wins:\n• one\nthat was it\n• not this one", ["win | one"], "a heading until another line"),
  CorpusCase("wins:\n- none", [], "nothing to tell"),
  CorpusCase("win: none", [], "none"),
  CorpusCase("win: -", [], "a dash"),
  CorpusCase("wins: nothing this week", [], "nothing"),
  CorpusCase("win: nothing broke this week", ["win | nothing broke this week"], "nothing broke is something"),
  CorpusCase("🏆 first sale in Norway", ["win | first sale in Norway"], "the cup"),
  CorpusCase("🏆 @ada for the first sale in Norway", ["ada | the first sale in Norway"], "the cup beside a mention"),
  CorpusCase("🏆 kudos to @ada for the sale", ["ada | the sale"], "the cup before a shout-out"),
  CorpusCase("🏆", [], "a cup and nothing else"),
  CorpusCase("🏆 who won the quiz?", [], "a question"),
  CorpusCase("the 🏆 is on the shelf", [], "the cup inside a line"),
  CorpusCase("Closed the Globex deal today #win", ["win | Closed the Globex deal today"], "the hashtag"),
  CorpusCase(
    "#win closed the Globex deal with @lin", ["win | closed the Globex deal with @lin |  | lin"], "the hashtag first"),
  CorpusCase("Nobody was paged. #smallwin", ["win | Nobody was paged."], "the hashtag in a sentence of its own"),
  CorpusCase(
    "#WINS all docs are translated #craft", ["win | all docs are translated #craft | craft"], "a value beside"),
  CorpusCase(
    "Thanks @ada for the slides. We got the budget! #win", ["ada | the slides", "win | We got the budget!"],
    "a sentence each"),
  CorpusCase(
    "win: we got the budget! Kudos to @ada for the slides", ["win | we got the budget!", "ada | the slides"],
    "a sentence each, keyword first"),
  CorpusCase(
    "win: thanks to @ada the budget is through", ["win | thanks to @ada the budget is through |  | ada"],
    "the win has its sentence"),
  CorpusCase("post it in #wins", [], "a place"),
  CorpusCase("more in the #wins channel", [], "a place"),
  CorpusCase("#wins channel is for good news", [], "a place behind"),
  CorpusCase("is that a #win?", [], "a question"),
  CorpusCase("`#win` makes one", [], "code"),
  CorpusCase("https://example.org/#win", [], "a link"),
  CorpusCase("Windows: needs a restart", [], "another word"),
  CorpusCase("win-win: both sides sign", [], "another word with a hyphen"),
  CorpusCase("winning: it is a habit", [], "another word"),
  CorpusCase("we need a win: any win", [], "the keyword does not open the line"),
  CorpusCase("win-rate went up to 40%", [], "another word"),
  CorpusCase("Win 10: update failed", [], "no colon behind the keyword"),
  CorpusCase("win :)", [], "a smile"),
  CorpusCase("wins\n- one\n- two", [], "no colon, no heading"),
  CorpusCase("> win: the lease is signed", [], "a quote"),
  CorpusCase("#winter is coming", [], "another hashtag"),
]
