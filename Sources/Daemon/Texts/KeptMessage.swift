// SPDX-License-Identifier: Apache-2.0
// A message as its text is kept for a while: one JSON object a line.
//
//   {"message":"m1","author":{"id":"ada"},"time":1794996000123,"spans":[{"text":"kudos to "},{"person":{"id":"lin"}}]}
//
// Further members: "revision" of an edit, "repliesTo" {"message","author"} of an answer, "deleted":true for a message that was taken
// away (without spans). A span is an object with one member, its kind: text, person, group, channel, broadcast, link {"url","label"},
// emoji {"name","said"}, code, quote. The last line on a message is the one that holds.

import Ports
import Recognition

import struct FoundationEssentials.Data
import struct FoundationEssentials.Date
import class FoundationEssentials.JSONDecoder
import class FoundationEssentials.JSONEncoder

/// A message whose text is kept.
struct KeptMessage: Equatable, Codable {
  struct Answered: Equatable, Codable {
    var message: String?
    var author: Person?
  }

  var message: String
  var author: Person?
  /// Milliseconds since 1970.
  var time: Int64
  var revision: String?
  var repliesTo: Answered?
  var spans: [KeptSpan]?
  var deleted: Bool?

  init(_ message: IncomingMessage) {
    self.message = message.identity.message
    author = message.author
    time = message.time.milliseconds
    revision = message.revision
    repliesTo = message.repliesTo.map { Answered(message: $0.message, author: $0.author) }
    spans = message.spans.map(KeptSpan.init)
  }

  init(deletionOf message: String, at time: Date) {
    self.message = message
    self.time = time.milliseconds
    deleted = true
  }

  /// The line, line end included.
  func line(_ encoder: JSONEncoder) throws -> [UInt8] { Array(try encoder.encode(self)) + [UInt8(ascii: "\n")] }

  /// Reads a file's lines. One that was cut off by a crash is passed over.
  static func all(in bytes: [UInt8]) -> [KeptMessage] {
    let decoder = JSONDecoder()
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      try? decoder.decode(KeptMessage.self, from: Data(line))
    }
  }
}

/// A span as it is kept.
struct KeptSpan: Equatable, Codable {
  struct Link: Equatable, Codable {
    var url: String
    var label: String?
  }

  struct Emoji: Equatable, Codable {
    var name: String
    var said: String
  }

  var text: String?
  var person: Person?
  var group: Person?
  var channel: String?
  var broadcast: String?
  var link: Link?
  var emoji: Emoji?
  var code: String?
  var quote: String?

  init(_ span: Span) {
    switch span {
    case .text(let text): self.text = text
    case .person(let person): self.person = person
    case .group(let group): self.group = group
    case .channel(let name): channel = name
    case .broadcast(let word): broadcast = word
    case .link(let url, let label): link = Link(url: url, label: label)
    case .emoji(let name, let said): emoji = Emoji(name: name, said: said)
    case .code(let code): self.code = code
    case .quote(let quote): self.quote = quote
    }
  }

  /// The span; empty text for a kind of a later version.
  var span: Span {
    if let person { return .person(person) }
    if let group { return .group(group) }
    if let channel { return .channel(channel) }
    if let broadcast { return .broadcast(broadcast) }
    if let link { return .link(url: link.url, label: link.label) }
    if let emoji { return .emoji(name: emoji.name, said: emoji.said) }
    if let code { return .code(code) }
    if let quote { return .quote(quote) }
    return .text(text ?? "")
  }
}
