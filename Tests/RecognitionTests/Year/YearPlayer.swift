// SPDX-License-Identifier: Apache-2.0
// Plays the year: the scenes and the talk of each week in the order of their moments, with the turns of a daemon between them.

import FoundationEssentials

@testable import Recognition

/// A digest as it was posted.
struct PostedDigest {
  var due: DigestDecisions.Due
  var digest: Digest
  var closed: DigestClosed
  /// Nil where nothing was posted.
  var body: RichText?
  /// The log as it was before.
  var log: [LoggedEvent]
  var now: Date
}

/// A record of the log, as the oracle reads it.
struct LoggedEvent {
  var event: Event
  var time: Date
}

/// A year under way.
struct YearPlayer {
  /// A year, and three weeks in which it can be looked back on.
  static let weeks = 55

  private(set) var chat: TestChat
  private(set) var posted: [PostedDigest] = []
  /// Where the state is folded anew from the log, as a start does.
  private var restarts: SplitMix64?
  private var authors: [String: String] = [:]
  private var channels: [String: String] = [:]
  private var lastPrompt: String?
  private var revision = 0

  init(retention: State.Retention = .bounded, restarts seed: UInt64? = nil) {
    chat = TestChat(retention: retention)
    chat.otherwise.hasDirectMessages = true
    restarts = seed.map { SplitMix64(seed: $0) }
  }

  /// The year.
  static func year(retention: State.Retention = .bounded, restarts: UInt64? = nil) -> [PostedDigest] {
    var player = YearPlayer(retention: retention, restarts: restarts)
    player.play()
    return player.posted
  }

  /// The year as the daemon lives it, for all tests of it.
  static let bounded = year()

  private static func monday(_ week: Int) -> Date {
    TestChat.time("2026-11-16T00:00:00Z").addingTimeInterval(Double(week - 1) * 7 * 86_400)
  }

  private static func people(in week: Int) -> [String] {
    var people = ["ada", "grace", "omar", "zoe"]
    for (name, first, last) in [
      ("lin", 1, 55), ("jonas", 4, 55), ("mei", 9, 55), ("petra", 11, 55), ("viktor", 15, 40), ("rosa", 29, 55),
    ] where (first...last).contains(week) {
      people.append(name)
    }
    return people
  }

  private mutating func play() {
    var talk = YearTalk(seed: 2026)
    var waiting: [(date: Date, line: YearLine?, week: Int)] = []
    for week in 1...Self.weeks {
      let isQuiet = [7, 39, 40].contains(week)
      let count = isQuiet ? 0 : [3, 12, 7, 30, 5].dropFirst(week % 5).first!
      let lines =
        (YearScript.team.weeks[week] ?? [])
        + talk.lines(of: week, people: isQuiet ? [] : Self.people(in: week), messages: count)
      waiting += lines.map { (Self.monday(week).addingTimeInterval(Double($0.minute) * 60), $0, week) }
      guard !YearScript.team.away.contains(week) else { continue }
      // A turn each morning, and right after each moment at which a week may close.
      waiting += (0..<7).map { (Self.monday(week).addingTimeInterval(Double($0) * 86_400 + 34_200), nil, week) }
      waiting += [14, 15, 16].map { (Self.monday(week).addingTimeInterval(Double(4 * 24 + $0) * 3600 + 10), nil, week) }
      let start = Self.monday(week).addingTimeInterval(8 * 3600)
      let end = Self.monday(week + 1)
      let due = waiting.enumerated().filter { $0.element.date < end }
        .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
      waiting.removeAll { $0.date < end }
      for moment in due {
        let now = max(moment.date, start)
        if let line = moment.line {
          perform(line, in: moment.week, at: now, said: moment.date)
          settle()
        } else {
          turn(at: now)
        }
      }
    }
  }

  private mutating func turn(at now: Date) {
    chat.now = max(chat.now, now)
    for event in chat.postRituals() {
      if case .promptPosted(let prompt) = event { lastPrompt = prompt.post }
    }
    for due in DigestDecisions.due(state: chat.state, context: chat.context) {
      let log = chat.log.map { LoggedEvent(event: $0.event, time: $0.time) }
      let settings = chat.settings(of: due.channel.channel)
      let digest = DigestComposer.closing(due, settings: settings, state: chat.state, context: chat.context)
      let events = chat.take(DigestDecisions.close(due, state: chat.state, context: chat.context))
      posted.append(
        PostedDigest(
          due: due, digest: digest, closed: events.closed[0], body: events.plans.first?.body, log: log, now: chat.now))
    }
    settle()
    if restarts != nil, Int.random(in: 0..<20, using: &restarts!) == 0 { chat.restart() }
  }

  private mutating func settle() {
    for id in chat.state.outbox.entries.keys.sorted() {
      chat.take([.deliverySettled(DeliverySettled(id: id, result: .delivered, remote: "r-\(id)"))])
    }
  }

  /// Words with the numbers of what other messages say.
  private func numbered(_ text: String) -> String {
    guard let open = text.firstIndex(of: "{"), let close = text.firstIndex(of: "}") else { return text }
    let id = text[text.index(after: open)..<close]
    for case .messageRecorded(let recorded) in chat.log.map(\.event) where recorded.at.message == id {
      if let number = recorded.items.compactMap(\.number).first { return text.replacing("{\(id)}", with: "\(number)") }
    }
    return text
  }

  private mutating func perform(_ line: YearLine, in week: Int, at now: Date, said meant: Date) {
    chat.now = max(chat.now, now)
    let said = line.saidMinute.map { Self.monday(week).addingTimeInterval(Double($0) * 60) } ?? meant
    let place = line.id.flatMap { channels[$0] } ?? line.channel
    switch line.deed {
    case .say(let text, let answers, let revises, let isDirect):
      if let revises {
        revision += 1
        chat.say(
          line.author, text, id: revises, in: channels[revises] ?? place, at: said, revision: "\(revision)")
        return
      }
      if let id = line.id { (authors[id], channels[id]) = (line.author, line.channel) }
      let reply = answers.map { answered in
        answered == "prompt"
          ? RepliedMessage(message: lastPrompt)
          : RepliedMessage(message: answered, author: authors[answered].map { Person(id: $0) })
      }
      chat.say(
        line.author, numbered(text), id: line.id, in: isDirect ? "d-\(line.author)" : place, at: said, replyTo: reply,
        link: line.hasLink ? "https://chat.example/\(line.id ?? "")" : nil, isDirect: isDirect)
    case .react(let emoji, let to, let isRemoval):
      chat.react(
        line.author, emoji, to: to, by: authors[to], in: channels[to] ?? place, removed: isRemoval, at: max(said, now))
    case .delete(let id): chat.delete(id, in: channels[id] ?? place)
    case .forget(let person): chat.forget(person)
    case .name(let id, let name):
      chat.take([.namesLearned(NamesLearned(chat: "team", names: [KnownName(id: id, name: name)]))])
    }
  }
}
