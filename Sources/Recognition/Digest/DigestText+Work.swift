// SPDX-License-Identifier: Apache-2.0
// Experiments, practices, goals and answers as a digest writes them.

extension DigestText {
  // MARK: Experiments

  /// Those that ended, whatever came of them, and then those that run.
  var experiments: [RichText.Block] {
    let (ended, moreEnded) = fold.choose(digest.results, atMost: 6) { [$0.result, $0.experiment].compactMap { $0 } }
    let (running, moreRunning) = fold.choose(digest.running, atMost: 6, inTurn: turn) {
      [$0.experiment].compactMap { $0 }
    }
    var once = CheersOnce()
    let items =
      ended.map { trial in
        var trial = trial
        trial.result = trial.result.map { once($0) }
        return endedItem(trial)
      }
      + running.map { trial in
        var trial = trial
        trial.experiment = trial.experiment.map { once($0) }
        return RichText.ListItem(label(trial.isNew ? .begun : .stillRunning) + runningLine(trial))
      }
    return section(.experiments, items, more: moreEnded + moreRunning)
  }

  private func endedItem(_ trial: Digest.Trial) -> RichText.ListItem {
    guard let result = trial.result else { return RichText.ListItem(runningLine(trial)) }
    // Whoever tried it is thanked: who that was is not told where it goes by a number only.
    let people = trial.experiment?.by ?? (trial.number == nil ? result.by : nil)
    let thanks = end(trial.outcome, thanking: people)
    let told = result.text.isEmpty ? [] : [": ", said(result.text)]
    let teller = result.by == people ? [] : [" — "] + names(result.by)
    let outcome = thanks + told + teller + circumstances(of: result)
    guard let experiment = trial.experiment, !experiment.text.isEmpty else {
      return RichText.ListItem(number(trial.number) + (trial.number == nil ? [] : [" "]) + outcome)
    }
    return RichText.ListItem([said(experiment.text)] + number(trial.number, before: " "), details: [outcome])
  }

  private func end(_ outcome: Outcome?, thanking people: [Person]?) -> [Inline] {
    let (thanked, plain): (DigestPhrase, DigestPhrase) =
      switch outcome {
      case .worked: (.worked, .hasWorked)
      case .didNot: (.didNot, .hasNotWorked)
      case .unclear: (.unclear, .isUnclear)
      case nil: (.ended, .hasEnded)
      }
    return people.map { words.line(thanked, ["people": names($0)]) } ?? words.line(plain)
  }

  func runningLine(_ trial: Digest.Trial) -> [Inline] {
    guard let experiment = trial.experiment else { return number(trial.number) }
    let metric = trial.metric.map { words.line(DigestPhrase.watching, ["metric": [said($0)]]) } ?? []
    let due = due(.until, trial.due, trial.day, past: .overSince)
    return [said(experiment.text)] + number(trial.number, before: " ") + metric + due + [" — "] + names(experiment.by)
      + circumstances(of: experiment)
  }

  // MARK: Practices

  var practices: [RichText.Block] {
    let (shown, more) = fold.choose(digest.practices, atMost: 6) { practice in
      [practice.practice].compactMap { $0 } + practice.tries.map(\.entry)
    }
    var once = CheersOnce()
    let items = shown.map { practice in
      var practice = practice
      practice.practice = practice.practice.map { once($0) }
      for index in practice.tries.indices { practice.tries[index].entry = once(practice.tries[index].entry) }
      let head = practice.practice.map { [said($0.text)] } ?? []
      let teller = practice.practice.map { [" — "] + names($0.by) + circumstances(of: $0) } ?? []
      return RichText.ListItem(
        head + number(practice.number, before: head.isEmpty ? "" : " ") + teller, details: practice.tries.map(tryLine))
    }
    return section(.practices, items, more: more)
  }

