// SPDX-License-Identifier: Apache-2.0
// Experiments, practices, goals and answers as a digest writes them.

extension DigestText {
  // MARK: Experiments

  /// Those that ended, whatever came of them, and then those that run.
  var experiments: [RichText.Block] {
    let (ended, moreEnded) = fold.choose(digest.results, atMost: 6) { [$0.result, $0.experiment].compactMap { $0 } }
    let (running, moreRunning) = fold.choose(digest.running, atMost: 6) { [$0.experiment].compactMap { $0 } }
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
    let phrase: DigestPhrase =
      switch trial.outcome {
      case .worked: .worked
      case .didNot: .didNot
      case .unclear: .unclear
      case nil: .ended
      }
    // Whoever tried it is thanked, and where that is not known, whoever told of it.
    let people = trial.experiment?.by ?? result.by
    let thanks = words.line(phrase, ["people": names(people)])
    let told = result.text.isEmpty ? [] : [": ", said(result.text)]
    let teller = result.by == people ? [] : [" — "] + names(result.by)
    let outcome = thanks + told + teller + circumstances(of: result)
    guard let experiment = trial.experiment, !experiment.text.isEmpty else {
      return RichText.ListItem(number(trial.number) + (trial.number == nil ? [] : [" "]) + outcome)
    }
    return RichText.ListItem([said(experiment.text)] + number(trial.number, before: " "), details: [outcome])
  }

  func runningLine(_ trial: Digest.Trial) -> [Inline] {
    guard let experiment = trial.experiment else { return number(trial.number) }
    let metric = trial.metric.map { words.line(DigestPhrase.watching, ["metric": [said($0)]]) } ?? []
    let due = trial.due.map { words.line(DigestPhrase.until, ["due": [said($0)]]) } ?? []
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
      let (shown, more) = fold.choose(goals, atMost: limit) { [$0.entry] }
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
    let due = goal.due.map { words.line(DigestPhrase.due, ["due": [said($0)]]) } ?? []
    return [said(goal.entry.text)] + number(goal.number, before: " ") + due + [" — "] + names(goal.entry.by)
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

  func label(_ phrase: DigestPhrase) -> [Inline] { [.emphasis(words.line(phrase))] }

  private func number(_ number: Int?, before: String = "") -> [Inline] {
    number.map { [.text("\(before)#\($0)")] } ?? []
  }
}
