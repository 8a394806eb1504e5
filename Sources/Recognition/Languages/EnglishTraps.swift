// SPDX-License-Identifier: Apache-2.0
// English: what keeps a sign from counting, and words around mentions, wins and hashtags.

extension LanguageTable {
  static let englishTraps: [(roles: Roles, phrases: [String])] = [
    (
      .verdict,
      [
        "is", "are", "was", "were", "be", "been", "will", "would", "should", "could", "can", "might", "may", "must",
        "shall", "has", "have", "had", "get", "got", "seems", "seem", "feels", "isn't", "aren't", "wasn't", "weren't",
        "won't", "wouldn't", "shouldn't", "couldn't", "can't", "cannot", "hasn't", "haven't", "doesn't", "don't",
        "didn't", "deserves", "deserve", "deserved", "needs", "need", "wants", "want", "wanted", "said", "says", "say",
        "told", "asked", "asks", "gave", "gives", "sent", "sends", "mentioned", "posted", "received", "receives",
        "earned", "earns", "collected", "ain't", "not", "never", "does", "do", "only", "when", "once", "if", "unless",
        "until", "whenever", "after", "before", "later", "tomorrow", "next", "soon", "properly", "instead", "please",
        "pls", "plz", "or", "without", "except", "maybe", "wrote",
      ]
    ),
    (
      .conditional,
      [
        "if", "unless", "once", "when", "whenever", "until", "till", "in case", "as soon as", "provided", "assuming",
        "whether", "as long as", "for example", "for instance", "according to", "e.g", "i.e", "suppose", "supposing",
        "imagine", "in the words of", "to quote", "quoting",
      ]
    ),
    (.denial, ["not", "nope"]),
    (
      .negation,
      [
        "not", "don't", "dont", "didn't", "didnt", "doesn't", "doesnt", "isn't", "isnt", "aren't", "wasn't", "weren't",
        "won't", "wont", "wouldn't", "shouldn't", "can't", "cant", "cannot", "couldn't", "never", "no", "nobody",
        "none", "without", "hardly", "barely", "nope", "neither", "nor", "ain't", "haven't", "hasn't", "no one",
      ]
    ),
    (.refusal, ["no", "nope", "nah", "no no", "oh no", "uh no", "no need", "hell no", "um no", "er no"]),
    (
      .wish,
      [
        "should", "would", "will", "gonna", "shall", "might", "may", "going to", "hope", "hopefully", "wish", "want",
        "wants", "tomorrow", "tonight", "later", "soon", "next week", "next time", "can't wait", "cant wait", "see you",
        "see ya", "let's", "lets", "let us", "looking forward", "remind", "reminder", "i'll", "we'll", "you'll",
        "he'll", "she'll", "they'll", "it'll", "ought", "remember", "don't forget", "dont forget", "do not forget",
        "make sure", "planning", "plan to", "thinking of", "thinking about", "maybe", "perhaps", "about to",
        "forgot to", "forget to", "supposed to", "trying to", "try to", "want to", "wanna", "need to", "needs to",
        "have to", "has to", "must", "could", "ready to", "long way to go", "some way to go", "ways to go",
      ]
    ),
    (
      .reported,
      [
        "said", "says", "say", "saying", "told", "tells", "tell", "wrote", "writes", "mentioned", "mentions", "asked",
        "quote", "quoted", "heard", "announced", "claims", "claimed", "texted", "emailed",
        "commented", "replied", "answered", "stated", "goes like", "opens with", "begins with", "ends with",
        "closes with",
        "signs off with", "sent", "gave", "gives",
        "shouted", "yelled", "called", "titled", "named", "subject", "apparently", "allegedly",
      ]
    ),
    (
      .instruction,
      [
        "say", "give", "tell", "remind", "remember", "don't forget", "dont forget", "do not forget", "make sure",
        "please", "let's", "lets", "let us", "write", "type", "use", "try", "send", "ask", "post", "add", "put",
        "reply with", "respond with", "start with", "e.g", "i.e", "example", "for example", "for instance", "typing",
        "writing", "using", "stop", "forget",
      ]
    ),
    (
      .request,
      [
        "please", "pls", "plz", "plse", "can you", "could you", "would you", "will you", "can u", "could u", "can we",
        "could we", "can someone", "could someone", "can anyone", "could anyone", "let me know", "i need", "we need",
        "need you to", "kindly", "asap", "eta", "when you have a minute", "when you have time", "when you get a chance",
        "by eod", "ping me", "dm me", "need your", "your turn", "waiting for you", "waiting on you", "want you to",
        "take a look", "have a look", "any news", "any update", "you need to", "you have to",
        "you should", "you must", "would you mind", "look what", "look who",
      ]
    ),
    (
      .irony,
      [
        "for nothing", "for absolutely nothing", "for literally nothing", "for exactly nothing", "for sod all",
        "yeah right", "slow clap", "sarcasm", "sarcastic", "irony", "you broke", "broke prod",
        "broke production", "broke the build", "broke main", "broke master", "broke everything", "broke it again",
        "broke again", "broke ci", "deleted prod", "deleted production", "breaking the build", "breaking prod",
        "breaking production", "breaking main", "breaking master", "breaking ci", "breaking my", "breaking our",
        "breaking everything", "breaking it again", "breaking staging", "breaking the pipeline", "breaking the tests",
        "breaking the site", "breaking the deploy", "breaking the release", "breaking things", "breaking all the",
        "ruining", "ruined my", "ruined the", "ruined our", "wasting", "wasted my", "wasted our", "ignoring my",
        "ignoring the", "ignoring our", "ignoring me", "ignoring us", "ignoring all", "crashing the", "crashing prod",
        "crashing my", "forgetting to", "forgetting the", "forgetting about", "forgetting my", "forgetting our",
        "losing the",
        "losing our", "losing my", "waking me up", "waking us up",
        "waking everyone", "waking up the whole", "messing up", "screwing up", "screwing", "dropping prod",
        "dropping the production", "taking down prod", "taking down production", "taking prod down",
        "taking down the site", "bringing down prod", "bringing prod down", "bringing down the site",
        "making me wait", "making us wait", "making me redo", "making us redo", "making me look bad",
        "making it worse", "making things worse", "lost my weekend", "lost my evening", "there goes my", "lost a day",
        "lost the day", "lost us", "cost us", "leaving me with",
        "leaving us with", "leaving me alone with", "eating my", "stealing my", "no thanks to", "doing nothing",
        "not helping", "not replying", "not answering", "not reading", "not testing", "not telling", "not asking",
        "not listening", "not doing", "never replying", "never answering", "spoiling the surprise", "killing prod",
        "deleting prod", "deleting production", "deleting my", "deleting our", "wiping the database", "wiping my",
        "wiping prod",
        "merging without", "deploying without", "pushing to main without", "pushing straight to",
        "deploying on a friday", "for the mess", "for this mess", "for that mess", "keeping me waiting",
        "keeping us waiting",
        "blocking me", "blocking us", "blocking everyone", "for another outage", "for the outage",
        "for yet another bug",
        "is broken now", "now it's down", "waking me at", "waking us at", "for the spoiler", "for the spoilers",
        "broken again", "now it's broken", "nothing works now", "nothing works", "down again",
      ]
    ),
    (
      .inAdvance,
      ["in advance", "in adv", "tia", "ahead of time", "advance thanks", "advanced thanks", "already thanks"]
    ),
    (
      .takenBack,
      [
        "but", "anyway", "anyways", "anyhow", "though", "tho", "however", "all the same", "nonetheless", "no thanks",
        "but no", "regardless", "either way",
      ]
    ),
    (
      .greeting,
      [
        "welcome", "welcome back", "welcome aboard", "happy birthday", "happy anniversary", "happy work anniversary",
        "happy friday", "happy monday", "happy holidays", "happy new year", "happy new years", "happy bday",
        "happy b-day", "happy weekend", "happy easter", "happy diwali", "happy thanksgiving", "happy halloween",
        "hbd", "birthday", "good luck", "best of luck", "break a leg", "fingers crossed", "farewell", "goodbye", "bye",
        "bye bye", "good bye", "good morning", "good night", "good evening", "good afternoon", "see you", "see ya",
        "take care", "get well", "merry", "merry christmas", "enjoy", "have a great",
        "have a good",
        "have a nice", "have fun", "safe travels", "safe trip", "bon voyage", "godspeed", "all the best", "cheerio",
        "ciao", "so long", "last day", "first day", "on holiday", "on vacation", "on leave", "starts on",
        "starts today",
        "starts tomorrow", "anniversary", "joins", "joining us", "has joined",
        "is joining",
        "joined the team", "joined us", "new here", "say hi", "say hello", "lunch", "dinner", "drinks",
        "let's celebrate", "introducing", "onboard", "on board", "aboard",
      ]
    ),
    (
      .governing,
      [
        "with", "by", "from", "to", "of", "at", "about", "via", "cc", "in", "for", "on", "and", "or", "like", "as",
        "than", "ping", "ask", "asking", "tell", "telling", "per", "behind", "after", "before", "between", "against",
        "into", "onto", "over", "under", "through", "without", "re", "see", "vs", "is", "are", "was", "were", "the",
        "a",
        "my", "our", "helping out", "help out", "helped", "that", "which", "how", "what", "who", "because", "while",
        "when", "if", "but", "both", "f/t", "feat", "thank", "let", "made", "make", "makes", "gave", "give", "told",
        "showed", "show", "including", "replacing", "joining",
      ]
    ),
    (
      .placing,
      [
        "with", "at", "from", "about", "in", "of", "like", "as", "than", "cc", "ask", "ping", "via", "for", "see",
        "meet",
      ]
    ),
    (.pronoun, ["me", "us", "him", "her", "them", "you", "myself", "both"]),
    (
      .place,
      [
        "in", "on", "to", "into", "at", "from", "the", "via", "see", "check", "under", "use", "with", "using", "tag",
        "hashtag", "add", "write", "type", "post", "channel", "our", "of", "per", "about", "like", "called", "named",
        "join", "follow", "or", "by", "as", "this", "that", "inside", "try", "browse", "search", "read", "open", "mute",
      ]
    ),
    (
      .placeNoun,
      ["channel", "channels", "thread", "room", "tag", "tags", "hashtag", "board", "digest", "page", "list"]
    ),
    (
      .nothing,
      [
        "none", "nothing", "n/a", "na", "nada", "nil", "none yet", "nothing yet", "none today", "none this week",
        "nothing this week", "nothing today", "not yet", "tbd", "tba", "no wins", "nope", "no", "nothing really",
        "nothing new", "nothing to report", "none so far", "not this week", "not today", "same as last week", "zero",
        "no win", "none for me", "nothing from me", "nothing so far", "todo", "no wins this week", "no wins yet",
        "no lesson", "no lessons", "no setback", "no setbacks", "no blocker", "no blockers", "no obstacles", "no goals",
        "no goal", "no praise", "no results", "no result", "no experiments", "no experiment", "not blocked",
        "not stuck",
        "not any more", "not anymore",
      ]
    ),
    (.abbreviation, ["vs", "e.g", "i.e", "dr", "mr", "mrs", "ms", "st", "approx", "incl", "p.s", "jr", "sr", "no"]),
  ]
}
