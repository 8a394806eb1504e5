// SPDX-License-Identifier: Apache-2.0
// What the rituals say to somebody's own message: how many goals are open, what a new metric predicts, and what an experiment's result
// leaves to tell. Each is said only where the ritual is on, and in a pause and in quiet times not at all.

import struct FoundationEssentials.Date

/// The answers of rituals to a message.
struct RitualAnswers {
  /// The message.
  let message: IncomingMessage
  /// What it says now.
  let items: [Item]
  /// What it said before; nil where it is new.
  let known: RecordedMessage?
  /// Whether a number that it speaks of names nothing.
  let isNumberUnknown: Bool
  let settings: EffectiveSettings
  let state: State
  let context: DecisionContext

  /// How many goals of one person may be open before they are asked for the smallest step.
  static let manyGoals = 4

  /// What is asked, as records and posts.
  var events: [Event] {
    guard !message.isDirect, !Silence(settings, zone: context.zone(settings.policy.zone) ?? .utc).holds(at: context.now)
    else { return [] }
    return cutDown() + askOfMetrics()
  }

  /// What is said with the acknowledgement: of the results of experiments, once, when they are first told.
  var question: RichText? {
    guard settings.rituals[.experiments] != nil, !message.isDirect,
      !Silence(settings, zone: context.zone(settings.policy.zone) ?? .utc).holds(at: context.now)
    else { return nil }
    // A number that names no open experiment is asked about already.
    let outcomes = isNumberUnknown ? [] : items.filter { $0.kind == .result }.compactMap(\.outcome)
    let said = Outcome.allCases.filter(outcomes.contains).map(settings.wording.learned)
    return said.isEmpty ? nil : RichText(said.flatMap(\.blocks))
  }

  // MARK: Goals

  /// Somebody has more goals open than anybody can look after. They are told once a week at most, and not where they stay out of
  /// what others read.
  private func cutDown() -> [Event] {
    guard settings.rituals[.goals] != nil, items.contains(where: isNewGoal) else { return [] }
    let muted = MutedPeople(in: message.identity.chat, state: state)
    guard !muted.contains(message.author) else { return [] }
    let open = openGoals(without: muted)
    let place = HintPlace(chat: message.identity.chat, person: message.author, about: .goals)
    guard open.count > Self.manyGoals, state.mayHint(place, at: context.now) else { return [] }
    return [
      .hintGiven(HintGiven(chat: place.chat, to: place.person, about: place.about)),
      Answers.reply(to: message, saying: settings.wording.manyGoals(open), context: context),
    ]
  }

  private func isStep(_ item: Item) -> Bool { item.kind == .goal && item.isAim != true }

  private func isNewGoal(_ item: Item) -> Bool {
    isStep(item) && known?.items.contains { $0.kind == .goal && $0.number == item.number } != true
  }

  /// The author's goals, aims and what rests aside, as they stand with this message, by number; those alone of which this channel is
  /// told.
  private func openGoals(without muted: MutedPeople) -> [(number: Int, text: String)] {
    let remembered = Remembered(channel: ChannelKey(message.identity), settings: settings, state: state)
    func goal(_ item: Item, _ number: Int) -> (number: Int, text: String) {
      (number, remembered.words(of: item, without: muted))
    }
    let closed = Set(items.filter { $0.kind == .done }.compactMap(\.about))
    let carryOver = CarryOver(settings, context: context)
    let earlier = remembered.open(.goal)
      .filter { $0.author == message.author && isStep($0.item) && $0.at != message.identity }
      .filter { carryOver.carries($0, at: context.now) }
      .map { goal($0.item, $0.number) }
    let own = items.filter(isStep).compactMap { item in item.number.map { goal(item, $0) } }
    return (earlier + own).filter { !closed.contains($0.number) }.sorted { $0.number < $1.number }
  }

  // MARK: Metrics

  /// Each metric is asked about once, in whatever case it is written; not one that was told before the ritual began.
  private func askOfMetrics() -> [Event] {
    guard let since = settings.rituals[.metrics] else { return [] }
    let chat = message.identity.chat
    var names: [String] = []
    for name in items.filter({ $0.kind == .metric }).compactMap(\.metric)
    where !state.reminders.isAsked(about: name, in: chat) && !wasTold(name, before: since)
      && !names.contains(where: { ReminderBookkeeping.key($0) == ReminderBookkeeping.key(name) })
    {
      names.append(name)
    }
    guard !names.isEmpty else { return [] }
    let muted = MutedPeople(in: chat, state: state)
    return names.map {
      .reminderGiven(ReminderGiven(chat: chat, channel: message.identity.channel, metric: $0))
    } + [Answers.reply(to: message, saying: settings.wording.predicts(names.map(muted.leavingOut)), context: context)]
  }

  /// Whether a metric is remembered of the chat from before a moment.
  private func wasTold(_ name: String, before moment: Date) -> Bool {
    let key = ReminderBookkeeping.key(name)
    func tells(_ message: RecordedMessage) -> Bool {
      message.said < moment && !message.isPrivate
        && message.items.contains { $0.kind == .metric && $0.metric.map(ReminderBookkeeping.key) == key }
    }
    return state.knownChannels.filter { $0.chat == message.identity.chat }.contains { channel in
      state.archive.messages(of: channel, marked: .metric(name.lowercased())).contains(where: tells)
        || state.messages.values(in: channel).contains(where: tells)
    }
  }
}
