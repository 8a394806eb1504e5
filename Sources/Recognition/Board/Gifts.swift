// SPDX-License-Identifier: Apache-2.0
// Who recognised whom lately, and how often: shout-outs in words and by reactions, each counted once for each person who receives it.
// Groups are nobody in particular, private words are nobody else's to count, and muted people and programs are left out.

import struct FoundationEssentials.Date

/// Who recognised whom in a span of time.
struct Gifts: Equatable {
  /// How often, by giver and then by receiver.
  private(set) var given: [Person: [Person: Int]] = [:]

  init() {}

  init(in remembered: Remembered, since: Date, through: Date) {
    let state = remembered.state
    let muted = MutedPeople(in: remembered.channel.chat, state: state)
    func counts(_ person: Person) -> Bool { !muted.contains(person) && !remembered.settings.policy.isBot(person) }
    remembered.forEachMessage(after: since, through: through) { message in
      guard counts(message.author) else { return }
      for item in message.items where item.kind == .shoutout {
        for receiver in item.to where !receiver.isGroup && counts(receiver.person) {
          add(message.author, receiver.person)
        }
      }
    }
    for reaction in remembered.shoutoutsByReaction where reaction.said > since && reaction.said <= through {
      guard let receiver = reaction.reaction.to, counts(receiver), counts(reaction.reaction.author) else { continue }
      add(reaction.reaction.author, receiver)
    }
  }

  /// How often somebody recognised another.
  func count(from giver: Person, to receiver: Person) -> Int { given[giver]?[receiver] ?? 0 }

  /// How often somebody recognised others.
  func given(by person: Person) -> Int { given[person]?.values.reduce(0, +) ?? 0 }

  /// How often each was recognised.
  var received: [Person: Int] {
    given.values.reduce(into: [:]) { sums, receivers in sums.merge(receivers, uniquingKeysWith: +) }
  }

  /// By identifiers: a name may change.
  mutating func add(_ giver: Person, _ receiver: Person) {
    let (giver, receiver) = (Person(id: giver.id), Person(id: receiver.id))
    guard giver != receiver else { return }
    given[giver, default: [:]][receiver, default: 0] += 1
  }
}

extension Remembered {
  /// The shout-outs that were made by reactions, as far back as they are remembered.
  var shoutoutsByReaction: [RecordedReaction] {
    state.knownChannels.filter(covers).flatMap { channel in
      state.archive.shoutoutsByReaction(in: channel) + state.shoutoutsByReaction(in: channel)
    }
  }
}
