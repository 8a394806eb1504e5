// SPDX-License-Identifier: Apache-2.0
// Closed circles: a few people whose recognition stays among themselves. The rule: two to four people; each of them gave the others
// at least three shout-outs and received as many from them; of what each gave, at least 80 % stayed among them; each is tied to the
// rest by shout-outs both ways; and somebody of the team stands outside, since a whole team of four is no circle. Of circles within a
// circle only the widest is told.

/// Finds closed circles.
enum Circles {
  /// How many shout-outs each gives and receives within at least.
  static let fewest = 3
  /// How much of what each gives stays within at least, in per cent.
  static let share = 80
  /// How many people a circle has at most.
  static let largest = 4
  /// How many of each one's strongest ties are looked at, so that the search stays short whatever people do.
  private static let ties = 12

  /// The circles, each in the order of identifiers, by their first members.
  /// - Parameter team: How many people there are.
  static func find(in gifts: Gifts, team: Int) -> [[Person]] {
    let people = gifts.given.keys.filter { isConcentrated($0, gifts) }.sorted { $0.id < $1.id }
    let candidates = Set(people)
    let neighbours = Dictionary(
      uniqueKeysWithValues: people.map { ($0, self.neighbours(of: $0, among: candidates, gifts)) })
    var seen: Set<Set<Person>> = []
    var circles: [Set<Person>] = []
    var open = people.map { Set([$0]) }
    while let group = open.popLast() {
      if group.count > 1, group.count < team, isClosed(group, gifts) { circles.append(group) }
      guard group.count < largest else { continue }
      for next in group.flatMap({ neighbours[$0] ?? [] }) where !group.contains(next) {
        let wider = group.union([next])
        if seen.insert(wider).inserted { open.append(wider) }
      }
    }
    return circles.filter { circle in !circles.contains { $0.isStrictSuperset(of: circle) } }
      .map { $0.sorted { $0.id < $1.id } }
      .sorted { $0.map(\.id).lexicographicallyPrecedes($1.map(\.id)) }
  }

  /// Whether so few people receive so much of what somebody gives that they can be in a circle at all.
  private static func isConcentrated(_ person: Person, _ gifts: Gifts) -> Bool {
    let counts = (gifts.given[person] ?? [:]).values.sorted(by: >)
    let inside = counts.prefix(largest - 1).reduce(0, +)
    return inside >= fewest && inside * 100 >= counts.reduce(0, +) * share
  }

  /// Those to whom somebody gives, and who give back.
  private static func neighbours(of person: Person, among people: Set<Person>, _ gifts: Gifts) -> [Person] {
    (gifts.given[person] ?? [:]).filter { people.contains($0.key) && gifts.count(from: $0.key, to: person) > 0 }
      .sorted { ($1.value, $0.key.id) < ($0.value, $1.key.id) }
      .prefix(ties).map(\.key)
  }

  private static func isClosed(_ group: Set<Person>, _ gifts: Gifts) -> Bool {
    group.allSatisfy { person in
      let others = group.subtracting([person])
      let inside = others.map { gifts.count(from: person, to: $0) }.reduce(0, +)
      let back = others.map { gifts.count(from: $0, to: person) }.reduce(0, +)
      return inside >= fewest && back >= fewest && inside * 100 >= gifts.given(by: person) * share
    }
  }
}
