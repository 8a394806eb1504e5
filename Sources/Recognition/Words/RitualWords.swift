// SPDX-License-Identifier: Apache-2.0
// The words of the rituals: goals, experiments, metrics, and the switches for them.

/// What the bot says of rituals.
enum RitualPhrase: Phrase {
  /// More goals are open than one person can look after: how many, how many of them are not listed, and what to do.
  case manyGoals, olderGoals, smallestStep
  /// Above the aims; an aim: gaps `tag`, `words`; one with a date: gap `due`, too.
  case aims, aim, aimWithDate
  /// The time of an experiment is over: gaps `number`, `words`; how its result is told: gap `number`.
  case experimentEnded, tellResult
  /// The result of an experiment is still not told: gap `number`.
  case experimentAgain
  /// An experiment worked, did not, or nobody can say.
  case worked, didNot, unclear
  /// Metrics are new: gap `metrics`; the count is how many.
  case predicts
  /// A ritual is on now; for goals the count is how many may be open.
  case goalsAreOn, experimentsAreOn, metricsAreOn
  /// A ritual is off now: gap `ritual`.
  case isOff
}

extension Wording {
  // MARK: Goals

  /// That many goals are open, of which the latest are listed.
  func manyGoals(_ goals: [(number: Int, text: String)]) -> RichText {
    let shown = goals.suffix(10)
    let older = goals.count - shown.count
    let list = shown.map { RichText.ListItem([.text("#\($0.number) "), .said($0.text)]) }
    return RichText([
      .paragraph(line(RitualPhrase.manyGoals, count: goals.count)),
      .list((older > 0 ? [RichText.ListItem(line(RitualPhrase.olderGoals, count: older))] : []) + list),
      .paragraph(line(RitualPhrase.smallestStep)),
    ])
  }

  /// The larger goals, as `goals` lists them.
  func aims(_ aims: [NumberedItem]) -> [RichText.Block] {
    guard !aims.isEmpty else { return [] }
    let lines = aims.map { aim in
      var gaps: [String: [Inline]] = [
        "tag": [.text("#\(aim.number)")] + (aim.item.values.first.map { [" ", .value($0)] } ?? []),
        "words": [.said(aim.item.text)],
      ]
      guard let due = aim.item.due else { return line(RitualPhrase.aim, gaps) }
      gaps["due"] = [.said(due)]
      return line(RitualPhrase.aimWithDate, gaps)
    }
    return [.paragraph(line(RitualPhrase.aims)), .list(lines.map { RichText.ListItem($0) })]
  }

  // MARK: Experiments

  /// That an experiment's time is over.
  func experimentEnded(_ experiment: NumberedItem) -> RichText {
    let number: [Inline] = [.text("\(experiment.number)")]
    return RichText([
      .paragraph(line(RitualPhrase.experimentEnded, ["number": number, "words": [.said(experiment.item.text)]])),
      .paragraph(line(RitualPhrase.tellResult, ["number": number])),
    ])
  }

  /// What others can learn from an experiment's result.
  func learned(from outcome: Outcome) -> RichText {
    switch outcome {
    case .worked: say(RitualPhrase.worked)
    case .didNot: say(RitualPhrase.didNot)
    case .unclear: say(RitualPhrase.unclear)
    }
  }

  // MARK: Metrics and switches

  /// What new metrics predict.
  func predicts(_ metrics: [String]) -> RichText {
    say(RitualPhrase.predicts, count: metrics.count, ["metrics": joined(metrics.map { [.said($0)] })])
  }

  /// What holds of a ritual now.
  func switched(_ ritual: Ritual, on: Bool) -> RichText {
    guard on else { return say(RitualPhrase.isOff, ["ritual": [.code(ritual.rawValue)]]) }
    return switch ritual {
    case .goals: say(RitualPhrase.goalsAreOn, count: RitualAnswers.manyGoals)
    case .experiments: say(RitualPhrase.experimentsAreOn)
    case .metrics: say(RitualPhrase.metricsAreOn)
    }
  }
}
