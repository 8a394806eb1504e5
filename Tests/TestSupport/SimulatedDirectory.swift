// SPDX-License-Identifier: Apache-2.0
// One directory of the simulated disk: its names as they are read, and as a power cut would leave them.

struct SimulatedDirectory {
  /// One call's work in one directory: it survives as a whole or not at all.
  struct Change {
    /// Given by the volume.
    var identifier = 0
    /// New names, or names that stand for something else now.
    var added: [String: Int] = [:]
    /// A name that is gone.
    var removed: String?
    /// The change in another directory that comes first: a rename from one directory to another never loses the file.
    var after: Int?
  }

  private(set) var names: [String: Int]
  private(set) var onMedium: [String: Int]
  private(set) var pending: [Change] = []

  init(onMedium names: [String: Int] = [:]) {
    self.names = names
    onMedium = names
  }

  mutating func make(_ change: Change) {
    Self.apply(change, to: &names)
    pending.append(change)
  }

  /// Brings the changes on the medium, except those that wait for another directory's; gives the ones it brought.
  mutating func sync(waiting: Set<Int>) -> [Int] {
    let ready = pending.filter { $0.after.map { !waiting.contains($0) } ?? true }
    for change in ready { Self.apply(change, to: &onMedium) }
    let done = ready.map(\.identifier)
    pending.removeAll { done.contains($0.identifier) }
    return done
  }

  /// The names on the medium with these changes on top, in the order they were made.
  func afterPowerCut(applying survivors: Set<Int>) -> [String: Int] {
    var left = onMedium
    for change in pending where survivors.contains(change.identifier) { Self.apply(change, to: &left) }
    return left
  }

  private static func apply(_ change: Change, to names: inout [String: Int]) {
    names.merge(change.added) { $1 }
    if let removed = change.removed { names[removed] = nil }
  }
}
