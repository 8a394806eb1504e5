// SPDX-License-Identifier: Apache-2.0
// Slack's text, mrkdwn (docs.slack.dev/messaging/formatting-message-text). `&`, `<` and `>` are only ever written `&amp;`, `&lt;`
// and `&gt;`; a bare `<` opens a mark of Slack's own, which ends at the next `>`. What stands behind `|` is for people to read.
//
//   <@U1>  <@U1|ada>                      a person          <!here> <!channel> <!everyone>     broadcasts
//   <!subteam^S1>  <!subteam^S1|@team>    a group           <!date^1700000000^{date}|Tuesday>  a date: what people read counts
//   <#C1>  <#C1|general>                  a channel         <https://…|label>  <mailto:…|…>    links
//
// Emoji are `:name:`, code and quotes as in Markdown. Marks are taken out first and entities decoded after, each once, so that
// nobody can write a mark or a quote's words by writing `&amp;lt;`.

import Recognition

/// Reads mrkdwn.
struct SlackText {
  /// Identifiers of ours, in lower case: a mention of one is ``InboundContext/ownMention``.
  var ownIDs: Set<String>

  /// The spans of a text.
  func spans(of text: String) -> [Span] {
    var plain = ""
    var marked: [Span] = []
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      plain += Self.decoded(rest[..<open])
      rest = rest[open...].dropFirst()
      guard let end = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
        rest.utf8[end] == UInt8(ascii: ">"), let span = span(of: rest[..<end])
      else {
        // No mark after all; what follows may hold one.
        plain += "<"
        continue
      }
      plain.unicodeScalars.append(PlainText.place)
      marked.append(span)
      rest = rest[end...].dropFirst()
    }
    plain += Self.decoded(rest)
    return PlainText.spans(of: plain, marked: marked)
  }

  /// What a mark stands for; nil where it is none.
  private func span(of mark: Substring) -> Span? {
    let parts = mark.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let target = Self.decoded(parts[0])
    let label = parts.count == 2 && !parts[1].isEmpty ? Self.decoded(parts[1]) : nil
    guard target.utf8.count > 1 else { return nil }
    let name = String(target.dropFirst())
    switch target.utf8.first {
    case UInt8(ascii: "@"): return Self.isIdentifier(name) ? .person(person(name, called: label)) : nil
    case UInt8(ascii: "#"): return Self.isIdentifier(name) ? .channel(label ?? name) : nil
    case UInt8(ascii: "!"): return command(name, label: label)
    default: return .link(url: target, label: label == target ? nil : label)
    }
  }

  private func person(_ id: String, called label: String?) -> Person {
    ownIDs.contains(id.lowercased()) ? InboundContext.ownMention : Person(id: id, name: label.map(Self.withoutMark))
  }

  /// Slack's identifiers are letters and digits.
  private static func isIdentifier(_ text: some StringProtocol) -> Bool {
    (1...JSONFields.identifierLimit).contains(text.utf8.count)
      && text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
  }

  private func command(_ words: String, label: String?) -> Span {
    let parts = words.split(separator: "^", maxSplits: 2, omittingEmptySubsequences: false)
    switch parts[0] {
    case "here", "channel", "everyone", "group": return .broadcast(String(parts[0]))
    case "subteam" where parts.count > 1 && Self.isIdentifier(parts[1]):
      return .group(Person(id: String(parts[1]), name: label.map(Self.withoutMark)))
    // A date, or what Slack may think of next: its label, or its name where it has none, as Slack's own clients show it.
    default: return .text(label ?? String(parts[0]))
    }
  }

  private static func withoutMark(_ label: String) -> String {
    label.hasPrefix("@") && label.utf8.count > 1 ? String(label.dropFirst()) : label
  }

  /// The text that stands behind the entities. A place of our own cannot come from outside.
  private static func decoded(_ text: Substring) -> String {
    var decoded = String.UnicodeScalarView()
    var rest = text.unicodeScalars
    while let scalar = rest.first {
      if scalar == "&", let entity = entities.first(where: { rest.starts(with: $0.written.unicodeScalars) }) {
        decoded.append(entity.scalar)
        rest = rest.dropFirst(entity.written.unicodeScalars.count)
      } else {
        if scalar != PlainText.place { decoded.append(scalar) }
        rest = rest.dropFirst()
      }
    }
    return String(decoded)
  }

  private static let entities: [(written: String, scalar: Unicode.Scalar)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"),
  ]
}
