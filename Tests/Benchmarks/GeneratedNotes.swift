// SPDX-License-Identifier: Apache-2.0
// What happens in a chat of the generated company, record by record: people note what went well and what they mean to do, which is
// acknowledged by an emoji, others cheer, some correct or delete what they said. Of what they set out to do one in ten is forgotten, the
// rest ends after days or weeks.

import EventLog
import Ports
import Recognition
import TestSupport

struct GeneratedNotes {
  let chat: GeneratedCompany.Chat
  private let random: SeededRandom
  private var recent: [Note] = []
  private var messages = 0
  private var lastNumber = 0
  private var goals: [Begun] = []
  private var experiments: [Begun] = []
  private var practices: [Begun] = []

  private struct Note {
    var place: GeneratedRecord.Place
    var author: Person
    var channel: Int
    var said: Int64
    var items: [String]
    var isDeleted = false
  }

  /// A goal or an experiment that goes on, or a practice.
  private struct Begun {
    var number: Int
    var author: Person
    var channel: Int
    var said: Int64
  }

  init(_ chat: GeneratedCompany.Chat, random: SeededRandom) {
    self.chat = chat
    self.random = random
  }

  /// The records of what happens next; times in milliseconds since 1970.
  mutating func next(at time: Int64) -> [NewRecord] {
    let chance = random.int(in: 1...100)
    if chance <= 43, let index = target { return chance <= 6 ? thanks(at: time) : cheer(index, at: time) }
    if chance == 44, let index = target { return edit(index, at: time) }
    if chance == 45, let index = target { return delete(index) }
    return note(at: time)
  }

  // MARK: Notes

  /// Each kind as often as it is said among a hundred.
  private static let kinds: [ItemKind] = [
    (ItemKind.shoutout, 40), (.win, 24), (.lesson, 6), (.setback, 5), (.goal, 6), (.done, 6), (.metric, 4), (.mood, 4),
    (.praise, 2), (.experiment, 1), (.result, 1), (.practice, 1),
  ].flatMap { kind, count in [ItemKind](repeating: kind, count: count) }

  /// How many messages people still react to, change or delete.
  private static let remembered = 500
  private static let day: Int64 = 24 * 3600 * 1000

