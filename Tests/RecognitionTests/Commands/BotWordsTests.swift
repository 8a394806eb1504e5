// SPDX-License-Identifier: Apache-2.0
// The bot's words, to the letter, for one, two and many.

import Testing

@testable import Recognition

struct BotWordsTests {
  private static func people(_ names: String...) -> [Person] { names.map { Person(id: $0.lowercased(), name: $0) } }

  private static func shoutout(_ names: String...) -> Item {
    Item(kind: .shoutout, to: names.map { Receiver(Person(id: $0)) }, rule: "explicit-word")
  }

  private static let win = Item(kind: .win, text: "importer shipped", rule: "keyword")

  @Test(arguments: [
    ([win], "Noted: a win."), ([win, win], "Noted: two wins."),
    (Array(repeating: win, count: 13), "Noted: 13 wins."), ([shoutout("ada")], "Noted: a shout-out to ada."),
    ([shoutout("ada", "grace")], "Noted: a shout-out to ada and grace."),
    ([shoutout("ada", "grace", "lin")], "Noted: a shout-out to ada, grace and lin."),
    ([shoutout("ada"), shoutout("lin")], "Noted: shout-outs to ada and lin."),
    ([shoutout("ada"), shoutout("ada", "lin")], "Noted: shout-outs to ada and lin."),
    (
      [.experiment, .done, .goal].map { Item(kind: $0, rule: "keyword") },
      "Noted: a goal, a finished goal and an experiment."
    ),
    ([win, shoutout("ada")], "Noted: a win and a shout-out to ada."),
    ([shoutout("ada"), win, win, shoutout("lin")], "Noted: two wins and shout-outs to ada and lin."),
  ])
  func `what was noted is said in one sentence`(items: [Item], expected: String) {
    #expect(Wording.english.noted(items).readable == expected)
  }

  @Test(arguments: [
    (people("Ada"), "Ada"), (people("Ada", "Lin"), "Ada and Lin"), (people("Ada", "Lin", "Zoe"), "Ada, Lin and Zoe"),
    ([], ""),
  ])
  func `names are joined as people join them`(people: [Person], expected: String) {
    #expect(Wording.english.joined(people).readable == expected)
  }

  @Test func `help shows an example before the list`() {
    #expect(
      Wording.english.help(forAdmins: false).readable == """
        Say `kudos to @ada for the runbook` or `win: importer shipped`, and I keep it for the weekly digest. After my name \
        you can say:
        - `help`: this list
        - `help COMMAND`: how one command goes, with an example
        - `me`: what you gave and received
        - `me export`: all that I remember of you, for you alone
        - `me is [not] @chat/name`: joins who you are here and in another chat, once you say it in both
        - `board`: the latest wins and shout-outs here
        - `goals`: your open goals, and the team's
        - `story`: the tags that have a story
        - `story #tag`: how it went with what a tag is about, from its beginning
        - `preview`: what the digest would say now
        - `undo`: takes back your last note here, or the one you reply to
        - `why [LINK]`: what I noted of the message you reply to or link, and why
        - `release`: as a reply: the record may stand on the public page; its author or a receiver says so
        - `release off`: as a reply: it may no longer
        - `mute me`: leaves you out of digests, boards and stories
        - `unmute me`: ends that
        - `partner on|off`: whether you want a partner for the week
        - `forget me`: how I forget what I keep of you
        - `settings`: how this channel is set
        - `values`: the team's values
        - `emoji`: the emoji that recognise
        """)
  }

  @Test(
    arguments: [
      (
        1, nil, [],
        "For whoever looks after me: for three days I could not make a post in this channel, and gave up. "
          + "Nothing noted is lost."
      ),
      (
        2, "http-500", ["lin", "zoe"],
        "For lin and zoe: for three days I could not make two posts in this channel, and gave up "
          + "(the last answer was http-500). Nothing noted is lost."
      ),
    ] as [(Int, String?, [String], String)])
  func `a notice says whom it is for, what failed and that nothing is lost`(
    posts: Int, reason: String?, admins: [String], expected: String
  ) {
    #expect(
      Wording.english.gaveUp(posts: posts, reason: reason, admins: admins.map { Person(id: $0) }).readable == expected)
  }

  @Test(arguments: Wording.all)
  func `no word of the bot's own is read as recognition, a win or a command`(wording: Wording) {
    var chat = TestChat()
    chat.policies["general"]?.wording = wording
    chat.policies["general"]?.acknowledgement = .reply
    chat.say("ada", "win: importer shipped")
    var posts = chat.say("zoe", "kudos to @ada for the runbook").posts
    for words in [
      "help", "settings", "preview", "values", "undo", "xyzzy", "digest", "digest on", "kudos to @zoe", "board",
      "goals",
      "me", "health", "export", "mute me", "unmute me", "forget me", "erase @ada", "limit 2", "bonus 5", "quiet sat",
      "pause until 7 january", "pause off", "prompt monday 09:30 What?", "lead metric x target 2", "emoji",
      "partner on",
    ] {
      posts += chat.say("lin", "@smallwins \(words)").posts
    }
    posts += chat.say("ada", "kudos to @ada").posts
    #expect(posts.count == 29)
    for post in posts where !post.hasPrefix("#") {
      let spans = PlainText.spans(of: post, names: NameDirectory())
      #expect(MessageParser.parse(spans, in: ParsingContext(author: Person(id: "somebody"))).items.isEmpty, "\(post)")
      #expect(CommandOpening.rest(of: spans, botNames: ["smallwins"]) == nil, "\(post)")
    }
  }
}
