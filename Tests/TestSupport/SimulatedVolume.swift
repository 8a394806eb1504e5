// SPDX-License-Identifier: Apache-2.0
// The simulated disk's tree of files and directories, with POSIX's rules of what is durable when, and no faults yet.

import Ports

/// Files and directories by number; the root is 0. A relative path starts at the root too.
struct SimulatedVolume {
  enum Node {
    case file(SimulatedFile)
    case directory(SimulatedDirectory)
  }

  static let root = 0

  private(set) var nodes: [Int: Node] = [root: .directory(SimulatedDirectory())]
  private var nextNumber = 1
  private var waiting: Set<Int> = []

  /// All bytes in all files, as reads see them.
  var bytesUsed: Int {
    nodes.values.reduce(0) { sum, node in if case .file(let file) = node { sum + file.data.count } else { sum } }
  }

  func node(at path: String) -> Int? {
    var node = Self.root
    for name in Self.components(of: path) {
      guard case .directory(let directory) = nodes[node], let next = directory.names[name] else { return nil }
      node = next
    }
    return node
  }

  func file(_ node: Int) -> SimulatedFile? {
    if case .file(let file) = nodes[node] { file } else { nil }
  }

  func directory(_ node: Int) -> SimulatedDirectory? {
    if case .directory(let directory) = nodes[node] { directory } else { nil }
  }

  mutating func withFile<R>(_ node: Int, _ body: (inout SimulatedFile) -> R) -> R? {
    guard case .file(var file) = nodes.removeValue(forKey: node) else { return nil }
    defer { nodes[node] = .file(file) }
    return body(&file)
  }

  /// Puts a new node under a name; nil where the name is taken or its directory is not there.
  mutating func add(_ node: Node, at path: String) -> Int? {
    guard let (parent, name) = parent(of: path), directory(parent)?.names[name] == nil else { return nil }
    let number = takeNumber()
    nodes[number] = node
    change(parent, .init(added: [name: number]))
    return number
  }

  /// False where the file or the new directory is not there.
  mutating func rename(_ path: String, to newPath: String) -> Bool {
    guard let node = node(at: path), let (old, oldName) = parent(of: path), let (new, newName) = parent(of: newPath)
    else { return false }
    if old == new {
      if oldName != newName { change(old, .init(added: [newName: node], removed: oldName)) }
    } else {
      let arrival = change(new, .init(added: [newName: node]))
      change(old, .init(removed: oldName, after: arrival))
    }
    return true
  }

  /// False where nothing has that name.
  mutating func remove(_ path: String) -> Bool {
    guard node(at: path) != nil, let (parent, name) = parent(of: path) else { return false }
    change(parent, .init(removed: name))
    return true
  }

  mutating func syncDirectory(_ node: Int) {
    guard case .directory(var directory) = nodes[node] else { return }
    waiting.subtract(directory.sync(waiting: waiting))
    nodes[node] = .directory(directory)
  }

  /// The volume as the next start of the machine finds it.
  func afterPowerCut(_ random: SeededRandom) -> SimulatedVolume {
    // In a fixed order, so that the same seed leaves the same.
    let numbers = nodes.keys.sorted()
    var survivors: Set<Int> = []
    for number in numbers {
      guard let pending = directory(number)?.pending else { continue }
      survivors.formUnion(pending.prefix(random.int(in: 0...pending.count)).map(\.identifier))
    }
    for number in numbers {
      for change in directory(number)?.pending ?? [] {
        if let first = change.after, waiting.contains(first), !survivors.contains(first) {
          survivors.remove(change.identifier)
        }
      }
    }
    var after = self
    after.waiting = []
    for number in numbers {
      switch nodes[number] {
      case .directory(let directory):
        let names = directory.afterPowerCut(applying: survivors)
        after.nodes[number] = .directory(SimulatedDirectory(onMedium: names))
      case .file(let file):
        let left = SimulatedFile(onMedium: file.afterPowerCut(random), modified: file.modified)
        after.nodes[number] = .file(left)
      case nil: break
      }
    }
    after.forgetWhatHasNoName()
    return after
  }

  private mutating func forgetWhatHasNoName() {
    var reached: Set<Int> = []
    var next = [Self.root]
    while let number = next.popLast() {
      if reached.insert(number).inserted { next += directory(number).map { Array($0.names.values) } ?? [] }
    }
    nodes = nodes.filter { reached.contains($0.key) }
  }

  @discardableResult
  private mutating func change(_ node: Int, _ change: SimulatedDirectory.Change) -> Int {
    let identifier = takeNumber()
    guard case .directory(var directory) = nodes[node] else { return identifier }
    var change = change
    change.identifier = identifier
    directory.make(change)
    nodes[node] = .directory(directory)
    waiting.insert(identifier)
    return identifier
  }

  private mutating func takeNumber() -> Int {
    defer { nextNumber += 1 }
    return nextNumber
  }

  private func parent(of path: String) -> (Int, String)? {
    var names = Self.components(of: path)
    guard let name = names.popLast(), let parent = node(at: names.joined(separator: "/")), directory(parent) != nil
    else { return nil }
    return (parent, name)
  }

  static func components(of path: String) -> [String] {
    path.split(separator: "/").map(String.init).filter { $0 != "." }
  }
}
