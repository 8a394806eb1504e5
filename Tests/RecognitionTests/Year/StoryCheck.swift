// SPDX-License-Identifier: Apache-2.0
// Holds the story of a week against the log: that its tag goes on in this week and was not told lately, and that everything it quotes
// belongs to that tag, was said by who is named there, on the day that stands there.

import FoundationEssentials
import Testing

@testable import Recognition

struct StoryCheck {
  let oracle: YearOracle
  let posted: PostedDigest

  func check(_ section: PostedSection?) {
    let candidates = candidates
    guard let section else {
      #expect(posted.digest.story == nil && posted.closed.story == nil)
      #expect(candidates.certain.isEmpty, "no story in \(posted.name) of \(candidates.certain)")
      return
    }
    let tag = String(section.items[0].line.drop { $0 == "#" })
    #expect(posted.closed.story == tag && candidates.possible.contains(tag), "\(tag) in \(posted.name)")
    let told = belonging(to: tag)
    for item in section.items.dropFirst() {
      for quote in quotes(in: item.line) {
        let sources = told.filter { words($0.text, tag) == quote }
        #expect(!sources.isEmpty, "\(posted.name): nobody said \(quote) of #\(tag)")
        #expect(
          sources.contains { source in source.by.allSatisfy { item.line.contains($0) } },
          "\(posted.name): somebody else said \(quote)")
      }
    }
  }

  /// Words without the tag at their end.
  private func words(_ text: String, _ tag: String) -> String {
    guard text.lowercased().hasSuffix("#" + tag), text.count > tag.count + 1 else { return text }
    let rest = text.dropLast(tag.count + 1)
    return rest.last == " " ? String(rest.dropLast()) : text
  }

  private func quotes(in line: String) -> [String] {
    line.split(separator: "“").dropFirst().map { String($0.prefix { $0 != "”" }) }.filter { !$0.hasSuffix("…") }
  }

  /// What carries a tag or speaks of what does, muted people's left out, up to the close.
  private func belonging(to tag: String) -> [OracleFact] {
    let all = oracle.messages.filter { oracle.covers($0.at.channel) && !$0.isPrivate && $0.said <= oracle.through }
      .flatMap { message in message.items.compactMap { oracle.fact(message, $0) } }
    let tagged = all.filter { $0.values.contains(tag) && $0.kind != .mood }
    let numbers = Set(tagged.compactMap { $0.item?.number ?? $0.item?.about })
    return tagged
      + all.filter { fact in
        !fact.values.contains(tag) && (fact.item?.number ?? fact.item?.about).map(numbers.contains) == true
      }
  }

  /// The tags that may have a story, and those that must be among several: three things at least, over three weeks.
  private var candidates: (possible: Set<String>, certain: [String]) {
    let after = oracle.after ?? oracle.through.addingTimeInterval(-7 * 86_400)
    let lately = oracle.closings.filter {
      $0.channel == oracle.channel && $0.through > oracle.through.addingTimeInterval(-28 * 86_400)
    }.compactMap(\.story)
    var possible: Set<String> = []
    for message in oracle.messages
    where oracle.covers(message.at.channel) && !message.isPrivate && message.said > after
      && message.said <= oracle.through
    {
      for item in message.items
      where ![.shoutout, .metric, .mood].contains(item.kind) && oracle.fact(message, item) != nil {
        possible.formUnion(item.values)
      }
    }
    // A value is everybody's, and no theme.
    possible.subtract(lately + oracle.values)
    let certain = possible.filter { tag in
      let told = belonging(to: tag)
      guard told.count >= 3, let first = told.map(\.said).min(), let last = told.map(\.said).max() else { return false }
      return last.timeIntervalSince(first) >= 21 * 86_400
    }
    return (possible, certain.sorted())
  }
}