  private mutating func note(at time: Int64) -> [NewRecord] {
    var kind = random.pick(Self.kinds)
    var (channel, author) = someone
    var item: String?
    if [.done, .result].contains(kind) {
      if let begun = ended(kind, at: time) {
        (channel, author) = (begun.channel, begun.author)
        let outcome = kind == .result ? #","outcome":"\#(random.pick(["worked", "didn't", "unclear"]))""# : ""
        item = GeneratedRecord.item(kind, text: words, more: #""about":\#(begun.number)\#(outcome),"#)
      } else {
        kind = .win
      }
    }
    var items = [item ?? self.item(kind, by: author, in: channel, at: time)]
    if random.chance(percent: 8) { items.append(self.item(.win, by: author, in: channel, at: time)) }
    let thread = random.chance(percent: 10) ? target.map { recent[$0].place.message } : nil
    let note = Note(place: place(in: channel, at: time), author: author, channel: channel, said: time, items: items)
    if recent.count < Self.remembered { recent.append(note) } else { recent[messages % Self.remembered] = note }
    return [GeneratedRecord.message(at: note.place, by: author, said: time, items: items, thread: thread)]
      + GeneratedRecord.post(
        .reaction, id: random.identifier(), chat: chat.name, channel: note.place.channel,
        body: #"[{"paragraph":["white_check_mark"]}]"#, replyTo: note.place.message)
  }

  private mutating func item(_ kind: ItemKind, by author: Person, in channel: Int, at time: Int64) -> String {
    switch kind {
    case .shoutout:
      let to = (0..<random.pick([1, 1, 1, 1, 2, 3])).map { _ in chat.member(of: channel, random) }
      return GeneratedRecord.item(kind, rule: "explicit-word", text: words, to: to, tags: tags)
    case .goal, .experiment: return begin(kind, by: author, in: channel, at: time)
    case .practice:
      if random.chance(percent: 70), !practices.isEmpty {
        let practice = random.pick(practices)
        return GeneratedRecord.item(kind, text: words, more: #""about":\#(practice.number),"outcome":"worked","#)
      }
      return begin(kind, by: author, in: channel, at: time)
    case .metric:
      let value = #""metric":"\#(metric)","unit":"%","value":\#(Double(random.int(in: 0...1000)) / 10),"#
      return GeneratedRecord.item(kind, text: "", more: value)
    case .mood: return GeneratedRecord.item(kind, more: #""score":\#(random.int(in: 1...5)),"#)
    case .praise: return GeneratedRecord.item(kind, text: words, tags: tags, more: #""from":"a customer","#)
    default:
      let with = random.chance(percent: 30) ? [chat.member(of: channel, random)] : []
      return GeneratedRecord.item(kind, text: words, with: with, tags: tags)
    }
  }

  private mutating func begin(_ kind: ItemKind, by author: Person, in channel: Int, at time: Int64) -> String {
    lastNumber += 1
    let begun = Begun(number: lastNumber, author: author, channel: channel, said: time)
    var tags = tags
    var more = #""number":\#(lastNumber),"#
    switch kind {
    case .practice: practices.append(begun)
    case .experiment:
      if !random.chance(percent: 10) { experiments.append(begun) }
      more += #""due":"in two weeks","metric":"\#(metric)","#
    default:
      if !random.chance(percent: 10) { goals.append(begun) }
      if random.chance(percent: 40) {
        more += #""due":"\#(random.pick(["Friday", "next week", "tomorrow", "end of the month", "2026-12-04"]))","#
      }
      if random.chance(oneIn: 200) {
        tags = [tag]
        more += #""isAim":true,"#
      }
    }
    return GeneratedRecord.item(kind, text: words, tags: tags, more: more)
  }

  /// The oldest goal or experiment that goes on, where it has gone on for long enough.
  private mutating func ended(_ kind: ItemKind, at time: Int64) -> Begun? {
    let (open, least) = kind == .done ? (goals, 4 * Self.day) : (experiments, 14 * Self.day)
    guard let first = open.first, time - first.said > least else { return nil }
    if kind == .done { goals.removeFirst() } else { experiments.removeFirst() }
    return first
  }

  // MARK: What others do with them

  /// Somebody thanks by an emoji for a message that holds nothing to note.
  private mutating func thanks(at time: Int64) -> [NewRecord] {
    let (channel, author) = someone
    return [
      GeneratedRecord.reaction(
        at: place(in: channel, at: time - 60_000), to: author, by: reader(of: channel, besides: author), emoji: "tada",
        said: time)
    ]
  }

  private func cheer(_ index: Int, at time: Int64) -> [NewRecord] {
    let note = recent[index]
    let person = reader(of: note.channel, besides: note.author)
    let emoji = random.pick(["tada", "clap", "raised_hands", "heart", "taco"])
    func record(at time: Int64, isRemoval: Bool) -> NewRecord {
      GeneratedRecord.reaction(
        at: note.place, to: note.author, by: person, emoji: emoji, said: time, isRemoval: isRemoval)
    }
    return [record(at: time, isRemoval: false)]
      + (random.chance(oneIn: 50) ? [record(at: time + 1, isRemoval: true)] : [])
  }

  private mutating func edit(_ index: Int, at time: Int64) -> [NewRecord] {
    let note = recent[index]
    recent[index].items.append(item(.win, by: note.author, in: note.channel, at: time))
    return [
      GeneratedRecord.message(
        at: note.place, by: note.author, said: note.said, items: recent[index].items, revision: time)
    ]
  }

  private mutating func delete(_ index: Int) -> [NewRecord] {
    recent[index].isDeleted = true
    return [GeneratedRecord.withdrawal(at: recent[index].place)]
  }

  // MARK: Choices

  private var target: Int? {
    guard !recent.isEmpty else { return nil }
    let index = random.int(in: 0...(recent.count - 1))
    return recent[index].isDeleted ? nil : index
  }

  private var someone: (channel: Int, author: Person) {
    let channel = chat.channel(random)
    return (channel, chat.member(of: channel, random))
  }

  private func reader(of channel: Int, besides author: Person) -> Person {
    var person = chat.member(of: channel, random)
    while person == author { person = chat.member(of: channel, random) }
    return person
  }

  private mutating func place(in channel: Int, at time: Int64) -> GeneratedRecord.Place {
    messages += 1
    return GeneratedRecord.Place(
      chat: chat.name, channel: chat.channels[channel], message: "\(time / 1000).\(1_000_000 + messages)")
  }

  private var words: String {
    (0..<random.int(in: 4...16)).map { _ in
      random.pick(random.chance(oneIn: 30) ? ChatWords.accented : ChatWords.ordinary)
    }
    .joined(separator: " ")
  }

  /// Of 150 tags some are used much and others seldom.
  private var tag: String { "project-\(min(random.int(in: 1...150), random.int(in: 1...150)))" }

  private var tags: [String] { random.chance(percent: 25) ? [tag] : [] }

  private var metric: String { "metric \(random.int(in: 1...40))" }
}
