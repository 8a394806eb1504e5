// SPDX-License-Identifier: Apache-2.0
// What a command does. Every command is answered, and every one is recorded: what was done, or why it was refused.

import struct FoundationEssentials.Date

/// The rules about commands.
enum CommandDecisions {
  static func decide(
    _ words: [CommandWord], message: IncomingMessage, settings: EffectiveSettings, state: State,
    context: DecisionContext
  ) -> [Event] {
    let giver = Giver(message: message, settings: settings, state: state, context: context)
    switch CommandReader.read(words) {
    case .unknown(_, let nearest):
      return giver.refuse("unknown", because: .unknownWord, saying: BotWords.unknownCommand(nearest: nearest))
    case .wrongUse(let usage):
      return giver.refuse("unknown", because: .wrongUse, saying: BotWords.wrongUse(usage: usage))
    case .command(let command):
      guard !command.isForAdmins || giver.isAdmin else {
        let hasAdmins = !settings.policy.admins.isEmpty
        return giver.refuse(command.name, because: .notAnAdmin, saying: BotWords.notAnAdmin(anyAdmins: hasAdmins))
      }
      return giver.obey(command)
    }
  }
}

/// Somebody who gives a command, and all that is needed to carry it out.
private struct Giver {
  let message: IncomingMessage
  let settings: EffectiveSettings
  let state: State
  let context: DecisionContext

  enum Refusal: String {
    case notAnAdmin = "not-an-admin"
    case unknownWord = "unknown-word"
    case wrongUse = "wrong-use"
    case notPossible = "not-possible"
  }

  var channel: ChannelKey { ChannelKey(message.identity) }
  var isAdmin: Bool { settings.policy.admins.contains(message.author.id) }

  func refuse(_ command: String, because refusal: Refusal, saying body: RichText) -> [Event] {
    let record = CommandRecorded(
      at: message.identity, author: message.author, command: command, reason: refusal.rawValue)
    return [.commandRefused(record), answer(body)]
  }

  func obey(_ command: Command) -> [Event] {
    let record = CommandRecorded(at: message.identity, author: message.author, command: command.name, reason: nil)
    let obeyed = Event.commandObeyed(record)
    switch command {
    case .help: return [obeyed, answer(BotWords.help(forAdmins: isAdmin))]
    case .settings: return [obeyed, answer(BotWords.settings(settings, next: nextClose(settings)))]
    case .values: return [obeyed, answer(BotWords.values(settings.values))]
    case .preview: return [obeyed, answer(openDigest().richText(zone: zone(settings)))]
    case .undo: return undo(obeyed)
    case .digest(let on): return switchDigest(on, obeyed)
    case .digestHere: return gatherHere(obeyed)
    case .digestNow: return [obeyed, post(openDigest())]
    case .digestEvery(let time, let zoneName): return setTime(time, zoneName, obeyed)
    case .sensitivity(let level):
      return [obeyed, set(Setting(sensitivity: level)), answer(BotWords.sensitivityIs(level))]
    case .acknowledge(let way):
      return [obeyed, set(Setting(acknowledgement: way)), answer(BotWords.acknowledgementIs(way))]
    case .valueAdd(let value):
      return [obeyed, set(Setting(valueAdded: value)), answer(BotWords.values(settings.values.adding(value)))]
    case .valueRemove(let value):
      guard settings.values.contains(value) else {
        return refuse(command.name, because: .notPossible, saying: BotWords.noSuchValue(value))
      }
      let rest = settings.values.filter { $0 != value }
      return [obeyed, set(Setting(valueRemoved: value)), answer(BotWords.values(rest))]
    case .adminAdd(let person):
      return [obeyed, set(Setting(adminAdded: person), forChat: true), answer(BotWords.adminAdded(person))]
    case .adminRemove(let person): return removeAdmin(person, obeyed)
    }
  }

