// SPDX-License-Identifier: Apache-2.0
// How much of a person there is to forget, for whoever is about to do it.

/// Records that an erasure reaches, by kind.
public struct ErasureCount: Equatable, Sendable {
  /// What they said.
  public private(set) var messages = 0
  /// What others said to them or of them.
  public private(set) var mentions = 0
  /// Reactions by them and to them.
  public private(set) var reactions = 0
  /// Commands they gave.
  public private(set) var commands = 0
  /// Hints they were given.
  public private(set) var hints = 0
  /// Settings they changed, or that named them, what they chose for themselves, and what came of that.
  public private(set) var settings = 0
  /// Records of their name.
  public private(set) var names = 0
  /// Posts of ours that name them or tell their words, as they are recorded.
  public private(set) var posts = 0

  /// Counts nothing yet.
  public init() {}

  /// All of them.
  public var total: Int { messages + mentions + reactions + commands + hints + settings + names + posts }

  /// Counts a record.
  public mutating func count(_ event: Event, _ redaction: Redaction) {
    guard redaction != .untouched else { return }
    switch event {
    case .messageRecorded: if redaction == .erased { messages += 1 } else { mentions += 1 }
    case .reactionRecorded: reactions += 1
    case .commandObeyed, .commandRefused: commands += 1
    case .hintGiven: hints += 1
    case .settingChanged, .personChanged, .identityClaimed, .recordReleased, .promptPosted, .partnersDrawn:
      settings += 1
    case .namesLearned: names += 1
    case .deliveryPlanned: posts += 1
    default: break
    }
  }
}
