// SPDX-License-Identifier: Apache-2.0
// Messages that recognise somebody.

import Recognition

let shoutoutCorpus: [CorpusCase] = [
  CorpusCase("Kudos to @ada for the new deploy script", ["ada | the new deploy script"], "the plain form"),
  CorpusCase("KUDOS @ada!!!", ["ada"], "case does not matter, no reason given"),
  CorpusCase("Huge kudos to @ada and @lin for the on-call handbook", ["ada lin | the on-call handbook"], "two receive"),
  CorpusCase(
    "kudos to @ada, @lin and @omar for moving the racks", ["ada lin omar | moving the racks"], "three receive"),
  CorpusCase(
    "Kudos to @ada & @lin: the audit passed", ["ada lin | the audit passed"], "ampersand, reason behind a colon"),
  CorpusCase("I'd like to give a shout-out to @omar for staying late", ["omar | staying late"], "performative"),
  CorpusCase("Just wanted to say a massive thank you to @lin for the lift", ["lin | the lift"], "performative thanks"),
  CorpusCase("I want to thank @grace for reading all 60 pages", ["grace | reading all 60 pages"], "I want to thank"),
  CorpusCase("we'd like to congratulate @priya on her certification", ["priya | her certification"], "congratulate on"),
  CorpusCase(
    "Shoutout @omar - fixed the flaky suite on a Sunday", ["omar | fixed the flaky suite on a Sunday"], "a dash"),
  CorpusCase("shout outs to @ada and @grace", ["ada grace"], "plural"),
  CorpusCase("Props to @lin for spotting the leak", ["lin | spotting the leak"], "props to"),
  CorpusCase("mad props @lin", ["lin"], "props beside the mention, at the end"),
  CorpusCase("h/t @grace for the link checker", ["grace | the link checker"], "hat tip, short"),
  CorpusCase("Hats off to @priya and her team for the migration", ["priya | the migration"], "her team is filler"),
  CorpusCase(
    "Bravo @omar! The talk was brilliant.", ["omar | The talk was brilliant"], "the rest of the line belongs to it"),
  CorpusCase("three cheers for @lin", ["lin"], "for leads to the mention"),
  CorpusCase("Congrats @priya on ten years here", ["priya | ten years here"], "congrats on"),
  CorpusCase("Congratulations! @ada @omar", ["ada omar"], "the exclamation is the sign's own"),
  CorpusCase("Please join me in congratulating @lin on the award", ["lin | the award"], "join me in congratulating"),
  CorpusCase("let's hear it for @grace", ["grace"], "a cheer, not a plan"),
  CorpusCase("Nice work @omar on the dashboard", ["omar | the dashboard"], "sign, mention, on"),
  CorpusCase("great job handling the outage @lin", ["lin | handling the outage"], "the mention ends the sentence"),
  CorpusCase(
    "@grace great job getting the vendor to move", ["grace | getting the vendor to move"], "a gerund says what for"),
  CorpusCase("@ada @lin kudos for the tidy merge", ["ada lin | the tidy merge"], "the sign follows the mentions"),
  CorpusCase("@omar: well done with the cabling", ["omar | the cabling"], "a colon between"),
  CorpusCase("@priya you're a star!", ["priya"], "you're a star"),
  CorpusCase("@priya you’re a legend", ["priya"], "a curly apostrophe is a straight one"),
  CorpusCase("you absolutely rock, thanks @ada for the fonts", ["ada | the fonts"], "two signs, one receiver"),
  CorpusCase("@lin did a great job on the keynote", ["lin | the keynote"], "said about somebody"),
  CorpusCase("MVP of the week: @grace for the forecast", ["grace | the forecast"], "MVP before a colon"),
  CorpusCase(
    "The build is green again, kudos @omar", ["omar | The build is green again"], "the sign closes beside the mention"),
  CorpusCase(
    "All tickets closed before noon – great job, @ada and @lin!", ["ada lin | All tickets closed before noon"],
    "after a dash"),
  CorpusCase("love the new charts kudos @ada", ["ada | love the new charts"], "closes without a comma"),
  CorpusCase(
    "@omar the handover notes were spotless, well done!", ["omar | the handover notes were spotless"],
    "opens and closes"),
  CorpusCase(
    "Kudos to @ada for the schema and @lin for the tests", ["ada | the schema", "lin | the tests"],
    "two items under one sign"),
  CorpusCase(
    "kudos to @ada for the schema, and to @lin for the tests", ["ada | the schema", "lin | the tests"], "and to"),
  CorpusCase(
    "Thanks @ada for the review and kudos to @lin for the demo", ["ada | the review", "lin | the demo"], "two signs"),
  CorpusCase(
    "kudos to @ada for helping @lin with the VPN", ["ada | helping @lin with the VPN"], "a mention in the reason"),
  CorpusCase(
    "kudos to @ada for pairing with me and @lin for hours", ["ada | pairing with me and @lin for hours"], "me and lin"),
  CorpusCase(
    "kudos for the seating plan @ada @grace", ["ada grace | the seating plan"], "the run that ends the sentence"),
  CorpusCase("@ada++", ["ada"], "plus plus"),
  CorpusCase("@ada ++ for the quick turnaround", ["ada | the quick turnaround"], "with a space"),
  CorpusCase("@ada++++ @lin++", ["ada lin"], "more pluses, one item"),
  CorpusCase("the wiki reads so well now @grace++", ["grace | the wiki reads so well now"], "plus plus closes"),
  CorpusCase("@omar += proofreading", ["omar | proofreading"], "plus equals"),
  CorpusCase(
    "@ada++ for the docs, @lin++ for the tests", ["ada | the docs", "lin | the tests"], "two with their own reasons"),
  CorpusCase("🎉 @omar for the successful cutover", ["omar | the successful cutover"], "emoji before"),
  CorpusCase("@omar 🌮🌮 for the sandbox", ["omar | the sandbox"], "emoji behind"),
  CorpusCase(
    "@lin rebuilt the index in an hour :clap:", ["lin | rebuilt the index in an hour"], "mention opens, emoji closes"),
  CorpusCase("👏🏽 @grace", ["grace"], "a skin tone is the same emoji"),
  CorpusCase("thanks @ada for the power bank", ["ada | the power bank"], "thanks for"),
  CorpusCase("Thank you so much @ada for covering my shift", ["ada | covering my shift"], "filler behind thanks"),
  CorpusCase("thx @lin, for the crash course", ["lin | the crash course"], "a comma before for"),
  CorpusCase("@omar thanks a lot for the ladder", ["omar | the ladder"], "mention first"),
  CorpusCase("Thanks for the long walk-through, @priya", ["priya | the long walk-through"], "comma before the mention"),
  CorpusCase("really appreciate @lin because the queue is empty now", ["lin | the queue is empty now"], "because"),
  CorpusCase("Grateful to @grace for the honest review", ["grace | the honest review"], "grateful to"),
  CorpusCase("I can't thank @omar enough for the rescue", ["omar | the rescue"], "can't thank enough"),
  CorpusCase("cheers @ada for the spare badge", ["ada | the spare badge"], "cheers"),
  CorpusCase("thaaanks @ada for the cake", ["ada | the cake"], "stretched words"),
  CorpusCase("works like a charm now, thanks @ada for the patch", ["ada | the patch"], "a clause before"),
  CorpusCase("thanks @ada", ["ada"], "any gratitude counts here", sensitivity: .any),
  CorpusCase("ok found it, ty @lin!", ["lin | ok found it"], "any gratitude, closing", sensitivity: .any),
  CorpusCase("kudos @ada", ["ada"], "an explicit word counts everywhere", sensitivity: .explicit),
  CorpusCase("nice work!", ["ada"], "a reply", replyTo: "ada"),
  CorpusCase(
    "Thanks for the quick patch, saved my evening", ["ada | the quick patch, saved my evening"],
    "a reply with a reason", replyTo: "ada"),
  CorpusCase("🌮", ["ada"], "a reply that is an emoji", replyTo: "ada"),
  CorpusCase("kudos to @lin for that", ["lin | that"], "a reply that names somebody else", replyTo: "ada"),
  CorpusCase("+5 @ada for the talk", ["ada | the talk"], "points are off"),
  CorpusCase("+5 @ada @lin for the talk", ["ada lin | the talk |  | +5"], "points are on", bonus: true),
  CorpusCase("kudos @design-team for the icons", ["design-team | the icons"], "a group"),
  CorpusCase(
    "kudos to @ada for the #Craft-smanship #teamwork",
    ["ada | the #Craft-smanship #teamwork | craft-smanship teamwork"], "values"),
  CorpusCase(
    "Kudos:\n- @ada for the API\n- @lin: the UI", ["ada | the API", "lin | the UI"], "a heading with bullets"),
  CorpusCase("Big shoutouts to:\n• @ada\n• @lin for the tests", ["ada", "lin | the tests"], "a heading with filler"),
  CorpusCase("1. kudos to @ada for the API", ["ada | the API"], "a numbered line"),
  CorpusCase("**Kudos** to @ada for the API", ["ada | the API"], "bold marks"),
  CorpusCase(
    "Quick update: staging moved.\nkudos @ada for doing it at night", ["ada | doing it at night"], "the second line"),
  CorpusCase("kudos to @zoe and @ada for the booth", ["ada | the booth"], "the author is dropped"),
  CorpusCase("kudos to @ada & @zoe & me", ["ada"], "the author is dropped by name and by pronoun"),
  CorpusCase("kudos to @ada and me for the demo", ["ada | the demo"], "the author among two"),
  CorpusCase("kudos to @ada, me and @bo for it", ["ada bo | it"], "the author in the midst"),
  CorpusCase("props to me and @ada for the pairing session", ["ada | the pairing session"], "the author first"),
  CorpusCase("thanks @ada, @bo and myself for the demo", ["ada bo | the demo"], "myself"),
  CorpusCase("🎉 @ada and me", ["ada"], "the author beside an emoji"),
  CorpusCase("@ada++ and I for the demo", ["ada | the demo"], "I"),
  CorpusCase(
    "props to @ada for pairing with @bo and me on the demo", ["ada | pairing with @bo and me on the demo"],
    "the author in a reason"),
  CorpusCase("kudos @ada and I will bring cake", ["ada | I will bring cake"], "I open a sentence"),
  CorpusCase("merci à @ada et moi pour la démo", ["ada | la démo"], "the author in French"),
  CorpusCase("gracias a @ada y a mí por la demo", ["ada | la demo"], "the author in Spanish"),
  CorpusCase("Shipped v2 (kudos to @ada for the release notes)", ["ada | the release notes"], "in brackets"),
  CorpusCase("kudos to @ada (API) and @lin (UI)", ["ada | API", "lin | UI"], "reasons in brackets"),
  CorpusCase("@ada deserves a shout-out for the quiet weekend", ["ada | the quiet weekend"], "deserves"),
  CorpusCase(
    "Thanks to @ada for the map & @lin for the snacks", ["ada | the map", "lin | the snacks"], "ampersand between items"
  ),
]
