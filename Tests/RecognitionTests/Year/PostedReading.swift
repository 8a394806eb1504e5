// SPDX-License-Identifier: Apache-2.0
// Reads a posted digest back: its sections, and what each line of them stands for.

import Testing

@testable import Recognition

/// A section of a posted digest.
struct PostedSection {
  var heading: String
  var items: [(line: String, details: [String])] = []
  /// How many more there are, as its last line says.
  var more = 0

  /// The sections, by heading; what stands above the first goes by an empty one.
  static func sections(of document: RichText) -> [PostedSection] {
    var sections = [PostedSection(heading: "")]
    for block in document.blocks {
      switch block {
      case .heading(2, let line): sections.append(PostedSection(heading: line.readable))
      case .list(let items):
        for item in items { sections[sections.count - 1].take(item.line.readable, item.details.map(\.readable)) }
      case .heading(_, let line), .paragraph(let line), .footer(let line), .quote(let line):
        sections[sections.count - 1].take(line.readable, [])
      case .rule, .bars: Issue.record("a digest has no such block: \(block)")
      }
    }
    return sections
  }

  private mutating func take(_ line: String, _ details: [String]) {
    if let more = Self.more(line) { self.more = more } else { items.append((line, details)) }
  }

  static func more(_ line: String) -> Int? {
    if line == "*… and one more*" { return 1 }
    guard line.hasPrefix("*… and "), line.hasSuffix(" more*") else { return nil }
    return Int(line.dropFirst(7).dropLast(6))
  }
}

/// Lines that are to be found in a digest; each that was is crossed out.
struct ExpectedLines {
  private var open: [OracleLine]
  private var cheered: [MessageIdentity] = []
  private var uncheered: [MessageIdentity] = []
  let what: String

  init(_ lines: [OracleLine], _ what: String) { (open, self.what) = (lines, what) }

  /// Crosses a line out that was posted.
  @discardableResult
  mutating func find(_ line: String) -> Bool {
    guard let index = open.firstIndex(where: { $0.cheered == line }) ?? open.firstIndex(where: { $0.plain == line })
    else {
      Issue.record("\(what): nothing says\n  \(line)\n among\n  \(open.map(\.cheered).joined(separator: "\n  "))")
      return false
    }
    let found = open.remove(at: index)
    guard found.cheered != found.plain, let at = found.at else { return true }
    if line == found.cheered { cheered.append(at) } else { uncheered.append(at) }
    return true
  }

  /// What is left must be as much as the digest says.
  func finish(more: Int, shown: Int, limit: Int) {
    if open.count != more {
      Issue.record(
        "\(what): \(open.count) are left out, not \(more):\n  \(open.map(\.cheered).joined(separator: "\n  "))")
    }
    if more > 0, shown != limit { Issue.record("\(what): \(shown) are shown of \(limit) that may be") }
    // The cheers of a message stand at one of its lines.
    #expect(Set(cheered).count == cheered.count, "\(what)")
    #expect(Set(uncheered).subtracting(cheered).isEmpty, "\(what)")
  }
}
