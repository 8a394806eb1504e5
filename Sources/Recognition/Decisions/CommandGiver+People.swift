// SPDX-License-Identifier: Apache-2.0
// What people ask and say for themselves.

import struct FoundationEssentials.Date

extension CommandGiver {
  private var myself: PersonKey { PersonKey(chat: channel.chat, id: message.author.id) }

  func showMe() -> [Event] {
    let identities = state.people.identities(of: myself)
    func sum(_ tallies: Tallies) -> Tally { identities.map(tallies.sum).reduce(Tally(), +) }
    let today = CivilTime(at: context.now, in: zone).date
    func midnight(_ day: CivilDate) -> Date { CivilTime(localSeconds: day.daysSince1970 * 86_400).instant(in: zone) }
    let week = state.tallies(since: midnight(ISOWeek(containing: today).monday))
    let month = state.tallies(since: midnight(today.advanced(byDays: 1 - today.day)))
    let words = RecordWords.me(
      named(message.author), week: sum(week), month: sum(month), all: sum(state.tallies()) + sum(state.forgotten),
      latest: latestWords(for: identities))
    return [record(of: .me), Answers.privately(to: message, saying: words, settings: settings, context: context)]
  }

  /// The latest shout-outs to somebody; only those of this channel where others read the answer.
  private func latestWords(for identities: Set<PersonKey>) -> [(words: String, by: Person)] {
    let isPrivate = settings.policy.hasDirectMessages
    return state.messages.values
      .filter { isPrivate || ChannelKey($0.identity) == channel }
      .sorted { ($1.said, $1.sequence) < ($0.said, $0.sequence) }
      .lazy.flatMap { message in
        message.items.filter { item in
          item.kind == .shoutout && !item.text.isEmpty
            && item.to.contains { identities.contains(PersonKey(chat: message.identity.chat, id: $0.person.id)) }
        }
        .map { item in
          let chat = message.identity.chat
          return (
            words: state.acquaintances.naming(item.text, in: chat),
            by: state.acquaintances.named(message.author, in: chat)
          )
        }
      }
      .prefix(3).map { $0 }
  }

  func mute(_ on: Bool) -> [Event] {
    // Whoever said so elsewhere, too, is shown again only where all of it is taken back.
    let people = on ? [myself] : state.people.mutedIdentities(of: myself)
    guard on || !people.isEmpty else { return cannot(.mute(on), saying: PersonWords.notMuted()) }
    let changes = people.map { Event.personChanged(PersonChanged(chat: $0.chat, person: Person(id: $0.id), muted: on)) }
    return [record(of: .mute(on))] + changes + [answer(PersonWords.muted(on))]
  }

  func wishForPartner(_ on: Bool) -> [Event] {
    let change = PersonChanged(chat: channel.chat, person: message.author, partner: on)
    let place = state.settings.channelWithPartners(in: channel.chat)
    let there = place.map { state.effective(for: $0, policy: context.policy($0)) }
    let words = PartnerWords.wished(on, drawing: there?.partners, zone: there?.policy.zone ?? "")
    return [record(of: .partner(on)), .personChanged(change), answer(words)]
  }

  func claim(_ name: String, in said: String, holds: Bool) -> [Event] {
    let command = Command.identity(chat: said, name: name, holds: holds)
    guard let chat = context.chats.first(where: { $0.lowercased() == said.lowercased() }) else {
      let nearest = NearestWord.suggestion(for: said, among: context.chats)
      return cannot(command, saying: PersonWords.unknownChat(said, nearest: nearest))
    }
    let found = state.acquaintances.identifiers(of: name, in: chat)
    guard found.count < 2 else { return cannot(command, saying: PersonWords.severalPeople(name, in: chat)) }
    let other = PersonKey(chat: chat, id: found.first ?? name.lowercased())
    guard other != myself else { return cannot(command, saying: PersonWords.thatIsYou()) }
    guard holds || state.people.claims(other, by: myself) else {
      return cannot(command, saying: PersonWords.neverSaid())
    }
    let claim = IdentityClaimed(
      chat: channel.chat, person: message.author, otherChat: other.chat, other: other.id, holds: holds)
    return [record(of: command), .identityClaimed(claim), answer(answer(to: claim, as: name))]
  }

  private func answer(to claim: IdentityClaimed, as name: String) -> RichText {
    guard claim.holds else { return PersonWords.parted(chat: claim.otherChat, name: name) }
    let other = PersonKey(chat: claim.otherChat, id: claim.other)
    return state.people.claims(myself, by: other)
      ? PersonWords.joined(chat: claim.otherChat, name: name)
      : PersonWords.claimed(chat: claim.otherChat, name: name, here: channel.chat, as: named(message.author))
  }
}
