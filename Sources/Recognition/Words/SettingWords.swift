// SPDX-License-Identifier: Apache-2.0
// The words about a channel's settings: the list of all, and the answer to a change of each.

/// What the bot says of settings, in English.
enum SettingWords {
  typealias Inline = RichText.Inline

  // MARK: The list

  /// - Parameters:
  ///   - next: When the next digest comes.
  ///   - pause: The day on which the pause that goes on is over; nil where none does.
  static func list(_ settings: EffectiveSettings, admins: [Person], next: String, pause: String?) -> RichText {
    let policy = settings.policy
    var lines: [[Inline]] = [
      [.text(policy.hasDigest ? "Digest: \(digestTime(policy)), next \(next)" : "Digest: off")]
    ]
    if settings.gathersWholeChat { lines.append(["It tells of the whole chat"]) }
    if let pause { lines.append([.text("Pause: until \(pause)")]) }
    lines.append(["Quiet: "] + (settings.quiet.map { [.text(when($0))] } ?? ["never"]))
    lines.append(["Prompt: "] + (settings.prompt.map { prompt($0, zone: policy.zone) } ?? ["none"]))
    lines.append([.text("Rituals: \(rituals(settings))")])
    lines.append([.text("Partners: \(settings.partners.map { "\(every($0.time)) (\(policy.zone))" } ?? "none")")])
    lines.append([.text("Review: \(settings.review?.length.rawValue ?? "none")")])
    lines.append([.text("\(explained(policy.sensitivity)) (sensitivity \(policy.sensitivity.rawValue))")])
    lines.append([.text("\(explained(policy)) (ack \(policy.acknowledgement.rawValue))")])
    lines.append(["Emoji that recognise: "] + shown(policy.recognitionEmoji))
    lines.append([.text("Limit: \(settings.dailyLimit.map { "\($0) shout-outs a day and person" } ?? "none")")])
    lines.append([.text("Bonus: \(settings.weeklyBonus.map { "\($0) points a week and person" } ?? "off")")])
    lines.append([.text("Languages: \(names(settings.languages))")])
    lines.append(["Lead metric: "] + (settings.leadMetric.map(shown) ?? ["none"]))
    lines.append([.text("Board: \(settings.showsRanks ? "with ranks" : "without ranks")")])
    lines.append(
      ["Values: "]
        + (settings.values.isEmpty ? ["none"] : BotWords.joined(settings.values.map { .value($0) })))
    lines.append(["Admins: "] + (admins.isEmpty ? ["none"] : BotWords.joined(admins.map { .person($0) })))
    return RichText([.list(lines.map { RichText.ListItem($0) })])
  }

  // MARK: Answers

  static func emoji(_ names: Set<String>) -> RichText {
    RichText(["Emoji that recognise: "] + shown(names) + ["."])
  }

  static func noSuchEmoji(_ name: String) -> RichText {
    RichText([.code(code(name)), " is not among the emoji that recognise."])
  }

  static func limitIs(_ limit: Int?) -> RichText {
    guard let limit else { return RichText(["Everybody gives as many shout-outs as they like."]) }
    return RichText([
      .text(
        "A person gives at most \(BotWords.counted(limit, "shout-out")) a day here. What goes past it I do not keep.")
    ])
  }

  static func bonusIs(_ points: Int?) -> RichText {
    guard let points else { return RichText(["Points are off."]) }
    return RichText([
      .text("A person has \(points) points to give a week: "), .code("+5 @ada for the runbook"),
      " gives 5 to each who is named.",
    ])
  }

  static func leadMetricIs(_ metric: LeadMetric?) -> RichText {
    guard let metric else { return RichText(["No metric leads."]) }
    return RichText(["The metric that leads: "] + shown(metric) + ["."])
  }

  static func promptIsOff() -> RichText { RichText(["I ask nothing here every week."]) }

