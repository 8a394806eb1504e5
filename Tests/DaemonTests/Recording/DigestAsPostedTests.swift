// SPDX-License-Identifier: Apache-2.0
// A digest as people see it: in Markdown, and on a terminal.

import ChatPlatforms
import Foundation
import Testing

@testable import Recognition

struct DigestAsPostedTests {
  private static let digest: Digest = {
    func entry(
      _ by: String, _ text: String, to: [String] = [], cheers: [String] = [], link: String? = nil, sequence: UInt64
    ) -> Digest.Entry {
      Digest.Entry(
        by: [Person(id: by)], to: to.map { Receiver(Person(id: $0)) }, with: [], text: text, values: [], link: link,
        said: Date(timeIntervalSince1970: 1_794_996_000), channel: "general", cheers: cheers.map { Person(id: $0) },
        sequence: sequence)
    }
    return Digest(
      channel: ChannelKey(chat: "team", channel: "general"), week: ISOWeek("2026-W47")!, missed: [],
      days: DayRange(
        first: CivilDate(year: 2026, month: 11, day: 14)!, last: CivilDate(year: 2026, month: 11, day: 20)!),
      occasion: .closed, through: Date(timeIntervalSince1970: 1_795_190_400),
      head: "16·0123456789ab", namesChannels: false,
      wins: [
        entry("ada", "paired with @grace on the *importer*", cheers: ["zoe", "omar"], sequence: 1),
        entry("lin", "first customer switched over", link: "https://chat.example/m2", sequence: 2),
      ],
      shoutouts: [
        entry("zoe", "the runbook, it saved us at 3 am", to: ["ada"], sequence: 3),
        entry("lin", "the patient review", to: ["ada"], sequence: 4),
        entry("omar", "telling @here kindly", to: ["zoe", "grace"], sequence: 5),
        entry("zoe", "", to: ["omar"], sequence: 6),
      ], values: ["craft"])
  }()

  @Test func `in Markdown nobody is pinged and nobody's words are markup`() {
    #expect(
      MarkdownRenderer.render(Self.digest.richText(zone: .utc, words: .english))
        .replacingOccurrences(of: "\u{200B}", with: "␣") == """
          # Small wins, 14–20 November 2026

          ## 🌱 Wins

          - paired with @␣grace on the \\*importer\\* — ada (cheered by zoe and omar)
          - first customer switched over — lin · [message](https://chat.example/m2)

          ## 💬 Shout-outs

          - **ada**
            - the runbook, it saved us at 3 am — zoe
            - the patient review — lin
          - **zoe and grace**: telling @␣here kindly — omar
          - **omar** from zoe

          Our values this week: #craft.

          *In the words you said them. Week 2026-W47, log 16·0123456789ab*
          """)
  }

  @Test func `on a terminal it reads as plainly`() {
    #expect(
      PlainTextRenderer().render(Self.digest.richText(zone: .utc, words: .english))
        .replacingOccurrences(of: "\u{200B}", with: "␣") == """
          Small wins, 14–20 November 2026

          🌱 Wins
          • paired with @␣grace on the *importer* — ada (cheered by zoe and omar)
          • first customer switched over — lin · message (https://chat.example/m2)

          💬 Shout-outs
          • ada
            ◦ the runbook, it saved us at 3 am — zoe
            ◦ the patient review — lin
          • zoe and grace: telling @␣here kindly — omar
          • omar from zoe

          Our values this week: #craft.

          In the words you said them. Week 2026-W47, log 16·0123456789ab
          """)
  }
}
