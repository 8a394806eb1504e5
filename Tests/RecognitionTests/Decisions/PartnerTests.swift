// SPDX-License-Identifier: Apache-2.0
// Partners for the week: who is drawn, with whom, when, and what they are told.

import FoundationEssentials
import Testing

@testable import Recognition

struct PartnerTests {
  private func chat(_ people: String..., directly: Bool = true) -> TestChat {
    var chat = TestChat()
    chat.policies["general"]?.hasDirectMessages = directly
    chat.say("lin", "@smallwins partners tuesday 09:00")
    for person in people { chat.say(person, "@smallwins partner on") }
    return chat
  }

  @Test func `each is told their partner and the partner's open goals, and nobody else is`() {
    var chat = chat("ada", "zoe")
    chat.say("ada", "goal: ship the map by Friday")
    chat.say("ada", "goal: rest")
    chat.say("ada", "done: #2")
    #expect(chat.postRituals(at: TestChat.at(17, "08:59")).isEmpty)
    let events = chat.postRituals(at: TestChat.at(17, "09:00"))
    #expect(events.drawn == [["ada", "zoe"]] && events.plans.map(\.recipient) == ["ada", "zoe"])
    #expect(
      events.posts == [
        "Your partner for this week: **zoe**. Ask once how it goes.\nAsk zoe for the smallest next step.\n"
          + "_`partner off` ends this._",
        "Your partner for this week: **ada**. Ask once how it goes.\nOpen goals of ada:\n- #1 ship the map (by Fri 20 Nov)\n"
          + "_`partner off` ends this._",
      ])
    #expect(chat.postRituals().isEmpty)
  }

  @Test func `where nobody can be written to alone, the channel is told, muted people aside`() {
    var chat = chat("ada", "zoe", "omar", directly: false)
    chat.say("zoe", "goal: ship the map")
    chat.say("omar", "@smallwins mute me")
    let events = chat.postRituals(at: TestChat.at(17, "09:00"))
    #expect(events.plans.map(\.channel) == ["general"] && events.plans[0].recipient == nil)
    #expect(
      events.posts == [
        "Partners for this week, who ask each other once how it goes:\n- **ada** and **zoe**\n  - zoe: #1 ship the map"
      ])
  }

  @Test func `an odd number makes one group of three, and fewer than two make none`() {
    var three = chat("ada", "zoe", "omar")
    let events = three.postRituals(at: TestChat.at(17, "09:00"))
    #expect(events.drawn == [["ada", "omar", "zoe"]] && events.plans.count == 3)
    #expect(events.posts[0].hasPrefix("Your partners for this week: **omar** and **zoe**."))
    var one = chat("ada")
    #expect(one.postRituals(at: TestChat.at(17, "09:00")).drawn == [])
    one.say("zoe", "@smallwins partner on")
    #expect(one.postRituals(at: TestChat.at(18, "09:00")).isEmpty, "the week is drawn")
    #expect(one.postRituals(at: TestChat.at(24, "09:00")).drawn == [["ada", "zoe"]])
  }

  @Test func `who no longer wants one is drawn no more, nor are programs, nor two names of one person`() {
    var chat = chat("ada", "zoe", "omar", "jenkins")
    chat.say("omar", "@smallwins partner off")
    #expect(chat.postRituals(at: TestChat.at(17, "09:00")).drawn == [["ada", "zoe"]])
    chat.say("ada", "@smallwins me is @team/zoe")
    chat.say("zoe", "@smallwins me is @team/ada")
    #expect(chat.postRituals(at: TestChat.at(24, "09:00")).drawn == [])
  }

  @Test func `a goal that was set where the channel does not look is not told`() {
    var chat = chat("ada", "zoe")
    chat.say("ada", "goal: a secret", in: "random")
    #expect(!chat.postRituals(at: TestChat.at(17, "09:00")).posts.contains { $0.contains("secret") })
    chat.say("lin", "@smallwins digest here")
    #expect(chat.postRituals(at: TestChat.at(24, "09:00")).posts.contains { $0.contains("secret") })
  }

  @Test(arguments: [true, false])
  func `muted people are not named in goals that are told, others by their names, and aims are nobody's own`(
    directly: Bool
  ) {
    var chat = chat("ada", "zoe", directly: directly)
    chat.take([.namesLearned(NamesLearned(chat: "team", names: [KnownName(id: "kim", name: "Kim Lee")]))])
    chat.say("omar", "@smallwins mute me")
    chat.say("ada", "goal #launch: be live in two countries")
    chat.say("ada", "goal: ship the map with @omar and @kim by Omar")
    let told = chat.postRituals(at: TestChat.at(17, "09:00")).posts.joined(separator: "\n")
    #expect(told.contains("#2 ship the map with someone and @Kim Lee"))
    #expect(!told.lowercased().contains("omar") && !told.contains("#1"))
  }

  @Test func `there is one draw a chat, in the channel that wished for it last`() {
    var chat = chat("ada", "zoe")
    chat.say("lin", "@smallwins partners thursday 09:00", in: "random")
    #expect(chat.settings().partners == nil && chat.settings(of: "random").partners != nil)
    #expect(chat.postRituals(at: TestChat.at(17, "09:00")).isEmpty)
    #expect(chat.postRituals(at: TestChat.at(19, "09:00")).drawn == [["ada", "zoe"]])
    chat.say("lin", "@smallwins partners off")
    #expect(chat.postRituals(at: TestChat.at(26, "09:00")).isEmpty)
    #expect(
      Rituals.nextMoment(of: "team", state: chat.state, context: chat.context) == TestChat.at(20, "16:00") + 604_800)
  }

  @Test func `over the weeks everybody meets everybody before anybody meets again`() {
    var chat = chat("ada", "zoe", "omar", "lin")
    var pairs: [[String]] = []
    for week in 0..<9 { pairs += chat.postRituals(at: TestChat.at(17, "09:00") + Double(week) * 604_800).drawn ?? [] }
    for round in 0..<3 { #expect(Set(pairs[round * 6..<round * 6 + 6]).count == 6, "\(pairs)") }
  }

  @Test func `where this week is drawn, another time of it is promised for the next`() {
    var chat = chat("ada", "zoe")
    #expect(chat.postRituals(at: TestChat.at(17, "09:00")).drawn == [["ada", "zoe"]])
    let answer = chat.say("lin", "@smallwins partners thursday 09:00").posts[0]
    #expect(answer.hasSuffix("The next time is Thu 26 Nov 09:00."))
    #expect(chat.postRituals(at: TestChat.at(19, "09:00")).isEmpty)
    #expect(chat.postRituals(at: TestChat.at(26, "09:00")).drawn == [["ada", "zoe"]])
  }

  @Test func `whoever is the first to want one is told that nobody else does yet`() {
    var chat = chat()
    let alone =
      "Noted: you want a partner for the week. I draw them every Tuesday at 09:00 (UTC).\n"
      + "Nobody else does so far: I draw none until somebody says `partner on`, too."
    #expect(chat.say("jenkins", "@smallwins partner on").posts.isEmpty)
    #expect(chat.say("ada", "@smallwins partner on").posts == [alone])
    #expect(chat.say("ada", "@smallwins partner on").posts == [alone])
    #expect(!chat.say("zoe", "@smallwins partner on").posts[0].contains("Nobody"))
    #expect(!chat.say("ada", "@smallwins partner on").posts[0].contains("Nobody"))
  }

  @Test func `a replay draws nothing anew`() {
    var chat = chat("ada", "zoe", "omar", "lin", "grace")
    for week in 0..<3 { chat.postRituals(at: TestChat.at(17, "09:00") + Double(week) * 604_800) }
    var state = State()
    for (index, record) in chat.log.enumerated() {
      state.apply(record.event, sequence: UInt64(index + 1), at: record.time, key: record.key)
    }
    #expect(state == chat.state && state.partners["team"]?.lastTogether.values.min() == 1)
    #expect(Rituals.post(in: "team", state: state, context: chat.context).isEmpty)
  }
}

