// SPDX-License-Identifier: Apache-2.0
// What was set in chat, and how it is laid over what the configuration file says: chat wins.

import struct FoundationEssentials.Date

/// Everything that was set in chat.
public struct SettingsState: Equatable, Sendable {
  private var channels: [ChannelKey: ChannelOverrides] = [:]
  private var chats: [String: ChatOverrides] = [:]

  fileprivate struct ChannelOverrides: Equatable, Sendable {
    var digest: Bool?
    var every: WeeklyTime?
    var zone: String?
    var sensitivity: Sensitivity?
    var acknowledgement: Acknowledgement?
    var values: [String] = []
    var emoji: [String: Bool] = [:]
    var dailyLimit: Int?
    var weeklyBonus: Int?
    var prompt: WeeklyPrompt?
    var leadMetric: LeadMetric?
    var languages: Languages?
    var wording: Wording?
    var pause: Pause?
    var quiet: QuietTimes?
    var showsRanks: Bool?
    var rituals: [Ritual: Date] = [:]
    var review: ReviewWish?
  }

  /// The channel whose digest tells of its whole chat.
  struct Gathering: Equatable, Sendable {
    var channel: ChannelKey
    var since: Date
  }

  /// The channel that wants partners to be drawn for its chat.
  private struct PartnerWish: Equatable, Sendable {
    var channel: ChannelKey
    var wish: WeeklyWish
  }

  private struct ChatOverrides: Equatable, Sendable {
    var gathering: Gathering?
    var admins: [String: Bool] = [:]
    /// One draw a chat, so that nobody has two partners.
    var partners: PartnerWish?
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
    if let drawing = setting.partners {
      chats[change.chat, default: .init()].partners = WeeklyTime(drawing).map {
        PartnerWish(channel: key, wish: WeeklyWish(time: $0, since: time))
      }
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
    overrides.applyGiving(setting)
    overrides.applyRhythm(setting, at: time)
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
    for (emoji, recognises) in overrides?.emoji ?? [:] {
      if recognises { policy.recognitionEmoji.insert(emoji) } else { policy.recognitionEmoji.remove(emoji) }
    }
    return EffectiveSettings(
      policy: policy, values: overrides?.values ?? [], gathersWholeChat: gathers(key),
      dailyLimit: overrides?.dailyLimit, weeklyBonus: overrides?.weeklyBonus, prompt: overrides?.prompt,
      leadMetric: overrides?.leadMetric, languages: overrides?.languages ?? .all,
      wording: overrides?.wording ?? policy.wording, pause: overrides?.pause,
      quiet: overrides?.quiet, showsRanks: overrides?.showsRanks ?? false, rituals: overrides?.rituals ?? [:],
      partners: chat?.partners.flatMap { $0.channel == key ? $0.wish : nil }, review: overrides?.review)
  }

  /// Whether a channel's digest tells of the whole chat.
  func gathers(_ key: ChannelKey) -> Bool { gathering(in: key.chat)?.channel == key }

  /// The channel that gathers a chat; nil where none does.
  func gathering(in chat: String) -> Gathering? { chats[chat]?.gathering }

  /// The channels in which a digest was switched on in chat.
  var channelsWithDigest: [ChannelKey] { channels.filter { $0.value.digest == true }.map(\.key) }

  /// The channels that have a ritual.
  func channels(with ritual: Ritual) -> [ChannelKey] {
    channels.filter { $0.value.rituals[ritual] != nil }.map(\.key).sorted()
  }

  /// The channel that wants partners to be drawn for its chat.
  func channelWithPartners(in chat: String) -> ChannelKey? { chats[chat]?.partners?.channel }

  /// The channels that look back on months or quarters.
  var channelsWithReview: [ChannelKey] { channels.filter { $0.value.review != nil }.map(\.key).sorted() }

  /// The channels that are asked something every week.
  var channelsWithPrompt: [ChannelKey] { channels.filter { $0.value.prompt != nil }.map(\.key).sorted() }
}

extension SettingsState.ChannelOverrides {
  /// What counts, and how much of it.
  fileprivate mutating func applyGiving(_ setting: Setting) {
    if let added = setting.emojiAdded { emoji[added] = true }
    if let removed = setting.emojiRemoved { emoji[removed] = false }
    if let limit = setting.dailyLimit { dailyLimit = limit > 0 ? limit : nil }
    if let bonus = setting.weeklyBonus { weeklyBonus = bonus > 0 ? bonus : nil }
    if let name = setting.leadMetric {
      leadMetric = name.isEmpty ? nil : LeadMetric(name: name, target: setting.leadTarget)
    }
    if let tags = setting.languages {
      languages = tags.isEmpty ? nil : Languages(tags: tags)
      wording = Wording(firstOf: tags)
    }
    if let ranks = setting.boardRanks { showsRanks = ranks }
  }

  /// When something is posted, and when nothing is.
  fileprivate mutating func applyRhythm(_ setting: Setting, at moment: Date) {
    if let time = setting.prompt {
      prompt = WeeklyTime(time).map { WeeklyPrompt(time: $0, text: setting.promptText ?? "", since: moment) }
    }
    if let day = setting.pausedUntil {
      if let until = CivilDate(day) {
        pause = Pause(until: until)
      } else if pause?.ended == nil {
        pause?.ended = moment
      }
    }
    if let length = setting.review {
      review = ReviewPeriod.Length(rawValue: length).map { ReviewWish(length: $0, since: moment) }
    }
    if let times = setting.quiet { quiet = QuietTimes(times) }
    if let added = setting.ritualAdded.flatMap(Ritual.init), rituals[added] == nil { rituals[added] = moment }
    if let removed = setting.ritualRemoved.flatMap(Ritual.init) { rituals[removed] = nil }
  }
}
