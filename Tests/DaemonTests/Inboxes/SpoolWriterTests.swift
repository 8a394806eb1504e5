// SPDX-License-Identifier: Apache-2.0
// A delivery is in the spool whole, or not at all, whatever happens to the disk.

import Daemon
import Ports
import TestSupport
import Testing

struct SpoolWriterTests {
  @Test func `a delivery comes out as it went in`() async throws {
    let disk = SimulatedDisk(seed: 1)
    try write(1, on: disk)
    #expect(numbers(try await openInbox(on: disk).next(atMost: 10)) == [1])
    #expect(try disk.entries(of: spool.tmp).isEmpty)
  }

  @Test func `names sort by the time of reception and never meet`() throws {
    let disk = SimulatedDisk(seed: 1)
    let names = try (1...50).map { try write($0, on: disk) }
    #expect(names == names.sorted() && Set(names).count == 50)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `after a power cut at any operation a delivery is whole or not there, and there once it was confirmed`(
    seed: UInt64
  ) async throws {
    for isFirst in [true, false] {
      let (_, operations) = try started(seed: seed, isFirst: isFirst, cutAt: nil)
      #expect(operations > 5)
      for operation in 1...operations {
        let (disk, _) = try started(seed: seed &* 1_000 &+ UInt64(operation), isFirst: isFirst, cutAt: operation)
        let confirmed = (try? write(2, on: disk)) != nil
        let found = numbers(try await openInbox(on: disk.afterPowerCut()).next(atMost: 10))
        let earlier = isFirst ? [] : [1]
        let context: Comment = "seed \(seed), operation \(operation): \(found)"
        #expect(found == earlier + [2] || (!confirmed && found == earlier), context)
      }
    }
  }

  // A disk, with an earlier delivery on it or not, whose power goes at that operation of the next; and how many
  // operations the next takes.
  private func started(seed: UInt64, isFirst: Bool, cutAt: Int?) throws -> (SimulatedDisk, Int) {
    let disk = SimulatedDisk(seed: seed)
    if !isFirst { try write(1, on: disk) }
    if let cutAt {
      disk.faults.powerCutAtOperation = disk.operations + cutAt
      return (disk, 0)
    }
    let before = disk.operations
    try write(2, on: disk)
    return (disk, disk.operations - before)
  }

  @Test func `a kill at any operation leaves nothing half written among what waits`() async throws {
    let disk = SimulatedDisk(seed: 5)
    try write(1, on: disk)
    let file = try SpoolFile.encode(delivery(2))
    try disk.create("\(spool.tmp)/draft", contents: Array(file.prefix(20)))
    #expect(numbers(try await openInbox(on: disk.afterKill()).next(atMost: 10)) == [1])
  }

  @Test func `on a full disk a delivery is refused and leaves no trace, and later it goes on`() async throws {
    let disk = SimulatedDisk(seed: 6)
    try write(1, on: disk)
    disk.faults.capacity = disk.bytesUsed + 10
    #expect(throws: FileSystemError.self) { try write(2, on: disk) }
    #expect(try disk.entries(of: spool.tmp).isEmpty)
    disk.faults.capacity = nil
    try write(3, on: disk)
    #expect(numbers(try await openInbox(on: disk).next(atMost: 10)) == [1, 3])
  }

  @Test func `a sync that fails is no confirmation`() throws {
    let clean = SimulatedDisk(seed: 7)
    try write(1, on: clean)
    for sync in 1...clean.syncs {
      let disk = SimulatedDisk(seed: 7)
      disk.faults.failingSyncs = sync...sync
      #expect(throws: FileSystemError.self, "sync \(sync)") { try write(1, on: disk) }
    }
  }

  @Test func `a receiver that may not read the directory above can still deliver`() throws {
    let disk = SimulatedDisk(seed: 8)
    try write(1, on: disk)
    try write(2, on: GuardedDisk(disk: disk, denied: ["/var/inbox"]))
    #expect(throws: FileSystemError.self) { try write(3, on: GuardedDisk(disk: disk, denied: [spool.new])) }
  }
}
