// SPDX-License-Identifier: Apache-2.0
// The README's promises as a test: each names a test, and each of these exists.

import Foundation
import Testing

@Suite struct PromiseTests {
  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func `every promise of the README names a test that exists`() throws {
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let section = try #require(
      readme.components(separatedBy: "## Promises").last?.components(separatedBy: "\n## ").first)
    let promised = section.split(separator: "\n").compactMap { line -> String? in
      let cells = line.split(separator: "|")
      guard cells.count == 2, let start = cells[1].firstIndex(of: "*"), let end = cells[1].lastIndex(of: "*") else {
        return nil
      }
      return String(cells[1][cells[1].index(after: start)..<end])
    }
    #expect(promised.count >= 10)
    let tests = try sources().joined()
    for promise in promised { #expect(tests.contains("func `\(promise)`"), "\(promise)") }
  }

  private func sources() throws -> [String] {
    let folder = root.appendingPathComponent("Tests")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
    return try files.filter { $0.pathExtension == "swift" }.map { try String(contentsOf: $0, encoding: .utf8) }
  }
}
