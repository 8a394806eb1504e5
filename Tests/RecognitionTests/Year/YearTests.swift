// SPDX-License-Identifier: Apache-2.0
// A composed year: every digest, worked out a second time from the log.

import FoundationEssentials
import Testing

@testable import Recognition

struct YearTests {
  @Test func `the year has everything in it`() {
    let digests = YearPlayer.bounded.map(\.digest)
    #expect(digests.filter { $0.channel == TestChat.general }.count >= 45)
    #expect(digests.contains { $0.channel.channel == "ops" && $0.entryCount > 0 })
    #expect(digests.contains { $0.missed.count == 1 } && digests.contains { $0.occasion == .late && $0.missed.isEmpty })
    #expect(digests.contains { $0.entryCount == 0 })
    for part in DigestPart.allCases { #expect(digests.contains { part.count(in: $0) > 0 }, "\(part)") }
    #expect(digests.filter { $0.mood != nil }.count > 5 && digests.filter { $0.lookBack != nil }.count > 1)
    #expect(digests.filter { $0.story != nil }.count > 5)
    let outcomes = digests.flatMap(\.results).map(\.outcome)
    for outcome in Outcome.allCases { #expect(outcomes.contains(outcome)) }
  }

  @Test func `what people said is told as the log says`() {
    for (posted, oracle) in YearOracle.year {
      let digest = posted.digest
      func same(_ told: [Digest.Entry], _ facts: [OracleFact], _ part: String) {
        agree(told.map(\.described), facts.map(\.described), "\(part) of \(posted.name)")
      }
      same(digest.wins, oracle.facts(.win), "wins")
      same(digest.lessons, oracle.facts(.lesson), "lessons")
      same(digest.setbacks, oracle.facts(.setback), "setbacks")
      same(digest.praise, oracle.facts(.praise), "praise")
      agree(
        digest.shoutouts.map(\.described).sorted(), oracle.shoutouts.map(\.described).sorted(),
        "shout-outs of \(posted.name)")
      #expect(digest.shoutouts.map(\.said) == digest.shoutouts.map(\.said).sorted())
      same(digest.answers.flatMap(\.entries), oracle.answers.flatMap(\.facts), "answers")
      agree(digest.answers.map { $0.question ?? "" }, oracle.answers.map(\.question), "questions of \(posted.name)")
    }
  }

  @Test func `experiments, practices and goals stand as the log says`() {
    for (posted, oracle) in YearOracle.year {
      let digest = posted.digest
      func same(_ told: [String], _ facts: [String], _ part: String) { agree(told, facts, "\(part) of \(posted.name)") }
      same(digest.results.map(\.described), oracle.results.map(\.described), "results")
      same(digest.running.map(\.described), oracle.running.map(\.described), "running")
      same(digest.practices.map(\.described), oracle.practices.map(\.described), "practices")
      same(digest.goals.done.map(\.described), oracle.facts(.done).map(oracle.goal), "done")
      same(digest.goals.new.map(\.described), oracle.newGoals.map(oracle.goal), "new goals")
      same(digest.goals.carried.map(\.described), oracle.carriedGoals.map(oracle.goal), "carried goals")
      same(digest.goals.aims.map(\.described), oracle.aims.map(oracle.goal), "aims")
      same(digest.ahead.goals.map(\.described), oracle.goalsAhead.map(oracle.goal), "goals ahead")
      same(
        digest.ahead.experiments.map(\.described),
        oracle.running.filter { oracle.isAhead($0.experiment!) }.map(\.described),
        "experiments ahead")
      #expect(digest.ahead.prompt == oracle.prompt)
    }
  }

  @Test func `numbers, first times, round numbers, runs and the year before are what the log adds up to`() {
    for (posted, oracle) in YearOracle.year {
      let digest = posted.digest
      agree(
        digest.metrics.map {
          YearOracle.Metric(name: $0.name, values: $0.values, unit: $0.unit, target: $0.target, isNew: $0.isNew)
        },
        oracle.metrics, "metrics of \(posted.name)")
      #expect(
        digest.mood.map { [$0.count, Int($0.average * 2)] } == oracle.mood.map { [$0.count, $0.halves] },
        "\(posted.name)")
      func same(_ people: [Person], _ names: [String], _ part: String) {
        agree(people.map(\.displayName), names, "\(part) of \(posted.name)")
      }
      same(digest.firsts.gave, oracle.firsts(.gave), "first gave")
      same(digest.firsts.received, oracle.firsts(.received), "first received")
      same(digest.firsts.shared, oracle.firsts(.shared), "first shared")
      for (kind, part) in [(ItemKind.win, YearOracle.Part.shared), (.shoutout, .gave), (.lesson, .learned)] {
        #expect(digest.milestones.first { $0.kind == kind }?.number == oracle.milestone(part), "\(kind) \(posted.name)")
        let weeks = oracle.run(kind, week: posted.due.week)
        let isNamed = posted.due.missed.isEmpty && (kind == .lesson ? weeks >= 3 : [5, 10, 25, 52].contains(weeks))
        #expect(
          digest.steadiness.first { $0.kind == kind }?.weeks == (isNamed ? weeks : nil),
          "\(kind) \(posted.name) \(weeks)")
      }
      func ranks(_ ranks: [Digest.Ranks.Rank]) -> [String] { ranks.map { "\($0.person.displayName) \($0.count)" } }
      agree(ranks(digest.ranks.givers), oracle.showsRanks ? oracle.ranks(.gave) : [], "givers of \(posted.name)")
      agree(
        ranks(digest.ranks.receivers), oracle.showsRanks ? oracle.ranks(.received) : [], "receivers of \(posted.name)")
      agree(digest.lookBack?.entry.described ?? "-", oracle.lookBack?.described ?? "-", "look back of \(posted.name)")
      agree(digest.values, oracle.valuesNamed, "values of \(posted.name)")
      #expect(posted.closed.items == oracle.count, "\(posted.name)")
    }
  }