  private func tryLine(_ attempt: Digest.Practice.Try) -> [Inline] {
    let phrase: DigestPhrase =
      switch attempt.outcome {
      case .worked: .triedWorked
      case .didNot: .triedDidNot
      case .unclear, nil: .tried
      }
    let told = attempt.entry.text.isEmpty ? [] : [": ", said(attempt.entry.text)]
    return words.line(phrase, ["people": names(attempt.entry.by)]) + told + circumstances(of: attempt.entry)
  }

  // MARK: Goals

  /// Goals that carry the tag of an aim stand under it, the others by themselves: what was reached first, then what is open.
  var goals: [RichText.Block] {
    let parts: [(DigestPhrase, [Digest.Goal], Int)] = [
      (.done, digest.goals.done, 10), (.newGoal, digest.goals.new, 6), (.carriedOver, digest.goals.carried, 6),
    ]
    var once = CheersOnce()
    var aims = digest.goals.aims.map { aim in
      var aim = aim
      aim.entry = once(aim.entry)
      return (tag: aim.entry.values.first, item: RichText.ListItem(aimLine(aim)))
    }
    var others: [RichText.ListItem] = []
    var left = 0
    for (phrase, goals, limit) in parts {
      let (shown, more) = fold.choose(goals, atMost: limit, inTurn: phrase == .carriedOver ? turn : nil) { [$0.entry] }
      for var goal in shown {
        goal.entry = once(goal.entry)
        let place = aims.firstIndex { aim in aim.tag.map(goal.entry.values.contains) == true }
        if let tag = place.flatMap({ aims[$0].tag }) { goal.entry.text = goal.entry.text.told(under: tag) }
        let line = label(phrase) + goalLine(goal)
        if let place { aims[place].item.details.append(line) } else { others.append(RichText.ListItem(line)) }
      }
      left += more
    }
    return section(.goals, aims.map(\.item) + others, more: left)
  }

  private func aimLine(_ aim: Digest.Goal) -> [Inline] {
    let tag: [Inline] = aim.entry.values.first.map { [.strong([.value($0)]), " "] } ?? []
    return tag + goalLine(aim)
  }

  func goalLine(_ goal: Digest.Goal) -> [Inline] {
    let due = due(.due, goal.due, goal.day, past: .wasDue)
    // Of a goal that a muted person set, only the number is told where somebody else says that it is done.
    let text = goal.entry.text.isEmpty ? [] : [said(goal.entry.text)]
    return text + number(goal.number, before: text.isEmpty ? "" : " ") + due + [" — "] + names(goal.entry.by)
      + circumstances(of: goal.entry)
  }

  // MARK: Answers

  var answers: [RichText.Block] {
    digest.answers.flatMap { answers -> [RichText.Block] in
      let (shown, more) = fold.choose(answers.entries, atMost: 10)
      let blocks = section(.answers, shown.withCheersOnce.map { RichText.ListItem(line($0)) }, more: more)
      guard let question = answers.question, !blocks.isEmpty else { return blocks }
      let heading = words.line(DigestPhrase.asked, ["question": [.said(question)]])
      return [.section(.answers, heading)] + blocks.dropFirst()
    }
  }

  // MARK: Phrases

  /// When something is due: the day that the words meant when they were said, where that is known, else the words.
  private func due(_ phrase: DigestPhrase, _ words: String?, _ day: CivilDate?, past: DigestPhrase) -> [Inline] {
    guard let words else { return [] }
    guard let day else { return self.words.line(phrase, ["due": [said(words)]]) }
    let today = digest.days.last
    return self.words.line(
      day < today ? past : phrase, ["due": [.text(self.words.day(day, seenFrom: today))]])
  }

  func label(_ phrase: DigestPhrase) -> [Inline] { [.emphasis(words.line(phrase))] }

  /// The number of the week, counted without end.
  private var turn: Int { max(0, digest.week.monday.daysSince1970 / 7) }

  private func number(_ number: Int?, before: String = "") -> [Inline] {
    number.map { [.text("\(before)#\($0)")] } ?? []
  }
}
