// SPDX-License-Identifier: Apache-2.0
// The weekly prompt: which channel is asked now, and when the next one is. A prompt belongs to a named week as a digest does; after
// an outage the last one is asked late, and those before it are not.

import struct FoundationEssentials.Date

/// The rules about weekly prompts.
enum PromptDecisions {
  /// Plans the prompts of a chat that are due.
  static func post(in chat: String, state: State, context: DecisionContext) -> [Event] {
    calendars(of: chat, state: state, context: context).flatMap { calendar -> [Event] in
      guard !calendar.silence.holds(at: context.now), let due = calendar.due(at: context.now, state: state) else {
        return []
      }
      let channel = calendar.channel
      return [
        .promptPosted(PromptPosted(chat: channel.chat, channel: channel.channel, week: due.week.description)),
        .deliveryPlanned(
          PlannedDelivery(
            id: context.newIdentifier(), chat: channel.chat, channel: channel.channel, kind: .reply,
            body: BotWords.prompt(calendar.prompt.text))),
      ]
    }
  }

  /// When a prompt of a chat may next be due; nil where it has none.
  static func nextMoment(of chat: String, state: State, context: DecisionContext) -> Date? {
    calendars(of: chat, state: state, context: context).map { calendar in
      calendar.silence.isQuiet(at: context.now) && calendar.due(at: context.now, state: state) != nil
        ? calendar.silence.end(from: context.now)
        : calendar.schedule.nextClose(after: calendar.silence.pauseEnd(after: context.now)).close
    }
    .min()
  }

  private struct Calendar {
    var channel: ChannelKey
    var prompt: WeeklyPrompt
    var schedule: WeeklySchedule
    var silence: Silence

    /// The week that is to be asked for: of those that the prompt was set for, and that no pause swallowed.
    func due(at now: Date, state: State) -> DueDigest? {
      guard !silence.isPaused(at: now) else { return nil }
      // Set by a clock that was ahead, and has been set back since: then the last week counts.
      let since = prompt.since <= now ? prompt.since : now.addingTimeInterval(-7 * 24 * 3600)
      let beginning = silence.resumed(by: now).map { max(since, $0) } ?? since
      let known = state.prompts[channel]
      return schedule.due(activeSince: beginning, now: now) { known?.isPosted($0, at: now) ?? false }
    }
  }

  private static func calendars(of chat: String, state: State, context: DecisionContext) -> [Calendar] {
    state.settings.channelsWithPrompt.filter { $0.chat == chat }.compactMap { channel in
      let settings = state.effective(for: channel, policy: context.policy(channel))
      guard let prompt = settings.prompt, settings.policy.posting != .nowhere,
        let zone = context.zone(settings.policy.zone)
      else { return nil }
      return Calendar(
        channel: channel, prompt: prompt, schedule: WeeklySchedule(time: prompt.time, zone: zone),
        silence: Silence(settings, zone: zone))
    }
  }
}
