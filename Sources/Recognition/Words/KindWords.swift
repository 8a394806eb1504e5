// SPDX-License-Identifier: Apache-2.0
// What people call the kinds of items.

/// The names of items, in English.
enum KindWords {
  /// As in `a win`, `goal #2`.
  static func one(of item: Item) -> String {
    if let number = item.number { return "\(item.kind.rawValue) #\(number)" }
    switch (item.kind, item.about) {
    case (.done, let number?): return "goal #\(number) as done"
    case (.result, let number?): return "the result of experiment #\(number)"
    case (.practice, let number?): return "how practice #\(number) went"
    case (.shoutout, _): return "a shout-out"
    case (.experiment, _): return "an experiment"
    case (.praise, _): return "praise"
    case (.done, _): return "something done"
    case (let kind, _): return "a \(kind.rawValue)"
    }
  }

  /// The same for several without a number: `two wins`.
  static func several(_ kind: ItemKind, _ count: Int) -> String {
    switch kind {
    case .praise: return "praise"
    case .done: return BotWords.counted(count, "thing") + " done"
    default: return BotWords.counted(count, kind == .shoutout ? "shout-out" : kind.rawValue)
    }
  }
}
