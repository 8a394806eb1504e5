// SPDX-License-Identifier: Apache-2.0
// A disk in memory that keeps POSIX's promises about durability and not one more, and that can be made to fail.

public import Ports
import Synchronization

/// A disk on which power can be cut, space run out and a sync fail, all repeatable from a seed.
///
/// One value stands for one run of one process. ``afterPowerCut()`` and ``afterKill()`` end it (every later call throws)
/// and give the disk that the next run finds. A power cut keeps synced bytes and synced names; the rest may be
/// lost, in part or whole: of bytes not synced, any prefix stays, and any of their 512-byte sectors may be zeros; of
/// the changes of names in a directory, the first so many stay.
public final class SimulatedDisk: Sendable {
  struct State {
    var volume = SimulatedVolume()
    var locks: Set<Int> = []
    var faults = DiskFaults()
    var operations = 0
    var syncs = 0
    var death: String?
  }

  private let state: Mutex<State>
  let random: SeededRandom
  private let clock: (any WallClock)?

  /// An empty disk. The clock stamps changes of files; without one they are all stamped 1970.
  public convenience init(seed: UInt64, clock: (any WallClock)? = nil) {
    self.init(SimulatedVolume(), seed: seed, clock: clock)
  }

  private init(_ volume: SimulatedVolume, seed: UInt64, clock: (any WallClock)?) {
    state = Mutex(State(volume: volume))
    random = SeededRandom(seed: seed)
    self.clock = clock
  }

  /// What goes wrong, and when.
  public var faults: DiskFaults {
    get { state.withLock { $0.faults } }
    set { state.withLock { $0.faults = newValue } }
  }

  /// How many operations changed or synced something so far, those that failed included.
  public var operations: Int { state.withLock { $0.operations } }

  /// How many syncs of files and directories were asked for so far.
  public var syncs: Int { state.withLock { $0.syncs } }

  /// All bytes in all files: what ``DiskFaults/capacity`` is held against.
  public var bytesUsed: Int { state.withLock { $0.volume.bytesUsed } }

  /// Whether the power was cut or the process killed, by a call or by the plan.
  public var isDead: Bool { state.withLock { $0.death != nil } }

  /// Cuts the power: every later call throws.
  public func powerCut() { state.withLock { $0.death = $0.death ?? "power cut" } }

  /// Cuts the power, where that has not happened, and gives what is left on the disk, with no faults planned.
  public func afterPowerCut() -> SimulatedDisk {
    powerCut()
    return SimulatedDisk(state.withLock { $0.volume.afterPowerCut(random) }, seed: random.word(), clock: clock)
  }

  /// Kills the process and gives the disk to the next: nothing is lost, but what was not synced still is not.
  public func afterKill() -> SimulatedDisk {
    state.withLock { $0.death = $0.death ?? "killed" }
    return SimulatedDisk(state.withLock { $0.volume }, seed: random.word(), clock: clock)
  }

  /// A copy as it is now, in another's hands: what either does, the other does not see.
  public func copy() -> SimulatedDisk {
    SimulatedDisk(state.withLock { $0.volume }, seed: random.word(), clock: clock)
  }

  var now: Int64 { clock?.now().milliseconds ?? 0 }

  /// Reads; no faults but death.
  func read<R: Sendable>(
    _ operation: String, _ path: String, _ body: (inout State) throws(FileSystemError) -> R
  ) throws(FileSystemError) -> R {
    try state.withLock { (state) throws(FileSystemError) -> R in
      try state.requireAlive(operation, path)
      return try body(&state)
    }
  }

  /// Changes something, unless the plan says otherwise. The body is told when the power goes in its midst.
  func change<R: Sendable>(
    _ operation: String, _ path: String, _ body: (inout State, _ dying: Bool) throws(FileSystemError) -> R
  ) throws(FileSystemError) -> R {
    try state.withLock { (state) throws(FileSystemError) -> R in
      try state.requireAlive(operation, path)
      state.operations += 1
      if state.faults.failingOperations?.contains(state.operations) == true {
        throw FileSystemError(.fault, operation: operation, path: path, detail: "Input/output error")
      }
      guard state.faults.powerCutAtOperation == state.operations else { return try body(&state, false) }
      if random.chance(oneIn: 2) { _ = try? body(&state, true) }
      state.death = "power cut"
      throw FileSystemError(.fault, operation: operation, path: path, detail: "power cut")
    }
  }

  /// A lock's end: no fault can come of it.
  func unlock(_ node: Int) { state.withLock { _ = $0.locks.remove(node) } }
}

extension SimulatedDisk.State {
  func requireAlive(_ operation: String, _ path: String) throws(FileSystemError) {
    if let death { throw FileSystemError(.fault, operation: operation, path: path, detail: death) }
  }

  /// Counts a sync; true where the plan lets it fail.
  mutating func nextSyncFails() -> Bool {
    syncs += 1
    return faults.failingSyncs?.contains(syncs) == true
  }

  /// How many bytes more the disk takes.
  var room: Int { faults.capacity.map { max(0, $0 - volume.bytesUsed) } ?? .max }
}
