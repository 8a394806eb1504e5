// SPDX-License-Identifier: Apache-2.0
// Holds the parser to the tables of French, Spanish, Portuguese and Italian messages.

import Recognition
import Testing

@Suite struct `French, Spanish, Portuguese and Italian` {
  @Test(arguments: frenchCorpus + frenchTraps) func `French is read as it was meant`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: spanishCorpus + spanishTraps) func `Spanish is read as it was meant`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: portugueseCorpus + portugueseTraps) func `Portuguese is read as it was meant`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: italianCorpus + italianTraps) func `Italian is read as it was meant`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }
}