struct PartnerGroupsTests {
  @Test(arguments: 0..<40) func `everybody is in one group, and a pair of the last draw is avoided where that can be`(
    seed: Int
  ) {
    var random = SplitMix64(seed: UInt64(seed))
    var history: [[[Int]]] = []
    // Of five people two of last week's three are together again, whatever is drawn.
    let count = [4, Int.random(in: 6...23, using: &random)].randomElement(using: &random)!
    func last(_ a: Int, _ b: Int) -> Int? {
      history.lastIndex { $0.contains { $0.contains(a) && $0.contains(b) } }.map { history.count - $0 }
    }
    for week in 0..<count {
      let groups = PartnerGroups.draw(count, seed: "\(seed) \(week)", lastTogether: last)
      #expect(groups.flatMap { $0 }.sorted() == Array(0..<count), "seed \(seed)")
      #expect(groups.filter { $0.count != 2 }.map(\.count) == (count % 2 == 0 ? [] : [3]), "seed \(seed)")
      for group in groups {
        for (index, one) in group.enumerated() {
          for other in group[..<index] { #expect(last(one, other) != 1, "seed \(seed), week \(week)") }
        }
      }
      history.append(groups)
    }
  }

  @Test func `the draw is chance, and the same chance gives the same draw`() {
    let draws = (0..<50).map { PartnerGroups.draw(6, seed: "\($0)", lastTogether: { _, _ in nil }) }
    let sets = Set(draws.map { Set($0.map { Set($0) }) })
    #expect(sets.count > 10)
    #expect(PartnerGroups.draw(6, seed: "7", lastTogether: { _, _ in nil }) == draws[7])
    #expect(PartnerGroups.draw(1, seed: "7", lastTogether: { _, _ in nil }).isEmpty)
    #expect(PartnerGroups.draw(0, seed: "7", lastTogether: { _, _ in nil }).isEmpty)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a year's draws among five hundred people are no work to speak of`() {
    var draws = PartnerDraws()
    let people = (0..<500).map { Person(id: "person\($0)") }
    for week in 0..<PartnerDraws.memory {
      let groups = stride(from: 0, to: 500, by: 2).map { [people[$0], people[($0 + 1 + 2 * week) % 500]] }
      let drawn = PartnersDrawn(chat: "team", channel: "general", week: "2026-W47", groups: groups)
      draws.draw(drawn, at: TestChat.monday)
    }
    let last = draws.lastTogether
    let groups = PartnerGroups.draw(500, seed: "7") { last[PartnerDraws.Pair(people[$0].id, people[$1].id)] }
    #expect(last.count == 250 * PartnerDraws.memory && groups.count == 250)
    #expect(groups.allSatisfy { last[PartnerDraws.Pair(people[$0[0]].id, people[$0[1]].id)] == nil })
  }

  @Test func `of few people the draw is as good as the best of all`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<60 {
      let ago = (0..<6).map { _ in (0..<6).map { _ in Int.random(in: 1...9, using: &random) } }
      func last(_ a: Int, _ b: Int) -> Int? { ago[min(a, b)][max(a, b)] == 9 ? nil : ago[min(a, b)][max(a, b)] }
      func cost(_ groups: [[Int]]) -> Double {
        groups.map { last($0[0], $0[1]).map { 1 / Double(1 << $0) } ?? 0 }.reduce(0, +)
      }
      let best = Self.pairings(Array(0..<6)).map(cost).min()!
      #expect(abs(cost(PartnerGroups.draw(6, seed: "x", lastTogether: last)) - best) < 1e-9)
    }
  }

  private static func pairings(_ people: [Int]) -> [[[Int]]] {
    guard let first = people.first else { return [[]] }
    return people.dropFirst().flatMap { other in
      pairings(people.filter { $0 != first && $0 != other }).map { [[first, other]] + $0 }
    }
  }
}

extension [Event] {
  /// The groups of a draw by identifiers; nil where none was made.
  fileprivate var drawn: [[String]]? {
    for case .partnersDrawn(let drawn) in self {
      return drawn.groups.map { $0.map(\.id) }.sorted { $0[0] < $1[0] }
    }
    return nil
  }
}
