// SPDX-License-Identifier: Apache-2.0
// When the time of an experiment is over, its author is asked how it went: at 9:00 of the day after it was due, once more a week later,
// and then never, unless they gave it more time: then they are asked at its new end as if it were the first. What is withdrawn or has
// a result is not open any more, and so not asked about; neither is what should have been asked before the ritual was switched on,
// or an author who stays out of what the channel is told.

import struct FoundationEssentials.Date

/// The rules about experiments whose time is over.
enum ExperimentDecisions {
  /// Plans the questions of a chat that are due.
  static func post(in chat: String, state: State, context: DecisionContext) -> [Event] {
    let muted = MutedPeople(in: chat, state: state)
    return questions(in: chat, state: state, context: context).filter { $0.moment <= context.now }
      .flatMap { question -> [Event] in
        let (experiment, remembered) = (question.experiment, question.remembered)
        let (words, post) = (remembered.settings.wording, context.newIdentifier())
        let body =
          question.isAgain
          ? words.say(RitualPhrase.experimentAgain, ["number": [.text("\(experiment.number)")]])
          : words.experimentEnded(remembered.shown(experiment, without: muted))
        return [
          .reminderGiven(
            ReminderGiven(chat: chat, channel: experiment.at.channel, number: experiment.number, post: post)),
          .deliveryPlanned(
            PlannedDelivery(
              id: post, chat: chat, channel: experiment.at.channel, kind: .reply, body: body,
              replyTo: experiment.at.message, thread: state.message(at: experiment.at)?.thread)),
        ]
      }
  }

  /// When the next question of a chat is due; nil where none is to come.
  static func nextMoment(of chat: String, state: State, context: DecisionContext) -> Date? {
    questions(in: chat, state: state, context: context).map(\.moment).min()
  }

  /// The number of the experiment that a message's author was asked about: by the post that it answers, else in the thread it stands in.
  /// Nil where there is none, and where it may be one of several.
  static func asked(in message: IncomingMessage, state: State) -> Int? {
    let (chat, channel) = (message.identity.chat, ChannelKey(message.identity))
    guard !message.isDirect, let post = message.repliesTo?.message ?? message.thread else { return nil }
    func isTheirs(_ experiment: NumberedItem) -> Bool {
      experiment.author == message.author && ChannelKey(experiment.at) == channel
        && experiment.isOpen(without: message.identity)
    }
    if let number = state.askedPosts.experiment(answeredBy: message) {
      return state.numbered.item(number, in: chat).map(isTheirs) == true ? number : nil
    }
    let asked = state.numbered.all(.experiment, in: chat) { experiment in
      isTheirs(experiment)
        && [experiment.at.message, state.message(at: experiment.at)?.thread].contains(post)
        && !state.reminders.questions(about: experiment.number, in: chat).isEmpty
    }
    return asked.count == 1 ? asked[0].number : nil
  }

  private struct Question {
    var experiment: NumberedItem
    var isAgain: Bool
    /// When it is asked; now for what should have been asked before.
    var moment: Date
    /// The channel in which it is asked.
    var remembered: Remembered
  }

  /// What is to be asked in a chat, by the experiments' numbers.
  private static func questions(in chat: String, state: State, context: DecisionContext) -> [Question] {
    let channels = state.settings.channels(with: .experiments).filter { $0.chat == chat }
    guard !channels.isEmpty else { return [] }
    let open = state.numbered.open(.experiment, in: chat)
    let muted = MutedPeople(in: chat, state: state)
    return channels.flatMap { channel -> [Question] in
      let settings = state.effective(for: channel, policy: context.policy(channel))
      guard settings.policy.posting != .nowhere, let zone = context.zone(settings.policy.zone) else { return [] }
      let calendar = Calendar(settings: settings, zone: zone, state: state, now: context.now)
      return open.filter { ChannelKey($0.at) == channel && !muted.contains($0.author) }
        .compactMap(calendar.question)
    }
  }

  private struct Calendar {
    let settings: EffectiveSettings
    let zone: TimeZoneRules
    let state: State
    let now: Date

    func question(about experiment: NumberedItem) -> Question? {
      let due = due(of: experiment)
      let asked = state.reminders.questions(about: experiment.number, in: experiment.at.chat)
        .filter { asked in due.map { CivilTime(at: asked, in: zone).date > $0 } ?? true }
      guard asked.count < 2,
        let moment = asked.first.map(aWeekAfter) ?? due.map({ morning(of: $0.advanced(byDays: 1)) }), isNew(moment)
      else { return nil }
      let silence = Silence(settings, zone: zone)
      return Question(
        experiment: experiment, isAgain: !asked.isEmpty, moment: silence.end(from: max(moment, now)),
        remembered: Remembered(channel: ChannelKey(experiment.at), settings: settings, state: state))
    }

    private func aWeekAfter(_ question: Date) -> Date {
      morning(of: CivilTime(at: question, in: zone).date.advanced(byDays: 7))
    }

    /// The last day of an experiment's time; nil where nobody knows it.
    private func due(of experiment: NumberedItem) -> CivilDate? {
      let said = CivilTime(at: experiment.said, in: zone).date
      let due = experiment.item.due.flatMap {
        DueDate.day(of: $0, saidAt: experiment.said, in: zone, languages: settings.languages)
      }
      return due.flatMap { $0 >= said ? $0 : nil }
    }

    /// Whether a moment lies in the time of the ritual.
    private func isNew(_ moment: Date) -> Bool {
      guard let since = settings.rituals[.experiments] else { return false }
      // Switched on by a clock that was ahead, and has been set back since: then the last week counts.
      return moment > (since <= now ? since : now.addingTimeInterval(-7 * 24 * 3600))
    }

    private func morning(of day: CivilDate) -> Date {
      CivilTime(localSeconds: day.daysSince1970 * 86_400 + 9 * 3600).instant(in: zone)
    }
  }
}