  private func undo(_ obeyed: Event) -> [Event] {
    let mine = state.messages.values.filter {
      $0.identity.chat == channel.chat && $0.identity.channel == channel.channel && $0.author == message.author
        && !$0.items.isEmpty
    }
    let replied = message.repliesTo?.message
    let chosen =
      replied.map { id in mine.first { $0.identity.message == id } }
      ?? mine.max { ($0.said, $0.sequence) < ($1.said, $1.sequence) }
    guard let chosen else {
      return refuse("undo", because: .notPossible, saying: BotWords.nothingToUndo())
    }
    return [
      obeyed, .messageWithdrawn(MessageWithdrawn(at: chosen.identity, cause: .undone)),
      answer(BotWords.undone(chosen.items)),
    ]
  }

  private func switchDigest(_ on: Bool, _ obeyed: Event) -> [Event] {
    var events = [obeyed, set(Setting(digest: on))]
    let isActive = state.digests[channel]?.activeSince != nil
    if on != isActive {
      events.append(.digestSwitched(DigestSwitched(chat: channel.chat, channel: channel.channel, on: on)))
    }
    let next = on ? nextClose(settings) : nil
    return events + [answer(on ? BotWords.digestIsOn(settings, next: next) : BotWords.digestIsOff())]
  }

  private func gatherHere(_ obeyed: Event) -> [Event] {
    var events = [obeyed, set(Setting(digest: true, digestHere: true))]
    if state.digests[channel]?.activeSince == nil {
      events.append(.digestSwitched(DigestSwitched(chat: channel.chat, channel: channel.channel, on: true)))
    }
    return events + [answer(BotWords.gathersHere(settings, next: nextClose(settings)))]
  }

  private func setTime(_ time: WeeklyTime, _ zoneName: String?, _ obeyed: Event) -> [Event] {
    if let zoneName, context.zone(zoneName) == nil {
      let words = BotWords.unknownZone(zoneName, nearest: context.nearestZone(zoneName))
      return refuse("digest every", because: .wrongUse, saying: words)
    }
    var changed = settings
    changed.policy.digestTime = time
    if let zoneName { changed.policy.zone = zoneName }
    return [
      obeyed, set(Setting(every: time.description, zone: zoneName)),
      answer(BotWords.digestTimeIs(changed, next: nextClose(changed))),
    ]
  }

  private func removeAdmin(_ person: Person, _ obeyed: Event) -> [Event] {
    guard settings.policy.admins.contains(person.id) else {
      return refuse("admin remove", because: .notPossible, saying: BotWords.noSuchAdmin(person))
    }
    guard settings.policy.admins.count > 1 else {
      return refuse("admin remove", because: .notPossible, saying: BotWords.lastAdmin())
    }
    return [obeyed, set(Setting(adminRemoved: person), forChat: true), answer(BotWords.adminRemoved(person))]
  }

  private func openDigest() -> Digest {
    DigestComposer.open(channel, settings: settings, state: state, context: context)
  }

  private func post(_ digest: Digest) -> Event {
    .deliveryPlanned(
      PlannedDelivery(
        id: context.newIdentifier(), kind: .digest, chat: channel.chat, channel: channel.channel,
        body: digest.richText(zone: zone(settings))))
  }

  private func set(_ setting: Setting, forChat: Bool = false) -> Event {
    .settingChanged(
      SettingChanged(
        chat: channel.chat, channel: forChat ? nil : channel.channel, by: message.author, setting: setting))
  }

  private func answer(_ body: RichText) -> Event { Decider.reply(to: message, saying: body, context: context) }

  private func zone(_ settings: EffectiveSettings) -> TimeZoneRules { context.zone(settings.policy.zone) ?? .utc }

  private func nextClose(_ settings: EffectiveSettings) -> String {
    let rules = zone(settings)
    let schedule = WeeklySchedule(time: settings.policy.digestTime, zone: rules)
    return LocalTimeFormatter(zone: rules).short(schedule.nextClose(after: context.now).close)
  }
}

extension [String] {
  fileprivate func adding(_ value: String) -> [String] { contains(value) ? self : self + [value] }
}
