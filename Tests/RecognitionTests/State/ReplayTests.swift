// SPDX-License-Identifier: Apache-2.0
// Random lives of a chat, by a seed: the fold is a function of the log, and the rules hold whatever happens.

import FoundationEssentials
import Testing

@testable import Recognition

/// A chat in which anything happens.
private struct RandomChat {
  var chat = TestChat()
  var random: SplitMix64
  /// How often each item was told by each channel's closed digests.
  var told: [String: Int] = [:]
  var weeks: [String] = []
  /// The prompts that were posted.
  var prompts: [String] = []
  /// How often the author of each experiment was asked.
  var asked: [String: Int] = [:]
  /// The draws and the reviews.
  var rituals: [String] = []
  private var number = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func live(steps: Int) {
    for _ in 0..<steps { step() }
    for words in ["pause off", "quiet off", "digest on"] { chat.say("lin", "@smallwins \(words)") }
    chat.now += 8 * 86_400
    close()
  }

  private mutating func pick<T>(_ choices: [T]) -> T { choices.randomElement(using: &random)! }

  private mutating func step() {
    chat.now += Double(Int.random(in: 0...14_400, using: &random))
    let author = pick(["ada", "zoe", "omar", "lin"])
    let channel = pick(["general", "general", "random"])
    let old = "m\(Int.random(in: 0...number, using: &random))"
    switch Int.random(in: 0..<21, using: &random) {
    case 0..<6:
      number += 1
      chat.say(
        author, "win: item\(number)e", id: "m\(number)", in: channel,
        at: chat.now - Double(Int.random(in: 0...200_000, using: &random)))
    case 6..<8: chat.say(author, "kudos to @grace for item\(number)f", id: "k\(number)", in: channel)
    case 8: chat.say(author, pick(["talk", "win: edited\(number)e"]), id: old, in: channel, revision: "\(number)")
    case 9: chat.delete(old, in: channel)
    case 10..<13:
      chat.react(
        author, pick(["tada", "clap"]), to: old, by: "grace", in: channel, removed: pick([true, false, false]))
    case 13:
      chat.say(
        author,
        pick([
          "@smallwins undo", "goal: item\(number)g", "done: #\(number % 9)", "+5 @grace", "!wins me",
          "goal #t\(number % 2): item\(number)a", "experiment: item\(number)x | by: 2 days", "metric: m\(number % 5) 7",
          "result: item\(number)r | worked",
          "!wins partner on",
        ]),
        in: channel)
    case 14:
      chat.say(
        "lin",
        "@smallwins "
          + pick([
            "digest here", "digest on", "digest every monday 09:00", "digest every friday 16:00 Europe/Berlin",
            "ack reply",
            "values add #x", "admin add @zoe", "digest off",
          ]), in: channel)
    case 15:
      chat.say(
        "lin",
        "@smallwins "
          + pick([
            "limit 3 per day", "limit off", "bonus 20 per week", "prompt tuesday 10:00 What is next?", "prompt off",
            "pause until tuesday", "pause off", "quiet sun 22:00-06:00", "quiet off", "rituals experiments on",
            "rituals goals on", "rituals metrics on", "rituals experiments off",
            "pause until tuesday", "pause off", "quiet sun 22:00-06:00", "quiet off", "partners wednesday 09:00",
            "partners off", "review monthly", "review quarterly", "review off",
          ]), in: channel)
    case 16: settleSomething()
    case 17: chat.reload()
    case 18:
      chat.take(OutboxDecisions.abandonExpired(state: chat.state, underWay: [], context: chat.context))
    default: close()
    }
  }

  private mutating func settleSomething() {
    guard let entry = chat.state.outbox.entries.values.min(by: { $0.sequence < $1.sequence }) else { return }
    let id = entry.delivery.id
    let result: DeliverySettled.Result = pick([.delivered, .delayed, .parked, .uncertain])
    chat.take([
      .deliveryAttempted(DeliveryAttempted(id: id, attempt: entry.attempts + 1, echo: "words of \(id)")),
      .deliverySettled(
        DeliverySettled(id: id, result: result, until: chat.now.unixMilliseconds + 5000, remote: "r-\(id)")),
    ])
  }

  private mutating func close() {
    let posted = chat.postRituals()
    for event in posted {
      if case .reminderGiven(let reminder) = event { asked["\(reminder.number ?? 0)", default: 0] += 1 }
      if case .partnersDrawn(let drawn) = event { rituals.append("\(drawn.chat) \(drawn.week)") }
      if case .reviewPosted(let review) = event { rituals.append("\(review.channel) \(review.period)") }
    }
    prompts += posted.compactMap { event in
      // Another prompt may be asked in a week that had one.
      let set = chat.log.filter {
        if case .settingChanged(let change) = $0.event { change.setting.prompt != nil } else { false }
      }
      if case .promptPosted(let posted) = event {
        return "\(posted.channel) \(posted.week) \(set.count)"
      } else {
        return nil
      }
    }
    let events = chat.closeWeeks()
    weeks += events.closed.map { "\($0.channel) \($0.week)" }
    for plan in events.plans where plan.kind == .digest {
      for word in plan.body.readable.split(separator: " ") where word.hasPrefix("item") && word.hasSuffix("e") {
        told["\(plan.channel) \(word)", default: 0] += 1
      }
    }
  }
}

struct ReplayTests {
  @Test(arguments: 0..<12) func `a state copied anywhere goes on as the whole would, and a replay gives the same`(
    seed: Int
  ) {
    var life = RandomChat(seed: UInt64(seed))
    life.live(steps: 400)
    let log = life.chat.log
    var random = SplitMix64(seed: UInt64(seed) &+ 1000)
    let cut = Int.random(in: 0..<log.count, using: &random)
    var whole = State()
    var copy = State()
    for (index, record) in log.enumerated() {
      whole.apply(record.event, sequence: UInt64(index + 1), at: record.time, key: record.key)
      if index == cut { copy = whole }
      if index > cut { copy.apply(record.event, sequence: UInt64(index + 1), at: record.time, key: record.key) }
    }
    #expect(whole == life.chat.state, "seed \(seed)")
    #expect(copy == whole, "seed \(seed), cut \(cut)")
  }

  @Test(arguments: 0..<12) func `whatever happens, no week is closed twice and no item is told twice by a channel`(
    seed: Int
  ) {
    var life = RandomChat(seed: UInt64(seed))
    life.live(steps: 400)
    #expect(Set(life.weeks).count == life.weeks.count, "seed \(seed)")
    #expect(Set(life.prompts).count == life.prompts.count, "seed \(seed)")
    #expect(life.asked.values.allSatisfy { $0 <= 2 }, "seed \(seed): \(life.asked)")
    #expect(Set(life.rituals).count == life.rituals.count, "seed \(seed): \(life.rituals)")
    #expect(life.told.values.allSatisfy { $0 == 1 }, "seed \(seed): \(life.told.filter { $0.value > 1 })")
    #expect(life.told.count > 20, "seed \(seed): a life without digests proves nothing")
  }
}
