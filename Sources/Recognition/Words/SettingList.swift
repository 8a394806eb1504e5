// SPDX-License-Identifier: Apache-2.0
// The list of a channel's settings, a line each.

extension Wording {
  /// How a channel is set.
  /// - Parameters:
  ///   - next: When the next digest comes.
  ///   - pause: The day on which the pause that goes on is over; nil where none does.
  func list(_ settings: EffectiveSettings, admins: [Person], next: String, pause: CivilDate?) -> RichText {
    let lines =
      digestLines(settings, next: next, pause: pause) + readingLines(settings) + givingLines(settings)
      + [
        settings.values.isEmpty
          ? line(SettingPhrase.noValuesLine)
          : line(SettingPhrase.valuesLine, ["values": joined(settings.values.map { [.value($0)] })]),
        admins.isEmpty
          ? line(SettingPhrase.noAdminsLine) : line(SettingPhrase.adminsLine, ["admins": joined(admins)]),
      ]
    return RichText([.list(lines.map { RichText.ListItem($0) })])
  }

  private func digestLines(_ settings: EffectiveSettings, next: String, pause: CivilDate?) -> [[Inline]] {
    let policy = settings.policy
    let time: [Inline] = [.text(digestTime(policy))]
    var lines = [
      policy.hasDigest
        ? line(SettingPhrase.digestLine, ["time": time, "next": [.text(next)]]) : line(SettingPhrase.noDigestLine)
    ]
    if settings.gathersWholeChat { lines.append(line(SettingPhrase.gathersLine)) }
    if let pause { lines.append(line(SettingPhrase.pauseLine, ["day": [.text(day(pause))]])) }
    lines.append(
      settings.quiet.map { line(SettingPhrase.quietLine, ["times": [.text(when($0))]]) }
        ?? line(SettingPhrase.noQuietLine))
    lines.append(
      settings.prompt.map { line(SettingPhrase.promptLine, ["prompt": shown($0, zone: policy.zone)]) }
        ?? line(SettingPhrase.noPromptLine))
    let rituals = Ritual.allCases.filter { settings.rituals[$0] != nil }.map(\.rawValue)
    lines.append(
      rituals.isEmpty
        ? line(SettingPhrase.noRitualsLine)
        : line(SettingPhrase.ritualsLine, ["rituals": [.text(rituals.joined(separator: grammar.listSeparator))]]))
    lines.append(
      settings.partners.map { line(PartnerPhrase.drawingLine, ["time": [.text("\(every($0.time)) (\(policy.zone))")]]) }
        ?? line(PartnerPhrase.noDrawingLine))
    lines.append(reviewLine(settings.review))
    return lines
  }

  private func readingLines(_ settings: EffectiveSettings) -> [[Inline]] {
    let policy = settings.policy
    return [
      line(
        SettingPhrase.sensitivityLine,
        ["words": [.text(explained(policy.sensitivity))], "level": [.text(policy.sensitivity.rawValue)]]),
      line(
        SettingPhrase.acknowledgementLine,
        ["words": [.text(explained(policy))], "way": [.text(policy.acknowledgement.rawValue)]]),
      emojiLine(policy.recognitionEmoji),
    ]
  }

  private func givingLines(_ settings: EffectiveSettings) -> [[Inline]] {
    // The one that is spoken first, as it was said.
    let tags = settings.languages.tags.filter { $0 == tag } + settings.languages.tags.filter { $0 != tag }
    let languages: [Inline] = [.text(tags.joined(separator: grammar.listSeparator))]
    return [
      settings.dailyLimit.map { line(SettingPhrase.limitLine, count: $0) } ?? line(SettingPhrase.noLimitLine),
      settings.weeklyBonus.map { line(SettingPhrase.bonusLine, count: $0) } ?? line(SettingPhrase.noBonusLine),
      settings.languages == .all
        ? line(SettingPhrase.allLanguagesLine) : line(SettingPhrase.languagesLine, ["languages": languages]),
      settings.leadMetric.map { line(SettingPhrase.metricLine, ["metric": shown($0)]) }
        ?? line(SettingPhrase.noMetricLine),
      line(settings.showsRanks ? SettingPhrase.ranksLine : .noRanksLine),
    ]
  }
}
