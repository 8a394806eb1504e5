// SPDX-License-Identifier: Apache-2.0
// What people call the kinds of items.

/// So many items of a kind, without numbers: `a win`, `two finished goals`.
struct KindCount: Phrase {
  static let allCases = ItemKind.allCases.map(Self.init)
  let kind: ItemKind

  init(_ kind: ItemKind) { self.kind = kind }
}

/// An item that has a number, or tells of one that has: gap `number`.
enum NumberedPhrase: Phrase {
  case goal, experiment, practice
  /// A goal that was reached, what came of an experiment, and how a practice went.
  case done, result, outcome
}

extension Wording {
  /// As in `a win`, `goal #2`.
  func one(_ item: Item) -> String {
    let numbered: (NumberedPhrase, Int?)? =
      switch item.kind {
      case .goal: (.goal, item.number)
      case .experiment: (.experiment, item.number)
      case .practice: item.number == nil ? (.outcome, item.about) : (.practice, item.number)
      case .done: (.done, item.about)
      case .result: (.result, item.about)
      default: nil
      }
    guard case (let phrase, let number?)? = numbered else { return count(1, KindCount(item.kind)) }
    return text(phrase, ["number": "\(number)"])
  }
}
