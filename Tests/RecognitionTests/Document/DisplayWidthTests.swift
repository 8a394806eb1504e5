// SPDX-License-Identifier: Apache-2.0
// How wide characters are.

import Recognition
import Testing

struct DisplayWidthTests {
  @Test(
    arguments: [
      ("a", 1), (" ", 1), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("█", 1), ("▏", 1), ("▁", 1), ("·", 1), ("…", 1),
      ("日", 2), ("あ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2), ("。", 2), ("ｱ", 1), ("🎯", 2), ("⏳", 2),
      ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇩🇪", 2), ("1️⃣", 2), ("❤️", 2), ("❤", 1), ("☀", 1), ("\u{200B}", 0), ("\u{301}", 0),
      ("𠀀", 2), ("𝒜", 1), ("ש", 1), ("ع", 1), ("क", 1), ("", 0),
    ] as [(String, Int)])
  func `a character takes none, one or two cells`(text: String, cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }

  @Test func `a text is cut between characters`() {
    #expect(DisplayWidth.cut("small wins", to: 10) == "small wins" && DisplayWidth.cut("small wins", to: 6) == "small…")
    #expect(DisplayWidth.cut("日本語", to: 5) == "日本…" && DisplayWidth.cut("日本語", to: 4) == "日…")
    #expect(DisplayWidth.cut("👩‍👩‍👧👩‍👩‍👧", to: 3) == "👩‍👩‍👧…" && DisplayWidth.cut("ab", to: 1) == "…")
  }
}