  @Test func `remembering everything, and starting again at any time, changes no digest`() {
    for (name, other) in [
      ("unbounded", YearPlayer.year(retention: .unbounded)), ("restarted", YearPlayer.year(restarts: 7)),
    ] {
      #expect(other.count == YearPlayer.bounded.count)
      for (posted, same) in zip(YearPlayer.bounded, other) {
        agree(same.digest, posted.digest, "\(name), \(posted.name)")
        agree(same.body?.readable ?? "", posted.body?.readable ?? "", "\(name), \(posted.name)")
      }
    }
  }
}

/// The parts of a digest, so that the year is known to have each.
private enum DigestPart: CaseIterable {
  case wins, shoutouts, praise, lessons, setbacks, results, running, practices, tries, done, new, carried, aims, answers
  case metrics, gave, received, shared, milestones, steadiness, ranks, goalsAhead, experimentsAhead, values

  func count(in digest: Digest) -> Int {
    switch self {
    case .wins: digest.wins.count
    case .shoutouts: digest.shoutouts.count
    case .praise: digest.praise.count
    case .lessons: digest.lessons.count
    case .setbacks: digest.setbacks.count
    case .results: digest.results.count
    case .running: digest.running.count
    case .practices: digest.practices.count
    case .tries: digest.practices.flatMap(\.tries).count
    case .done: digest.goals.done.count
    case .new: digest.goals.new.count
    case .carried: digest.goals.carried.count
    case .aims: digest.goals.aims.count
    case .answers: digest.answers.count
    case .metrics: digest.metrics.count
    case .gave: digest.firsts.gave.count
    case .received: digest.firsts.received.count
    case .shared: digest.firsts.shared.count
    case .milestones: digest.milestones.count
    case .steadiness: digest.steadiness.count
    case .ranks: digest.ranks.givers.count
    case .goalsAhead: digest.ahead.goals.count
    case .experimentsAhead: digest.ahead.experiments.count
    case .values: digest.values.count
    }
  }
}

extension YearOracle {
  init(_ posted: PostedDigest) {
    self.init(posted.log, channel: posted.due.channel.channel, through: posted.due.close, zone: posted.zone)
  }

  /// The year's digests, each with what the log says to it.
  static let year = YearPlayer.bounded.map { ($0, YearOracle($0)) }
}

extension PostedDigest {
  var name: String { "\(due.channel.channel) \(due.week)" }

  /// The zone of the channel as it was then.
  var zone: TimeZoneRules {
    var name = "UTC"
    for case .settingChanged(let change) in log.map(\.event) where change.channel == due.channel.channel {
      name = change.setting.zone ?? name
    }
    return TestChat.zones[name] ?? .utc
  }
}

/// Expects two to be the same, and shows where they begin to differ.
func agree<Told: Equatable>(_ told: Told, _ fact: Told, _ what: String) {
  guard told != fact else { return }
  func pieces(_ value: Told) -> [String] {
    "\(value)".replacing("Recognition.", with: "").split(separator: value is String ? "\n" : ",").map(String.init)
  }
  let (a, b) = (pieces(told), pieces(fact))
  let place = zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(a.count, b.count)
  func around(_ pieces: [String]) -> String { pieces.dropFirst(max(0, place - 4)).prefix(10).joined(separator: ",") }
  Issue.record("\(what)\n told: …\(around(a))…\n fact: …\(around(b))…")
}
