// SPDX-License-Identifier: Apache-2.0
// English: signs, filler and line keywords. The traps are in EnglishTraps.swift.

extension LanguageTable {
  /// English.
  static let english = LanguageTable(
    tag: "en",
    privateOpenings: ["private", "privately", "in private", "confidentially", "between us", "just between us"],
    phrases: englishSigns + englishFiller + englishTraps + englishCourtesies,
    keywords: [
      (
        .win,
        [
          "win", "wins", "small win", "small wins", "quick win", "quick wins", "big win", "big wins", "team win",
          "team wins", "tiny win", "tiny wins", "little win", "little wins", "smallwin", "smallwins",
        ]
      ),
      (
        .lesson,
        ["lesson", "lessons", "lesson learned", "lessons learned", "lesson learnt", "learned", "learnt", "til"]
      ),
      (.setback, ["setback", "setbacks", "obstacle", "obstacles", "blocked", "stuck"]),
      (.praise, ["praise", "praises", "customer praise"]),
      (.goal, ["goal", "goals"] + englishSmallGoals),
      (.done, ["done", "goal done", "goal reached", "goal achieved", "goal met"]),
      (.experiment, ["experiment", "experiments"]),
      (.result, ["result", "results"]), (.metric, ["metric", "metrics"]), (.mood, ["mood", "pulse"]),
      (
        .practice,
        [
          "practice", "practices", "playbook", "playbooks", "tried practice", "tried the practice", "tried playbook",
          "tried out practice",
        ]
      ),
    ],
    triggerTags: [
      (.win, ["win", "wins", "smallwin"]), (.lesson, ["lesson", "til"]), (.setback, ["setback"]),
      (.praise, ["praise"]),
    ],
    common: [
      "the", "a", "an", "and", "is", "are", "was", "were", "be", "to", "of", "in", "for", "with", "on", "at", "by",
      "from", "it", "it's", "this", "that", "these", "those", "i", "i'm", "you", "he", "she", "we", "they", "my",
      "your",
      "our", "his", "her", "their", "me", "us", "him", "them", "not", "don't", "can't", "so", "but", "or", "if", "who",
      "what", "when", "how", "all", "just", "up", "out", "have", "has", "had", "will", "would", "should", "can",
      "could",
      "did", "do", "does", "as", "about", "because", "again", "really", "today", "yesterday", "tomorrow", "very",
      "please", "let's", "i'd", "i'll", "we're", "you're", "after", "before", "into", "over", "than", "then", "there",
    ],
    gerundEndings: ["ing"],
    notGerunds: [
      "everything", "something", "anything", "nothing", "thing", "morning", "evening", "spring", "string", "king",
      "wedding", "ceiling", "pudding",
    ],
    oneself: ["me", "myself", "i"],
    noteWords: englishNoteWords,
    ordinalEndings: ["st", "nd", "rd", "th"])

