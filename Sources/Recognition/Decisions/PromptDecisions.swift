// SPDX-License-Identifier: Apache-2.0
// The weekly prompt: which channel is asked now, and when the next one is. What people say below the post that asks is kept as their
// answers, so the record of a prompt names that post.

import struct FoundationEssentials.Date

/// The rules about weekly prompts.
enum PromptDecisions {
  /// Plans the prompts of a chat that are due.
  static func post(in chat: String, state: State, context: DecisionContext) -> [Event] {
    rituals(of: chat, state: state, context: context).flatMap { prompt, ritual -> [Event] in
      guard let week = ritual.week(at: context.now) else { return [] }
      let (channel, post) = (ritual.channel, context.newIdentifier())
      let question = MutedPeople(in: chat, state: state).leavingOut(of: prompt.text)
      return [
        .promptPosted(
          PromptPosted(
            chat: channel.chat, channel: channel.channel, week: week.description, post: post, text: question)),
        .deliveryPlanned(
          PlannedDelivery(
            id: post, chat: channel.chat, channel: channel.channel, kind: .reply, body: RichText([.said(question)]))),
      ]
    }
  }

  /// When a prompt of a chat may next be due; nil where it has none.
  static func nextMoment(of chat: String, state: State, context: DecisionContext) -> Date? {
    rituals(of: chat, state: state, context: context).map { $0.ritual.nextMoment(after: context.now) }.min()
  }

  private static func rituals(
    of chat: String, state: State, context: DecisionContext
  ) -> [(prompt: WeeklyPrompt, ritual: WeeklyRitual)] {
    state.settings.channelsWithPrompt.filter { $0.chat == chat }.compactMap { channel in
      let settings = state.effective(for: channel, policy: context.policy(channel))
      guard let prompt = settings.prompt,
        let ritual = WeeklyRitual(
          channel, at: prompt.time, since: prompt.since, weeks: state.prompts[channel], settings: settings,
          context: context)
      else { return nil }
      return (prompt, ritual)
    }
  }
}
