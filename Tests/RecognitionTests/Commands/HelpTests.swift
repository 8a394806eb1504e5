// SPDX-License-Identifier: Apache-2.0
// `help COMMAND`: how one command goes, with an example.

import Testing

@testable import Recognition

struct HelpTests {
  @Test(arguments: [
    (
      "help undo",
      "- `undo`: takes back your last note here, or the one you reply to\n  - For example: `!wins undo`"
    ),
    (
      "help VALUES",
      """
      - `values`: the team's values
        - For example: `!wins values`
      - `values add|remove #teamwork`: changes the team's values (for admins)
        - For example: `!wins values add #teamwork`
      """
    ),
  ])
  func `shows how a command is said, what it does and an example`(words: String, answer: String) {
    var chat = TestChat()
    let events = chat.say("zoe", "@smallwins \(words)")
    #expect(events.posts == [answer] && events.obeyed == "help")
  }

  @Test func `an admin is not told that a command is for admins`() {
    var chat = TestChat()
    #expect(!chat.say("lin", "@smallwins help values").posts[0].contains("for admins"))
  }

  @Test func `an unknown command gets the nearest one`() {
    var chat = TestChat()
    let events = chat.say("zoe", "@smallwins help setings")
    #expect(events.posts == ["I do not know that word. Did you mean `help settings`?"])
    #expect(events.refusal == "help: unknown-word")
    #expect(
      chat.say("zoe", "@smallwins help xyzzy").posts == ["I do not know that word. `help` lists what I know."])
  }

  @Test func `every command can be asked about`() {
    var chat = TestChat()
    for family in CommandFamily.all {
      let posts = chat.say("zoe", "@smallwins help \(family.word)").posts
      #expect(posts.first?.contains("For example: `!wins \(family.word)") == true, "\(family.word)")
    }
  }
}
