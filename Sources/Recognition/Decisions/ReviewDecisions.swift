// SPDX-License-Identifier: Apache-2.0
// Looking back on a month or a quarter. A period is reviewed once, by its name in the log; one in which nothing was noted passes
// without a post.

import struct FoundationEssentials.Date

/// The rules about reviews.
enum ReviewDecisions {
  /// Plans the reviews of a chat that are due.
  static func post(in chat: String, state: State, context: DecisionContext) -> [Event] {
    calendars(of: chat, state: state, context: context).flatMap { calendar -> [Event] in
      guard let period = calendar.period(at: context.now) else { return [] }
      let channel = calendar.channel
      let posted = ReviewPosted(chat: channel.chat, channel: channel.channel, period: period.description)
      return [.reviewPosted(posted)] + plan(channel, days: period.days, state: state, context: context)
    }
  }

  /// When a review of a chat may next be due; nil where there is none.
  static func nextMoment(of chat: String, state: State, context: DecisionContext) -> Date? {
    calendars(of: chat, state: state, context: context).map { $0.nextMoment(after: context.now) }.min()
  }

  /// Plans a look back on some days; nothing where nothing was noted.
  static func plan(_ channel: ChannelKey, days: DayRange, state: State, context: DecisionContext) -> [Event] {
    let settings = state.effective(for: channel, policy: context.policy(channel))
    return body(of: channel, days: days, settings: settings, state: state, context: context).map { body in
      [
        .deliveryPlanned(
          PlannedDelivery(
            id: context.newIdentifier(), chat: channel.chat, channel: channel.channel, kind: .digest, body: body))
      ]
    } ?? []
  }

  /// What a review of some days says; nil where nothing was noted.
  static func body(
    of channel: ChannelKey, days: DayRange, settings: EffectiveSettings, state: State, context: DecisionContext
  ) -> RichText? {
    DigestComposer.review(channel, days: days, settings: settings, state: state, context: context)?
      .richText(zone: context.zone(settings.policy.zone) ?? .utc, words: settings.wording)
  }

  private static func calendars(of chat: String, state: State, context: DecisionContext) -> [ReviewCalendar] {
    state.settings.channelsWithReview.filter { $0.chat == chat }.compactMap { channel in
      let settings = state.effective(for: channel, policy: context.policy(channel))
      return ReviewCalendar(channel, state: state, settings: settings, context: context)
    }
  }
}
