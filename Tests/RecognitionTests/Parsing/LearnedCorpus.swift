// SPDX-License-Identifier: Apache-2.0
// Messages that the parser once read wrongly, and their neighbours.

import Recognition

let learnedCorpus: [CorpusCase] = [
  CorpusCase("Awesome work by @ada on the pricing page", ["ada | the pricing page"], "work is said to be by somebody"),
  CorpusCase("congratulations from @ada", [], "but congratulations come from them"),
  CorpusCase("kudos by @ada for the map", [], "and so do kudos"),
  CorpusCase(
    "a round of applause for @mei-ling please, 200 customers moved", ["mei-ling | 200 customers moved"],
    "please, and a comma"),
  CorpusCase("well done @ada please merge it", [], "please, and a request"),
  CorpusCase("@grace @josé awesome teamwork, out on time!", ["grace josé | out on time"], "teamwork"),
  CorpusCase(
    "I'd like to thank @ada, @lin and everybody at the @help-team for the launch", ["ada lin help-team | the launch"],
    "everybody at"),
  CorpusCase(
    "shout out to my favourite reviewer @omar for the comments", ["omar | the comments"], "words that say who"),
  CorpusCase("kudos to the people helping @omar with the cables", [], "words that say who else"),
  CorpusCase("Mega thanks to our guest speaker @josé for the talk", ["josé | the talk"], "mega"),
  CorpusCase("thanks @omar for your continued support", [], "courtesy"),
  CorpusCase("for example, thanks @ada for the fix would count", [], "an example"),
  CorpusCase("according to lin, kudos to @omar", [], "reported"),
  CorpusCase("thanks for the wonderful bug @omar, lost my weekend", [], "irony"),
  CorpusCase("@lin thank you so, so much for the script", ["lin | the script"], "a comma inside filler"),
  CorpusCase("I can't thank you enough @omar for the letter", ["omar | the letter"], "can't thank you enough"),
  CorpusCase("High fives all around! @ada @lin", ["ada lin"], "all around"),
  CorpusCase("+5 points to @ada for the map", ["ada | the map |  | +5"], "points said as points", bonus: true),
  CorpusCase(
    "+5 @ada and +3 @lin for the map", ["ada | the map |  | +5", "lin | the map |  | +3"], "one reason for both",
    bonus: true),
  CorpusCase("great job on the outage @lin", ["lin | the outage"], "an outage is no irony by itself"),
  CorpusCase(
    "thanks @lin for cleaning up the mess", ["lin | cleaning up the mess"], "nor is a mess that was cleaned up"),
  CorpusCase("thanks @ada for breaking it down for us", ["ada | breaking it down for us"], "nor is breaking it down"),
  CorpusCase("the wiki reads so well @grace++", ["grace | the wiki reads so well"], "reads is no report here"),
  CorpusCase(
    "@lin your retro format worked great, nice work", ["lin | your retro format worked great"], "format is no order"),
  CorpusCase("thanks to @ada for great work", ["ada | great work"], "a reason that is a sign itself"),
  CorpusCase("kudos to @ada for the fix, you rock!", ["ada | the fix"], "a second sign at the end"),
  CorpusCase("Well done @ada! Kudos!", ["ada"], "a second sign behind"),
  CorpusCase("’👏@ada'", [], "between lonely quotation marks"),
  CorpusCase("the sign \"@ada++\" gives a point", [], "an example between quotation marks"),
  CorpusCase("Shoutout time! @ada for fixing the door", ["ada | fixing the door"], "shoutout time"),
  CorpusCase("kudos to @ada/@lin for the map", ["ada lin | the map"], "a slash joins"),
  CorpusCase(
    "kudos to @ada and @lin's team for the map", ["ada | @lin's team for the map"], "an owner ends the run"),
  CorpusCase("thanks @bob-bot and @ada for the triage", ["ada | the triage"], "a bot is dropped from the run"),
  CorpusCase("kudos to @all and @ada for the clean-up", ["ada | the clean-up"], "a broadcast is dropped from the run"),
  CorpusCase("#teamwork kudos to @lin for the rota", ["lin | the rota | teamwork"], "a value before"),
  CorpusCase("kudos to @lin for ticket #4521", ["lin | ticket #4521"], "a number is no value"),
  CorpusCase("thanks @omar for the fix, can you show me how?", [], "a question in the same sentence"),
  CorpusCase(
    "thanks @omar for the fix! can you show me how?", ["omar | the fix! can you show me how"], "a question behind"),
  CorpusCase("got kudos from @ada for the docs 🎉🎉", [], "received, not given"),
  CorpusCase("PR #12: great job queue rewrite, reviewers @ada @lin", [], "a job queue"),
  CorpusCase("great job-queue rewrite @ada", [], "another word"),
  CorpusCase("@ada nice work/life balance", [], "another word"),
  CorpusCase("Bravo 6, @omar, over", [], "the radio's bravo"),
  CorpusCase("congratulations are in order then", [], "speaks about it in a reply", replyTo: "ada"),
  CorpusCase("kudos to whoever did this", [], "a reply for somebody else", replyTo: "ada"),
  CorpusCase("this saved me, kudos!", ["ada | this saved me"], "a reply whose sign closes", replyTo: "ada"),
  CorpusCase(
    "@dr.who the runbook +5 . _🇩🇪** tous 👏🏽> dove @ci-bot", [],
    "an emoji behind a sentence's last marks closes nothing in that sentence"),
]
