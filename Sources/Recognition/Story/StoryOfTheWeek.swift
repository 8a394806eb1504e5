// SPDX-License-Identifier: Apache-2.0
// Which story a week's digest tells: one that went on in this week, that is a story by now, and that was not told lately.

import struct FoundationEssentials.Date

/// Chooses a week's story.
enum StoryOfTheWeek {
  /// The story that suits a week best; nil where none does.
  ///
  /// Something of the week belongs to it, shout-outs and numbers aside. It is none of the team's values, which are no theme. It spans three weeks, or somebody met a setback or tried
  /// something and something came of it. Of several that one is chosen in which this week something was reached or found out, then
  /// the one that tells the most: obstacles, trials, lessons, results, helpers; then the longest.
  /// - Parameters:
  ///   - after: When the week began.
  ///   - through: When it ended.
  ///   - told: The tags whose stories were told in the last four weeks.
  static func choose(in remembered: Remembered, after: Date, through: Date, told: Set<String>) -> Story? {
    var candidates: Set<String> = []
    remembered.forEachMessage { message in
      guard message.said > after, message.said <= through else { return }
      for item in message.items where goesOn(item.kind) { candidates.formUnion(item.values) }
    }
    candidates.subtract(told.union(remembered.settings.values))
    guard !candidates.isEmpty else { return nil }
    let items = TaggedItems(remembered, wanted: candidates, through: through)
    return candidates.sorted().compactMap { tag -> Candidate? in
      guard items.kinds(of: tag, after: after).contains(where: goesOn) else { return nil }
      return items.story(of: tag).flatMap { Candidate($0, after: after) }
    }
    .max { $0.rank < $1.rank }?.story
  }

  private static func goesOn(_ kind: ItemKind) -> Bool { ![.shoutout, .metric, .mood].contains(kind) }
}

private struct Candidate {
  var story: Story
  /// How well it suits; of two alike the first by its tag is taken.
  var rank: (Int, Int, Int, Int)

  /// Three weeks.
  private static let span: Double = 21 * 24 * 3600
  /// How many items a story has at least.
  private static let fewest = 3

  init?(_ story: Story, after: Date) {
    let moments = story.strands.flatMap(\.moments)
    func has(_ kinds: ItemKind...) -> Bool { moments.contains { kinds.contains($0.item.kind) } }
    let isTried = has(.setback, .experiment) && has(.result, .win, .done)
    guard story.count >= Self.fewest, story.last.timeIntervalSince(story.first) >= Self.span || isTried else {
      return nil
    }
    self.story = story
    let latest = moments.filter { $0.item.entry.said > after }
    let roles = [
      has(.setback), has(.experiment), has(.lesson, .practice), has(.result, .done, .win), !story.helpers.isEmpty,
      !story.measures.isEmpty,
    ]
    rank = (
      latest.contains { [.result, .done].contains($0.item.kind) } ? 2 : latest.contains(where: \.isGood) ? 1 : 0,
      roles.filter { $0 }.count, story.count, latest.map(\.item.entry.cheers.count).reduce(0, +)
    )
  }
}
