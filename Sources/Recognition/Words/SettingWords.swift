// SPDX-License-Identifier: Apache-2.0
// The words about a channel's settings: the list of all, and the answer to a change of each.

/// What the bot says of settings. The first of each pair or group is said of the list of all, without a full stop.
enum SettingPhrase: Phrase {
  /// When the digest comes: gaps `time`, `next`; or that it does not.
  case digestLine, noDigestLine
  /// The digest here tells of the whole chat.
  case gathersLine
  /// The digest was switched on, off, or to the whole chat; its time was set, where it is on and where it is off: gaps `time`, `next`,
  /// of which the last has only `time`.
  case digestIsOn, digestIsOff, gathersHere, digestTimeIs, digestTimeWouldBe
  /// A name that no time zone has: gap `zone`.
  case unknownZone

  /// A pause goes on: gap `day`, on which it is over.
  case pauseLine
  /// A pause was set, ended, is not there to be ended, or was set to a day that is over.
  case pausedUntil, pauseIsOver, noPause, dayIsOver

  /// Quiet times: gap `times`; or none.
  case quietLine, noQuietLine
  /// Quiet times: gap `days`, gaps `from` and `to`, or all of them.
  case quietDays, quietHours, quietDaysAndHours
  /// Quiet times were set: gaps `times`, `zone`; or ended.
  case quietIs, quietIsOver

  /// What is asked every week: gap `prompt`, as below; or nothing.
  case promptLine, noPromptLine
  /// When what is asked: gaps `time`, `text`.
  case prompt
  /// It was set: gaps `prompt`, as above, and `next`; or ended.
  case promptIs, promptIsOff

  /// The rituals that are on: gap `rituals`; or none.
  case ritualsLine, noRitualsLine

  /// What thanks are worth: gaps `words`, one of those below, and `level`.
  case sensitivityLine
  /// What thanks are worth, a level each.
  case explicitWords, specificThanks, anyThanks
  /// How keeping something is shown: gaps `words`, one of those below, and `way`.
  case acknowledgementLine
  /// How keeping something is shown, a way each.
  case byReaction, byReply, byNothing
  /// There are no reactions; what is done instead: gap `words`.
  case noReactions

  /// The emoji that recognise: gap `emoji`; or none.
  case emojiLine, noEmojiLine
  /// One that does not: gap `emoji`.
  case noSuchEmoji
  /// The day's limit and the week's points, or none; the count is how many.
  case limitLine, noLimitLine, bonusLine, noBonusLine
  /// They were set, or ended; the count is how many. Of points, an example has so many: gap `points`.
  case limitIs, noLimit, bonusIs, noBonus
  /// A single point a week was set, which cannot be given: what gives one is agreement.
  case bonusIsTooSmall

  /// The languages that are looked for: gap `languages`; or all.
  case languagesLine, allLanguagesLine
  /// The metric that leads: gap `metric`; or none.
  case metricLine, noMetricLine
  /// A metric with its target: gaps `name`, `target`.
  case target
  /// A metric was set: gap `metric`; or none is.
  case leadMetricIs, noLeadMetric
  /// Whether the board counts.
  case ranksLine, noRanksLine, ranksAreOn, ranksAreOff

  /// The team's values: gap `values`; or none.
  case valuesLine, noValuesLine, valuesAre, noValues
  /// What is no value: gap `value`.
  case noSuchValue
  /// The admins: gap `admins`; or nobody.
  case adminsLine, noAdminsLine
  /// Somebody became an admin, is one no longer, never was one, or is the only one: gap `person`.
  case adminAdded, adminRemoved, noSuchAdmin, lastAdmin
  /// Programs cannot be admins.
  case programsAreNoAdmins
}

extension Wording {
  /// How many points a person can give a week, with an example that is within them.
  func bonusIs(_ points: Int) -> RichText {
    guard points > 1 else { return say(SettingPhrase.bonusIsTooSmall) }
    return say(SettingPhrase.bonusIs, count: points, ["points": [.text("\(min(points, 5))")]])
  }

  // MARK: Answers

  /// The digest's time, as it was set.
  func digestTimeIs(_ settings: EffectiveSettings, next: String) -> RichText {
    let time: [Inline] = [.text(digestTime(settings.policy))]
    return settings.policy.hasDigest
      ? say(SettingPhrase.digestTimeIs, ["time": time, "next": [.text(next)]])
      : say(SettingPhrase.digestTimeWouldBe, ["time": time])
  }

  /// The digest is on here, or tells of the whole chat.
  func digest(_ phrase: SettingPhrase, _ settings: EffectiveSettings, next: String) -> RichText {
    say(phrase, ["time": [.text(digestTime(settings.policy))], "next": [.text(next)]])
  }

