// SPDX-License-Identifier: Apache-2.0
// What a team works on, from the log: experiments, practices, goals, answers, and how many things the digest tells.

import FoundationEssentials

@testable import Recognition

/// An experiment that goes on or ended.
struct OracleTrial {
  var number: Int?
  var experiment: OracleFact?
  var result: OracleFact?
  var isNew: Bool

  var described: String {
    "#\(number ?? 0) \(experiment?.described ?? "-") watching \(experiment?.item?.metric ?? "-") "
      + "until \(experiment?.item?.due ?? "-"): \(result?.described ?? "-") \(result?.item?.outcome?.rawValue ?? "-") \(isNew)"
  }
}

extension Digest.Trial {
  var described: String {
    "#\(number ?? 0) \(experiment?.described ?? "-") watching \(metric ?? "-") until \(due ?? "-"): "
      + "\(result?.described ?? "-") \(outcome?.rawValue ?? "-") \(isNew)"
  }
}

/// A practice.
struct OraclePractice {
  var number: Int?
  var practice: OracleFact?
  var isNew: Bool
  var tries: [OracleFact] = []

  var described: String {
    "#\(number ?? 0) \(practice?.described ?? "-") \(isNew) "
      + tries.map { "\($0.described) \($0.item?.outcome?.rawValue ?? "-")" }.joined(separator: "; ")
  }
}

extension Digest.Practice {
  var described: String {
    "#\(number ?? 0) \(practice?.described ?? "-") \(isNew) "
      + tries.map { "\($0.entry.described) \($0.outcome?.rawValue ?? "-")" }.joined(separator: "; ")
  }
}

extension Digest.Goal {
  var described: String { "#\(number ?? 0) \(entry.described) due \(due ?? "-") on \(day.map { "\($0)" } ?? "-")" }
}

extension YearOracle {
  // MARK: Experiments

  var results: [OracleTrial] {
    facts(.result).map { result in
      let number = result.item?.about
      return OracleTrial(number: number, experiment: number.flatMap(numbered), result: result, isNew: false)
    }
  }

  var running: [OracleTrial] {
    let ended = results.map(\.number)
    return open(.experiment).filter { !ended.contains($0.item?.number) }
      .map { OracleTrial(number: $0.item?.number, experiment: $0, isNew: isNew($0)) }
  }

  // MARK: Practices

  var practices: [OraclePractice] {
    var practices: [OraclePractice] = []
    for fact in facts(.practice) {
      guard let about = fact.item?.about else {
        practices.append(OraclePractice(number: fact.item?.number, practice: fact, isNew: true))
        continue
      }
      if !practices.contains(where: { $0.number == about }) {
        practices.append(OraclePractice(number: about, practice: numbered(about), isNew: false))
      }
      for index in practices.indices where practices[index].number == about { practices[index].tries.append(fact) }
    }
    return practices
  }

  // MARK: Goals

  private var openGoals: [OracleFact] {
    let done = facts(.done).map(\.item?.about)
    return open(.goal).filter { !done.contains($0.item?.number) }
  }

  var aims: [OracleFact] { openGoals.filter { $0.item?.isAim == true } }
  var newGoals: [OracleFact] { openGoals.filter { $0.item?.isAim != true && isNew($0) } }
  var carriedGoals: [OracleFact] { openGoals.filter { $0.item?.isAim != true && !isNew($0) } }
  var goalsAhead: [OracleFact] { (newGoals + carriedGoals + aims).filter(isAhead) }

  func goal(_ fact: OracleFact) -> String {
    let (due, number) = (fact.item?.due, fact.item?.number ?? fact.item?.about ?? 0)
    return "#\(number) \(fact.described) due \(due ?? "-") on \(day(due, said: fact.said).map { "\($0)" } ?? "-")"
  }

  // MARK: Answers

  var answers: [(question: String, facts: [OracleFact])] {
    var answers: [(question: String, facts: [OracleFact])] = []
    for fact in facts(.answer) {
      let question = fact.item?.asked ?? ""
      if !answers.contains(where: { $0.question == question }) { answers.append((question, [])) }
      for index in answers.indices where answers[index].question == question { answers[index].facts.append(fact) }
    }
    return answers
  }

  // MARK: All of it

  /// The values of the team that somebody named.
  var valuesNamed: [String] {
    let running = running.filter(\.isNew).compactMap(\.experiment)
    let kinds: [ItemKind] = [.win, .praise, .lesson, .setback, .result, .practice, .done, .answer]
    let said = (kinds.flatMap(facts) + shoutouts + running + newGoals).flatMap(\.values)
    return values.filter(said.contains)
  }

  /// How many things people said.
  var count: Int {
    let kinds: [ItemKind] = [.win, .praise, .lesson, .setback, .result, .practice, .done, .answer]
    return kinds.map { facts($0).count }.reduce(0, +) + shoutouts.count + running.filter(\.isNew).count + newGoals.count
      + metrics.filter(\.isNew).count + (mood?.count ?? 0)
  }
}
