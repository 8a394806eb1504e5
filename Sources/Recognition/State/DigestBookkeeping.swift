// SPDX-License-Identifier: Apache-2.0
// Which weeks of a channel are closed. A digest belongs to a named week, so this is all that is needed to post each once.

public import struct FoundationEssentials.Date

/// What is known of a channel's digests.
public struct DigestBookkeeping: Equatable, Sendable {
  /// Since when the channel has a digest; nil while it has none.
  public internal(set) var activeSince: Date?
  /// The last week that was closed.
  public internal(set) var lastClosed: ISOWeek?
  /// The moment up to which the last digest told.
  public internal(set) var through: Date?

  mutating func close(_ closed: DigestClosed) {
    guard let week = ISOWeek(closed.week) else { return }
    if let lastClosed, week <= lastClosed { return }
    lastClosed = week
    through = Date(unixMilliseconds: closed.through)
  }
}
