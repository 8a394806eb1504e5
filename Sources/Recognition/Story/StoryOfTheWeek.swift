// SPDX-License-Identifier: Apache-2.0
// Which story a week's digest tells: one that went on in this week, that is a story by now, and that was not told lately.

import struct FoundationEssentials.Date

/// Chooses a week's story.
enum StoryOfTheWeek {
  /// How many tags are looked at, and how many stories are compared.
  private static let (looked, compared) = (12, 3)
  /// How many items of each.
  private static let length = 200

  /// The story that suits a week best; nil where none does.
  ///
  /// Something of the week belongs to it, shout-outs and numbers aside, and something of an earlier one: what happened in this week alone
  /// stands in the digest already. It is none of the team's values, which are no theme. It spans three weeks, or somebody met a setback
  /// or tried something and something came of it. The tags under which the week brought most
  /// are looked at: what was reached or found out first, then what went well and was cheered. Of the first stories among them the one
  /// is chosen that tells the most: obstacles, trials, lessons, results, helpers; then the longest.
  /// - Parameters:
  ///   - after: When the week began.
  ///   - through: When it ended.
  ///   - told: The tags whose stories were told in the last four weeks.
  static func choose(in remembered: Remembered, after: Date, through: Date, told: Set<String>) -> Story? {
    let items = TaggedItems(remembered, through: through)
    let besides = told.union(remembered.settings.values)
    var weights: [String: Weight] = [:]
    items.forEachRecent(after: after) { tag, item, message in
      guard goesOn(item.kind), !besides.contains(tag) else { return }
      weights[tag, default: Weight()].add(Weight(item, cheers: remembered.state.cheers(for: message).count))
    }
    let best = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(looked)
    var candidates: [Candidate] = []
    for (tag, weight) in best where candidates.count < compared {
      if let story = items.story(of: tag, limit: length), story.first <= after,
        let candidate = Candidate(story, weight: weight)
      {
        candidates.append(candidate)
      }
    }
    return candidates.max { $0.rank < $1.rank }?.story
  }

  private static func goesOn(_ kind: ItemKind) -> Bool { ![.shoutout, .metric, .mood, .answer].contains(kind) }
}

/// How much a week brought.
private struct Weight: Comparable {
  /// 2 where something was reached or found out, 1 where something else went well.
  var turn = 0
  var count = 0
  var cheers = 0

  init() {}

  init(_ item: Item, cheers: Int) {
    turn = [.result, .done].contains(item.kind) ? 2 : [.win, .lesson, .praise].contains(item.kind) ? 1 : 0
    (count, self.cheers) = (1, cheers)
  }

  mutating func add(_ other: Weight) {
    turn = max(turn, other.turn)
    (count, cheers) = (count + other.count, cheers + other.cheers)
  }

  static func < (a: Weight, b: Weight) -> Bool { (a.turn, a.cheers, a.count) < (b.turn, b.cheers, b.count) }
}

private struct Candidate {
  var story: Story
  /// How well it suits; of two alike the first is taken.
  var rank: (Int, Int, Int)

  /// Three weeks.
  private static let span: Double = 21 * 24 * 3600
  /// How many items a story has at least.
  private static let fewest = 3

  init?(_ story: Story, weight: Weight) {
    let moments = story.strands.flatMap(\.moments)
    func has(_ kinds: ItemKind...) -> Bool { moments.contains { kinds.contains($0.item.kind) } }
    let isTried = has(.setback, .experiment) && has(.result, .win, .done)
    guard story.count >= Self.fewest, story.last.timeIntervalSince(story.first) >= Self.span || isTried else {
      return nil
    }
    let roles = [
      has(.setback), has(.experiment), has(.lesson, .practice), has(.result, .done, .win), !story.helpers.isEmpty,
      !story.measures.isEmpty,
    ]
    self.story = story
    rank = (weight.turn, roles.filter { $0 }.count, story.count)
  }
}