  private static let englishSigns: [(roles: Roles, phrases: [String])] = [
    (
      .noun,
      [
        "shoutout", "shoutouts", "shout-out", "shout-outs", "shout out", "shout outs", "s/o", "kudos", "kudo",
        "hat tip",
        "hat-tip", "h/t", "tip of the hat", "high five", "high-five", "high fives", "high-fives", "kudo's",
        "round of applause",
        "standing ovation", "applause", "big ups", "gold star", "pat on the back", "hip hip hooray",
      ]
    ),
    (
      .strictNoun,
      [
        "props", "rocks", "mvp", "the mvp", "the real mvp", "real mvp", "you da real mvp", "you da mvp",
        "you the real mvp",
        "ht",
        "the true mvp", "rockstar", "rock star", "legend", "lifesaver", "life saver", "hero",
        "superstar", "absolute legend", "absolute hero", "absolute star", "absolute champ",
        "absolute gem", "absolute genius", "what a star", "what a champ", "what a gem", "what a genius", "i salute",
        "we salute", "i applaud", "we applaud", "i commend", "we commend", "i congratulate", "we congratulate",
        "i tip my hat to", "tipping my hat to", "i take my hat off to",
      ]
    ),
    (
      .phrase,
      [
        "bravo", "hats off", "hat's off", "my hat's off", "hat off to", "chapeau", "three cheers", "3 cheers",
        "cheers to",
        "congrats", "congratulations", "congratz", "congrads", "grats", "gratz", "congratulation",
        "congratulations are in order", "congrats are in order", "kudos are in order", "well done", "well-done",
        "well played", "way to go", "take a bow", "you rock", "u rock", "you guys rock", "you both rock",
        "you all rock", "you absolutely rock", "you really rock", "you totally rock", "you seriously rock",
        "you so rock",
        "you legend", "you absolute legend", "you star", "you're my hero", "you are my hero", "you're the best",
        "you are the best", "you're the mvp", "you are the mvp",
        "you're the real mvp", "you are the real mvp", "you're amazing", "you are amazing", "you're awesome",
        "you are awesome", "you're the man", "you're a machine", "you're the absolute best", "you're simply the best",
        "you are simply the best", "you guys are the best",
        "you two are the best",
        "you are the absolute best", "you're one in a million", "you are one in a million", "you're brilliant",
        "you are brilliant", "you nailed it", "you crushed it", "you killed it", "nailed it",
        "crushed it", "you're on fire", "is a star", "is a legend", "is a hero", "is a rockstar",
        "is a rock star", "is a lifesaver", "is the best", "is a gem", "is the mvp", "is the real mvp", "is our mvp",
        "is my hero", "is our hero", "is a superstar", "is a wizard", "is an absolute legend", "is amazing",
        "is awesome", "let's hear it for", "lets hear it for", "give it up for", "give a round of applause to",
        "hooray for", "hurray for", "yay for", "kudos and thanks", "praise be to", "respect to", "much respect to",
        "mad respect to", "hands up for", "big hand for", "big hand to", "raise a glass to",
      ]
    ), ([.phrase, .work], praisedWork), (.phrase, doneWell), (.phrase, calledStar), (.strictNoun, starOfTheWeek),
    (.noun, kudosOfTheWeek),
    (
      .gratitude,
      [
        "thanks", "thank you", "can't thank you enough", "cannot thank you enough", "cant thank you enough",
        "thank-you", "thankyou", "thx", "thnx", "thanx", "thks", "tnx", "tks", "ty", "tysm",
        "tyvm",
        "ty so much", "thanku", "thank ya", "thxs", "thnks", "thank you two", "with thanks to", "with many thanks to",
        "cheers", "much appreciated", "appreciate", "i appreciate", "we appreciate", "really appreciate",
        "truly appreciate", "greatly appreciate", "so appreciate", "deeply appreciate",
        "i appreciate you", "we appreciate you", "really appreciate you", "truly appreciate you",
        "appreciated", "appreciation", "gratitude", "grateful to", "so grateful to", "grateful for", "thankful to",
        "thankful for", "indebted to", "thanks be to", "much obliged", "i thank", "we thank", "thank u", "ta",
        "appreciate it", "appreciate you",
      ]
    ),
    (
      .openEnded,
      [
        "can't thank", "cannot thank", "cant thank", "couldn't thank", "can never thank", "can not thank",
        "can't praise", "cannot praise",
      ]
    ),
    (.enough, ["enough"]),
    (
      .verb,
      [
        "thank", "congratulate", "applaud", "commend", "recognize", "recognise", "celebrate", "praise", "acknowledge",
        "salute", "honor", "honour", "shout out", "call out", "high five", "appreciate",
        "congratulating", "thanking", "celebrating", "applauding", "recognizing", "recognising",
      ]
    ),
  ]

  /// `nicely done` and so on.
  private static let doneWell: [String] = [
    "nicely", "beautifully", "brilliantly", "neatly", "expertly", "masterfully", "superbly", "wonderfully",
    "splendidly", "perfectly", "elegantly", "cleverly", "skilfully", "skillfully", "smoothly", "excellently",
  ].flatMap { adverb in ["done", "handled", "played", "put", "solved"].map { "\(adverb) \($0)" } }

  /// `you are a star`, `you're such a legend` and so on.
  private static let calledStar: [String] = ["you're", "you are", "youre", "ur"].flatMap { subject in
    ["a", "an absolute", "such a", "a true", "a real", "a total"].flatMap { article in
      [
        "star", "rockstar", "rock star", "superstar", "legend", "lifesaver", "life saver", "hero", "gem", "wizard",
        "champ", "champion", "genius", "treasure", "godsend", "magician",
      ].map { "\(subject) \(article) \($0)" }
    }
  }

  /// `kudos of the week` and so on.
  private static let kudosOfTheWeek: [String] = ["kudos", "shoutout", "shout-out", "shout out", "high five"].flatMap {
    sign in
    ["day", "week", "sprint", "month"].map { "\(sign) of the \($0)" }
  }

  /// `hero of the day`, `MVP of the sprint` and so on.
  private static let starOfTheWeek: [String] = ["mvp", "hero", "star", "legend", "rockstar", "champion"].flatMap {
    star in
    ["day", "week", "sprint", "month", "quarter", "year", "night", "show", "release", "match", "game"].map {
      "\(star) of the \($0)"
    }
  }

  /// `great job`, `nice work` and so on: any of these adjectives with any of these nouns.
  private static let praisedWork: [String] = [
    "great", "good", "nice", "awesome", "amazing", "excellent", "fantastic", "brilliant", "incredible", "outstanding",
    "superb", "stellar", "wonderful", "terrific", "phenomenal", "fabulous", "impressive", "beautiful", "lovely",
    "marvellous", "marvelous", "splendid", "top", "top-notch", "solid", "fine", "killer", "epic", "exceptional",
    "extraordinary", "magnificent", "remarkable", "spectacular", "sterling", "bang-up", "first-class", "heroic",
    "tremendous", "unbelievable", "mighty fine", "really great", "really good", "really nice", "super",
  ].flatMap { adjective in ["job", "work", "jobs", "effort", "teamwork"].map { "\(adjective) \($0)" } }

  /// Goals that are small by their name: steps, also where a tag stands behind them.
  static let englishSmallGoals = ["micro-goal", "micro-goals", "micro goal", "micro goals"]
}
