// SPDX-License-Identifier: Apache-2.0
// The names behind a platform's identifiers, asked for before what holds them is recorded, so that people's words are kept with names
// in them, and asked for again when they have grown old.
//
// An unknown name holds up a batch of deliveries for a bounded time; after that it is kept without names, nothing is asked for ten
// minutes, and what was missed is asked for later. An old name holds up nothing.

import ChatPlatforms
import Ports
import Recognition

import struct FoundationEssentials.Date

/// Learns the names of one chat.
actor NameBook {
  private let inquiry: Inquiry
  private let ledger: Ledger
  private let question: @Sendable ([String]) -> any Exchange<APIAnswer<[KnownName]>>
  /// When each identifier was asked for, by the monotonic clock; also those that the platform does not know.
  private var asked: [String: Duration] = [:]
  /// What is to be asked for when nothing waits.
  private var wanted: Set<String> = []
  /// Until when nothing is asked, since it was in vain.
  private var resting: Duration?
  private var hasComplained = false
  /// How many people had been forgotten when all this was noted.
  private var peopleErased = 0

  /// How many identifiers share one exchange: what was answered is kept when time runs out. Slack is asked one by one, each more
  /// than a second after the other.
  private static let portion = 4
  /// The longest that new deliveries wait while names are asked for that nobody waits for; enough for a portion.
  private static let passing = Duration.seconds(15)
  /// How long a name is taken for right, in seconds: a day.
  private static let freshness: Double = 24 * 3600
  /// More than any team has; what a flood of made-up mentions brings is not kept in memory.
  private static let mostWanted = 10_000

  init(
    inquiry: Inquiry, ledger: Ledger, question: @escaping @Sendable ([String]) -> any Exchange<APIAnswer<[KnownName]>>
  ) {
    self.inquiry = inquiry
    self.ledger = ledger
    self.question = question
  }

  /// Learns who is in a batch of deliveries, as far as that is not known.
  func learn(of arrivals: [Arrival]) async throws {
    await letGo()
    let needed = try await sorted(Set(arrivals.flatMap(\.event.identifiers)))
    want(needed.old)
    try await ask(needed.unknown, until: inquiry.now + Inquiry.patience)
  }

  /// Learns who is named by what is posted next, and whether they are still called so.
  func learn(of identifiers: Set<String>) async throws {
    await letGo()
    let needed = try await sorted(identifiers)
    try await ask(needed.unknown + needed.old, until: inquiry.now + Inquiry.patience)
  }

  /// Asks for what nobody waits for.
  func catchUp() async throws {
    await letGo()
    let now = inquiry.now
    asked = asked.filter { isFresh($0.value, at: now) }
    guard !wanted.isEmpty else { return }
    try await ask(wanted.sorted(), until: now + Self.passing)
  }

  /// Which identifiers have no name that we know of, and which an old one.
  private func sorted(_ identifiers: Set<String>) async throws -> (unknown: [String], old: [String]) {
    let (chat, now) = (inquiry.chat, inquiry.now)
    let recently = Set(asked.filter { isFresh($0.value, at: now) }.keys)
    return await ledger.read { state, context in
      let own = Set(state.acquaintances.identity(in: chat)?.ids ?? []).union([InboundContext.ownMention.id])
      var (unknown, old): ([String], [String]) = ([], [])
      for id in identifiers.subtracting(recently).subtracting(own).sorted() {
        guard let entry = state.acquaintances.entry(for: id, in: chat) else {
          unknown.append(id)
          continue
        }
        if abs(context.now.timeIntervalSince(entry.learned)) > Self.freshness { old.append(id) }
      }
      return (unknown, old)
    }
  }

  /// Where somebody was forgotten, nothing that was noted before is asked for: it may be their name.
  private func letGo() async {
    let count = await ledger.read { state, _ in state.peopleErased }
    guard count != peopleErased else { return }
    (peopleErased, asked, wanted) = (count, [:], [])
  }

  private func isFresh(_ asked: Duration, at now: Duration) -> Bool { now - asked < .seconds(Self.freshness) }

  private func want(_ identifiers: some Sequence<String>) {
    for id in identifiers where wanted.count < Self.mostWanted { wanted.insert(id) }
  }

  /// Asks, portion by portion. What is not answered in time is wanted later.
  private func ask(_ identifiers: [String], until deadline: Duration) async throws {
    want(identifiers)
    if let resting, inquiry.now < resting { return }
    var (rest, backoff, learned) = (identifiers[...], Backoff(), false)
    while !rest.isEmpty, inquiry.now < deadline {
      let ids = Array(rest.prefix(Self.portion))
      switch try await inquiry.ask(question(ids), until: deadline) {
      case .got(let names):
        try await record(names.filter { ids.contains($0.id) })
        for id in ids { asked[id] = inquiry.now }
        wanted.subtract(ids)
        rest = rest.dropFirst(Self.portion)
        (backoff, learned, hasComplained) = (Backoff(), true, false)
        resting = nil
      case .refused(let refusal):
        // One name that cannot be told must not keep the others from being asked for.
        if !refusal.isOfToken {
          for id in ids { asked[id] = inquiry.now }
          wanted.subtract(ids)
        }
        return giveUp(refusal.code, hint: refusal.hint)
      case .later(let after, let reason):
        let wait = max(after ?? .zero, backoff.next())
        guard inquiry.now + wait < deadline else {
          // Slow is not in vain.
          if !learned { giveUp(reason, hint: "see that the chat's API can be reached; it is asked again") }
          return
        }
        try await inquiry.wait(wait)
      }
    }
  }

  private func giveUp(_ code: String, hint: String) {
    resting = inquiry.now + Inquiry.rest
    guard !hasComplained else { return }
    hasComplained = true
    inquiry.ports.operations.write(
      LogEntry(.warning, "names-unknown", ["chat": inquiry.chat, "code": code, "hint": hint]))
  }

  private func record(_ names: [KnownName]) async throws {
    let (chat, before) = (inquiry.chat, peopleErased)
    try await ledger.commit { state, _ in
      // An answer that was under way while somebody was forgotten may be their name.
      guard state.peopleErased == before else { return [] }
      let news = names.filter { state.acquaintances.entry(for: $0.id, in: chat)?.known != $0 }
      return news.isEmpty ? [] : [.namesLearned(NamesLearned(chat: chat, names: news))]
    }
  }
}
