// SPDX-License-Identifier: Apache-2.0
// The emoji of headings: alike everywhere, and taken for recognition nowhere.

import Testing

@testable import Recognition

struct SectionMarkTests {
  @Test(arguments: SectionMark.allCases)
  func `a mark is one scalar that is an emoji by itself, and two cells wide`(mark: SectionMark) throws {
    #expect(mark.rawValue.unicodeScalars.count == 1 && DisplayWidth.of(mark.rawValue) == 2)
    let properties = try #require(mark.rawValue.unicodeScalars.first).properties
    #expect(properties.isEmojiPresentation && !properties.isEmojiModifierBase)
    #expect(try #require(properties.age) <= (11, 0))
  }

  @Test(arguments: SectionMark.allCases)
  func `a mark is no sign of recognition and no irony, and nothing is read from a heading`(mark: SectionMark) {
    let name = RecognitionEmoji.canonicalName(mark.rawValue)
    #expect(!RecognitionEmoji.standard.contains(name) && !RecognitionEmoji.irony.contains(name))
    var chat = TestChat()
    #expect(chat.say("otherbot", "\(mark.rawValue) Shout-outs", id: "m1").isEmpty)
    #expect(chat.say("otherbot", "## \(mark.rawValue) Wins\n- Ada: for the runbook — Zoe", id: "m2").isEmpty)
  }

  @Test func `marks differ`() { #expect(Set(SectionMark.allCases.map(\.rawValue)).count == SectionMark.allCases.count) }

  @Test func `a section's heading has its mark in front`() {
    #expect(RichText.Block.section(.goals, ["Goals"]) == .heading(level: 2, ["🎯 ", "Goals"]))
  }
}
