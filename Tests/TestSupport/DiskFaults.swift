// SPDX-License-Identifier: Apache-2.0
// The plan of what goes wrong on a simulated disk. Counts are those of one run: they start at 1 with each new disk.

/// What goes wrong on a ``SimulatedDisk``, and when.
public struct DiskFaults: Equatable, Sendable {
  /// The power goes during this changing operation: it is done, or not, or, where it writes, in part.
  public var powerCutAtOperation: Int?
  /// These changing operations do nothing and fail with `.fault`.
  public var failingOperations: ClosedRange<Int>?
  /// These syncs, of files and directories counted together, fail with `.fault`. `5...5` is once, `5...Int.max` for
  /// ever. What was to be synced may then be on the medium, or still waiting, or given up for good.
  public var failingSyncs: ClosedRange<Int>?
  /// How many bytes all files together may hold. A write that goes beyond stops there with `.noSpace`, and nothing new
  /// can be made on a full disk.
  public var capacity: Int?
  /// Directories that cannot be listed: they fail with `.denied`.
  public var unlisted: Set<String> = []

  /// Nothing goes wrong.
  public init() {}
}
