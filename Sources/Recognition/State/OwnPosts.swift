// SPDX-License-Identifier: Apache-2.0
// What the outbox posted, so that none of it is read as a message when it comes back: by our own identifier, by the platform's, and
// by its words.

import struct FoundationEssentials.Date

/// The posts of the last weeks, by all their names.
struct OwnPosts: Equatable, Sendable {
  private enum Name: Hashable {
    /// Our identifier, which is unlike any other.
    case planned(String)
    /// The platform's. Many platforms count from 1 in each channel, so it names a post in its channel only.
    case posted(ChannelKey, String)
    /// The keyed hash of its words, which the channel is part of.
    case words(String)
  }

  private var names: [Name: Date] = [:]

  func contains(_ identity: MessageIdentity) -> Bool {
    names[.planned(identity.message)] != nil || names[.posted(ChannelKey(identity), identity.message)] != nil
  }

  func containsWords(_ echo: String) -> Bool { names[.words(echo)] != nil }

  mutating func plan(_ delivery: PlannedDelivery, at time: Date) { names[.planned(delivery.id)] = time }

  mutating func attempt(_ attempt: DeliveryAttempted, at time: Date) {
    if let echo = attempt.echo { names[.words(echo)] = time }
  }

  mutating func settle(_ settled: DeliverySettled, in channel: ChannelKey, at time: Date) {
    if let remote = settled.remote { names[.posted(channel, remote)] = time }
  }

  mutating func forget(before limit: Date) {
    // They are many, and few of them are that old.
    for name in names.filter({ $0.value <= limit }).keys { names[name] = nil }
  }
}
