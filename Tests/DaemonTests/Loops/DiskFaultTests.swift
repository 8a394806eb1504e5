// SPDX-License-Identifier: Apache-2.0
// A disk whose word is not to be trusted any more: the daemon ends at once, and nothing was acknowledged that is not on it.

import EventLog
import Foundation
import Ports
import TestSupport
import Testing

@Suite struct DiskFaultTests {
  @Test(arguments: [false, true])
  func `whichever sync fails first, the daemon ends with the disk's fault and nothing is lost or doubled`(
    forEver: Bool
  ) throws {
    var endings = 0
    for sync in 1...20 {
      let team = try SimulatedTeam(seed: UInt64(sync))
      try team.run { run in try await run.pass(.seconds(1)) }
      for number in 1...3 { try team.say("kudos to @ada for thing \(number)", id: "m\(number)") }
      let first = team.disk.syncs + sync
      let disk = team.disk
      disk.faults.failingSyncs = first...(forEver ? .max : first)
      do {
        try team.run(end: .powerCut) { run in try await run.pass(.seconds(600)) }
      } catch let error as EventLogError {
        #expect(error.code == .diskFault)
        endings += 1
      } catch let error as FileSystemError {
        #expect(error.code == .fault, "at the start, the inbox's own directories")
        endings += 1
      }
      team.cutPower()
      try team.run { run in try await run.pass(.seconds(600)) }
      #expect(try team.recorded.sorted() == ["m1", "m2", "m3"], "sync \(sync)")
      #expect(try team.answered.sorted() == ["m1", "m2", "m3"], "sync \(sync)")
      #expect(try team.isIntact, "sync \(sync)")
    }
    #expect(endings > 10)
  }

  @Test func `a fault while an outcome is recorded ends the daemon too`() throws {
    let team = try SimulatedTeam()
    team.chat.answer(SimulatedTeam.url, [.takeAfter(.seconds(10)), .take])
    #expect {
      try team.run { run in
        try run.say("kudos to @ada for the runbook", id: "m1")
        try await run.pass(.seconds(5))
        run.disk.faults.failingSyncs = 1 ... .max
        try await run.pass(.seconds(600))
      }
    } throws: { ($0 as? EventLogError)?.code == .diskFault }
    #expect(team.chat.requests.count == 1)
  }
}
