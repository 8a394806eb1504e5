// SPDX-License-Identifier: Apache-2.0
// English: what people thank for out of mere courtesy.

extension LanguageTable {
  static let englishCourtesies: [(roles: Roles, phrases: [String])] = [
    (
      .courtesy,
      [
        "asking", "letting me know", "letting us know", "letting everyone know", "letting the team know",
        "your patience", "the patience", "being patient", "bearing with me", "bearing with us", "understanding",
        "your understanding", "the understanding", "joining", "confirming", "your time", "your attention",
        "your cooperation", "your continued", "your continuous", "your ongoing", "your interest", "your consideration",
        "your reply", "your response", "your message",
        "your email", "your mail", "your question", "replying", "getting back", "reaching out", "attending",
        "stopping by", "dropping by", "having me", "having us", "being here", "the headsup", "reminding me",
        "reminding us", "the reminder", "your reminder", "the clarification",
        "the clarifications", "pinging", "tagging", "looping me in", "looping us in", "adding me", "including me",
        "including us", "inviting", "the invite", "the invitation", "now", "tomorrow", "later", "the offer",
        "the thought", "keeping me posted", "keeping us posted", "keeping me in the loop", "keeping us in the loop",
        "keeping me updated", "keeping us updated", "the birthday wishes", "the kind words", "your kind words",
        "the well wishes", "the wishes", "all the wishes", "the good wishes",
        "the welcome", "following up", "checking in", "the nudge", "the bump", "chiming in", "weighing in",
        "the congrats", "the congratulations", "the kudos", "the shoutout", "the shout-out", "the shout out",
        "the compliment", "the compliments", "the taco", "the tacos", "the props", "not asking", "the add",
        "the follow",
        "looking into it", "looking into this", "looking into that", "taking a look", "having a look", "your concern",
        "the concern", "circling back", "getting in touch", "making time", "making the time", "taking time",
        "taking the time", "being so patient", "being very patient", "what it's worth",
      ]
    ),
    (
      .bareCourtesy,
      [
        "the ping", "the info", "the infos", "the information", "the update", "the updates", "the heads up",
        "the heads-up", "heads up", "heads-up", "the link", "the links", "the reply", "the response", "the answer",
        "the answers", "the message", "the note", "the notice", "the confirmation", "the details", "the context",
        "the mention", "the tag", "the cc", "the fyi", "the question", "the questions", "the call", "the chat",
        "the email", "the mail", "the time", "this", "that",
        "it", "these", "those", "sharing", "checking", "looking", "posting", "commenting", "answering", "mentioning",
        "info", "the approval", "approving", "the thumbs up", "the ok", "the go-ahead", "the attention",
        "the interest", "the reaction", "noting", "the vote", "voting", "your vote", "the rsvp",
        "coming", "listening", "reading", "waiting", "holding", "watching", "noticing", "flagging", "trying",
        "accepting", "offering", "the share", "the warning", "the follow-up", "the followup", "the ack", "real", "once",
        "sure", "good", "me", "responding", "clarifying", "today", "your call", "reply", "response", "answer",
        "reminder",
        "nudge", "bump", "ping", "update", "heads-up", "heads up", "headsup", "note", "message", "confirmation",
        "clarification", "follow-up", "followup", "welcome", "invite", "invitation", "ack", "acknowledgement",
        "question", "mail", "email", "call", "chat", "look", "words", "wishes", "thought", "offer", "mention",
      ]
    ),
    (
      .politeAdjective,
      [
        "quick", "super quick", "very quick", "fast", "super fast", "prompt", "speedy", "swift", "rapid", "kind",
        "nice",
        "friendly", "gentle", "polite", "lovely", "warm", "timely", "early", "little", "short", "brief", "sweet",
        "immediate",
        "instant",
      ]
    ),
    (
      .deed,
      [
        "taking the time to", "taking time to", "making the time to", "making time to", "finding the time to",
        "asking the right", "asking the hard", "asking the tough", "asking good", "asking great", "asking hard",
        "once again", "once more", "looking after", "looking out for", "checking on", "holding it together",
        "holding on to", "watching over", "coming to the rescue", "coming to my rescue", "coming to our rescue",
        "coming at such short notice", "coming on such short notice", "coming on short notice",
        "listening to me", "waiting with",
      ]
    ),
    (
      .functionWord,
      [
        "and", "about", "on", "to", "from", "with", "at", "by", "of", "as", "so", "i", "i'll", "we", "we'll", "it",
        "it's", "that", "this", "again", "anyway", "though", "too", "also", "here", "there", "now", "today",
        "yesterday", "tomorrow", "earlier", "before", "after", "while", "when", "if", "will", "everyone",
        "guys", "folks", "team", "both", "mate", "man", "buddy", "but", "then", "just", "let", "see", "much",
        "already", "or", "later", "soon", "for", "you", "quickly", "btw", "really", "i'm", "we're", "im", "ill", "got",
      ]
    ),
  ]
}
