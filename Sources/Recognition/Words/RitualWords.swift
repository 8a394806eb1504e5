// SPDX-License-Identifier: Apache-2.0
// The words of the rituals: goals, experiments, metrics, and the switches for them.

/// What the bot says of rituals, in English.
enum RitualWords {
  typealias Inline = RichText.Inline

  // MARK: Goals

  static func manyGoals(_ goals: [(number: Int, text: String)]) -> RichText {
    let shown = goals.suffix(10)
    var list = shown.map { RichText.ListItem([.text("#\($0.number) "), .said($0.text)]) }
    if shown.count < goals.count {
      list.insert(RichText.ListItem([.text("and \(goals.count - shown.count) older")]), at: 0)
    }
    return RichText([
      .paragraph([.text("\(BotWords.counted(goals.count, "goal").firstUppercased) of yours are open:")]),
      .list(list),
      .paragraph([
        "Which one is the smallest next step? ", .code("done: #N"),
        " closes a goal; one that can wait you can edit away.",
      ]),
    ])
  }

  /// The larger goals, as `goals` lists them.
  static func aims(_ aims: [NumberedItem]) -> [RichText.Block] {
    guard !aims.isEmpty else { return [] }
    let lines = aims.map { aim in
      RichText.ListItem(
        [.text("#\(aim.number) ")] + (aim.item.values.first.map { [.value($0), ": "] } ?? []) + [.said(aim.item.text)]
          + (aim.item.due.map { [" (by ", .said($0), ")"] } ?? []))
    }
    return [.paragraph(["What we aim at:"]), .list(lines)]
  }

  // MARK: Experiments

  static func experimentEnded(_ experiment: NumberedItem) -> RichText {
    RichText([
      .paragraph(
        ["The time of ", .text("experiment #\(experiment.number)"), " is over: ", .said(experiment.item.text)]),
      .paragraph([
        "Did it work? Say ", .code("result of #\(experiment.number): … | worked"), " (or ", .code("didn't"), ", or ",
        .code("unclear"), "), and what comes next. Whatever it was, you tried it.",
      ]),
    ])
  }

  static func experimentAgain(_ experiment: NumberedItem) -> RichText {
    RichText([
      .text("Experiment #\(experiment.number) still waits for its result. A word is enough: "),
      .code("result of #\(experiment.number): unclear"), ". I do not ask again.",
    ])
  }

  static func result(_ outcome: Outcome) -> RichText {
    switch outcome {
    case .worked:
      RichText(["It worked! Would you write down how, so that others can repeat it? ", .code("practice: …")])
    case .didNot: RichText(["Thank you for trying: now we know. What did it teach? ", .code("lesson: …")])
    case .unclear:
      RichText([
        "Thank you for trying. What would make it clear: more time, another metric? ",
        .code("experiment: … | metric: … | by: …"),
      ])
    }
  }

  // MARK: Metrics

  static func predicts(_ metrics: [String]) -> RichText {
    let isOne = metrics.count == 1
    return RichText(
      ["New here: "] + BotWords.joined(metrics.map { .said($0) })
        + [
          .text(
            isOne
              ? ". What does it predict, and what would you do differently if it fell? I ask this once."
              : ". What do they predict, and what would you do differently if they fell? I ask this once.")
        ])
  }

  // MARK: Switches

  static func name(_ ritual: Ritual) -> String { ritual.rawValue }

  /// As `settings` lists them.
  static func list(_ rituals: some Sequence<Ritual>) -> String {
    let names = Ritual.allCases.filter(Set(rituals).contains).map(name)
    return names.isEmpty ? "none" : names.joined(separator: ", ")
  }

  static func switched(_ ritual: Ritual, on: Bool) -> RichText {
    guard on else { return RichText([.text("The ritual of \(name(ritual)) is off here.")]) }
    return switch ritual {
    case .goals:
      RichText([
        .text(
          "Who has more than \(BotWords.counted(RitualAnswers.manyGoals, "goal")) open is asked for the smallest next "
            + "step, once a week at most.")
      ])
    case .experiments:
      RichText([
        "When the time of an experiment is over, I ask its author how it went, and once more a week later. When the ",
        "result is told, I ask for what others can learn from it.",
      ])
    case .metrics: RichText(["When a metric is named for the first time, I ask what it predicts, once."])
    }
  }
}

extension String {
  fileprivate var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
