// SPDX-License-Identifier: Apache-2.0
// How a channel's settings become the circumstances in which its messages are read.

extension ParsingContext {
  /// The circumstances of a message in a channel with these settings.
  public init(author: Person, repliedTo: Person?, settings: EffectiveSettings) {
    let policy = settings.policy
    self.init(
      author: author, repliedTo: repliedTo, sensitivity: policy.sensitivity,
      recognitionEmoji: policy.recognitionEmoji, bonusIsOn: settings.weeklyBonus != nil,
      languages: settings.languages, isBot: { policy.isBot($0) })
  }
}
