// SPDX-License-Identifier: Apache-2.0
// Somebody who gives a command, and what every command needs to be carried out. What each of them does is in the files of this
// type's extensions, a family each.

/// Somebody who gives a command, and all that is needed to carry it out.
struct CommandGiver {
  let message: IncomingMessage
  let settings: EffectiveSettings
  let state: State
  let context: DecisionContext

  /// The language of the answer.
  var words: Wording { settings.wording }
  var channel: ChannelKey { ChannelKey(message.identity) }
  /// The channel's zone.
  var zone: TimeZoneRules { context.zone(settings.policy.zone) ?? .utc }
  var admins: [Person] { settings.policy.admins.sorted().map { named(Person(id: $0)) } }
  var isAdmin: Bool { settings.policy.admins.contains(message.author.id) }

  /// Whether the words behind the bot's name would have counted without it: `@smallwins kudos to @ada`.
  var saidSomethingToKeep: Bool {
    guard case .person? = message.spans.first else { return false }
    let context = ParsingContext(author: message.author, repliedTo: nil, settings: settings)
    let rest = Array(message.spans.dropFirst())
    if state.askedPosts.prompt(answeredBy: message) != nil, MessageParser.answer(rest, in: context) != nil {
      return true
    }
    return !MessageParser.parse(rest, in: context).items.isEmpty
  }

  /// By the name that holds now.
  func named(_ person: Person) -> Person { state.acquaintances.named(person, in: channel.chat) }

  func named(_ item: Item) -> Item {
    var item = item
    item.to = state.acquaintances.named(item.to, in: channel.chat)
    return item
  }

  func refuse(_ command: String, because refusal: Refusal, saying body: RichText) -> [Event] {
    let record = CommandRecorded(
      at: message.identity, author: message.author, command: command, reason: refusal.rawValue)
    return [.commandRefused(record), answer(body)]
  }

  func done(
    _ command: Command, setting: Setting? = nil, forWholeChat: Bool = false, saying body: RichText
  ) -> [Event] {
    [record(of: command)] + (setting.map { [change($0, forWholeChat: forWholeChat)] } ?? []) + [answer(body)]
  }

  func cannot(_ command: Command, saying body: RichText) -> [Event] {
    refuse(command.name, because: .notPossible, saying: body)
  }

  func record(of command: Command) -> Event {
    .commandObeyed(
      CommandRecorded(at: message.identity, author: message.author, command: command.name, reason: nil))
  }

  func change(_ setting: Setting, forWholeChat: Bool = false) -> Event {
    .settingChanged(
      SettingChanged(
        chat: channel.chat, channel: forWholeChat ? nil : channel.channel, by: message.author, setting: setting))
  }

  func answer(_ body: RichText) -> Event { Answers.reply(to: message, saying: body, context: context) }

  func openDigest() -> Digest {
    DigestComposer.open(channel, settings: settings, state: state, context: context)
  }

  /// When the next digest comes, as in `Fri 20 Nov 16:00`.
  func nextDigest(_ settings: EffectiveSettings) -> String {
    let calendar = DigestCalendar(channel, settings: settings, state: state, context: context)
    return LocalTimeFormatter(zone: calendar.schedule.zone, words: words)
      .short(calendar.nextClose(after: context.now).close)
  }
}
