// SPDX-License-Identifier: Apache-2.0
// What a command does. Every command is answered, and every one is recorded: what was done, or why it was refused.

/// The rules about commands.
enum CommandDecisions {
  static func decide(
    _ words: [CommandWord], message: IncomingMessage, settings: EffectiveSettings, state: State,
    context: DecisionContext
  ) -> [Event] {
    let giver = CommandGiver(message: message, settings: settings, state: state, context: context)
    switch CommandReader.read(words) {
    case .unknown(let nearest):
      let answer =
        giver.saidSomethingToKeep ? BotWords.sayWithoutMyName() : BotWords.unknownCommand(nearest: nearest)
      return giver.refuse("unknown", because: .unknownWord, saying: answer)
    case .wrongUse(let command, let usage):
      return giver.refuse(command, because: .wrongUse, saying: BotWords.wrongUse(usage: usage))
    case .command(let command):
      guard !command.isForAdmins || giver.isAdmin else {
        let hasAdmins = !settings.policy.admins.isEmpty
        return giver.refuse(command.name, because: .notAnAdmin, saying: BotWords.notAnAdmin(anyAdmins: hasAdmins))
      }
      return giver.obey(command)
    }
  }
}

/// Why a command is refused. Raw values are part of the log's format.
enum Refusal: String {
  case notAnAdmin = "not-an-admin"
  case unknownWord = "unknown-word"
  case wrongUse = "wrong-use"
  case notPossible = "not-possible"
}

/// Somebody who gives a command, and all that is needed to carry it out.
private struct CommandGiver {
  let message: IncomingMessage
  let settings: EffectiveSettings
  let state: State
  let context: DecisionContext

  var channel: ChannelKey { ChannelKey(message.identity) }
  var admins: [Person] { settings.policy.admins.sorted().map { named(Person(id: $0)) } }
  var isAdmin: Bool { settings.policy.admins.contains(message.author.id) }

  /// Whether the words behind the bot's name would have counted without it: `@smallwins kudos to @ada`.
  var saidSomethingToKeep: Bool {
    guard case .person? = message.spans.first else { return false }
    let policy = settings.policy
    let context = ParsingContext(
      author: message.author, sensitivity: policy.sensitivity, recognitionEmoji: policy.recognitionEmoji,
      isBot: { policy.isBot($0) })
    return !MessageParser.parse(Array(message.spans.dropFirst()), in: context).items.isEmpty
  }

  /// By the name that holds now.
  private func named(_ person: Person) -> Person { state.acquaintances.named(person, in: channel.chat) }

  private func named(_ item: Item) -> Item {
    var item = item
    item.to = state.acquaintances.named(item.to, in: channel.chat)
    return item
  }

  func refuse(_ command: String, because refusal: Refusal, saying body: RichText) -> [Event] {
    let record = CommandRecorded(
      at: message.identity, author: message.author, command: command, reason: refusal.rawValue)
    return [.commandRefused(record), answer(body)]
  }

  func obey(_ command: Command) -> [Event] {
    switch command {
    case .help: return done(command, saying: BotWords.help(forAdmins: isAdmin))
    case .settings:
      let next = calendar(settings).nextCloseText(after: context.now)
      return done(command, saying: BotWords.settings(settings, admins: admins, next: next))
    case .values: return done(command, saying: BotWords.values(settings.values))
    case .preview: return done(command, saying: openDigest().richText(zone: context.zone(settings.policy.zone) ?? .utc))
    case .undo: return undo()
    case .digest(let on): return switchDigest(on)
    case .digestHere: return gatherHere()
    case .digestNow:
      return [record(of: command), DigestDecisions.post(openDigest(), settings: settings, context: context)]
    case .digestEvery(let time, let zone): return setTime(time, zone)
    case .sensitivity(let level):
      return done(command, setting: Setting(sensitivity: level), saying: BotWords.sensitivityIs(level))
    case .acknowledge(let way):
      var policy = settings.policy
      policy.acknowledgement = way
      return done(command, setting: Setting(acknowledgement: way), saying: BotWords.acknowledgementIs(policy))
    case .valueAdd(let value):
      let values = settings.values.contains(value) ? settings.values : settings.values + [value]
      return done(command, setting: Setting(valueAdded: value), saying: BotWords.values(values))
    case .valueRemove(let value):
      guard settings.values.contains(value) else { return cannot(command, saying: BotWords.noSuchValue(value)) }
      let rest = settings.values.filter { $0 != value }
      return done(command, setting: Setting(valueRemoved: value), saying: BotWords.values(rest))
    case .adminAdd(let person): return addAdmin(person)
    case .adminRemove(let person): return removeAdmin(person)
    case .forgetMe(let isSure): return ErasureDecisions.forgetMe(isSure: isSure, message, context: context)
    case .erase(let person, let isSure):
      return ErasureDecisions.erase(person, isSure: isSure, message, settings: settings, context: context)
    }
  }

