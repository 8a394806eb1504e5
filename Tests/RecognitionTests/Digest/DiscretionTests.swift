// SPDX-License-Identifier: Apache-2.0
// Whoever stays out is in none of the words of a digest, wherever they stand.

import FoundationEssentials
import Testing

@testable import Recognition

struct DiscretionTests {
  @Test func `the names of muted people go from every word of a digest`() throws {
    var chat = TestChat()
    chat.policies["random"] = TestChat.policy()
    chat.say("lin", "@smallwins prompt tuesday 10:00 What would Petra do?")
    chat.say("lin", "@smallwins lead metric calls of petra target 9 by petra")
    chat.say("lin", "@smallwins digest here")
    chat.take([.namesLearned(NamesLearned(chat: "team", names: [KnownName(id: "random", name: "Petra and friends")]))])
    chat.say("zoe", "praise from Petra's aunt: the page is lovely")
    chat.say("zoe", "goal: sort the contracts by petra's birthday #petra")
    chat.say("zoe", "experiment: fewer meetings | metric: smiles of @petra | by: 2 days")
    chat.say("zoe", "win: said elsewhere #petra", in: "random")
    chat.say("zoe", "wins:\n- one #petra\n- two #petra")
    chat.say("zoe", "metric: calls of petra 4 hours")
    chat.postRituals(at: TestChat.at(17, "10:00"))
    let post = try #require(
      chat.log.compactMap { if case .promptPosted(let prompt) = $0.event { prompt.post } else { nil } }.first)
    chat.say("zoe", "ask her", replyTo: RepliedMessage(message: post))
    #expect(chat.preview().readable.lowercased().contains("petra"))
    chat.say("petra", "@smallwins mute me")
    let digest = chat.preview()
    #expect(!digest.readable.lowercased().contains("petra"), "\(digest.readable)")
    #expect(digest.entryCount == 8)
    #expect(
      !"\(digest.goals) \(digest.metrics) \(digest.running) \(digest.answers)".lowercased().contains("name: \"petra"))
  }

  @Test func `an aim whose tag is the name of somebody who stays out is told as a goal`() {
    var chat = TestChat()
    chat.say("zoe", "goal #petra: a party")
    #expect(chat.preview().goals.aims.count == 1)
    chat.say("petra", "@smallwins mute me")
    #expect(chat.preview().goals.aims.isEmpty && chat.preview().goals.new.map(\.entry.text) == ["a party"])
  }

  @Test func `what came of an experiment of somebody who stays out is told by its number`() {
    var chat = TestChat()
    chat.say("petra", "experiment: fewer meetings")
    chat.say("zoe", "result of #1: it is calmer now | worked")
    chat.say("petra", "@smallwins mute me")
    #expect(chat.preview().readable.contains("- #1 It worked: it is calmer now — zoe\n"))
  }
}
