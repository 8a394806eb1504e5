// SPDX-License-Identifier: Apache-2.0
// The simulated disk must lose what a real one may lose, or the tests that stand on it prove nothing.

import Ports
import Testing
import TestSupport

struct SimulatedDiskTests {
  /// A disk with a directory and a file in it that are durable.
  private func disk(seed: UInt64, content: [UInt8] = Array("kept".utf8)) throws -> SimulatedDisk {
    let disk = SimulatedDisk(seed: seed)
    try disk.makeDirectory("/d")
    try disk.syncDirectory("/")
    try disk.create("/d/f", contents: content)
    try disk.syncDirectory("/d")
    return disk
  }

  @Test func `what was synced survives every power cut`() throws {
    for seed in 0..<200 as Range<UInt64> {
      let disk = try disk(seed: seed)
      try disk.openForAppending("/d/f", creating: false).append(Array("lost".utf8))
      let after = disk.afterPowerCut()
      #expect(try after.contents(of: "/d/f").starts(with: "kept".utf8), "seed \(seed)")
      #expect(throws: FileSystemError.self) { try disk.contents(of: "/d/f") }
    }
  }

  @Test func `bytes that were not synced are lost, kept in part, or have sectors of zeros`() throws {
    var lengths: Set<Int> = []
    var zeroed = 0
    for seed in 0..<300 as Range<UInt64> {
      let disk = try disk(seed: seed)
      try disk.openForAppending("/d/f", creating: false).append([UInt8](repeating: 1, count: 3000))
      let left = try disk.afterPowerCut().contents(of: "/d/f")
      lengths.insert(left.count)
      if left.contains(0) { zeroed += 1 }
      for start in stride(from: 0, to: left.count, by: 512) {
        let piece = left[max(4, start)..<min(start + 512, left.count)]
        #expect(Set(piece).count <= 1, "a sector is written as a whole or not at all, seed \(seed)")
      }
    }
    #expect(lengths.contains(4) && lengths.contains(3004) && lengths.count > 40)
    #expect(zeroed > 50)
  }

  @Test func `a name without a synced directory may be lost and a rename never loses the file`() throws {
    var outcomes: Set<[String]> = []
    for seed in 0..<100 as Range<UInt64> {
      let disk = try disk(seed: seed)
      try disk.makeDirectory("/e")
      try disk.syncDirectory("/")
      try disk.rename("/d/f", to: "/e/f")
      let after = disk.afterPowerCut()
      outcomes.insert(try after.entries(of: "/d").map { "d/" + $0 } + after.entries(of: "/e").map { "e/" + $0 })
    }
    #expect(outcomes == [["d/f"], ["d/f", "e/f"], ["e/f"]])
  }

  @Test func `a kill loses nothing and a later power cut still may`() throws {
    var lengths: Set<Int> = []
    for seed in 0..<100 as Range<UInt64> {
      let disk = try disk(seed: seed)
      try disk.openForAppending("/d/f", creating: false).append([1, 2, 3])
      let after = disk.afterKill()
      #expect(try after.contents(of: "/d/f").count == 7)
      lengths.insert(try after.afterPowerCut().contents(of: "/d/f").count)
    }
    #expect(lengths.contains(4) && lengths.contains(7))
  }

  @Test func `after a failed sync the next one succeeds and proves nothing`() throws {
    var lost = 0
    for seed in 0..<100 as Range<UInt64> {
      let disk = try disk(seed: seed)
      let file = try disk.openForAppending("/d/f", creating: false)
      try file.append([1, 2, 3])
      disk.faults.failingSyncs = (disk.syncs + 1)...(disk.syncs + 1)
      #expect(throws: FileSystemError.self) { try file.sync() }
      try file.sync()
      #expect(try disk.contents(of: "/d/f") == Array("kept".utf8) + [1, 2, 3])
      if try disk.afterPowerCut().contents(of: "/d/f") != Array("kept".utf8) + [1, 2, 3] { lost += 1 }
    }
    #expect(lost > 20)
  }

  @Test func `a full disk takes what fits, and more after something is cut away`() throws {
    let disk = try disk(seed: 1)
    disk.faults.capacity = disk.bytesUsed + 2
    let file = try disk.openForAppending("/d/f", creating: false)
    #expect { try file.append([1, 2, 3]) } throws: { ($0 as? FileSystemError)?.code == .noSpace }
    #expect(try file.size() == 6)
    try file.truncate(to: 4)
    try file.append([1, 2])
    #expect { try disk.create("/d/g", contents: []) } throws: { ($0 as? FileSystemError)?.code == .noSpace }
  }

  @Test func `the power goes at the planned operation and nothing works after it`() throws {
    let disk = try disk(seed: 3)
    disk.faults.powerCutAtOperation = disk.operations + 2
    let file = try disk.openForAppending("/d/f", creating: false)
    try file.append([1])
    #expect(throws: FileSystemError.self) { try file.sync() }
    #expect(disk.isDead)
    #expect(throws: FileSystemError.self) { try disk.status(of: "/d") }
  }

  @Test func `a lock is exclusive until it is let go`() throws {
    let disk = try disk(seed: 4)
    var first = try disk.lock("/d/lock")
    #expect(first != nil)
    #expect(try disk.lock("/d/lock") == nil)
    first = nil
    #expect(try disk.lock("/d/lock") != nil)
    let held = try disk.lock("/d/lock")
    #expect(held != nil)
    #expect(try disk.afterKill().lock("/d/lock") != nil)
  }

  @Test func `the same seed leaves the same disk`() throws {
    func left() throws -> [UInt8] {
      let disk = try disk(seed: 77)
      try disk.openForAppending("/d/f", creating: false).append([UInt8](repeating: 9, count: 5000))
      return try disk.afterPowerCut().contents(of: "/d/f")
    }
    #expect(try left() == left())
  }
}