  // MARK: What takes more than a setting

  private func undo() -> [Event] {
    let mine = state.messages.values.filter {
      ChannelKey($0.identity) == channel && $0.author == message.author && !$0.items.isEmpty
    }
    let chosen =
      if let replied = message.repliesTo?.message {
        mine.first { $0.identity.message == replied }
      } else {
        mine.max { ($0.said, $0.sequence) < ($1.said, $1.sequence) }
      }
    guard let chosen else {
      let isReply = message.repliesTo?.message != nil
      return cannot(.undo, saying: BotWords.nothingToUndo(isReply: isReply))
    }
    let withdrawn = MessageWithdrawn(at: chosen.identity, cause: .undone)
    return [record(of: .undo), .messageWithdrawn(withdrawn), answer(BotWords.undone(chosen.items.map(named)))]
  }

  private func switchDigest(_ on: Bool) -> [Event] {
    let next = calendar(settings).nextCloseText(after: context.now)
    return [record(of: .digest(on: on)), change(Setting(digest: on))]
      + DigestDecisions.switching(channel, on: on, state: state)
      + [answer(on ? BotWords.digestIsOn(settings, next: next) : BotWords.digestIsOff())]
  }

  private func gatherHere() -> [Event] {
    let next = calendar(settings).nextCloseText(after: context.now)
    return [record(of: .digestHere), change(Setting(digest: true, digestHere: true))]
      + DigestDecisions.switching(channel, on: true, state: state)
      + [answer(BotWords.gathersHere(settings, next: next))]
  }

  private func setTime(_ time: WeeklyTime, _ zone: String?) -> [Event] {
    let command = Command.digestEvery(time, zone: zone)
    if let zone, context.zone(zone) == nil {
      let words = BotWords.unknownZone(zone, nearest: context.nearestZone(zone))
      return refuse(command.name, because: .wrongUse, saying: words)
    }
    var changed = settings
    changed.policy.digestTime = time
    changed.policy.zone = zone ?? settings.policy.zone
    let next = calendar(changed).nextCloseText(after: context.now)
    return done(
      command, setting: Setting(every: time.description, zone: zone), saying: BotWords.digestTimeIs(changed, next: next)
    )
  }

  private func addAdmin(_ person: Person) -> [Event] {
    guard !settings.policy.isBot(person) else {
      return cannot(.adminAdd(person), saying: BotWords.programsAreNoAdmins())
    }
    return done(
      .adminAdd(person), setting: Setting(adminAdded: person), forWholeChat: true, saying: BotWords.adminAdded(person))
  }

  private func removeAdmin(_ person: Person) -> [Event] {
    let command = Command.adminRemove(person)
    guard settings.policy.admins.contains(person.id) else {
      return cannot(command, saying: BotWords.noSuchAdmin(person))
    }
    guard settings.policy.admins.count > 1 else { return cannot(command, saying: BotWords.lastAdmin(person)) }
    return done(
      command, setting: Setting(adminRemoved: person), forWholeChat: true, saying: BotWords.adminRemoved(person))
  }

  // MARK: Events

  private func done(
    _ command: Command, setting: Setting? = nil, forWholeChat: Bool = false, saying body: RichText
  ) -> [Event] {
    [record(of: command)] + (setting.map { [change($0, forWholeChat: forWholeChat)] } ?? []) + [answer(body)]
  }

  private func cannot(_ command: Command, saying body: RichText) -> [Event] {
    refuse(command.name, because: .notPossible, saying: body)
  }

  private func record(of command: Command) -> Event {
    .commandObeyed(
      CommandRecorded(at: message.identity, author: message.author, command: command.name, reason: nil))
  }

  private func change(_ setting: Setting, forWholeChat: Bool = false) -> Event {
    .settingChanged(
      SettingChanged(
        chat: channel.chat, channel: forWholeChat ? nil : channel.channel, by: message.author, setting: setting))
  }

  private func answer(_ body: RichText) -> Event { Answers.reply(to: message, saying: body, context: context) }

  private func openDigest() -> Digest {
    DigestComposer.open(channel, settings: settings, state: state, context: context)
  }

  private func calendar(_ settings: EffectiveSettings) -> DigestCalendar {
    DigestCalendar(channel, settings: settings, state: state, context: context)
  }
}
