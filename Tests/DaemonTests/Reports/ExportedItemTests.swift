// SPDX-License-Identifier: Apache-2.0
// What `log export` prints of each item.

import FoundationEssentials
import Testing

@testable import Daemon
@testable import Recognition

struct ExportedItemTests {
  private static let time: Int64 = 1_763_280_000_000

  private func state(_ items: [Item], cheeredBy people: [String] = [], isPrivate: Bool = false) -> State {
    var state = State(retention: .unbounded)
    let at = MessageIdentity(chat: "team", channel: "general", message: "m1")
    var recorded = MessageRecorded(
      at: at, author: Person(id: "u1", name: "Ada Lovelace"), said: Self.time, revision: nil, items: items,
      link: "https://chat.example/m1", thread: "m0")
    recorded.isPrivate = isPrivate ? true : nil
    func apply(_ event: Event) {
      state.apply(
        event, sequence: state.lastSequence + 1, at: Date(unixMilliseconds: Self.time), key: "k\(state.lastSequence)")
    }
    apply(.messageRecorded(recorded))
    for person in people {
      apply(
        .reactionRecorded(
          ReactionRecorded(
            at: at, to: Person(id: "u1"), author: Person(id: person), emoji: "tada", removed: false, said: Self.time)))
    }
    return state
  }

  private static func item(_ kind: ItemKind, _ text: String, _ fill: (inout Item) -> Void = { _ in }) -> Item {
    var item = Item(kind: kind, text: text, values: ["craft"], rule: "keyword")
    fill(&item)
    return item
  }

  private func lines(_ items: [Item], withMoodAuthors: Bool = false) -> [String] {
    ExportedItem.all(in: state(items), withMoodAuthors: withMoodAuthors).map(\.csvLine)
  }

  /// An item that has all that any kind has.
  private var whole: [ExportedItem] {
    let all = Self.item(.experiment, "t") { item in
      item.to = [Receiver(Person(id: "zoe"))]
      item.with = [Receiver(Person(id: "u2", name: "Tim Lee")), Receiver(Person(id: "omar"))]
      (item.points, item.from, item.due, item.metric) = (5, "Acme", "friday", "speed")
      (item.value, item.unit, item.score, item.outcome) = (1.5, "s", 4, .didNot)
      (item.about, item.number, item.isAim, item.asked) = (2, 3, true, "What next?")
    }
    return ExportedItem.all(in: state([all], cheeredBy: ["zoe", "kim"], isPrivate: true), withMoodAuthors: false)
  }

  @Test func `every field of every kind has its key in JSON`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(
      try whole.map { String(decoding: try encoder.encode($0), as: UTF8.self) } == [
        #"{"about":2,"aim":true,"asked":"What next?","author":"Ada Lovelace","channel":"general","chat":"team","#
          + #""cheers":["zoe","kim"],"due":"friday","from":"Acme","kind":"experiment","link":"https://chat.example/m1","#
          + #""message":"m1","metric":"speed","number":3,"outcome":"didn't","points":5,"private":true,"#
          + #""rule":"keyword","score":4,"seq":1,"text":"t","thread":"m0","time":"2025-11-16T08:00:00.000Z","to":["zoe"],"#
          + #""unit":"s","value":1.5,"values":["craft"],"with":["Tim Lee","omar"]}"#
      ])
  }

  @Test func `every field of every kind has its column`() {
    let exported = whole
    let names = ExportedItem.csvHeader.split(separator: ",")
    #expect(
      exported.map(\.csvLine) == [
        "1,2025-11-16T08:00:00.000Z,team,general,m1,experiment,Ada Lovelace,zoe,t,craft,keyword,\"Tim Lee, omar\",5,Acme,"
          + "friday,speed,1.5,s,4,didn't,2,3,true,\"zoe, kim\",m0,https://chat.example/m1,true,What next?"
      ])
    #expect(names.count == 28 && names.last == "asked")
  }

  @Test func `each kind fills as many columns as the header has`() {
    for kind in ItemKind.allCases {
      let line = lines([Self.item(kind, "text")])[0]
      #expect(line.split(separator: ",", omittingEmptySubsequences: false).count == 28, "\(kind): \(line)")
    }
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1 for all", "'+1 for all"), ("-rf", "'-rf"), ("@cmd", "'@cmd"), ("＝1", "'＝1"),
    (" =1", "' =1"), ("\tx", "'\tx"), ("-3.5", "-3.5"), ("a=b", "a=b"), ("=a,\"b\"", "\"'=a,\"\"b\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("\r\n=1", "\"'\r\n=1\""),
    // A mark that joins a quote to one character with it.
    ("a\"\u{301},=1", "\"a\"\"\u{301},=1\""), ("a\"\u{FE0F},=1", "\"a\"\"\u{FE0F},=1\""),
    ("a\"\u{200D},=1", "\"a\"\"\u{200D},=1\""),
  ])
  func `no cell is taken for a formula, and none breaks its line`(text: String, cell: String) {
    let line = Array(lines([Self.item(.win, text)])[0].unicodeScalars)
    let cells = Array(",Ada Lovelace,,\(cell),craft,".unicodeScalars)
    #expect(line.indices.contains { line[$0...].starts(with: cells) })
  }

  @Test func `who gave which mood is in it only where that is asked for`() {
    let items = [Self.item(.mood, "tired") { $0.score = 2 }, Self.item(.win, "w")]
    let exported = lines(items)
    #expect(exported.count == 2 && exported[0].contains(",win,Ada Lovelace,"))
    #expect(exported[1] == ",2025-11-16,team,general,,mood,,,,,,,,,,,,,2,,,,,,,,,")
    let told = lines(items, withMoodAuthors: true)
    #expect(told[0].contains(",mood,Ada Lovelace,,tired,craft,") && told[1].contains(",win,"))
  }

  @Test func `a mood that was said to the bot alone is left out where its channel would tell who gave it`() {
    let mood = state([Self.item(.mood, "tired") { $0.score = 2 }], isPrivate: true)
    #expect(ExportedItem.all(in: mood, withMoodAuthors: false).isEmpty)
    #expect(ExportedItem.all(in: mood, withMoodAuthors: true).map(\.score) == [2])
  }

  @Test func `as JSON a mood without its author has neither record, message nor words`() throws {
    let exported = ExportedItem.all(in: state([Self.item(.mood, "tired") { $0.score = 2 }]), withMoodAuthors: false)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    #expect(
      String(decoding: try encoder.encode(exported[0]), as: UTF8.self)
        == #"{"channel":"general","chat":"team","kind":"mood","score":2,"time":"2025-11-16","to":[],"values":[]}"#)
  }
}
