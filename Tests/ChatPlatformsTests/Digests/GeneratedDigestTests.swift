// SPDX-License-Identifier: Apache-2.0
// Digests of generated logs, in every language and through every renderer: none names somebody who stays out or was forgotten, none
// says how anybody felt, and all of them fit. CI runs a slice; Tests/Scripts/sweep.sh runs a hundred thousand.

import ChatPlatforms
import FoundationEssentials
import TestSupport
import Testing

@testable import Recognition

struct GeneratedDigestTests {
  /// `SMALLWINS_GENERATED_LOGS` makes it the long sweep.
  private static let logs =
    ProcessInfo.processInfo.environment["SMALLWINS_GENERATED_LOGS"].flatMap { Int($0) } ?? 300
  private static let lanes = 4

  private func seeds(_ lane: Int) -> StrideTo<Int> { stride(from: lane, to: Self.logs, by: Self.lanes) }

  @Test(arguments: 0..<lanes)
  func `nobody is named who stays out or was forgotten, and every post fits`(lane: Int) throws {
    for seed in seeds(lane) {
      let log = GeneratedLog(seed: UInt64(seed))
      let rest = log.withoutErased
      let view = seed / Self.lanes % GeneratedLog.views
      for (turn, words) in [Wording.english, .german].enumerated() {
        guard let digest = GeneratedLog.digest(of: rest, view: view, in: words) else { continue }
        let document = digest.richText(zone: .utc, words: words)
        for text in try Self.rendered(document, seed: seed, turn: seed / 16 + turn) {
          let scalars = GeneratedName.scalars(text)
          for name in [log.muted, log.erased] where name.isNamed(in: scalars) {
            throw Failure("seed \(seed), view \(view): names \(name.spellings) in \(text)")
          }
          if text.contains(GeneratedLog.moodWords) { throw Failure("seed \(seed): says how somebody felt in \(text)") }
        }
      }
    }
  }

  @Test(arguments: 0..<lanes)
  func `of moods a digest says how many people and a rounded average, and of fewer than five nothing`(lane: Int) {
    var shown = 0
    for seed in seeds(lane) {
      let log = GeneratedLog(seed: UInt64(seed))
      guard !log.moods.isEmpty else { continue }
      let text = Self.text(log.events)
      let scores = log.moods.compactMap { place -> Int? in
        guard case .messageRecorded(let mood) = log.events[place].event, mood.author.id != log.muted.id else {
          return nil
        }
        return mood.items[0].score
      }
      guard scores.count >= Digest.Mood.fewest else {
        let silent = log.events.enumerated().filter { !log.moods.contains($0.offset) }.map(\.element)
        if Self.text(silent) != text { Issue.record("seed \(seed): tells of \(scores.count) moods") }
        continue
      }
      shown += 1
      let random = SeededRandom(seed: UInt64(seed) &+ 5)
      func halves(_ scores: [Int]) -> Int { (4 * scores.reduce(0, +) + scores.count) / (2 * scores.count) }
      var others = scores
      for turn in 0..<3 {
        // The same answers by others, and then any others of the same rounded average.
        var next = turn == 0 ? Array(scores.reversed()) : others.map { _ in random.int(in: 1...5) }
        guard halves(next) == halves(scores) else { continue }
        others = next
        var events = log.events
        for place in log.moods {
          guard case .messageRecorded(var mood) = events[place].event, mood.author.id != log.muted.id else { continue }
          mood.items[0].score = next.removeFirst()
          events[place].event = .messageRecorded(mood)
        }
        if Self.text(events) != text { Issue.record("seed \(seed): \(scores) and \(others) read differently") }
      }
    }
    #expect(shown > Self.logs / Self.lanes / 5)
  }

  private static func text(_ log: [(event: Event, date: Date)]) -> RichText? {
    GeneratedLog.digest(of: log, view: 0, in: .english)?.richText(zone: .utc, words: .english)
  }

  /// What the readers of a terminal see, and those of the platforms in turn; every part fits.
  private static func rendered(_ document: RichText, seed: Int, turn: Int) throws -> [String] {
    let fixture = PlatformFixture.all[turn % PlatformFixture.all.count]
    var texts = [PlainTextRenderer(width: nil).render(document)]
    for post in fixture.platform.outbound.split(fixture.post(document)) {
      let request = fixture.request(post, to: fixture.targets[fixture.targets.count - 1])
      let text = try fixture.text(request)
      guard try fixture.fits(request, text) else { throw Failure("seed \(seed): too long for \(fixture)") }
      let shown = fixture.shown(text)
      guard Offence.pings(in: shown).isEmpty else { throw Failure("seed \(seed): pings on \(fixture)") }
      texts.append(shown)
    }
    return texts
  }

  private struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }
}
