// SPDX-License-Identifier: Apache-2.0
// The daemon's promises, held through simulated lives. A finding names its seed; the same seed gives the same life.

import Foundation
import Testing

@Suite struct SimulationTests {
  /// `SMALLWINS_LIVES` and `SMALLWINS_MESSAGES` make it the long sweep.
  private static let lives = environment("SMALLWINS_LIVES", otherwise: 24)
  private static let messages = environment("SMALLWINS_MESSAGES", otherwise: 60)
  private static let deaths = environment("SMALLWINS_DEATHS", otherwise: 8)

  @Test(arguments: (0..<8).map { UInt64($0) })
  func `every message is recorded, answered and told exactly once, whatever is switched off when`(part: UInt64) throws {
    var met = SimulatedCount()
    for seed in stride(from: part, to: UInt64(Self.lives), by: 8) {
      let life = try SimulatedLife(seed: seed, messages: Self.messages, deaths: Self.deaths)
      let findings = try life.live()
      #expect(findings.wrong.isEmpty, "seed \(seed): \(findings.wrong.prefix(5))")
      #expect(findings.weeks > 0, "seed \(seed)")
      met.deaths += findings.deaths
      met.duplicatesSent += findings.duplicatesSent
      met.shortages += findings.shortages
      met.inDoubt += findings.inDoubt
    }
    guard part < Self.lives else { return }
    #expect(
      met.deaths > 0 && met.duplicatesSent > 0 && met.shortages > 0 && met.inDoubt > 0,
      "a simulation in which nothing goes wrong proves nothing")
  }

  private static func environment(_ name: String, otherwise: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? otherwise
  }
}
