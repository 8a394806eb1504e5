// SPDX-License-Identifier: Apache-2.0
// What was set in chat, and how it is laid over what the configuration file says: chat wins.

import struct FoundationEssentials.Date

/// Everything that was set in chat.
public struct SettingsState: Equatable, Sendable {
  private var channels: [ChannelKey: ChannelOverrides] = [:]
  private var chats: [String: ChatOverrides] = [:]

  private struct ChannelOverrides: Equatable, Sendable {
    var digest: Bool?
    var every: WeeklyTime?
    var zone: String?
    var sensitivity: Sensitivity?
    var acknowledgement: Acknowledgement?
    var values: [String] = []
  }

  /// The channel whose digest tells of its whole chat.
  struct Gathering: Equatable, Sendable {
    var channel: ChannelKey
    var since: Date
  }

  private struct ChatOverrides: Equatable, Sendable {
    var gathering: Gathering?
    var admins: [String: Bool] = [:]
  }

  init() {}

  mutating func apply(_ change: SettingChanged, at time: Date) {
    let setting = change.setting
    if let admin = setting.adminAdded { chats[change.chat, default: .init()].admins[admin.id] = true }
    if let admin = setting.adminRemoved { chats[change.chat, default: .init()].admins[admin.id] = false }
    guard let channel = change.channel else { return }
    let key = ChannelKey(chat: change.chat, channel: channel)
    if setting.digestHere == true, !gathers(key) {
      chats[change.chat, default: .init()].gathering = Gathering(channel: key, since: time)
    }
    var overrides = channels[key] ?? .init()
    if let digest = setting.digest {
      overrides.digest = digest
      if !digest, gathers(key) { chats[change.chat]?.gathering = nil }
    }
    if let every = setting.every.flatMap(WeeklyTime.init) { overrides.every = every }
    if let zone = setting.zone { overrides.zone = zone }
    if let sensitivity = setting.sensitivity { overrides.sensitivity = sensitivity }
    if let acknowledgement = setting.acknowledgement { overrides.acknowledgement = acknowledgement }
    if let value = setting.valueAdded, !overrides.values.contains(value) { overrides.values.append(value) }
    if let value = setting.valueRemoved { overrides.values.removeAll { $0 == value } }
    channels[key] = overrides
  }

  /// A channel's settings as they hold now.
  func effective(for key: ChannelKey, policy: ChannelPolicy) -> EffectiveSettings {
    var policy = policy
    let overrides = channels[key]
    let chat = chats[key.chat]
    policy.hasDigest = overrides?.digest ?? policy.hasDigest
    policy.digestTime = overrides?.every ?? policy.digestTime
    policy.zone = overrides?.zone ?? policy.zone
    policy.sensitivity = overrides?.sensitivity ?? policy.sensitivity
    policy.acknowledgement = overrides?.acknowledgement ?? policy.acknowledgement
    for (person, isAdmin) in chat?.admins ?? [:] {
      if isAdmin { policy.admins.insert(person) } else { policy.admins.remove(person) }
    }
    return EffectiveSettings(
      policy: policy, values: overrides?.values ?? [], gathersWholeChat: gathers(key))
  }

  /// Whether a channel's digest tells of the whole chat.
  func gathers(_ key: ChannelKey) -> Bool { gathering(in: key.chat)?.channel == key }

  /// The channel that gathers a chat; nil where none does.
  func gathering(in chat: String) -> Gathering? { chats[chat]?.gathering }

  /// The channels in which a digest was switched on in chat.
  var channelsWithDigest: [ChannelKey] { channels.filter { $0.value.digest == true }.map(\.key) }
}

/// A channel's settings as they hold now.
public struct EffectiveSettings: Equatable, Sendable {
  /// The configuration file's settings with those set in chat laid over them.
  public var policy: ChannelPolicy
  /// The team's values, without `#`, in the order they were added.
  public var values: [String]
  /// Whether the channel's digest tells of the whole chat.
  public var gathersWholeChat: Bool
}
