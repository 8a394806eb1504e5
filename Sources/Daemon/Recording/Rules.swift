// SPDX-License-Identifier: Apache-2.0
// What the configuration means for the rules: each channel's policy, and the zones they may name.

import ChatPlatforms
import Recognition

/// The rules' view of a configuration. Replaced as a whole when the configuration is read again.
public struct Rules: Sendable {
  private let configuration: Configuration
  private let chats: [String: ChatConfiguration]
  private let zones: ZoneCache
  private let platforms: PlatformLookup

  /// Prepares a configuration for the rules.
  public init(configuration: Configuration, zones: ZoneDirectory) {
    self.init(configuration: configuration, zones: zones, platforms: PlatformRegistry.platform(named:))
  }

  init(configuration: Configuration, zones: ZoneDirectory, platforms: @escaping PlatformLookup) {
    self.configuration = configuration
    self.platforms = platforms
    self.zones = ZoneCache(zones)
    chats = Dictionary(configuration.chats.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The channels that the configuration names.
  var configuredChannels: [ChannelKey] {
    configuration.chats.flatMap { chat in
      chat.channels.keys.map { ChannelKey(chat: chat.name, channel: $0) }
    }
    .sorted()
  }

  /// The chats that the configuration names.
  var chatNames: [String] { configuration.chats.map(\.name) }

  /// What the configuration says of a channel. A chat that is not configured has no digest and no admins.
  func policy(for key: ChannelKey) -> ChannelPolicy {
    let chat = chats[key.chat]
    let channel = chat?.channels[key.channel]
    let digest = channel?.digest ?? chat?.digest
    let platform = chat.flatMap { platforms($0.platform) }
    let traits = platform?.traits
    let api = platform.flatMap { chat?.base(of: $0) } != nil ? traits?.api : nil
    let posting: ChannelPolicy.Posting =
      (channel?.post ?? chat?.post) != nil ? .address : api != nil ? .api : .nowhere
    return ChannelPolicy(
      hasDigest: digest != nil, digestTime: digest?.time ?? configuration.digest,
      zone: digest?.zone ?? configuration.timeZone, tellsQuietWeek: digest?.quietWeek != .silent,
      foldsLongWeek: digest?.longWeek != .all,
      sensitivity: channel?.sensitivity ?? chat?.sensitivity ?? .specific,
      acknowledgement: posting != .nowhere ? channel?.acknowledgement ?? chat?.acknowledgement ?? .reaction : .off,
      admins: Set(chat?.admins ?? []), bots: Set(chat?.bots ?? []), ownNames: Set(Self.ownNames),
      posting: posting, hasReactions: (api ?? traits?.webhook)?.hasReactions ?? false,
      hasDirectMessages: api?.hasDirectMessages ?? false, wording: Wording(tag: configuration.language) ?? .english)
  }

  /// Whether the configuration file makes somebody an admin of a chat.
  func isConfiguredAdmin(_ id: String, in chat: String) -> Bool { chats[chat]?.admins.contains(id) == true }

  /// The spool directory that a chat's deliveries come to, where it has one.
  func inbox(of chat: String) -> String? { chats[chat]?.inbox.directory }

  /// What people call the bot.
  static let ownNames = ["smallwins"]

  /// Cuts a post into posts that fit the chat's platform.
  func split(_ delivery: PlannedDelivery) -> [PlannedDelivery] {
    guard let platform = chats[delivery.chat].flatMap({ platforms($0.platform) }) else {
      return [delivery]
    }
    return platform.outbound.split(delivery)
  }

  func zone(_ name: String) -> TimeZoneRules? { zones.rules(for: name) }

  func nearestZone(_ name: String) -> String? {
    zones.directory.suggestion(for: name)
  }
}

/// How platforms are found by the name that the configuration knows them by.
typealias PlatformLookup = @Sendable (String) -> (any ChatPlatform)?
