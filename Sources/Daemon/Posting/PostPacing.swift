// SPDX-License-Identifier: Apache-2.0
// When a channel may be posted to again: platforms ask for a pause between two posts in one channel (Slack for a second:
// docs.slack.dev/apis/web-api/rate-limits), measured by the clock that never jumps. Who keeps to it is seldom told to wait.

import Recognition

/// The channels that rest.
struct PostPacing {
  private var free: [ChannelKey: Duration] = [:]

  /// An attempt to post there has ended.
  mutating func ended(in channel: ChannelKey, at now: Duration, pause: Duration) {
    free = free.filter { $0.value > now }
    if pause > .zero { free[channel] = now + pause }
  }

  /// How long the channel rests; nil where a post may begin.
  func rest(of channel: ChannelKey, at now: Duration) -> Duration? {
    free[channel].flatMap { $0 > now ? $0 - now : nil }
  }
}
