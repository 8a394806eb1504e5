// SPDX-License-Identifier: Apache-2.0
// What people read of a span.

extension Span {
  /// The words as people read them: mentions as `@name`, links by their label, code between backticks.
  public var readable: String {
    switch self {
    case .text(let text): text
    case .person(let person), .group(let person): "@" + person.displayName
    case .channel(let name): "#" + name
    case .broadcast(let word): "@" + word
    case .link(let url, let label): label ?? url
    case .emoji(_, let said): said
    case .code(let code): "`\(code)`"
    case .quote(let quote): "> \(quote)"
    }
  }
}