  static func promptIs(_ settings: EffectiveSettings, next: String) -> RichText {
    guard let set = settings.prompt else { return promptIsOff() }
    return RichText(["I ask "] + prompt(set, zone: settings.policy.zone) + [.text(" The next time is \(next).")])
  }

  static func pausedUntil(_ day: String) -> RichText {
    RichText([
      .text(
        "I pause until \(day): no digest, no prompt, no hint. I still keep what you say, and the first digest after tells it."
      )
    ])
  }

  static func pauseIsOver() -> RichText { RichText(["The pause is over."]) }
  static func noPause() -> RichText { RichText(["There is no pause."]) }
  static func dayIsOver() -> RichText {
    RichText(["That day does not lie ahead. For example: ", .code("!wins pause until 7 january")])
  }

  static func quietIs(_ times: QuietTimes?, zone: String) -> RichText {
    guard let times else { return RichText(["No day and no hour is quiet."]) }
    return RichText([
      .text(
        "Quiet \(when(times)) (\(zone)): then I post nothing but answers to commands, and what somebody must mend. "
          + "Digests and prompts wait.")
    ])
  }

  static func ranksAre(_ on: Bool) -> RichText {
    RichText([.text(on ? "The board counts who gave and who received most." : "The board counts nobody.")])
  }

  // MARK: Phrases

  private static func names(_ languages: Languages) -> String {
    languages == .all ? "all" : languages.tags.joined(separator: ", ")
  }

  private static func rituals(_ settings: EffectiveSettings) -> String {
    let names = Ritual.allCases.filter { settings.rituals[$0] != nil }.map(\.rawValue)
    return names.isEmpty ? "none" : names.joined(separator: ", ")
  }

  private static func shown(_ emoji: Set<String>) -> [Inline] {
    emoji.isEmpty ? ["none"] : emoji.sorted().flatMap { [" ", .code(code($0))] }.dropFirst().map { $0 }
  }

  private static func code(_ emoji: String) -> String {
    emoji.utf8.allSatisfy { $0 < 0x80 } ? ":\(emoji):" : emoji
  }

  private static func shown(_ metric: LeadMetric) -> [Inline] {
    [.said(metric.name)] + (metric.target.map { [", target ", .said($0)] } ?? [])
  }

  private static func prompt(_ prompt: WeeklyPrompt, zone: String) -> [Inline] {
    [.text("\(every(prompt.time)) (\(zone)): "), .said(prompt.text)]
  }

  /// As in `on Saturday and Sunday, and every day from 18:00 to 08:00`.
  static func when(_ times: QuietTimes) -> String {
    let names = Weekday.allCases.filter(times.days.contains).map { CalendarNames.english.weekdays[$0.rawValue - 1] }
    let days =
      names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
    let hours = times.hours.map { "every day from \(QuietTimes.clock($0.from)) to \(QuietTimes.clock($0.to))" }
    return [days.isEmpty ? nil : "on \(days)", hours].compactMap { $0 }.joined(separator: ", and ")
  }

  /// As in `every Friday at 16:00 (Europe/Berlin)`.
  static func digestTime(_ policy: ChannelPolicy) -> String { "\(every(policy.digestTime)) (\(policy.zone))" }

  static func every(_ time: WeeklyTime) -> String {
    let day = CalendarNames.english.weekdays[time.weekday.rawValue - 1]
    return "every \(day) at \(time.hour.padded(to: 2)):\(time.minute.padded(to: 2))"
  }

  static func explained(_ level: Sensitivity) -> String {
    switch level {
    case .explicit: "Thanks alone do not count; kudos and ++ do"
    case .specific: "Thanks count when they say what for"
    case .any: "Thanks count, mere courtesies aside"
    }
  }

  static func explained(_ policy: ChannelPolicy) -> String {
    switch policy.shownAcknowledgement {
    case .reaction: "I show by a reaction that I kept something"
    case .reply: "I show by a short reply that I kept something"
    case .off: "I keep things without a word"
    }
  }
}
