// SPDX-License-Identifier: Apache-2.0
// All that a rule may know besides the state and what happened: the time, the configured settings, chance, the zones. With it
// every rule stays a function from values to events.

public import struct FoundationEssentials.Date

/// The surroundings of a decision.
public struct DecisionContext {
  /// Now.
  public var now: Date
  /// What the configuration file says of a channel.
  public var policy: (ChannelKey) -> ChannelPolicy
  /// The rules of an IANA zone; nil where there is no such zone.
  public var zone: (String) -> TimeZoneRules?
  /// The zone whose name is nearest to a wrong one.
  public var nearestZone: (String) -> String?
  /// A new identifier of 128 random bits.
  public var newIdentifier: () -> String
  /// The names of the configured chats.
  public var chats: [String]
  /// The log's head as people see it: sequence and the beginning of the hash.
  public var head: String

  /// Describes the surroundings.
  public init(
    now: Date, policy: @escaping (ChannelKey) -> ChannelPolicy, zone: @escaping (String) -> TimeZoneRules?,
    nearestZone: @escaping (String) -> String? = { _ in nil }, newIdentifier: @escaping () -> String,
    chats: [String] = [], head: String
  ) {
    self.now = now
    self.policy = policy
    self.zone = zone
    self.nearestZone = nearestZone
    self.newIdentifier = newIdentifier
    self.chats = chats
    self.head = head
  }
}

/// The keyed hashes by which something that happened is known again.
public struct IdentityKeys: Equatable, Sendable {
  /// Of its identity: the message's place, or a reaction's message, emoji and author.
  public var identity: String
  /// Of the identity in its delivery, where the sender numbers its deliveries: one delivery can bring several reactions.
  public var delivery: String?
  /// Of a message's words, as the outbox would have posted them.
  public var echo: String?

  /// Gathers keys.
  public init(identity: String, delivery: String? = nil, echo: String? = nil) {
    self.identity = identity
    self.delivery = delivery
    self.echo = echo
  }
}
