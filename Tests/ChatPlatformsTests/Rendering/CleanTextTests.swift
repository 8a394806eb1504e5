// SPDX-License-Identifier: Apache-2.0
// What is taken out of text before anybody looks at markup.

import ChatPlatforms
import Testing

struct CleanTextTests {
  @Test(arguments: [
    ("a\nb\r\nc\u{2028}d", "a b c d"),
    ("  a \t  b  ", "a b"),
    ("a\0b\u{1B}[31mc\u{9B}d\u{7F}e", "ab[31mcde"),
    ("a\u{202E}b\u{2066}c\u{200F}d\u{061C}e\u{FEFF}f", "abcdef"),
    ("👩‍👩‍👧 日本 é", "👩‍👩‍👧 日本 é"),
    ("", ""),
    ("\n\0", ""),
    ("\n\u{301}a ", "\u{301}a"),
  ])
  func `words keep what can be seen, on one line`(text: String, expected: String) {
    #expect(CleanText.words(text) == expected)
  }

  @Test func `words are cut between grapheme clusters`() {
    #expect(CleanText.words("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", limit: 3) == "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧")
    #expect(CleanText.words("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", limit: 3) == "👩‍👩‍👧👩‍👩‍👧…")
    #expect(CleanText.words(String(repeating: "é", count: 5_000)).count == CleanText.wordsLimit)
  }

  @Test func `a tower of accents is cut down`() {
    let tower = "a" + String(repeating: "\u{301}", count: 10_000)
    #expect(CleanText.words(tower).unicodeScalars.count == 16)
  }
}
