// SPDX-License-Identifier: Apache-2.0
// The commands about what is given: emoji, limit, bonus, languages, the metric that leads.

import Testing

@testable import Recognition

struct GivingCommandTests {
  @Test(arguments: [
    ("limit 5 per day", "A person gives at most five shout-outs a day here. What goes past it I do not keep."),
    ("limit 1/day", "A person gives at most one shout-out a day here. What goes past it I do not keep."),
    ("limit off", "Everybody gives as many shout-outs as they like."),
    (
      "bonus 50 per week",
      "A person has 50 points to give a week: `+5 @ada for the runbook` gives 5 to each who is named."
    ), ("bonus 50", "A person has 50 points to give a week: `+5 @ada for the runbook` gives 5 to each who is named."),
    ("bonus 3", "A person has 3 points to give a week: `+3 @ada for the runbook` gives 3 to each who is named."),
    (
      "bonus 1 per week",
      "A person has a single point to give a week, and nothing gives one: `+1 @ada` only agrees. Set at least 2."
    ),
    ("bonus off", "Points are off."),
    ("lead metric deploys per week target 20", "The metric that leads: deploys per week, target 20."),
    ("lead metric churn target 4.2%", "The metric that leads: churn, target 4.2%."),
    ("lead metric NPS", "The metric that leads: NPS."), ("lead metric off", "No metric leads."),
    ("language en, de", "I look for recognition in these languages: en, de. I speak English."),
    ("language DE|fr", "Ich achte auf Anerkennung in diesen Sprachen: de, fr. Ich spreche Deutsch."),
    ("language all", "I look for recognition in all languages that I know. I speak English."),
    ("board ranks on", "The board counts who gave and who received most."),
    ("board ranks off", "The board counts nobody."),
  ])
  func `each setting is answered by what holds now, and recorded`(words: String, answer: String) {
    var chat = TestChat()
    let events = chat.say("lin", "@smallwins \(words)")
    #expect(events.posts == [answer] && events.obeyed != nil && events.setting != nil)
  }

  @Test(arguments: [
    ("limit", "limit", "limit N per day|off"), ("limit 0", "limit", "limit N per day|off"),
    ("limit 5 per week", "limit", "limit N per day|off"), ("limit -3", "limit", "limit N per day|off"),
    ("bonus", "bonus", "bonus N per week|off"), ("bonus many", "bonus", "bonus N per week|off"),
    ("lead", "lead", "lead metric NAME [target N]|off"),
    ("lead metric", "lead metric", "lead metric NAME [target N]|off"),
    ("lead metric churn target low", "lead metric", "lead metric NAME [target N]|off"),
    ("language", "language", "language en|de|fr|es|pt|it|nl|pl|ja|zh|ko|all[, …]"),
    ("language en klingon", "language", "language en|de|fr|es|pt|it|nl|pl|ja|zh|ko|all[, …]"),
    ("emoji add", "emoji add", "emoji add|remove :rocket:"),
    ("emoji add two words", "emoji add", "emoji add|remove :rocket:"),
    ("emoji add @ada", "emoji add", "emoji add|remove :rocket:"),
    ("board ranks", "board ranks", "board ranks on|off"), ("board ranks maybe", "board ranks", "board ranks on|off"),
  ])
  func `wrong use is refused, with the right one and an example`(words: String, name: String, usage: String) {
    var chat = TestChat()
    let events = chat.say("lin", "@smallwins \(words)")
    #expect(events.refusal == "\(name): wrong-use" && events.setting == nil)
    #expect(events.posts.first?.hasPrefix("That goes like this: `\(usage)`. For example: `!wins ") == true)
  }

  @Test(arguments: [
    ("limt 5", "limit"), ("bonsu 5", "bonus"), ("languge en", "language"), ("lead metrc x", "lead metric"),
    ("emoij", "emoji"), ("emoji ad :x:", "emoji add"), ("limit of", "limit off"), ("board rank on", "board ranks"),
  ])
  func `a slip finds the nearest word`(words: String, nearest: String) {
    var chat = TestChat()
    let events = chat.say("lin", "@smallwins \(words)")
    #expect(events.posts == ["I do not know that word. Did you mean `\(nearest)`?"])
    #expect(events.refusal == "unknown: unknown-word")
  }

  @Test func `emoji are added and removed, in words and in reactions, and shown to anybody`() {
    var chat = TestChat()
    for (said, name) in [(":rocket:", "rocket"), ("🦄", "unicorn_face"), (":our-logo:", "our-logo"), ("🪩", "🪩")] {
      #expect(chat.say("lin", "@smallwins emoji add \(said)").setting == Setting(emojiAdded: name))
    }
    #expect(chat.say("zoe", ":rocket: @ada").recorded.first?.items.first?.rule == "emoji")
    #expect(!chat.react("zoe", "our-logo", to: "m100").isEmpty)
    #expect(chat.say("lin", "@smallwins emoji remove :taco:").obeyed == "emoji remove")
    #expect(chat.react("zoe", "taco", to: "m101").isEmpty)
    let gone = chat.say("lin", "@smallwins emoji remove 🌮")
    #expect(gone.posts == ["`:taco:` is not among the emoji that recognise."])
    #expect(gone.refusal == "emoji remove: not-possible")
    #expect(
      chat.say("zoe", "@smallwins emoji").posts == [
        "Emoji that recognise: `:clap:` `:first_place_medal:` `:our-logo:` `:raised_hands:` `:rocket:` "
          + "`:sports_medal:` `:star:` `:star2:` `:tada:` `:trophy:` `:unicorn_face:` `🪩`."
      ])
    #expect(chat.settings(of: "random").policy.recognitionEmoji == RecognitionEmoji.standard)
  }

  @Test func `only the languages of a channel are looked for`() {
    var chat = TestChat()
    #expect(chat.say("zoe", "danke @ada für das Runbook").recorded.count == 1)
    chat.say("lin", "@smallwins language en")
    #expect(chat.say("zoe", "danke @ada für das Runbook").recorded.isEmpty)
    chat.say("lin", "@smallwins language all")
    #expect(chat.say("zoe", "danke @ada für das Runbook").recorded.count == 1)
  }

  @Test func `settings name the language first that is spoken`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins language de, en")
    #expect(chat.say("lin", "@smallwins settings").posts[0].contains("Sprachen: de, en"))
  }
}
