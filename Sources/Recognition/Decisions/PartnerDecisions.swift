// SPDX-License-Identifier: Apache-2.0
// Partners for the week: those who want one are drawn anew each week, and told each other's goals. There is one draw a chat, so that
// nobody has two partners; it goes by the time and the silence of the channel in which an admin wished for it.

import struct FoundationEssentials.Date

/// The rules about partners.
enum PartnerDecisions {
  /// Draws the partners of a chat, where that is due.
  static func post(in chat: String, state: State, context: DecisionContext) -> [Event] {
    guard let (ritual, settings) = ritual(of: chat, state: state, context: context),
      let week = ritual.week(at: context.now)
    else { return [] }
    let people = people(of: chat, settings: settings, state: state)
    let last = state.partners[chat]?.lastTogether ?? [:]
    let groups = PartnerGroups.draw(people.count, seed: context.newIdentifier()) {
      last[PartnerDraws.Pair(people[$0].id, people[$1].id)]
    }.map { $0.sorted().map { people[$0] } }
    let drawn = PartnersDrawn(
      chat: chat, channel: ritual.channel.channel, week: week.description, groups: groups)
    return [.partnersDrawn(drawn)]
      + tell(groups, in: Remembered(channel: ritual.channel, settings: settings, state: state), context: context)
  }

  /// When partners of a chat may next be drawn; nil where they are not.
  static func nextMoment(of chat: String, state: State, context: DecisionContext) -> Date? {
    ritual(of: chat, state: state, context: context)?.ritual.nextMoment(after: context.now)
  }

  private static func ritual(
    of chat: String, state: State, context: DecisionContext
  ) -> (ritual: WeeklyRitual, settings: EffectiveSettings)? {
    guard let channel = state.settings.channelWithPartners(in: chat) else { return nil }
    let settings = state.effective(for: channel, policy: context.policy(channel))
    guard let drawing = settings.partners,
      let ritual = WeeklyRitual(
        channel, at: drawing.time, since: drawing.since, weeks: state.partners[chat]?.weeks, settings: settings,
        context: context)
    else { return nil }
    return (ritual, settings)
  }

  /// Who wants a partner and can have one. Where all are told in the channel, whoever wants to stay out of what it is told cannot.
  static func people(of chat: String, settings: EffectiveSettings, state: State) -> [Person] {
    var seen: Set<PersonKey> = []
    return state.people.wantingPartners(in: chat).compactMap { id in
      let key = PersonKey(chat: chat, id: id)
      let person = state.acquaintances.named(Person(id: id), in: chat)
      let isToldAlone = settings.policy.hasDirectMessages
      guard !seen.contains(key), !settings.policy.isBot(person), isToldAlone || !state.people.isMuted(key) else {
        return nil
      }
      // Two names of one person are no pair.
      seen.formUnion(state.people.identities(of: key))
      return person
    }
  }

  private static func tell(_ groups: [[Person]], in remembered: Remembered, context: DecisionContext) -> [Event] {
    guard !groups.isEmpty else { return [] }
    let (channel, words) = (remembered.channel, remembered.settings.wording)
    let muted = MutedPeople(in: channel.chat, state: remembered.state)
    // An aim is the team's, and nobody's own.
    let carryOver = CarryOver(remembered.settings, context: context)
    let steps = remembered.state.numbered.open(.goal, in: channel.chat)
      .filter { remembered.covers(ChannelKey($0.at)) && $0.item.isAim != true }
      .filter { carryOver.carries($0, at: context.now) }
    let shown = steps.map { goal in
      words.dated(
        remembered.shown(goal, without: muted), in: carryOver.zone, languages: carryOver.languages, now: context.now)
    }
    let goals = Dictionary(grouping: shown, by: \.author)
    func partners(_ people: [Person]) -> [Wording.Partner] {
      people.map { Wording.Partner(person: $0, goals: goals[$0] ?? []) }
    }
    guard remembered.settings.policy.hasDirectMessages else {
      return [
        .deliveryPlanned(
          PlannedDelivery(
            id: context.newIdentifier(), chat: channel.chat, channel: channel.channel, kind: .reply,
            body: words.partners(ofAll: groups.map(partners))))
      ]
    }
    return groups.flatMap { group in
      group.map { person in
        Answers.direct(
          to: person, in: channel.chat, saying: words.partners(partners(group.filter { $0 != person })),
          context: context)
      }
    }
  }
}