  /// That no time zone goes by a name.
  func unknownZone(_ name: String, nearest: String?) -> RichText {
    RichText(line(SettingPhrase.unknownZone, ["zone": [.said(name)]]) + didYouMean(nearest))
  }

  /// What thanks are worth, as it was set.
  func sensitivityIs(_ level: Sensitivity) -> RichText { RichText([.text("\(explained(level)).")]) }

  /// How keeping something is shown, as it was set.
  func acknowledgementIs(_ policy: ChannelPolicy) -> RichText {
    policy.acknowledgement == policy.shownAcknowledgement
      ? RichText([.text("\(explained(policy)).")])
      : say(SettingPhrase.noReactions, ["words": [.text(explained(policy))]])
  }

  /// The emoji that recognise.
  func emojiAre(_ names: Set<String>) -> RichText { RichText(emojiLine(names) + ["."]) }

  /// That an emoji does not recognise.
  func noSuchEmoji(_ name: String) -> RichText {
    say(SettingPhrase.noSuchEmoji, ["emoji": [.code(shortcode(name))]])
  }

  /// The metric that leads.
  func leadMetricIs(_ metric: LeadMetric?) -> RichText {
    metric.map { say(SettingPhrase.leadMetricIs, ["metric": shown($0)]) } ?? say(SettingPhrase.noLeadMetric)
  }

  /// What is asked every week.
  func promptIs(_ prompt: WeeklyPrompt, zone: String, next: String) -> RichText {
    say(SettingPhrase.promptIs, ["prompt": shown(prompt, zone: zone), "next": [.text(next)]])
  }

  /// When it is quiet.
  func quietIs(_ times: QuietTimes?, zone: String) -> RichText {
    times.map { say(SettingPhrase.quietIs, ["times": [.text(when($0))], "zone": [.text(zone)]]) }
      ?? say(SettingPhrase.quietIsOver)
  }

  /// The team's values.
  func valuesAre(_ values: [String]) -> RichText {
    values.isEmpty
      ? say(SettingPhrase.noValues) : say(SettingPhrase.valuesAre, ["values": joined(values.map { [.value($0)] })])
  }

  // MARK: Parts of sentences

  /// As in `every Friday at 16:00 (Europe/Berlin)`.
  func digestTime(_ policy: ChannelPolicy) -> String { "\(every(policy.digestTime)) (\(policy.zone))" }

  /// What thanks are worth.
  func explained(_ level: Sensitivity) -> String {
    let phrase: SettingPhrase =
      switch level {
      case .explicit: .explicitWords
      case .specific: .specificThanks
      case .any: .anyThanks
      }
    return text(phrase)
  }

  /// How keeping something is shown.
  func explained(_ policy: ChannelPolicy) -> String {
    let phrase: SettingPhrase =
      switch policy.shownAcknowledgement {
      case .reaction: .byReaction
      case .reply: .byReply
      case .off: .byNothing
      }
    return text(phrase)
  }

  /// The emoji that recognise, without a full stop.
  func emojiLine(_ names: Set<String>) -> [Inline] {
    let emoji: [Inline] = names.sorted().flatMap { [" ", .code(shortcode($0))] }
    return names.isEmpty
      ? line(SettingPhrase.noEmojiLine) : line(SettingPhrase.emojiLine, ["emoji": Array(emoji.dropFirst())])
  }

  /// As in `on Saturday and Sunday, and every day from 18:00 to 08:00`.
  func when(_ times: QuietTimes) -> String {
    let names = joined(Weekday.allCases.filter(times.days.contains).map(weekday))
    guard let hours = times.hours else { return text(SettingPhrase.quietDays, ["days": names]) }
    let (from, to) = (QuietTimes.clock(hours.from), QuietTimes.clock(hours.to))
    return names.isEmpty
      ? text(SettingPhrase.quietHours, ["from": from, "to": to])
      : text(SettingPhrase.quietDaysAndHours, ["days": names, "from": from, "to": to])
  }

  func shown(_ prompt: WeeklyPrompt, zone: String) -> [Inline] {
    line(SettingPhrase.prompt, ["time": [.text("\(every(prompt.time)) (\(zone))")], "text": [.said(prompt.text)]])
  }

  func shown(_ metric: LeadMetric) -> [Inline] {
    metric.target.map { line(SettingPhrase.target, ["name": [.said(metric.name)], "target": [.said($0)]]) }
      ?? [.said(metric.name)]
  }

  private func shortcode(_ emoji: String) -> String {
    emoji.utf8.allSatisfy { $0 < 0x80 } ? ":\(emoji):" : emoji
  }
}
