// SPDX-License-Identifier: Apache-2.0
// How the bot shows that it kept something.

import Testing

@testable import Recognition

struct AcknowledgementTests {
  private func plans(_ way: Acknowledgement, hasReactions: Bool) -> [PlannedDelivery] {
    var chat = TestChat()
    chat.policies["general"] = TestChat.policy(acknowledgement: way, hasReactions: hasReactions)
    return chat.say("zoe", "kudos to @ada for the runbook", id: "m1").plans
  }

  @Test func `by an emoji on the message`() {
    let plans = plans(.reaction, hasReactions: true)
    #expect(plans.map(\.kind) == [.reaction] && plans.map(\.replyTo) == ["m1"])
    #expect(plans.map(\.body) == [RichText(["seedling"])])
    #expect(!RecognitionEmoji.standard.contains(Wording.acknowledgingEmoji))
  }

  @Test func `by a reply, also where the platform has no reactions`() {
    for plans in [plans(.reply, hasReactions: true), plans(.reaction, hasReactions: false)] {
      #expect(plans.map(\.kind) == [.reply] && plans.map(\.replyTo) == ["m1"])
      #expect(plans.map(\.body.readable) == ["Noted: a shout-out to ada."])
    }
  }

  @Test func `not at all, where nobody wants it`() {
    #expect(plans(.off, hasReactions: true).isEmpty)
  }

  @Test func `reactions are not acknowledged`() {
    var chat = TestChat()
    chat.policies["general"]?.acknowledgement = .reply
    #expect(chat.react("zoe", to: "m1").plans.isEmpty)
  }
}
