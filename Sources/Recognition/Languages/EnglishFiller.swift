// SPDX-License-Identifier: Apache-2.0
// English: what may stand around a sign without changing it, and what says what for.

extension LanguageTable {
  static let englishFiller: [(roles: Roles, phrases: [String])] = [
    (
      .lead,
      [
        "mega", "ultra", "colossal", "immense", "hearty", "genuine", "wholehearted", "grand", "hella", "insane",
        "proper",
        "extra special", "very special", "one last", "final", "friendly", "little", "small", "tiny", "wee", "delayed",
        "overdue", "long overdue", "long-overdue", "personal", "a thousand", "thousand", "1000", "endless", "infinite",
        "all the", "well-earned", "well earned", "crazy", "mighty", "rousing", "resounding", "monthly", "massive big",
        "a", "an", "big", "huge", "massive", "massively", "super", "mad", "major", "many", "much", "so", "so much",
        "some", "lots of", "loads of", "tons of", "a lot of", "a ton of", "special", "extra", "very", "really", "just",
        "also", "and", "&", "plus", "another", "one more", "again", "once again", "once more", "well", "hey", "hi",
        "hello", "hey team", "hi team", "hi all", "hey all", "hey folks", "hi folks", "hi everyone", "hey everyone",
        "team", "folks", "everyone", "everybody", "guys", "all", "ok", "okay", "oh", "ah", "wow", "yay", "woohoo",
        "woo", "whoa", "my", "our", "today's", "yesterday's", "this week's", "belated", "late", "public", "quick",
        "serious", "seriously", "well deserved", "well-deserved", "deserved", "warm", "heartfelt", "sincere",
        "sincerest", "deepest", "truly", "true", "double", "triple", "enormous", "gigantic", "giant", "epic",
        "humongous", "ginormous", "tremendous", "monster", "sending", "giving", "time for", "time for a", "here's",
        "here's a", "what a", "such", "such a", "what", "absolutely", "absolute", "simply", "today", "this week",
        "yesterday", "ps", "p.s", "pps", "update", "btw", "by the way", "before i forget", "last but not least",
        "lastly", "finally", "then", "first", "first of all", "first off", "second", "secondly", "third", "honestly",
        "man", "dude", "omg", "damn", "yes", "yep", "yeah", "yup", "indeed", "i must say", "must say", "i have to say",
        "have to say", "gotta say", "i gotta say", "definitely", "i think", "deserves", "deserves a", "deserve",
        "deserve a", "gets", "gets a", "gets my", "gets the", "did", "did a", "did an", "did some", "you did",
        "you did a", "you did an", "has done", "has done a", "has done an", "is doing", "is doing a", "is doing an",
        "has been doing", "keeps doing", "keep up the", "you've done", "you've done a", "did such a",
        "you're doing a", "you're doing", "are doing", "are doing a", "have done", "have done a", "have been doing",
        "my biggest", "my", "biggest", "big big", "good", "great", "lovely", "team", "friday", "monday", "tuesday",
        "wednesday", "thursday", "weekly", "daily", "good morning", "morning", "good news", "we did it", "hooray",
        "hurray", "woot", "aww", "ooh", "ha", "haha", "hehe", "lol", "hm", "hmm", "aw", "hear hear", "amen", "agreed",
        "same here", "ditto", "as always",
        "as usual", "out loud", "loud", "shouting", "on that note", "in other news", "fyi", "thus", "hence",
        "therefore", "once again a", "again a", "of course", "as ever", "on behalf of the team",
        "on behalf of everyone", "from all of us", "from the whole team", "from me", "works now", "it works", "fixed",
        "perfect", "brilliant", "excellent", "awesome", "amazing", "fantastic", "cool", "nice", "sweet", "got it",
        "dear", "i", "we", "am", "i'm", "we're", "we are", "so very", "forever", "eternally", "incredibly",
        "extremely", "deeply", "immensely", "particularly", "especially", "can i just say", "can i say",
        "can we just say", "may i just say", "let me just say", "let me say", "i just have to say", "quick one",
        "one more thing", "one last thing", "not bad", "not bad at all", "not gonna lie", "ngl", "proud of",
        "so proud of",
        "prouder of", "happy for", "so happy for", "thrilled for", "eternal", "undying", "everlasting", "profound",
        "boundless", "unending", "much deserved", "much-deserved", "richly deserved", "hard-earned", "and the",
      ]
    ),
    (
      .performative,
      [
        "i want to", "want to", "wanna", "i wanna", "i wanted to", "wanted to", "i just want to", "just want to",
        "i just wanted to", "just wanted to", "i'd like to", "i would like to", "we'd like to",
        "we would like to", "we want to", "we wanted to", "i'd love to", "i have to", "gotta", "i've got to",
        "i gotta", "i must", "i need to", "allow me to", "let me", "i'd also like to", "i also want to",
        "i would also like to", "i also wanted to", "i really want to", "i really wanted to", "i'd just like to",
        "i'd really like to", "please join me in", "please join us in", "join me in", "join us in", "i hereby",
        "may i", "might i", "can i just", "could i just", "taking a moment to", "taking a second to",
        "taking a minute to", "i'd be remiss not to", "i would be remiss not to", "i also have to", "i just have to",
        "i just had to", "i do want to", "we'd love to", "we'd also like to", "we would also like to",
        "we also want to",
        "we just want to", "we just wanted to", "i'd also love to", "i wish to", "we wish to", "i'm happy to",
        "i'm proud to", "i want to also", "i should like to",
      ]
    ),
    (
      .handOver,
      [
        "give", "give a", "give an", "say", "say a", "send", "send a", "extend", "extend a", "offer", "offer a",
        "share",
        "share a", "express", "express my", "express our", "call out a", "take a moment to", "take a second to",
        "take a minute to", "take the time to", "publicly", "also", "again", "really", "quickly", "personally",
        "out loud", "start by giving", "make a", "do a", "drop a", "leave a", "raise a",
      ]
    ),
    (
      .link,
      [
        "to", "the", "our", "my", "dear", "go to", "goes to", "go out to", "goes out to", "out to", "also", "again",
        "once again", "once more", "so much", "very much", "a lot", "a bunch", "a ton", "a million", "heaps", "tons",
        "loads", "a heap", "all", "both", "both of you", "everyone", "everybody", "team", "the team", "folks", "guys",
        "especially", "particularly", "in particular", "you", "you two", "there", "here", "my friend", "mate", "buddy",
        "man", "indeed", "today", "this week", "as always", "amazing", "awesome", "wonderful", "brilliant",
        "fantastic", "lovely", "incredible", "great", "always", "time", "all around", "all round", "points", "point",
        "pts",
        "everybody at", "everyone at", "everybody on",
        "everyone on", "everybody in", "everyone in", "all of",
        "the folks at", "the rest of", "the whole", "whole", "entire", "of course", "really",
        "too", "mr", "ms", "mrs", "dr", "very own", "own", "fellow", "colleague", "teammate", "colleagues",
        "teammates", "new", "one and only", "star", "goes", "go", "as ever", "u", "ever so much", "kindly", "is", "for",
        "to both", "to all of you", "from me to", "from all of us to", "from us to", "from the team to",
        "from the whole team to", "and", "first", "as well", "as well to", "the two of you", "the three of you",
        "the pair of you", "you all", "you both", "you guys", "you three", "this sprint", "this month", "this quarter",
        "this year", "partner in crime", "partners in crime", "legendary", "tireless", "unstoppable", "inimitable",
        "incomparable", "irreplaceable", "talented", "superb", "stellar", "fabulous", "magnificent",
      ]
    ),
    (
      .trail,
      [
        "please", "so", "so much", "very much", "a lot", "a bunch", "a ton", "a million", "heaps", "tons", "loads",
        "again",
        "once again", "once more", "too", "also", "as well", "as always", "as usual", "today", "yesterday",
        "this week", "this morning", "last week", "last night", "this sprint", "all", "both", "guys", "folks",
        "everyone", "team", "and team", "and the team", "and the whole team", "and her team", "and his team",
        "and their team", "and co", "and everyone", "and everybody", "and everyone else", "and all", "you two",
        "really", "sincerely", "from me", "from all of us", "from the whole team", "from us all", "big time", "btw",
        "especially", "in particular", "particularly", "specifically", "mostly", "indeed", "truly", "here", "there",
        "and friends", "and the rest", "and the rest of the team", "and everyone involved", "and crew",
        "and the crew", "both", "et al", "forever", "a lot today", "the most", "sir", "mate",
        "a shoutout", "over there", "over here", "did", "you did", "she did", "he did", "they did", "you've done",
        "has done", "have done", "is doing", "are doing", "you're doing",
      ]
    ),
    (.crowd, ["everyone", "everybody", "all", "team", "folks", "guys", "y'all", "both", "all of you", "gang", "crew"]),
    (.addressing, ["to"]), (.determiner, ["my", "our", "the", "your", "their", "a", "an", "fellow"]),
    (.authorship, ["by", "from", "done by"]),
    (.hail, ["hi", "hey", "hello", "hiya", "yo"]),
    (.verbReason, ["on"]),
    (.joiner, ["and", "&", "+", "n", "as well as", "along with", "plus"]),
    (.reason, ["for", "because", "bc", "b/c", "cuz", "coz", "cos", "'cause", "because of"]),
    (.looseReason, ["on", "at", "with", "in", "re", "regarding"]),
    (
      .aside,
      [
        "today", "yesterday", "everyone", "everybody", "team", "again", "as always", "as usual", "this week",
        "this sprint", "this month", "last week", "last night", "this morning", "all", "both", "guys", "folks",
        "you two", "there", "here", "indeed", "man", "mate", "tonight", "keep it up", "so far", "overall", "lately",
        "recently", "thanks", "once again", "as ever", "all around", "all round", "so much", "too", "also", "and",
        "because", "who", "that", "this time", "yet again", "as well", "seriously", "really", "you", "my friend",
        "buddy", "from me", "from all of us", "always", "every time", "every day", "out there", "now", "dude",
      ]
    ),
    (
      .statement,
      [
        "your", "it", "it's", "its", "that", "that's", "this", "these", "those", "the", "all", "works", "worked",
        "done", "found", "got", "you", "you've", "i", "we", "my", "our", "everything", "just", "really", "looks",
        "what", "perfect", "fixed", "solved", "merged",
      ]
    ),
  ]
}
