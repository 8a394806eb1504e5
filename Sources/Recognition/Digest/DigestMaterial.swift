// SPDX-License-Identifier: Apache-2.0
// What a digest is made of: the messages it tells and all that is remembered of the channels it covers, with the people left out who
// wish to be and everybody by the name that holds now.

import struct FoundationEssentials.Date

/// The material of one digest.
struct DigestMaterial {
  let channel: ChannelKey
  let settings: EffectiveSettings
  let state: State
  let context: DecisionContext
  /// The moment up to which the digest before told; nil where this is the first.
  let after: Date?
  /// The moment up to which this one tells.
  let through: Date
  /// What it tells, in the order it was said.
  let messages: [RecordedMessage]
  /// By kind, where the items are that it tells, in that order.
  private let places: [ItemKind: [(message: Int, item: Int)]]
  /// The numbers of the records that first told of them.
  private let told: Set<UInt64>
  /// Shout-outs by reactions to messages that hold no items, those to one message together.
  let gifts: [[RecordedReaction]]
  let muted: MutedPeople
  /// Of a week that is told again: who cheered by then; nil where all cheers are told.
  private let cheersThen: [MessageIdentity: [Person]]?
  /// All that is remembered of the channels it covers.
  let past: Remembered.Past
  /// What people call the channels of its chat, muted people's names left out.
  private let channelNames: [String: String]

  init(
    _ channel: ChannelKey, telling told: Told, after: Date?, through: Date, settings: EffectiveSettings, state: State,
    context: DecisionContext, isAgain: Bool = false
  ) {
    self.channel = channel
    self.settings = settings
    self.state = state
    self.context = context
    self.after = after
    self.through = through
    messages = told.messages.inOrder
    var places: [ItemKind: [(message: Int, item: Int)]] = [:]
    for (message, said) in messages.enumerated() {
      let items = said.items
      for item in items.indices { places[items[item].kind, default: []].append((message, item)) }
    }
    self.places = places
    self.told = Set(messages.map(\.sequence))
    let reactions = told.reactions.compactMap { state.reactions[$0.message]?[$0.index] } + told.archived
    cheersThen =
      isAgain
      ? Dictionary(grouping: reactions, by: \.reaction.at).mapValues { standing in
        var seen: Set<Person> = []
        return standing.sorted { $0.sequence < $1.sequence }.map(\.reaction.author).filter { seen.insert($0).inserted }
      } : nil
    gifts = Dictionary(grouping: reactions, by: \.reaction.at)
      .filter { state.meaning(ofReactionsTo: $0.key) == .shoutouts }
      .values.map { $0.sorted { ($0.said, $0.sequence) < ($1.said, $1.sequence) } }
      .sorted { ($0[0].said, $0[0].sequence) < ($1[0].said, $1[0].sequence) }
    muted = MutedPeople(in: channel.chat, state: state)
    past = Remembered(channel: channel, settings: settings, state: state).past
    channelNames = Self.channelNames(in: channel.chat, state: state, muted: muted)
  }

  private static func channelNames(in chat: String, state: State, muted: MutedPeople) -> [String: String] {
    let channels = Set(state.knownChannels.filter { $0.chat == chat }.map(\.channel))
    return channels.reduce(into: [:]) { $0[$1] = name(of: $1, in: chat, state: state, muted: muted) }
  }

  private static func name(of channel: String, in chat: String, state: State, muted: MutedPeople) -> String {
    muted.leavingOut(of: state.acquaintances.name(of: channel, in: chat) ?? channel)
  }

  /// The channel's zone.
  var zone: TimeZoneRules { context.zone(settings.policy.zone) ?? .utc }

  /// When it began to tell: for a first digest a week before its end.
  var beginning: Date { after ?? through.addingTimeInterval(-Self.week) }

  /// Whether a message is among those that it tells.
  func tells(_ message: RecordedMessage) -> Bool { told.contains(message.sequence) }

  static let week: Double = 7 * 24 * 3600

  /// The items of a kind that it tells, each as it is shown; what is only of muted people is left out.
  func items(_ kind: ItemKind) -> [(item: Item, entry: Digest.Entry)] {
    shown(kind) { item, entry in (muted.leavingOut(item), entry) }
  }

  func entries(_ kind: ItemKind) -> [Digest.Entry] { shown(kind) { _, entry in entry } }

  private func shown<Shown>(_ kind: ItemKind, _ body: (Item, Digest.Entry) -> Shown) -> [Shown] {
    (places[kind] ?? []).compactMap { place in
      let message = messages[place.message]
      let item = message.items[place.item]
      return shown(message, item).map { body(item, $0) }
    }
  }

  /// Reactions to messages that hold no items: one shout-out each, by everybody who reacted.
  var shoutoutsByReaction: [Digest.Entry] {
    gifts.compactMap { reactions in
      guard let receiver = reactions[0].reaction.to else { return nil }
      var seen: Set<Person> = []
      return shown(
        Digest.Entry(
          by: reactions.map(\.reaction.author).filter { seen.insert($0).inserted }, to: [Receiver(receiver)], with: [],
          text: "", values: [], said: reactions[0].said, channel: reactions[0].reaction.at.channel, cheers: [],
          sequence: reactions[0].sequence))
    }
  }

  /// An item as it is shown; nil where nobody is left in it.
  func shown(_ message: RecordedMessage, _ item: Item) -> Digest.Entry? {
    let cheers = cheersThen.map { message.cheers + ($0[message.identity] ?? []) } ?? state.cheers(for: message)
    let told = state.told(item, in: channel.chat) { past.covers($0.identity) && !muted.contains($0.author) }
    return shown(DigestComposer.entry(message, told, cheers: cheers))
  }

  private func shown(_ entry: Digest.Entry) -> Digest.Entry? {
    guard var shown = muted.leavingOut(entry)?.named(by: state.acquaintances, in: channel.chat) else { return nil }
    let name =
      channelNames[shown.channel] ?? Self.name(of: shown.channel, in: channel.chat, state: state, muted: muted)
    shown.channelName = name == shown.channel ? nil : name
    return shown
  }

  /// What goes by a number in the chat, as it is shown; nil where it was said in a channel that this digest does not cover, where a
  /// muted person said it, and where it is not remembered any more.
  func numbered(_ number: Int) -> (item: Item, entry: Digest.Entry)? {
    guard let (message, item) = state.said(under: number, in: channel.chat), past.covers(message.identity),
      let entry = shown(message, item)
    else { return nil }
    return (muted.leavingOut(item), entry)
  }
}

extension [RecordedMessage] {
  var inOrder: [RecordedMessage] { sorted { ($0.said, $0.sequence) < ($1.said, $1.sequence) } }
}
