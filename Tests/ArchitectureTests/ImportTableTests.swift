// SPDX-License-Identifier: Apache-2.0
// The house as a test: each target imports what the architecture page's table allows, and nothing else; the pure targets name
// nothing of the outside world.

import Foundation
import Testing

/// One row of the table: what a target may import, ours and the system's.
private struct Room {
  var ours: Set<String>
  var system: Set<String>
}

private let house: [String: Room] = [
  "Hashing": Room(ours: ["CCrypto"], system: ["FoundationEssentials"]),
  "Ports": Room(ours: [], system: ["FoundationEssentials"]),
  "Recognition": Room(ours: [], system: ["FoundationEssentials"]),
  "ChatPlatforms": Room(ours: ["Recognition", "Ports", "Hashing"], system: ["FoundationEssentials"]),
  "EventLog": Room(ours: ["Ports", "Hashing"], system: ["FoundationEssentials"]),
  "Daemon": Room(
    ours: ["Recognition", "ChatPlatforms", "EventLog", "Ports"], system: ["FoundationEssentials", "Synchronization"]),
  "LinuxAdapters": Room(
    ours: ["Ports", "CCurl", "CSystem"], system: ["FoundationEssentials", "Glibc", "Dispatch", "Synchronization"]),
  "smallwins": Room(
    ours: ["Daemon", "LinuxAdapters", "ChatPlatforms", "EventLog", "Recognition", "Ports"],
    system: ["FoundationEssentials", "Glibc", "Synchronization"]),
]

private let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

private func swiftFiles(under folder: String) -> [URL] {
  let root = packageRoot.appendingPathComponent(folder)
  let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
  return all.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
}

/// The module that an `import` line names; nil for any other line.
private func importedModule(_ line: Substring) -> String? {
  var words = line.split(separator: " ").map(String.init)
  while let first = words.first, first.hasPrefix("@") || ["public", "package", "internal", "private"].contains(first) {
    words.removeFirst()
  }
  guard words.first == "import", words.count > 1 else { return nil }
  let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
  let path = kinds.contains(words[1]) ? words[2] : words[1]
  return String(path.split(separator: ".")[0])
}

/// Whether a line names a word, not merely as the end of a longer one (`addTask {` is no `Task {`).
private func names(_ line: Substring, _ word: String) -> Bool {
  line.ranges(of: word).contains { range in
    guard range.lowerBound > line.startIndex else { return true }
    let before = line[line.index(before: range.lowerBound)]
    return !(before.isLetter && word.first?.isLetter == true)
  }
}

@Suite struct ImportTableTests {
  @Test(arguments: house.keys.sorted()) func `a target imports what the table allows`(target: String) throws {
    let room = try #require(house[target])
    let files = swiftFiles(under: "Sources/\(target)")
    #expect(!files.isEmpty)
    for file in files {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard let module = importedModule(line) else { continue }
        #expect(
          room.ours.contains(module) || room.system.contains(module), "\(file.lastPathComponent) imports \(module)")
      }
    }
  }

  @Test func `every folder of Sources is in the table, or a C target`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: packageRoot.appendingPathComponent("Sources").path)
    #expect(Set(folders) == Set(house.keys).union(["CCurl", "CCrypto", "CSystem"]))
  }

  @Test(arguments: ["Recognition", "ChatPlatforms", "EventLog", "Daemon", "Hashing", "Ports"])
  func `what is not an adapter names no clock, no disk and no task of its own`(target: String) throws {
    let forbidden = [
      "Date()", "Date.now", "FileManager", "ProcessInfo", "print(", "Task {", "Task.detached", "Task.sleep", "Dispatch",
      "SystemRandomNumberGenerator", ".random(in", "@unchecked Sendable", "nonisolated(unsafe)",
    ]
    for file in swiftFiles(under: "Sources/\(target)") {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { continue }
        for word in forbidden {
          #expect(!names(line, word), "\(file.lastPathComponent): \(word)")
        }
      }
    }
  }

  @Test func `only one file promises what the compiler cannot check`() throws {
    let marked = try swiftFiles(under: "Sources").filter {
      try String(contentsOf: $0, encoding: .utf8).contains("@unchecked Sendable")
    }
    #expect(marked.count <= 1, "\(marked.map(\.lastPathComponent))")
  }

  @Test func `every file says its licence and its purpose first`() throws {
    for file in swiftFiles(under: "Sources") + swiftFiles(under: "Tests") {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", maxSplits: 2)
      #expect(lines[0] == "// SPDX-License-Identifier: Apache-2.0", "\(file.lastPathComponent)")
      #expect(lines.count > 1 && lines[1].hasPrefix("// "), "\(file.lastPathComponent)")
      #expect(
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false).count
          <= 420, "\(file.lastPathComponent) is too long to be one idea")
    }
  }
}
