// SPDX-License-Identifier: Apache-2.0
// What a digest sees beyond its week: who did something for the first time, round numbers, what was shared week after week, what was
// said a year ago. A week that is told again says none of it, since it would be another week's view by then.

import struct FoundationEssentials.Date

extension Digest {
  mutating func tellMemories(of material: DigestMaterial) {
    // Also a week that is told again, so that it is folded as it was.
    familiarity = DigestTotals.familiarity(in: material)
    guard occasion != .again else { return }
    let totals = DigestTotals(of: material, in: self)
    // In a first digest everything happens for the first time, and in the review of the time in which all began.
    if material.after != nil, occasion != .review || totals.wereBefore { firsts = totals.firsts(of: material) }
    milestones = totals.milestones
    if material.settings.showsRanks { ranks = totals.ranks(of: material) }
    guard occasion != .review else { return }
    // After a long time away neither weeks in a row nor the same week a year ago can be said.
    if missed.isEmpty {
      steadiness = Self.steadiness(of: material, week: week)
      lookBack = Self.lookBack(of: material)
    }
    story = Self.story(of: material)
  }

  // MARK: The story of the week

  /// For how many weeks a story that was told is not told again.
  private static let storyRest: Double = 4 * DigestMaterial.week

  private static func story(of material: DigestMaterial) -> ToldStory? {
    let limit = material.through.addingTimeInterval(-storyRest)
    let closings = material.state.digests[material.channel]?.closings ?? []
    let told = closings.filter { $0.through > limit && $0.through < material.through }.compactMap(\.story)
    return StoryOfTheWeek.choose(
      in: Remembered(channel: material.channel, settings: material.settings, state: material.state),
      after: material.beginning, through: material.through, told: Set(told)
    )
    .map { ToldStory(story: $0, since: material.beginning) }
  }

  // MARK: Week after week

  /// From how many weeks on lessons are named every week.
  private static let steady = 3
  /// The weeks after which wins and shout-outs are named, which many teams share each week.
  private static let round: Set<Int> = [5, 10, 25, 52]

  private static func steadiness(of material: DigestMaterial, week: ISOWeek) -> [Run] {
    let closings = material.state.digests[material.channel]?.closings ?? []
    let remembered = material.context.now.addingTimeInterval(-Archive.reach)
    return [ItemKind.lesson, .win, .shoutout].compactMap { kind in
      guard material.wasShared(kind, after: material.beginning, through: material.through) else { return nil }
      var weeks = 1
      var before = week.previous
      while let closing = closings.first(where: { $0.week == before }), closing.missed.isEmpty,
        closing.through <= material.through
      {
        let after = closing.after ?? closing.through.addingTimeInterval(-DigestMaterial.week)
        // How long a run is that goes on as far back as anything is remembered, nobody knows.
        guard after > remembered else { return nil }
        guard material.wasShared(kind, after: after, through: closing.through) else { break }
        weeks += 1
        before = before.previous
      }
      return (kind == .lesson ? weeks >= steady : round.contains(weeks)) ? Run(kind: kind, weeks: weeks) : nil
    }
  }

  // MARK: A year ago

  /// 52 weeks, so that weekdays are the same.
  private static let year: Double = 52 * DigestMaterial.week

  /// The words that were cheered most; where several were, the first of them. After a pause it is one week, too.
  private static func lookBack(of material: DigestMaterial) -> LookBack? {
    let beginning = max(material.beginning, material.through.addingTimeInterval(-DigestMaterial.week))
    let (from, through) = (beginning.addingTimeInterval(-year), material.through.addingTimeInterval(-year))
    func isWanted(_ item: Item) -> Bool { [.win, .shoutout, .lesson].contains(item.kind) && !item.text.isEmpty }
    var best: LookBack?
    for message in material.past.messages(after: from, through: through, where: { $0.items.contains(where: isWanted) })
    {
      let most = best?.entry.cheers.count ?? -1
      guard material.state.cheers(for: message).count > most else { continue }
      for item in message.items where isWanted(item) {
        guard let entry = material.shown(message, item), entry.cheers.count > best?.entry.cheers.count ?? -1 else {
          continue
        }
        best = LookBack(kind: item.kind, entry: entry)
      }
    }
    return best
  }
}

extension DigestMaterial {
  /// Whether something of a kind was said in a span of time, or given by a reaction, by and to somebody who is not muted.
  fileprivate func wasShared(_ kind: ItemKind, after: Date, through: Date) -> Bool {
    let isSaid = past.contains(after: after, through: through) { message in
      message.holds(kind) && message.items.contains { $0.kind == kind && shown(message, $0) != nil }
    }
    guard kind == .shoutout, !isSaid else { return isSaid }
    return past.shoutoutsByReaction(after: after, through: through).contains { gift in
      !muted.contains(gift.reaction.author) && gift.reaction.to.map(muted.contains) == false
    }
  }
}
