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
    case (let kind, _): return several(kind, 1)
    }
  }

  /// The same for those without a number: `a win`, `two finished goals`.
  static func several(_ kind: ItemKind, _ count: Int) -> String {
    switch kind {
    case .shoutout: BotWords.counted(count, "shout-out")
    case .done: BotWords.counted(count, "finished goal")
    default: BotWords.counted(count, kind.rawValue)
    }
  }
}
