// SPDX-License-Identifier: Apache-2.0
// What people ask and say for themselves.

import struct FoundationEssentials.Date

extension CommandGiver {
  private var myself: PersonKey { PersonKey(chat: channel.chat, id: message.author.id) }

  private var identities: Set<PersonKey> { state.people.identities(of: myself) }

  func showMe() -> [Event] {
    let identities = identities
    func sum(_ tallies: Tallies) -> Tally { identities.map(tallies.sum).reduce(Tally(), +) }
    let today = CivilTime(at: context.now, in: zone).date
    func midnight(_ day: CivilDate) -> Date { CivilTime(localSeconds: day.daysSince1970 * 86_400).instant(in: zone) }
    let week = state.tallies(since: midnight(ISOWeek(containing: today).monday))
    let month = state.tallies(since: midnight(today.advanced(byDays: 1 - today.day)))
    let sums = settings.wording.sums(
      named(message.author), week: sum(week), month: sum(month), all: sum(state.tallies()) + sum(state.forgotten))
    let mine = PersonalRecord(of: identities, in: state)
    let rest =
      settings.policy.hasDirectMessages
      ? PersonalText(record: mine, words: settings.wording, zone: zone).folded : latestWords(mine)
    let words = RichText(sums + rest)
    return [record(of: .me), Answers.privately(to: message, saying: words, settings: settings, context: context)]
  }

  /// Where others read the answer, no more than the latest shout-outs that were said there.
  private func latestWords(_ mine: PersonalRecord) -> [RichText.Block] {
    let muted = MutedPeople(in: channel.chat, state: state)
    let latest = mine.notes.map(\.kept).filter {
      $0.item.kind == .shoutout && !$0.item.text.isEmpty && !$0.isPrivate && ChannelKey($0.at) == channel
        && $0.item.to.contains { identities.contains(PersonKey(chat: channel.chat, id: $0.person.id)) }
        && !muted.contains($0.author)
    }
    guard !latest.isEmpty else { return [] }
    return [.paragraph(settings.wording.line(PersonalPhrase.lately))]
      + latest.prefix(3).map {
        .quote([.said(muted.leavingOut(of: $0.item.text, in: $0.item)), " — ", .person($0.author)])
      }
  }

  /// How many notes go into one answer.
  private static let exported = 500

  func exportMe() -> [Event] {
    let place = [RichText.Inline.said("\(myself.chat)/\(myself.id)")]
    guard settings.policy.hasDirectMessages else {
      return done(.meExport, saying: settings.wording.say(PersonalPhrase.inTerminal, ["person": place]))
    }
    let mine = PersonalRecord(of: identities, in: state)
    var words = PersonalText(record: mine, words: settings.wording, zone: zone)
      .whole(of: named(message.author), limit: Self.exported)
    let older = mine.notes.count - Self.exported
    if older > 0 {
      words.blocks.append(.footer(settings.wording.line(PersonalPhrase.older, count: older, ["person": place])))
    }
    return [record(of: .meExport), Answers.privately(to: message, saying: words, settings: settings, context: context)]
  }

  func mute(_ on: Bool) -> [Event] {
    // Whoever said so elsewhere, too, is shown again only where all of it is taken back.
    let people = on ? [myself] : state.people.mutedIdentities(of: myself)
    guard on || !people.isEmpty else { return cannot(.mute(on), saying: words.say(PersonPhrase.notMuted)) }
    let changes = people.map { identity in
      // With the name, so that it is known in other people's words.
      let person = on ? message.author : Person(id: identity.id)
      return Event.personChanged(PersonChanged(chat: identity.chat, person: person, muted: on))
    }
    return [record(of: .mute(on))] + changes + [answer(words.say(on ? PersonPhrase.muted : .unmuted))]
  }

  func wishForPartner(_ on: Bool) -> [Event] {
    let change = PersonChanged(chat: channel.chat, person: message.author, partner: on)
    return [
      record(of: .partner(on)), .personChanged(change), answer(on ? partnerWanted : words.say(PartnerPhrase.unwanted)),
    ]
  }

  private var partnerWanted: RichText {
    guard let place = state.settings.channelWithPartners(in: channel.chat) else {
      return words.say(PartnerPhrase.wantedInVain)
    }
    let there = state.effective(for: place, policy: context.policy(place))
    guard let wish = there.partners else { return words.say(PartnerPhrase.wantedInVain) }
    let time = "\(words.every(wish.time)) (\(there.policy.zone))"
    let wanted = words.say(PartnerPhrase.wanted, ["time": [.text(time)]])
    let others = PartnerDecisions.people(of: channel.chat, settings: there, state: state).filter {
      !identities.contains(PersonKey(chat: channel.chat, id: $0.id))
    }
    return others.isEmpty ? RichText(wanted.blocks + words.say(PartnerPhrase.wantedByNobodyElse).blocks) : wanted
  }

  func claim(_ name: String, in said: String, holds: Bool) -> [Event] {
    let command = Command.identity(chat: said, name: name, holds: holds)
    guard let chat = context.chats.first(where: { $0.lowercased() == said.lowercased() }) else {
      let nearest = NearestWord.suggestion(for: said, among: context.chats)
      return cannot(command, saying: words.unknownChat(said, nearest: nearest))
    }
    let found = state.acquaintances.identifiers(of: name, in: chat)
    guard found.count < 2 else {
      let gaps: [String: [RichText.Inline]] = ["chat": [.said(chat)], "name": [.said(name)]]
      return cannot(command, saying: words.say(PersonPhrase.severalPeople, gaps))
    }
    let other = PersonKey(chat: chat, id: found.first ?? name.lowercased())
    guard other != myself else { return cannot(command, saying: words.say(PersonPhrase.thatIsYou)) }
    guard holds || state.people.claims(other, by: myself) else {
      return cannot(command, saying: words.say(PersonPhrase.neverSaid))
    }
    let claim = IdentityClaimed(
      chat: channel.chat, person: message.author, otherChat: other.chat, other: other.id, holds: holds)
    return [record(of: command), .identityClaimed(claim), answer(answer(to: claim, as: name))]
  }

  private func answer(to claim: IdentityClaimed, as name: String) -> RichText {
    let other = PersonKey(chat: claim.otherChat, id: claim.other)
    var gaps: [String: [RichText.Inline]] = ["chat": [.said(claim.otherChat)], "name": [.said(name)]]
    guard claim.holds else { return words.say(PersonPhrase.parted, gaps) }
    guard !state.people.claims(myself, by: other) else { return words.say(PersonPhrase.joined, gaps) }
    gaps["here"] = [.text(channel.chat)]
    gaps["author"] = [.person(named(message.author))]
    return words.say(PersonPhrase.claimed, gaps)
  }
}
