// SPDX-License-Identifier: Apache-2.0
// Holds the parser to the tables of messages.

import Recognition
import Testing

@Suite struct `The corpus` {
  @Test(arguments: shoutoutCorpus) func `a message that recognises somebody is read as it was meant`(_ row: CorpusCase)
  {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: trapCorpus) func `a message that only sounds like recognition yields nothing`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: winCorpus) func `wins are told from what only looks like them`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: noteCorpus) func `a note is read with all that its kind carries`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: noteTrapCorpus) func `what only looks like a note is none`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: learnedCorpus) func `what was read wrongly once is read right`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }
}
