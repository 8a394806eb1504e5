// SPDX-License-Identifier: Apache-2.0
// The commands about when something is posted, and when nothing is: prompt, rituals, pause, quiet.

import Testing

@testable import Recognition

struct RhythmCommandTests {
  @Test(arguments: [
    (
      "prompt monday 09:30 What is your smallest next step?",
      "From Mon 16 Nov 09:30 on I ask every Monday at 09:30 (UTC): What is your smallest next step?"
    ),
    (
      "prompt fri at 8:05 Who helped you, @ada?",
      "From Fri 20 Nov 08:05 on I ask every Friday at 08:05 (UTC): Who helped you, @ada?"
    ), ("prompt off", "I ask nothing here every week."),
    (
      "pause until 7 january",
      "I pause until Thursday 7 January 2027: no digest, no prompt, no hint. I still keep what you say, and the first "
        + "digest after tells it."
    ),
    (
      "quiet sat,sun 18:00-08:00",
      "Quiet on Saturday and Sunday, and every day from 18:00 to 08:00 (UTC): then I post nothing but answers to "
        + "commands, and what somebody must mend. Digests and prompts wait."
    ), ("quiet off", "No day and no hour is quiet."),
    (
      "rituals goals on",
      "Who has more than four goals open is asked for the smallest next step, once a week at most."
    ),
    (
      "rituals experiments on",
      "When the time of an experiment is over, I ask its author how it went, and once more a week later. When the "
        + "result is told, I ask for what others can learn from it."
    ), ("ritual metrics on", "When a metric is named for the first time, I ask what it predicts, once."),
    ("rituals goals off", "The ritual `goals` is off here."),
    (
      "partners monday 09:30",
      "I draw partners every Monday at 09:30 (UTC), among those who say `partner on`. The next time is Mon 16 Nov 09:30."
    ), ("partners off", "I draw no partners."),
    ("review monthly", "I look back on each month on the first working day after it, next Tue 1 Dec 16:00."),
    ("review quarterly", "I look back on each quarter on the first working day after it, next Fri 1 Jan 16:00."),
    ("review off", "I look back on no month and no quarter here."),
  ])
  func `each is answered by what holds now, and recorded`(words: String, answer: String) {
    var chat = TestChat()
    let events = chat.say("lin", "@smallwins \(words)")
    #expect(events.posts == [answer] && events.obeyed != nil && events.setting != nil)
  }

  @Test(arguments: [
    ("prompt", "prompt", "prompt DAY TIME TEXT|off"), ("prompt monday 09:30", "prompt", "prompt DAY TIME TEXT|off"),
    ("prompt someday 09:30 What?", "prompt", "prompt DAY TIME TEXT|off"), ("pause", "pause", "pause until DATE|off"),
    ("pause for ever", "pause", "pause until DATE|off"), ("pause until soon", "pause until", "pause until DATE"),
    ("partners", "partners", "partners DAY TIME|off"), ("partners monday", "partners", "partners DAY TIME|off"),
    ("review", "review", "review monthly|quarterly|off"), ("review now", "review now", "review now month|quarter"),
    ("review now year", "review now", "review now month|quarter"),
    ("quiet", "quiet", "quiet DAYS HOURS|off"), ("quiet always", "quiet", "quiet DAYS HOURS|off"),
    ("rituals", "rituals", "rituals goals|experiments|metrics on|off"),
    ("rituals goals", "rituals goals", "rituals goals|experiments|metrics on|off"),
    ("rituals on", "rituals", "rituals goals|experiments|metrics on|off"),
  ])
  func `wrong use is refused, with the right one and an example`(words: String, name: String, usage: String) {
    var chat = TestChat()
    let events = chat.say("lin", "@smallwins \(words)")
    #expect(events.refusal == "\(name): wrong-use" && events.setting == nil)
    #expect(events.posts.first?.hasPrefix("That goes like this: `\(usage)`. For example: `!wins ") == true)
  }

  @Test(arguments: [
    ("promt off", "prompt"), ("prompt of", "prompt off"), ("pause untill friday", "pause until"),
    ("puase off", "pause"), ("quite off", "quiet"), ("quiet of", "quiet off"),
    ("rituls goals on", "rituals"), ("rituals experiment on", "rituals experiments"),
  ])
  func `a slip finds the nearest word`(words: String, nearest: String) {
    var chat = TestChat()
    #expect(
      chat.say("lin", "@smallwins \(words)").posts == ["I do not know that word. Did you mean `\(nearest)`?"])
  }

  @Test func `a day that does not lie ahead is refused, and so is the end of a pause that is none`() {
    var chat = TestChat()
    let past = chat.say("lin", "@smallwins pause until 2026-11-16")
    #expect(past.posts == ["That day does not lie ahead. For example: `!wins pause until 7 january`"])
    #expect(past.refusal == "pause: wrong-use")
    let none = chat.say("lin", "@smallwins pause off")
    #expect(none.posts == ["There is no pause."] && none.refusal == "pause: not-possible")
    chat.say("lin", "@smallwins pause until friday")
    #expect(chat.say("lin", "@smallwins pause off").posts == ["The pause is over."])
  }
}
