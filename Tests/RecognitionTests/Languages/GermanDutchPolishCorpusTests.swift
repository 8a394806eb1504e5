// SPDX-License-Identifier: Apache-2.0
// Holds the parser to the tables of German, Dutch and Polish messages.

import Recognition
import Testing

@Suite struct `German, Dutch and Polish` {
  @Test(arguments: germanCorpus) func `German is read as it was meant`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: germanTraps) func `German that only sounds like recognition yields nothing`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: dutchCorpus) func `Dutch is read as it was meant`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: dutchTraps) func `Dutch that only sounds like recognition yields nothing`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: polishCorpus) func `Polish is read as it was meant`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }

  @Test(arguments: polishTraps) func `Polish that only sounds like recognition yields nothing`(_ row: CorpusCase) {
    #expect(row.found == row.expected, "\(row.why)")
  }
}
