// SPDX-License-Identifier: Apache-2.0
// Short logs from a seed in which somebody who wishes to stay out, and somebody who is forgotten, stand in every place that takes
// people or words.

import FoundationEssentials
import TestSupport

@testable import Recognition

/// A log, and what a digest is to be made of it.
struct GeneratedLog {
  static let channel = ChannelKey(chat: "team", channel: "C1")
  static let close = WeeklySchedule(time: WeeklyTime("friday 16:00")!, zone: .utc).close(of: ISOWeek("2026-W47")!)
  /// What nobody may read: it stands in the texts of moods.
  static let moodWords = "zzmoodzz"

  let muted: GeneratedName
  let erased: GeneratedName
  /// The last word of each mood, by the place of its record: one a person.
  private(set) var moods: [Int] = []
  private(set) var events: [(event: Event, date: Date)] = []

  private let random: SeededRandom
  private let hostile: HostileText
  private let others: [GeneratedName]
  private var messages = 0
  private var numbers = 0

  private static let day: Double = 24 * 3600

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    hostile = HostileText(seed: seed &+ 1)
    var people = GeneratedName.all
    muted = people.remove(at: random.int(in: 0...people.count - 1))
    erased = people.remove(at: random.int(in: 0...people.count - 1))
    others = people
    write()
  }

  // MARK: Writing

  private mutating func write() {
    let beginning = Self.close.addingTimeInterval(-60 * 7 * Self.day)
    note(.digestSwitched(DigestSwitched(chat: "team", channel: "C1", on: true)), beginning)
    learnNames(beginning)
    for _ in 0..<random.int(in: 0...3) { set(beginning) }
    if random.chance(oneIn: 3) { note(.settingChanged(change(Setting(digestHere: true))), beginning) }
    // The same days a year ago, the weeks before, and this one.
    for _ in 0..<random.int(in: 0...2) {
      say(Self.close.addingTimeInterval(-Double(52 * 7 + random.int(in: 0...6)) * Self.day))
    }
    for week in [4, 3, 2] {
      let closed = Self.close.addingTimeInterval(-Double(week - 1) * 7 * Self.day)
      for _ in 0..<random.int(in: 0...4) { say(closed.addingTimeInterval(-Double(random.int(in: 0...6)) * Self.day)) }
      let name = ISOWeek(containing: CivilTime(at: closed, in: .utc).date).description
      note(
        .digestClosed(
          DigestClosed(
            chat: "team", channel: "C1", week: name, through: closed.unixMilliseconds, missed: [], items: 1,
            story: random.chance(oneIn: 3) ? tag() : nil)), closed)
    }
    for _ in 0..<random.int(in: 1...12) { say(thisWeek()) }
    for _ in 0..<random.int(in: 0...6) { react(thisWeek()) }
    if random.chance(oneIn: 2) { feel() }
    note(.personChanged(PersonChanged(chat: "team", person: Person(id: muted.id), muted: true)), Self.close)
  }

  private func thisWeek() -> Date { Self.close.addingTimeInterval(-Double(random.int(in: 0...600_000))) }

  private mutating func note(_ event: Event, _ date: Date) { events.append((event, date)) }

  private mutating func learnNames(_ date: Date) {
    var names = ([muted, erased] + others).compactMap { known in known.name.map { KnownName(id: known.id, name: $0) } }
    if random.chance(oneIn: 3) { names.append(KnownName(id: "C\(random.int(in: 1...2))", name: words())) }
    note(.namesLearned(NamesLearned(chat: "team", names: names)), date)
  }

  private func change(_ setting: Setting) -> SettingChanged {
    SettingChanged(chat: "team", channel: "C1", by: somebody().person, setting: setting)
  }

  private mutating func set(_ date: Date) {
    let setting =
      switch random.int(in: 0...4) {
      case 0: Setting(prompt: "monday 09:30", promptText: words())
      case 1: Setting(leadMetric: metric(), leadTarget: words())
      case 2: Setting(boardRanks: true)
      case 3: Setting(valueAdded: tag())
      default: Setting(valueAdded: "craft")
      }
    note(.settingChanged(change(setting)), date)
  }

  private func place(_ id: String) -> MessageIdentity {
    MessageIdentity(chat: "team", channel: random.chance(oneIn: 4) ? "C2" : "C1", message: id)
  }

  private mutating func say(_ date: Date) {
    messages += 1
    let author = somebody()
    let items = (0..<random.int(in: 1...3)).map { _ in item() }
    let message = MessageRecorded(
      at: place("m\(messages)"), author: author.person, said: date.unixMilliseconds, items: items,
      link: random.chance(oneIn: 4) ? "https://chat.example/m\(messages)" : nil)
    note(.messageRecorded(message), date)
    for _ in 0..<(random.chance(oneIn: 3) ? random.int(in: 1...8) : 0) {
      react(date, to: message.at, by: author.person)
    }
  }

  private mutating func react(_ date: Date) {
    react(date, to: place("t\(random.int(in: 1...3))"), by: somebody().person)
  }

  private mutating func react(_ date: Date, to: MessageIdentity, by author: Person) {
    let reaction = ReactionRecorded(
      at: to, to: author, author: somebody().person, emoji: "tada", removed: random.chance(oneIn: 9),
      said: date.unixMilliseconds)
    note(.reactionRecorded(reaction), date)
  }

  private mutating func feel() {
    let people = ([muted, erased] + others).filter { _ in !random.chance(oneIn: 3) }
    for known in people {
      var mood = Item(kind: .mood, text: Self.moodWords + " " + words(), rule: "keyword")
      mood.score = random.int(in: 1...5)
      let at = MessageIdentity(chat: "team", channel: "C1", message: "mood of \(known.id)")
      moods.append(events.count)
      let date = thisWeek()
      note(
        .messageRecorded(MessageRecorded(at: at, author: known.person, said: date.unixMilliseconds, items: [mood])),
        date)
    }
  }

  // MARK: Words

  private func somebody() -> GeneratedName {
    switch random.int(in: 0...5) {
    case 0: muted
    case 1: erased
    default: others[random.int(in: 0...others.count - 1)]
    }
  }

  private func words() -> String {
    (0..<random.int(in: 1...4)).map { _ in
      switch random.int(in: 0...5) {
      case 0, 1: somebody().mention(random)
      case 2: somebody().lookalike(random)
      case 3: hostile.next()
      default: "the runbook"
      }
    }.joined(separator: " ")
  }

  private func tag() -> String {
    switch random.int(in: 0...3) {
    case 0: somebody().id.lowercased()
    case 1: (somebody().name ?? "craft").lowercased()
    default: ["craft", "launch"][random.int(in: 0...1)]
    }
  }

  private func metric() -> String { random.chance(oneIn: 2) ? "signups" : words() }

  private func receivers() -> [Receiver] {
    (0..<random.int(in: 1...3)).map { _ in Receiver(somebody().person, isGroup: random.chance(oneIn: 9)) }
  }

  private mutating func item() -> Item {
    let kind = ItemKind.allCases.filter { $0 != .mood }[random.int(in: 0...ItemKind.allCases.count - 2)]
    var item = Item(kind: kind, text: random.chance(oneIn: 6) ? "" : words(), rule: "keyword")
    if random.chance(oneIn: 2) { item.values = (0..<random.int(in: 1...2)).map { _ in tag() } }
    if kind == .shoutout { item.to = receivers() } else if random.chance(oneIn: 2) { item.with = receivers() }
    switch kind {
    case .praise: item.from = words()
    case .goal:
      number(&item)
      item.due = random.chance(oneIn: 2) ? "by next tuesday" : words()
      if !item.values.isEmpty, random.chance(oneIn: 2) { item.isAim = true }
    case .experiment:
      number(&item)
      (item.metric, item.due) = (metric(), random.chance(oneIn: 2) ? "10 days" : words())
    case .practice:
      if random.chance(oneIn: 2) { number(&item) } else { tell(&item) }
    case .done, .result: tell(&item)
    case .metric:
      (item.metric, item.value) = (metric(), Double(random.int(in: 0...400)) / 4)
      item.unit = random.chance(oneIn: 2) ? nil : words()
    case .answer: item.asked = random.chance(oneIn: 4) ? nil : words()
    default: break
    }
    return item
  }

  private mutating func number(_ item: inout Item) {
    numbers += 1
    item.number = numbers
  }

  private func tell(_ item: inout Item) {
    if numbers > 0, !random.chance(oneIn: 4) { item.about = random.int(in: 1...numbers) }
    if item.kind != .done { item.outcome = Outcome.allCases[random.int(in: 0...2)] }
  }
}

