// SPDX-License-Identifier: Apache-2.0
// When something was said under a mark, channel by channel: by these times the archive finds what belongs to a tag, a number or a
// metric without looking at the rest.

import struct FoundationEssentials.Date

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
}

extension Item {
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

/// The times at which marks were used.
struct MarkedTimes: Equatable, Sendable {
  private var channels: [ChannelKey: [Mark: [Date]]] = [:]

  /// When something was said under a mark, each moment once, earliest first.
  func times(of mark: Mark, in channel: ChannelKey) -> [Date] { Set(channels[channel]?[mark] ?? []).sorted() }

  /// The tags of a channel.
  func tags(in channel: ChannelKey) -> Set<String> {
    Set(
      (channels[channel] ?? [:]).keys.compactMap { mark in
        if case .tag(let tag) = mark { tag } else { nil }
      })
  }

  mutating func add(_ message: RecordedMessage) {
    for mark in Self.marks(of: message) {
      channels[ChannelKey(message.identity), default: [:]][mark, default: []].append(message.said)
    }
  }

  /// Forgets a message that was added as it is.
  mutating func remove(_ message: RecordedMessage) {
    let channel = ChannelKey(message.identity)
    for mark in Self.marks(of: message) {
      guard let index = channels[channel]?[mark]?.firstIndex(of: message.said) else { continue }
      channels[channel]?[mark]?.remove(at: index)
      if channels[channel]?[mark]?.isEmpty == true { channels[channel]?[mark] = nil }
    }
    if channels[channel]?.isEmpty == true { channels[channel] = nil }
  }

  private static func marks(of message: RecordedMessage) -> Set<Mark> {
    message.isPrivate ? [] : Set(message.items.flatMap(\.marks))
  }
}
