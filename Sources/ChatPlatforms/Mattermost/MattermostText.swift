// SPDX-License-Identifier: Apache-2.0
// A Mattermost post's Markdown as spans. Mentions are plain text (`@ada`), so names are the identifiers of people everywhere:
// somebody who gets another user name is somebody else to us until an admin says otherwise.
//
// Beyond plain text there are `~channel` (server/public/model/channel_mentions.go: `\B~[a-z0-9\-_]+`), links with a label,
// `[label](https://…)`, and HTML's entities, which are shown as what they stand for.

import Recognition

enum MattermostText {
  /// The spans of a post. Mentions of one of our own names are ``InboundContext/ownMention``.
  static func spans(of text: String, in context: InboundContext) -> [Span] {
    let own = Dictionary(
      context.ownNames.map { ($0, Receiver(InboundContext.ownMention)) }, uniquingKeysWith: { first, _ in first })
    let names = NameDirectory(bots: context.bots, groups: context.groups, people: own)
    let spans = PlainText.spans(of: HTMLEntities.decoded(text), names: names)
    return labelled(spans).flatMap { span in
      if case .text(let words) = span { channels(in: words) } else { [span] }
    }
  }

  /// Plain text has `[label](`, a link and `)…` in a row; that is one link with a label.
  private static func labelled(_ spans: [Span]) -> [Span] {
    var result: [Span] = []
    var index = 0
    while index < spans.count {
      if case .link(let url, nil) = spans[index], case .text(let before)? = result.last, index + 1 < spans.count,
        case .text(let after) = spans[index + 1], after.hasPrefix(")"), before.hasSuffix("]("),
        let opening = before.lastIndex(of: "[")
      {
        let label = before[before.index(after: opening)...].dropLast(2)
        if !label.isEmpty, !label.contains("\n"), !label.contains("]") {
          result.removeLast()
          if opening > before.startIndex { result.append(.text(String(before[..<opening]))) }
          result.append(.link(url: url, label: String(label)))
          if after.count > 1 { result.append(.text(String(after.dropFirst()))) }
          index += 2
          continue
        }
      }
      result.append(spans[index])
      index += 1
    }
    return result
  }

  /// Only a letter opens a channel's name here: `~5 minutes` is a guess.
  private static func channels(in words: String) -> [Span] {
    guard words.utf8.contains(UInt8(ascii: "~")) else { return [.text(words)] }
    var spans: [Span] = []
    let scalars = words.unicodeScalars
    var start = scalars.startIndex
    var index = start
    var before: Unicode.Scalar?
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      let name = scalars[next...].prefix(while: isNamePart)
      if scalars[index] == "~", !isWord(before), before != "~", let first = name.first, isLetter(first) {
        if start < index { spans.append(.text(String(scalars[start..<index]))) }
        spans.append(.channel(String(name)))
        start = name.endIndex
        index = start
        before = nil
        continue
      }
      before = scalars[index]
      index = next
    }
    if start < scalars.endIndex { spans.append(.text(String(scalars[start...]))) }
    return spans
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" } ?? false
  }
}
