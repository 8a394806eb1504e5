// SPDX-License-Identifier: Apache-2.0
// The sections of a posted digest about experiments, practices and goals.

import FoundationEssentials
import Testing

@testable import Recognition

extension PostedCheck {
  // MARK: Work

  func checkExperiments(_ section: PostedSection) {
    let ended = oracle.results.map(oracle.endedLines)
    let running = oracle.running.map { trial -> OracleLine in
      let line = oracle.runningLine(trial)
      let label = trial.isNew ? "*Begun: *" : "*Running: *"
      return OracleLine(at: line.at) { label + ($0 ? line.cheered : line.plain) }
    }
    var lines = ExpectedLines(ended.flatMap { $0 } + running, "experiments of \(posted.name)")
    var (shownEnded, shownRunning) = (0, 0)
    for item in section.items where !isEnd(item.line) {
      lines.find(item.line)
      for detail in item.details { lines.find(detail) }
      // What came of an experiment stands below that very one.
      if !item.details.isEmpty {
        let together =
          ended.contains { $0.count > 1 && $0[0].plain == item.line && item.details == [$0[1].cheered] }
          || ended.contains { $0.count > 1 && $0[0].plain == item.line && item.details == [$0[1].plain] }
        #expect(together, "\(posted.name): \(item)")
      }
      if item.line.hasPrefix("*Begun: *") || item.line.hasPrefix("*Running: *") {
        shownRunning += 1
      } else {
        shownEnded += 1
      }
    }
    #expect(shownEnded == min(6, ended.count) && shownRunning == min(6, running.count), "\(posted.name)")
    #expect(section.more == ended.count + running.count - shownEnded - shownRunning, "\(posted.name)")
    if section.more == 0 { lines.finish(more: 0, shown: 0, limit: 0) }
  }

  func checkPractices(_ section: PostedSection) {
    let practices = oracle.practices.map(oracle.practiceLines)
    var lines = ExpectedLines(practices.flatMap { $0 }, "practices of \(posted.name)")
    let items = section.items.filter { !isEnd($0.line) }
    for item in items {
      lines.find(item.line)
      for detail in item.details { lines.find(detail) }
      let together = practices.contains { practice in
        [practice[0].plain, practice[0].cheered].contains(item.line) && practice.count == item.details.count + 1
          && zip(practice.dropFirst(), item.details).allSatisfy { [$0.plain, $0.cheered].contains($1) }
      }
      #expect(together, "\(posted.name): \(item)")
    }
    #expect(items.count == min(6, practices.count) && section.more == practices.count - items.count, "\(posted.name)")
    if section.more == 0 { lines.finish(more: 0, shown: 0, limit: 0) }
  }

  func checkGoals(_ section: PostedSection) {
    func labelled(_ label: String, _ facts: [OracleFact]) -> [OracleLine] {
      facts.map { fact in
        let line = oracle.goalLine(fact)
        return OracleLine(at: line.at) { label + ($0 ? line.cheered : line.plain) }
      }
    }
    let steps = [
      ("*Done: *", oracle.facts(.done), 10), ("*New: *", oracle.newGoals, 6),
      ("*Carried over: *", oracle.carriedGoals, 6),
    ]
    let aims = oracle.aims
    var lines = ExpectedLines(
      aims.map(oracle.aimLine) + steps.flatMap { labelled($0.0, $0.1) }, "goals of \(posted.name)")
    var shown: [String] = []
    for item in section.items where !isEnd(item.line) {
      lines.find(item.line)
      let aim = aims.first { [oracle.aimLine($0).cheered, oracle.aimLine($0).plain].contains(item.line) }
      if aim == nil { shown.append(item.line) }
      #expect(aim != nil || item.details.isEmpty, "\(posted.name)")
      for detail in item.details {
        shown.append(detail)
        let whole = steps.flatMap { label, facts, _ -> [String] in
          let tagged = facts.filter { $0.values.contains(aim?.values.first ?? "") }
          let told = labelled(label, tagged.map { YearOracle.below(aim?.values.first ?? "", $0) })
          return zip(told, labelled(label, tagged)).compactMap { told, whole in
            told.cheered == detail ? whole.cheered : told.plain == detail ? whole.plain : nil
          }
        }
        #expect(!whole.isEmpty, "\(posted.name): \(detail) below \(item.line)")
        if let whole = whole.first { lines.find(whole) }
      }
    }
    for (label, facts, limit) in steps {
      let count = shown.filter { $0.hasPrefix(label) }.count
      #expect(count == min(facts.count, limit), "\(label) \(count) of \(facts.count) in \(posted.name)")
    }
    let left = steps.map { max(0, $0.1.count - $0.2) }.reduce(0, +)
    #expect(section.more == left, "goals of \(posted.name)")
    lines.finish(more: left, shown: 0, limit: 0)
  }
}
