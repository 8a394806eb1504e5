// SPDX-License-Identifier: Apache-2.0
// What is given in the channel: which emoji recognise, how much a person gives, in which languages, and the metric that leads.

extension CommandGiver {
  func showEmoji() -> [Event] { done(.emoji, saying: words.emojiAre(settings.policy.recognitionEmoji)) }

  func addEmoji(_ name: String) -> [Event] {
    let emoji = settings.policy.recognitionEmoji.union([name])
    return done(.emojiAdd(name), setting: Setting(emojiAdded: name), saying: words.emojiAre(emoji))
  }

  func removeEmoji(_ name: String) -> [Event] {
    guard settings.policy.recognitionEmoji.contains(name) else {
      return cannot(.emojiRemove(name), saying: words.noSuchEmoji(name))
    }
    let emoji = settings.policy.recognitionEmoji.subtracting([name])
    return done(.emojiRemove(name), setting: Setting(emojiRemoved: name), saying: words.emojiAre(emoji))
  }

  func setLimit(_ limit: Int?) -> [Event] {
    done(
      .limit(limit), setting: Setting(dailyLimit: limit ?? 0),
      saying: limit.map { words.say(SettingPhrase.limitIs, count: $0) } ?? words.say(SettingPhrase.noLimit))
  }

  func setBonus(_ points: Int?) -> [Event] {
    done(
      .bonus(points), setting: Setting(weeklyBonus: points ?? 0),
      saying: points.map(words.bonusIs) ?? words.say(SettingPhrase.noBonus))
  }

  func setLeadMetric(_ metric: LeadMetric?) -> [Event] {
    let setting = Setting(leadMetric: metric?.name ?? "", leadTarget: metric?.target)
    return done(.leadMetric(metric), setting: setting, saying: words.leadMetricIs(metric))
  }

  /// The answer is in the language that is spoken from now on.
  func setLanguages(_ tags: [String]) -> [Event] {
    let words = Wording(firstOf: tags) ?? settings.policy.wording
    return done(.language(tags), setting: Setting(languages: tags), saying: words.languagesAre(tags))
  }
}
