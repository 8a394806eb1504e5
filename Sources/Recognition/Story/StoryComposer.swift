// SPDX-License-Identifier: Apache-2.0
// Makes a story of a tag's items: sorts them into what happened, who was thanked and which numbers moved, and threads what happened.

import struct FoundationEssentials.Date

extension Story {
  /// The story that items tell.
  /// - Parameters:
  ///   - items: What belongs to the tag, in the order it was said.
  ///   - count: How many items there are; not all of very many are looked at.
  ///   - open: The numbers of goals and experiments that are open.
  /// - Returns: Nil where there is nothing to tell.
  init?(of tag: String, from items: [RememberedItem], count: Int, open: Set<Int>) {
    // Nobody is told who felt how.
    let items = items.filter { $0.kind != .mood }
    guard let first = items.first, let last = items.last else { return nil }
    let events = items.filter { ![.shoutout, .metric].contains($0.kind) }
    strands = Self.threaded(events, of: tag)
    helpers = Self.helpers(items.filter { $0.kind == .shoutout })
    measures = Self.measures(items.filter { $0.kind == .metric })
    people = items.flatMap(\.entry.by).eachOnce
    let named = Set(people + helpers.map(\.receiver.person))
    companions = events.flatMap(\.entry.with).filter { !$0.isGroup }.map(\.person).eachOnce.filter {
      !named.contains($0)
    }
    self.open = Self.open(events, numbers: open)
    self.tag = tag
    (self.first, self.last, self.count) = (first.entry.said, last.entry.said, count)
    leftOut = max(0, count - items.count)
  }

  private static func helpers(_ shoutouts: [RememberedItem]) -> [Helper] {
    var helpers: [Helper] = []
    for shoutout in shoutouts {
      for receiver in shoutout.entry.to {
        if let known = helpers.firstIndex(where: { $0.receiver.person == receiver.person }) {
          helpers[known].thanks.append(shoutout)
        } else {
          helpers.append(Helper(receiver: receiver, thanks: [shoutout]))
        }
      }
    }
    return helpers
  }

  private static func measures(_ metrics: [RememberedItem]) -> [Measure] {
    var measures: [Measure] = []
    for metric in metrics {
      guard let name = metric.item.metric, let value = metric.item.value else { continue }
      let point = (said: metric.entry.said, value: value)
      if let known = measures.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) {
        measures[known].values.append(point)
        (measures[known].name, measures[known].unit) = (name, metric.item.unit ?? measures[known].unit)
      } else {
        measures.append(Measure(name: name, unit: metric.item.unit, values: [point]))
      }
    }
    return measures.filter { $0.values.first?.value != $0.values.last?.value }
  }

  /// Goals and experiments that are open, and setbacks behind which nothing good was said any more.
  private static func open(_ events: [RememberedItem], numbers: Set<Int>) -> [RememberedItem] {
    let lastGood = events.lastIndex { Moment($0).isGood } ?? -1
    return events.enumerated().filter { index, event in
      switch event.kind {
      case .goal, .experiment: event.item.number.map(numbers.contains) ?? false
      case .setback: index > lastGood
      default: false
      }
    }
    .map(\.element)
  }
}

extension [Person] {
  /// Each of them once, in their order.
  var eachOnce: [Person] {
    var seen: Set<Person> = []
    return filter { seen.insert($0).inserted }
  }
}
