// SPDX-License-Identifier: Apache-2.0
// The words of the rituals: goals, experiments, metrics, and the switches for them.

/// What the bot says of rituals.
enum RitualPhrase: Phrase {
  /// Somebody has many goals open; the count is how many. What is left out above the list, and the question below it.
  case manyGoals, olderGoals, smallestStep
  /// What stands above the larger goals.
  case aims
  /// An experiment's time is over: gaps `number`, `text`; the question below: gap `number`; and the question asked again: gap `number`.
  case experimentEnded, howDidItGo, experimentAgain
  /// What follows a result.
  case worked, didNot, unclear
  /// Metrics were named for the first time: gap `metrics`; the count is how many.
  case predicts
  /// A ritual was switched off: gap `ritual`; or on, where the count in the first is how many goals are many.
  case off, goalsOn, experimentsOn, metricsOn
}

extension Wording {
  // MARK: Goals

  /// Which of many goals is the smallest step.
  func manyGoals(_ goals: [(number: Int, text: String)]) -> RichText {
    let shown = goals.suffix(10)
    var list = shown.map { RichText.ListItem([.text("#\($0.number) "), .said($0.text)]) }
    if shown.count < goals.count {
      list.insert(RichText.ListItem(line(RitualPhrase.olderGoals, count: goals.count - shown.count)), at: 0)
    }
    return RichText([
      .paragraph(line(RitualPhrase.manyGoals, count: goals.count)), .list(list),
      .paragraph(line(RitualPhrase.smallestStep)),
    ])
  }

  /// The larger goals, as `goals` lists them.
  func aims(_ aims: [NumberedItem]) -> [RichText.Block] {
    guard !aims.isEmpty else { return [] }
    let lines = aims.map { aim in
      RichText.ListItem(
        [.text("#\(aim.number) ")] + (aim.item.values.first.map { [.value($0), ": "] } ?? []) + [.said(aim.item.text)]
          + due(aim.item.due))
    }
    return [.paragraph(line(RitualPhrase.aims)), .list(lines)]
  }

  // MARK: Experiments

  /// How an experiment went whose time is over.
  func experimentEnded(_ experiment: NumberedItem) -> RichText {
    let number: [Inline] = [.text("\(experiment.number)")]
    return RichText([
      .paragraph(line(RitualPhrase.experimentEnded, ["number": number, "text": [.said(experiment.item.text)]])),
      .paragraph(line(RitualPhrase.howDidItGo, ["number": number])),
    ])
  }

  /// What others can learn from a result.
  func result(_ outcome: Outcome) -> RichText {
    switch outcome {
    case .worked: say(RitualPhrase.worked)
    case .didNot: say(RitualPhrase.didNot)
    case .unclear: say(RitualPhrase.unclear)
    }
  }

  // MARK: Switches

  /// What a switch does.
  func switched(_ ritual: Ritual, on: Bool) -> RichText {
    guard on else { return say(RitualPhrase.off, ["ritual": [.text(ritual.rawValue)]]) }
    return switch ritual {
    case .goals: say(RitualPhrase.goalsOn, count: RitualAnswers.manyGoals)
    case .experiments: say(RitualPhrase.experimentsOn)
    case .metrics: say(RitualPhrase.metricsOn)
    }
  }
}
