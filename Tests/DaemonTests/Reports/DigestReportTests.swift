// SPDX-License-Identifier: Apache-2.0
// What `digest preview --format json` prints beyond lists of what people said.

import FoundationEssentials
import Testing

@testable import Daemon
@testable import Recognition

struct DigestReportTests {
  private static func item(_ kind: ItemKind, _ text: String, day: Int) -> RememberedItem {
    let said = Timestamp.parse("2026-11-\(day)T09:00:00Z")!
    let entry = Digest.Entry(
      by: [Person(id: "ada")], to: [], with: [], text: text, values: ["launch"], said: said, channel: "general",
      cheers: [], sequence: UInt64(day))
    let at = MessageIdentity(chat: "team", channel: "general", message: "m\(day)")
    let item = Item(kind: kind, text: text, values: ["launch"], rule: "keyword")
    return RememberedItem(kind: kind, entry: entry, item: item, at: at)
  }

  private static let digest: Digest = {
    let (setback, win) = (item(.setback, "the form is too long", day: 10), item(.win, "a form of one page", day: 18))
    let story = Story(
      tag: "launch", first: setback.entry.said, last: win.entry.said, count: 2, people: [Person(id: "ada")],
      strands: [Story.Strand(moments: [Story.Moment(setback), Story.Moment(win)])], helpers: [], companions: [],
      measures: [], open: [])
    var digest = Digest(
      channel: ChannelKey(chat: "team", channel: "general"), week: ISOWeek("2026-W47")!, missed: [],
      days: DayRange(
        first: CivilDate(year: 2026, month: 11, day: 14)!, last: CivilDate(year: 2026, month: 11, day: 20)!),
      occasion: .closed, through: Timestamp.parse("2026-11-20T16:00:00Z")!, head: "16·0123456789ab",
      namesChannels: false)
    digest.story = Digest.ToldStory(story: story, since: Timestamp.parse("2026-11-13T16:00:00Z")!)
    digest.ranks.givers = [Digest.Ranks.Rank(person: Person(id: "u1", name: "Zoë K."), count: 3)]
    digest.ahead.goals = [Digest.Goal(number: 4, entry: item(.goal, "write the plan", day: 17).entry, due: "friday")]
    digest.ahead.experiments = [
      Digest.Trial(
        number: 5, experiment: item(.experiment, "two forms", day: 17).entry, metric: "sign-ups", due: "thursday",
        isNew: true)
    ]
    digest.ahead.prompt = "What next?"
    return digest
  }()

  private func json(of digest: Digest) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(
      decoding: try encoder.encode(DigestReport(digest, words: .english, zone: .utc)), as: UTF8.self)
  }

  @Test func `the story is told in its lines as well`() throws {
    let report = DigestReport(Self.digest, words: .english, zone: .utc)
    #expect(report.story == "launch" && report.storyLines?.count == 2)
    #expect(report.storyLines?.first?.contains("the form is too long") == true)
    #expect(report.storyLines?.last?.contains("a form of one page") == true)
    #expect(try json(of: Self.digest).contains(#""storyLines":["#))
  }

  @Test func `ranks and what next week brings are in it`() throws {
    let json = try json(of: Self.digest)
    #expect(json.contains(#""ranks":{"givers":[{"count":3,"person":"Zoë K."}],"receivers":[]}"#))
    let week = json.components(behind: #""nextWeek":{"#)
    #expect(week.hasPrefix(#""experiments":[{"due":"thursday","experiment":{"by":["ada"],"#))
    #expect(week.contains(#""metric":"sign-ups","number":5}],"goals":[{"due":"friday","goal":{"by":["ada"],"#))
    #expect(week.contains(#""number":4,"standing":"due"}],"prompt":"What next?"}"#))
  }

  @Test func `a digest without story and ranks has none of their keys`() throws {
    var digest = Self.digest
    (digest.story, digest.ranks, digest.ahead) = (nil, Digest.Ranks(), Digest.Ahead())
    let json = try json(of: digest)
    #expect(!json.contains("story") && !json.contains("ranks"))
    #expect(json.contains(#""nextWeek":{"experiments":[],"goals":[]}"#))
  }
}

extension String {
  /// What stands behind the first place of some words; nothing where they do not stand in it.
  fileprivate func components(behind words: String) -> String {
    var rest = self[...]
    while !rest.isEmpty, !rest.hasPrefix(words) { rest = rest.dropFirst() }
    return String(rest.dropFirst(words.count))
  }
}
