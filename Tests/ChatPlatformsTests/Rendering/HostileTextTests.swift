// SPDX-License-Identifier: Apache-2.0
// Properties that hold for every text. The checker reads Markdown by rules of its own: it takes backslashes off and
// compares with what was said.

import ChatPlatforms
import Recognition
import Testing

struct HostileTextTests {
  static let rounds = 2_000

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `no text pings anybody, hides anything or leaves its line`(seed: UInt64) {
    let hostile = HostileText(seed: seed)
    for round in 0..<Self.rounds {
      let said = hostile.next()
      let name = hostile.next()
      let document = RichText([
        .paragraph([.said(said), .person(Person(id: name)), .value(said), .code(name), .emphasis([.said(name)])])
      ])
      for text in [MarkdownRenderer.render(document), PlainTextRenderer().render(document)] {
        let clean =
          Offence.pings(in: text).isEmpty && Offence.invisibleActors(in: text).isEmpty && !text.contains("\n")
        #expect(clean, "seed \(seed), round \(round): \(said.debugDescription) \(name.debugDescription)")
      }
    }
  }

  @Test(arguments: [4, 5, 6] as [UInt64])
  func `Markdown shows exactly what was said and has no markup of its own`(seed: UInt64) {
    let hostile = HostileText(seed: seed)
    for round in 0..<Self.rounds {
      let said = hostile.next()
      let markdown = MarkdownRenderer.render(RichText([.said(said)]))
      let reading = MarkdownReading(markdown)
      #expect(
        reading.markup.isEmpty && !reading.opensBlock
          && reading.text == PlainTextRenderer().render(RichText([.said(said)])),
        "seed \(seed), round \(round): \(said.debugDescription)")
    }
  }
}

/// A line of Markdown as a reader sees it.
private struct MarkdownReading {
  /// The text with its backslashes taken off.
  var text = ""
  /// Scalars that would be markup.
  var markup: [Unicode.Scalar] = []
  /// Whether the line would be something else than a paragraph.
  var opensBlock: Bool

  init(_ markdown: String) {
    let scalars = Array(markdown.unicodeScalars)
    var shown = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar == "\\", let next, next.isASCII, next.properties.generalCategory.isMark {
        shown.append(next)
        index += 2
        continue
      }
      if "\\*`[]<~".unicodeScalars.contains(scalar) { markup.append(scalar) }
      if scalar == "_", !(Self.isWord(index > 0 ? scalars[index - 1] : nil) && Self.isWord(next)) {
        markup.append(scalar)
      }
      if scalar == "&", let end = scalars[index...].prefix(40).firstIndex(of: ";"), end > index + 1,
        scalars[(index + 1)..<end].allSatisfy({
          $0 == "#" || $0.isASCII && $0.properties.isAlphabetic || Self.isDigit($0)
        })
      {
        markup.append(scalar)
      }
      shown.append(scalar)
      index += 1
    }
    text = String(shown)
    let afterDigits = scalars.drop(while: Self.isDigit)
    let marks: [Unicode.Scalar] = afterDigits.count == scalars.count ? ["#", ">", "+", "-", "="] : [".", ")"]
    opensBlock = afterDigits.first.map(marks.contains) ?? false
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

extension Unicode.GeneralCategory {
  /// CommonMark's ASCII punctuation.
  fileprivate var isMark: Bool {
    switch self {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .otherPunctuation, .mathSymbol,
      .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
