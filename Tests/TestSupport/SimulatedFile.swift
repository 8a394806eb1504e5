// SPDX-License-Identifier: Apache-2.0
// One file of the simulated disk: what is read from it, and what a power cut would leave of it.
//
// A file's bytes are in two places: in memory, where reads see them, and on the medium. `data` is the memory. The medium
// holds the first `synced` bytes of it, then `behind` (bytes that were cut away in memory, but not yet there), except for
// the `dropped` ranges: those a failed sync gave up, which memory shows and calls clean, and the medium never got.

struct SimulatedFile {
  /// The unit in which a medium writes: of a sector, either all or nothing is there.
  static let sector = 512

  private(set) var data: [UInt8]
  private var synced: Int
  private var behind: [UInt8] = []
  private var dropped: [Range<Int>] = []
  var modified: Int64

  /// A file with this content, all of it on the medium.
  init(onMedium data: [UInt8], modified: Int64) {
    self.data = data
    synced = data.count
    self.modified = modified
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) { data += bytes }

  mutating func truncate(to length: Int) {
    if length > data.count {
      data += [UInt8](repeating: 0, count: length - data.count)
    } else {
      if length < synced {
        behind = Self.zeroed(data, at: dropped)[length..<synced] + behind
        synced = length
      }
      data.removeSubrange(length...)
      dropped = dropped.map { $0.clamped(to: 0..<length) }.filter { !$0.isEmpty }
    }
  }

  mutating func sync() {
    synced = data.count
    behind = []
  }

  /// What a kernel does when writing back fails: the bytes may be on the medium, or still waiting, or given up for good
  /// though memory goes on showing them, so that the next sync succeeds and proves nothing.
  mutating func failSync(_ random: SeededRandom) {
    switch random.int(in: 0...3) {
    case 0: sync()
    case 1: break
    default: dropped.append(synced..<data.count)
    }
  }

  /// What a power cut leaves: the synced bytes; of the others nothing, a part or all, with some sectors never written.
  func afterPowerCut(_ random: SeededRandom) -> [UInt8] {
    if !behind.isEmpty, random.chance(oneIn: 2) { return Self.zeroed(Array(data[..<synced]), at: dropped) + behind }
    let length =
      switch random.int(in: 0...3) {
      case 0: synced
      case 1: random.int(in: synced...data.count)
      default: data.count
      }
    var left = Self.zeroed(Array(data[..<length]), at: dropped)
    guard random.chance(oneIn: 2) else { return left }
    let rarity = random.int(in: 1...4)
    for start in stride(from: synced / Self.sector * Self.sector, to: length, by: Self.sector)
    where random.chance(oneIn: rarity) {
      for index in max(start, synced)..<min(start + Self.sector, length) { left[index] = 0 }
    }
    return left
  }

  private static func zeroed(_ bytes: [UInt8], at ranges: [Range<Int>]) -> [UInt8] {
    var bytes = bytes
    for index in ranges.joined() where index < bytes.count { bytes[index] = 0 }
    return bytes
  }
}
