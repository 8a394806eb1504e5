// SPDX-License-Identifier: Apache-2.0
// What to ask next, as a value: rounds begin when they are due, each question of a round is asked once, and one that failed waits by
// itself while the others go on.
//
// A round is over when nothing of it is left to ask. The thorough one is kept apart, since a light round may begin and end
// while a channel of the thorough one still has to wait.

import struct FoundationEssentials.Date

/// The questions of one chat, in their order.
struct PollPlan {
  /// Something to ask.
  enum Question: Hashable, Comparable {
    /// Which channels there are.
    case channels
    /// What was said in one.
    case history(String)
  }

  /// What to do next.
  enum Step: Equatable {
    /// This question.
    case ask(Question, isThorough: Bool)
    /// Nothing was left to ask of a round that began then.
    case completed(begun: Date, isThorough: Bool)
    /// Nothing for so long.
    case rest(Duration)
  }

  private struct Hold {
    var until: Duration
    var backoff = Backoff(longest: PollRhythm.longestBackoff)
  }

  private let rhythm: PollRhythm
  private let configured: Set<String>
  private var listed: Set<String> = []
  /// What the rounds under way still have to ask; a question of both is in both.
  private var pending: Set<Question> = []
  private var pendingThoroughly: Set<Question> = []
  private var roundBegan: Date?
  private var thoroughRoundBegan: Date?
  private var lastOpened: Duration?
  private var lastThoroughOpened: Duration?
  private var holds: [Question: Hold] = [:]
  /// Nothing is asked before this moment.
  private var silentUntil = Duration.zero

  /// - Parameter configured: Channels that are read whether they are listed or not.
  init(_ rhythm: PollRhythm, configured: some Sequence<String>) {
    self.rhythm = rhythm
    self.configured = Set(configured)
  }

  /// What to do next.
  /// - Parameters:
  ///   - time: How long it has been, by the clock that never jumps.
  ///   - wanted: A moment up to which somebody waits for all there is.
  mutating func next(at time: Duration, now: Date, wanted: Date? = nil) -> Step {
    // A round that is over ends before another one begins; one may begin in which nothing may be asked.
    if let completed = completed() { return completed }
    openRounds(at: time, now: now, wanted: wanted)
    if let completed = completed() { return completed }
    if time >= silentUntil, let question = askable(at: time).min() {
      return .ask(question, isThorough: pendingThoroughly.contains(question))
    }
    let opening = [
      rhythm.light.flatMap { light in lastOpened.map { $0 + light } }, lastThoroughOpened.map { $0 + rhythm.thorough },
    ]
    let held = pending.compactMap { holds[$0]?.until }.min()
    let wake = (opening + [held]).compactMap { $0 }.min() ?? time + rhythm.thorough
    return .rest(max(wake, silentUntil, time + .milliseconds(1)) - time)
  }

  // MARK: What became of a question

  /// A channel was read.
  mutating func read(_ channel: String, thoroughly: Bool) {
    settle(.history(channel), thoroughly: thoroughly)
  }

  /// These channels there are. Those that are new are asked for in the round under way.
  mutating func list(_ channels: some Sequence<String>) {
    let known = Set(questions)
    listed = Set(channels)
    settle(.channels, thoroughly: true)
    pending.formIntersection(questions)
    pendingThoroughly.formIntersection(questions)
    add(Set(questions).subtracting(known))
  }

  /// A question was not answered, and may be later.
  /// - Parameter pause: How long the server wants to be left alone; nil where it does not say.
  mutating func postpone(_ question: Question, after pause: Duration?, at time: Duration) {
    var hold = holds[question] ?? Hold(until: time)
    hold.until = time + max(pause ?? .zero, hold.backoff.next())
    holds[question] = hold
    if let pause { silentUntil = max(silentUntil, time + pause) }
  }

  /// A question was refused: it belongs to no round before an operator had time to do something about it.
  mutating func refuse(_ question: Question, at time: Duration) {
    settle(question, thoroughly: true)
    holds[question] = Hold(until: time + PollRhythm.afterRefusal)
  }

  /// Every question would be refused.
  mutating func refuseAll(at time: Duration) { silentUntil = max(silentUntil, time + PollRhythm.afterRefusal) }

  // MARK: Rounds

  private mutating func completed() -> Step? {
    if let begun = thoroughRoundBegan, pendingThoroughly.isEmpty {
      thoroughRoundBegan = nil
      if pending.isEmpty { roundBegan = nil }
      return .completed(begun: begun, isThorough: true)
    }
    if let begun = roundBegan, pending.isEmpty {
      roundBegan = nil
      return .completed(begun: begun, isThorough: false)
    }
    return nil
  }

  private mutating func openRounds(at time: Duration, now: Date, wanted: Date?) {
    // A clock that was set back leaves wishes for moments that are yet to come; they wait until then.
    let isWanted = wanted.map { $0 <= now && (thoroughRoundBegan ?? .distantPast) < $0 } ?? false
    let isUnderWay = !askable(at: time).isEmpty
    let isThoroughDue = lastThoroughOpened.map { time - $0 >= rhythm.thorough } ?? true
    if isWanted || (isThoroughDue && !isUnderWay) {
      open(thoroughly: true, at: time, now: now)
    } else if let light = rhythm.light, let lastOpened, time - lastOpened >= light, !isUnderWay {
      open(thoroughly: false, at: time, now: now)
    }
  }

  private mutating func open(thoroughly: Bool, at time: Duration, now: Date) {
    roundBegan = now
    lastOpened = time
    if thoroughly {
      thoroughRoundBegan = now
      lastThoroughOpened = time
      pendingThoroughly = []
    }
    for question in questions where thoroughly || question != .channels {
      // One that was refused has its time, and then much to catch up on.
      let wasRefused = holds[question] != nil && !pending.contains(question)
      if wasRefused, let hold = holds[question], hold.until > time { continue }
      pending.insert(question)
      if thoroughly || wasRefused { pendingThoroughly.insert(question) }
    }
  }

  private mutating func add(_ questions: Set<Question>) {
    pending.formUnion(questions)
    pendingThoroughly.formUnion(questions)
  }

  private mutating func settle(_ question: Question, thoroughly: Bool) {
    holds[question] = nil
    pending.remove(question)
    if thoroughly { pendingThoroughly.remove(question) }
  }

  private var questions: [Question] { [.channels] + configured.union(listed).sorted().map { .history($0) } }

  private func askable(at time: Duration) -> Set<Question> {
    pending.filter { holds[$0].map { $0.until <= time } ?? true }
  }
}
