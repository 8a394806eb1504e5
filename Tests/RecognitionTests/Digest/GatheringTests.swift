// SPDX-License-Identifier: Apache-2.0
// `digest here`: one channel's digest for the whole chat.

import FoundationEssentials
import Testing

@testable import Recognition

struct GatheringTests {
  @Test func `the gathering digest tells of every channel and says where, other digests tell of theirs`() {
    var chat = TestChat()
    chat.policies["random"] = TestChat.policy(hasDigest: true)
    chat.reload()
    chat.say("lin", "@smallwins digest here")
    chat.say("ada", "win: here")
    chat.say("ada", "win: there", in: "random")
    chat.react("zoe", to: "talk", by: "omar", in: "random")
    let digests = chat.closeWeeks(at: TestChat.at(20, "16:00")).posts
    #expect(digests.count == 2)
    #expect(digests[0].contains("- here — ada, in general\n- there — ada, in random\n"))
    #expect(digests[0].contains("- **omar** from zoe, in random\n"))
    #expect(digests[1].contains("- there — ada\n") && !digests[1].contains("in random"))
  }

  @Test func `a channel without a digest of its own is told all the same`() {
    var chat = TestChat()
    chat.say("ada", "win: last week", in: "random", at: TestChat.at(17, "10:00"))
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.say("lin", "@smallwins digest here", at: TestChat.at(23, "10:00"))
    #expect(chat.preview().words == ["last week"], "nobody has told it yet, and it is no week old")
    #expect(chat.closeWeeks(at: TestChat.at(27, "16:00")).closed.map(\.items) == [1])
  }

  @Test func `when another channel gathers, it does not repeat what the first one told`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins digest here")
    chat.say("ada", "win: told by general", in: "random", at: TestChat.at(19, "10:00"))
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.say("lin", "@smallwins digest here", in: "wins", at: TestChat.at(21, "10:00"))
    chat.say("ada", "win: told by wins", in: "random")
    #expect(chat.preview(of: "wins").words == ["told by wins"])
    #expect(chat.preview().entryCount == 0, "general is its own again")
    #expect(chat.past("2026-W47")?.words == ["told by general"], "and its past still says what it told")
    #expect(chat.past("2026-W47")?.readable.contains("in random") == true)
  }

  @Test func `digest off ends the gathering`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins digest here")
    chat.say("lin", "@smallwins digest off")
    chat.say("lin", "@smallwins digest on")
    chat.say("ada", "win: there", in: "random")
    #expect(!chat.settings().gathersWholeChat && chat.preview().entryCount == 0)
  }

  @Test func `saying it again changes nothing`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins digest here")
    chat.say("ada", "win: there", in: "random", at: TestChat.at(16, "10:00"))
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.say("lin", "@smallwins digest here", at: TestChat.at(24, "10:00"))
    chat.say("ada", "win: said before, came late", in: "random", at: TestChat.at(16, "11:00"))
    #expect(chat.preview().words == ["said before, came late"])
  }

  @Test func `after a long outage the gathering digest tells what waited in every channel`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins digest here")
    chat.say("ada", "win: there", in: "random")
    chat.react("zoe", to: "talk", by: "omar", in: "random")
    chat.now += 60 * 86_400
    chat.reload()
    chat.say("ada", "win: back")
    #expect(chat.closeWeeks().closed.map(\.items) == [2])
    #expect(chat.preview().words == ["back"])
  }
}
