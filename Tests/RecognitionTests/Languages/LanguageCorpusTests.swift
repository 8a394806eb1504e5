// SPDX-License-Identifier: Apache-2.0
// Holds the parser to the tables of messages in languages other than English, and of letters beyond ASCII.

import Recognition
import Testing

@Suite struct `Chinese, Japanese and Korean` {
  @Test(arguments: japaneseCorpus + japaneseTraps) func `Japanese is read as it was meant`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: chineseCorpus + chineseTraps) func `Chinese is read as it was meant`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: koreanCorpus + koreanTraps) func `Korean is read as it was meant`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }
}

@Suite struct `European languages` {
  @Test(arguments: europeanCorpus + europeanTraps) func `what was read wrongly once is read right`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }
}

@Suite struct `Letters beyond ASCII` {
  @Test(arguments: unicodeCorpus + unicodeTraps) func `words, names and marks are known in all their forms`(
    _ row: CorpusCase
  ) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test func `a name has one identity however it is written`() {
    let spellings = ["José", "JOSE\u{301}", "jose\u{301}", "ｊｏｓé", "jo\u{200B}sé"]
    #expect(Set(spellings.map(NameDirectory.identity(ofName:))).count == 1)
    #expect(NameDirectory.identity(ofName: "ΝΊΚΟΣ") == "νίκος")
    #expect(NameDirectory.identity(ofName: "Straße") != NameDirectory.identity(ofName: "Strase"))
  }
}
