// SPDX-License-Identifier: Apache-2.0
// What a channel's settings mean for the parser.

extension EffectiveSettings {
  /// The circumstances of a message in the channel.
  func parsingContext(author: Person, repliedTo: Person? = nil) -> ParsingContext {
    let policy = policy
    return ParsingContext(
      author: author, repliedTo: repliedTo, sensitivity: policy.sensitivity,
      recognitionEmoji: policy.recognitionEmoji, bonusIsOn: weeklyBonus != nil, languages: languages,
      isBot: { policy.isBot($0) })
  }
}
