// SPDX-License-Identifier: Apache-2.0
// Holds the parser to the labelled messages in Corpus/, file by file: nothing false, next to nothing missed.

import Foundation
import Recognition
import Testing

/// A labelled message; Corpus/README.md says what its fields mean.
private struct LabelledMessage: Decodable {
  struct Expectation: Decodable {
    var items: [LabelledItem]
  }

  var id: String
  var text: String
  var author: String
  var replyTo: String?
  var sensitivity: Sensitivity?
  var bonus: Bool?
  var bots: [String]?
  var groups: [String]?
  var expect: Expectation

  private enum CodingKeys: String, CodingKey {
    case id, text, author, sensitivity, bonus, bots, groups, expect
    case replyTo = "reply_to"
  }

  /// What the parser reads in it.
  var read: [LabelledItem] {
    let names = NameDirectory(bots: Set(bots ?? []), groups: Set(groups ?? []))
    let spans = PlainText.spans(of: text, names: names)
    guard CommandOpening.rest(of: spans, botNames: ["smallwins"]) == nil, !names.isBot(author) else { return [] }
    let context = ParsingContext(
      author: Person(id: author.lowercased()), repliedTo: replyTo.map { Person(id: $0.lowercased()) },
      sensitivity: sensitivity ?? .specific, bonusIsOn: bonus ?? false, isBot: { names.isBot($0.id) })
    return MessageParser.parse(spans, in: context).items.map(LabelledItem.init)
  }
}

/// An item as labels have it.
private struct LabelledItem: Decodable, CustomStringConvertible {
  var kind: String
  var to: [String]?
  var reason: String?
  var values: [String]?
  var points: Int?
  var text: String?
  var with: [String]?
  var from: String?
  var due: String?
  var goal: String?
  var hypothesis: String?
  var metric: String?
  var outcome: String?
  var name: String?
  var value: Double?
  var unit: String?
  var score: Int?

  init(_ item: Item) {
    kind = item.kind.rawValue
    to = item.kind == .shoutout ? item.to.map(\.person.id) : nil
    values = item.kind == .shoutout || item.kind == .win ? item.values : []
    points = item.points
    with = item.with.map(\.person.id)
    from = item.from
    due = item.due
    outcome = item.outcome?.rawValue
    value = item.value
    unit = item.unit
    score = item.score
    switch item.kind {
    case .shoutout: reason = item.text
    case .done: goal = item.about.map(String.init) ?? item.text
    case .experiment: (hypothesis, metric) = (item.text, item.metric)
    case .metric: name = item.metric
    default: text = item.text
    }
  }

  /// What makes it the right item.
  var key: [String] {
    [kind] + Set((to ?? []).map { $0.lowercased() }).sorted() + ["#"] + Set(values ?? []).sorted()
  }

  /// All else that was said, where letters' case, punctuation and connecting words at the start do not matter.
  func fields() -> [String: String] {
    var fields: [String: String] = [:]
    func add(_ name: String, _ said: String?) {
      let words = Self.words(said ?? "")
      if !words.isEmpty { fields[name] = words.joined(separator: " ") }
    }
    add("reason", reason)
    add("text", text)
    add("from", from)
    add("due", due)
    add("goal", goal)
    add("hypothesis", hypothesis)
    add("metric", metric)
    add("outcome", outcome)
    add("name", name)
    if let unit { fields["unit"] = unit.lowercased() }
    if let value { fields["value"] = "\(value)" }
    if let score { fields["score"] = "\(score)" }
    if let points { fields["points"] = "\(points)" }
    if let with, !with.isEmpty { fields["with"] = Set(with.map { $0.lowercased() }).sorted().joined(separator: " ") }
    return fields
  }

  private static func words(_ said: String) -> [String] {
    var said = said
    while let start = said.range(of: "http"),
      let end = said[start.lowerBound...].firstIndex(of: " ") ?? Optional(said.endIndex)
    {
      said.removeSubrange(start.lowerBound..<end)
    }
    let shortcode = try? NSRegularExpression(pattern: ":[a-z0-9_+-]*[a-z][a-z0-9_+-]*:")
    said =
      shortcode?.stringByReplacingMatches(
        in: said, range: NSRange(said.startIndex..., in: said), withTemplate: " ") ?? said
    var plain = ""
    for scalar in said.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .format: break
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
        .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
        if !(0xFE00...0xFE0F).contains(scalar.value) { plain.unicodeScalars.append(scalar) }
      default: if scalar != "'" && scalar != "\u{2019}" { plain += " " }
      }
    }
    var words = plain.split(separator: " ").map(String.init)
    while let first = words.first, Self.connecting.contains(first) { words.removeFirst() }
    return words
  }

  private static let connecting = Set(
    [
      "for", "on", "with", "because", "of", "to", "at", "in", "as", "für", "fürs", "zum", "zur", "weil", "pour", "sur",
      "por", "pelo",
      "pela", "pelos", "pelas", "per", "voor", "met", "za",
    ])

  var description: String {
    ([kind] + (to ?? []) + fields().sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }).joined(
      separator: " | ")
  }
}

@Suite struct `The labelled corpus` {
  private static let directory = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Corpus")

  private static let files: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: directory.path)
    return (names ?? []).filter { $0.hasSuffix(".jsonl") }.sorted()
  }()

  private static func messages(_ file: String) throws -> [LabelledMessage] {
    let lines = try String(contentsOf: directory.appending(path: file), encoding: .utf8).split(separator: "\n")
    return try lines.map { try JSONDecoder().decode(LabelledMessage.self, from: Data($0.utf8)) }
  }

  @Test func `holds at least 400 messages, half of them traps, in every language that has a table`() throws {
    let all = try Self.files.flatMap(Self.messages)
    let traps = all.filter(\.expect.items.isEmpty).count
    #expect(all.count >= 400 && traps * 2 >= all.count - all.count / 10)
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(Self.files.count >= Languages.allTags.count)
  }

  @Test(arguments: files) func `nothing is read that was not meant, and next to nothing is missed`(_ file: String)
    throws
  {
    var (right, missed, fieldsRight, fieldsAll) = (0, 0, 0, 0)
    var differences: [String] = []
    for message in try Self.messages(file) {
      var found = message.read
      for expected in message.expect.items {
        guard
          let index = found.firstIndex(where: { $0.key == expected.key && $0.fields() == expected.fields() })
            ?? found.firstIndex(where: { $0.key == expected.key })
        else {
          missed += 1
          differences.append("\(message.id) missed \(expected)")
          continue
        }
        let read = found.remove(at: index)
        right += 1
        let (wanted, got) = (expected.fields(), read.fields())
        for name in Set(wanted.keys).union(got.keys) where name != "unit" || wanted[name] != nil {
          fieldsAll += 1
          fieldsRight += wanted[name] == got[name] ? 1 : 0
          if wanted[name] != got[name] {
            differences.append("\(message.id) \(name): \(got[name] ?? "-"), not \(wanted[name] ?? "-")")
          }
        }
      }
      #expect(found.isEmpty, "\(message.id) is no \(found)")
    }
    let told = Comment(rawValue: differences.joined(separator: "\n"))
    #expect(missed * 100 <= right + missed, told)
    #expect((fieldsAll - fieldsRight) * 100 <= 3 * fieldsAll, told)
  }
}
