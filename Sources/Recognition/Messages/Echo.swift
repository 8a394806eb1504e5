// SPDX-License-Identifier: Apache-2.0
// How our own posts are known when they come back as messages, also where a platform marks no bots: by their letters and
// digits alone, since a platform may take markup off and put links and spaces in.

/// What stays of a message's words whatever a platform does to them.
public enum Echo {
  /// Letters and digits in lower case; nil where there are none.
  public static func essence(of spans: [Span]) -> String? {
    var essence = ""
    for span in spans {
      switch span {
      case .text(let words), .code(let words), .quote(let words), .channel(let words), .broadcast(let words):
        append(words, to: &essence)
      case .person(let person), .group(let person): append(person.displayName, to: &essence)
      case .link(let url, let label): append(label ?? url, to: &essence)
      case .emoji: break
      }
    }
    return essence.isEmpty ? nil : essence
  }

  private static func append(_ words: String, to essence: inout String) {
    for scalar in words.lowercased().unicodeScalars where scalar.properties.isAlphabetic || isDigit(scalar) {
      essence.unicodeScalars.append(scalar)
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType == .decimal }
}
