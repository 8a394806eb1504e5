// SPDX-License-Identifier: Apache-2.0
// What ties together what people say over weeks, and under which of it an item stands.

/// What ties together what people say over weeks.
enum Mark: Hashable, Sendable {
  /// A hashtag, in lower case and without `#`.
  case tag(String)
  /// The number of a goal, an experiment or a practice: of itself, and of what is said of it.
  case number(Int)
  /// A metric's name, in lower case.
  case metric(String)
}

extension Item {
  /// The marks that it stands under. A mood stands under none: nobody is told who felt how.
  var marks: [Mark] {
    guard kind != .mood else { return [] }
    var marks = values.map { Mark.tag($0) }
    if let number = number ?? about { marks.append(.number(number)) }
    if kind == .metric, let metric { marks.append(.metric(metric.lowercased())) }
    return marks
  }

  /// Whether it may stand under a mark.
  var mayBeMarked: Bool { !values.isEmpty || number != nil || about != nil || kind == .metric }

  /// Whether a mark is one of them.
  func stands(under mark: Mark) -> Bool {
    guard kind != .mood else { return false }
    return switch mark {
    case .tag(let tag): values.contains(tag)
    case .number(let one): (number ?? about) == one
    case .metric(let name): kind == .metric && metric?.lowercased() == name
    }
  }
}

extension RecordedMessage {
  /// The marks that something in it stands under, where others may read it.
  var marks: Set<Mark> { isPrivate ? [] : Set(items.flatMap(\.marks)) }
}
