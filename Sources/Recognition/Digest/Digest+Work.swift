// SPDX-License-Identifier: Apache-2.0
// What a team works on, as a digest tells it: experiments, practices and goals, each with what became of it.

import struct FoundationEssentials.Date

extension Digest {
  mutating func tellWork(of material: DigestMaterial) {
    results = material.items(.result).map { item, entry in
      let experiment = item.about.flatMap(material.numbered)
      return Trial(
        number: item.about, experiment: experiment?.entry, metric: experiment?.item.metric, due: experiment?.item.due,
        day: nil,
        result: entry, outcome: item.outcome, isNew: false)
    }
    practices = Self.practices(of: material)
    let toldDone = Set(material.items(.done).compactMap(\.item.about))
    goals.done = material.items(.done).map { material.goal($0.item, $0.entry, number: $0.item.about) }
    let toldResults = Set(results.compactMap(\.number))
    tellAnswers(of: material)
    // What goes on now went on otherwise then.
    guard occasion != .again else {
      running = material.items(.experiment).filter { !toldResults.contains($0.item.number ?? 0) }
        .map { material.trial($0.item, $0.entry, isNew: true) }
      let set = material.items(.goal)
      goals.aims = set.filter { $0.item.isAim == true }
        .map { material.goal($0.item, $0.entry, number: $0.item.number) }
      goals.new = set.filter { $0.item.isAim != true && !toldDone.contains($0.item.number ?? 0) }
        .map { material.goal($0.item, $0.entry, number: $0.item.number) }
      return
    }
    for (item, entry, isNew) in material.open(.experiment) where !toldResults.contains(item.number ?? 0) {
      running.append(material.trial(item, entry, isNew: isNew))
    }
    for (item, entry, isNew) in material.open(.goal) where !toldDone.contains(item.number ?? 0) {
      let goal = material.goal(item, entry, number: item.number)
      switch (item.isAim == true, isNew) {
      case (true, _): goals.aims.append(goal)
      case (false, true): goals.new.append(goal)
      case (false, false): goals.carried.append(goal)
      }
    }
  }

  /// Answers to one question together, in the order in which the first of each was said.
  private mutating func tellAnswers(of material: DigestMaterial) {
    for (item, entry) in material.items(.answer) {
      if let index = answers.firstIndex(where: { $0.question == item.asked }) {
        answers[index].entries.append(entry)
      } else {
        answers.append(Answers(question: item.asked, entries: [entry]))
      }
    }
  }

  /// What the week after this one brings.
  mutating func tellAhead(of material: DigestMaterial) {
    let today = CivilTime(at: material.through, in: material.zone).date
    let week = today.advanced(byDays: 1)...today.advanced(byDays: 7)
    ahead.goals = (goals.new + goals.carried + goals.aims).filter { $0.day.map(week.contains) == true }
    ahead.experiments = running.filter { $0.day.map(week.contains) == true }
    ahead.prompt = material.settings.prompt.map { material.muted.leavingOut(of: $0.text) }
  }

  /// Each practice once, in the order in which it was first spoken of.
  private static func practices(of material: DigestMaterial) -> [Practice] {
    var practices: [Practice] = []
    for (item, entry) in material.items(.practice) {
      guard let number = item.about else {
        practices.append(Practice(number: item.number, practice: entry, isNew: true, tries: []))
        continue
      }
      let attempt = Practice.Try(entry: entry, outcome: item.outcome)
      if let index = practices.firstIndex(where: { $0.number == number }) {
        practices[index].tries.append(attempt)
      } else {
        let practice = material.numbered(number)?.entry
        practices.append(Practice(number: number, practice: practice, isNew: false, tries: [attempt]))
      }
    }
    return practices
  }
}

extension DigestMaterial {
  fileprivate func goal(_ item: Item, _ entry: Digest.Entry, number: Int?) -> Digest.Goal {
    Digest.Goal(number: number, entry: entry, due: item.due, day: day(item.due, saidAt: entry.said))
  }

  fileprivate func trial(_ item: Item, _ entry: Digest.Entry, isNew: Bool) -> Digest.Trial {
    Digest.Trial(
      number: item.number, experiment: entry, metric: item.metric, due: item.due,
      day: day(item.due, saidAt: entry.said),
      result: nil, outcome: nil, isNew: isNew)
  }

  private func day(_ due: String?, saidAt said: Date) -> CivilDate? {
    due.flatMap { DueDate.day(of: $0, saidAt: said, in: zone, languages: settings.languages) }
  }

  /// What was open of a kind at the end of the time that is told, in the channels that are covered, by number, muted people's and what
  /// rests left out, and whether it was begun in that time.
  fileprivate func open(_ kind: ItemKind) -> [(item: Item, entry: Digest.Entry, isNew: Bool)] {
    let new = Set(messages.filter { $0.holds(kind) }.flatMap(\.items).compactMap(\.number))
    let carryOver = CarryOver(settings, context: context)
    let open = state.numbered.all(kind, in: channel.chat) { numbered in
      // What is said after the close belongs to the next digest.
      numbered.said <= through && !numbered.isReplaced(by: through) && numbered.endings.allSatisfy { $0.said > through }
        && past.covers(numbered.at) && (carryOver.carries(numbered, at: through) || new.contains(numbered.number))
    }
    return open.compactMap { numbered in
      guard let message = state.message(at: numbered.at), let entry = shown(message, numbered.item) else { return nil }
      return (muted.leavingOut(numbered.item), entry, tells(message))
    }
  }
}