extension GeneratedLog {
  /// The log without the one who is forgotten, as an erasure leaves it.
  var withoutErased: [(event: Event, date: Date)] {
    var erasure = PersonErasure(
      ErasureAsked(chat: "team", person: Person(id: erased.id)), isConfiguredAdmin: false)
    for (event, _) in events { erasure.learn(from: event) }
    return events.compactMap { event, date in
      switch erasure.redaction(of: event) {
      case .untouched: (event, date)
      case .replaced(let other): (other, date)
      case .erased: nil
      }
    }
  }

  /// What is shown: the week as it closes, as it goes on, told again, and looked back on.
  static let views = 4

  static func digest(of log: [(event: Event, date: Date)], view: Int, in words: Wording) -> Digest? {
    var state = State()
    for (index, (event, date)) in log.enumerated() {
      state.apply(event, sequence: UInt64(index + 1), at: date, key: nil)
    }
    let policy = ChannelPolicy(
      hasDigest: true, digestTime: WeeklyTime("friday 16:00")!, zone: "UTC", foldsLongWeek: view < 3, wording: words)
    let context = DecisionContext(
      now: close.addingTimeInterval(5), policy: { _ in policy }, zone: { _ in .utc }, newIdentifier: { "post" },
      head: "7·0123456789ab")
    let settings = state.effective(for: channel, policy: policy)
    let due = DigestDecisions.Due(channel: channel, week: ISOWeek("2026-W47")!, close: close, missed: [])
    switch view {
    case 0: return DigestComposer.closing(due, settings: settings, state: state, context: context)
    case 1: return DigestComposer.open(channel, settings: settings, state: state, context: context)
    case 2:
      for event in DigestDecisions.close(due, state: state, context: context) {
        state.apply(event, sequence: 1_000_000, at: context.now, key: nil)
      }
      return DigestComposer.past(channel, week: due.week, settings: settings, state: state, context: context)
    default:
      let days = DayRange(
        first: CivilDate(year: 2026, month: 11, day: 1)!, last: CivilDate(year: 2026, month: 11, day: 30)!)
      return DigestComposer.review(channel, days: days, settings: settings, state: state, context: context)
    }
  }
}
