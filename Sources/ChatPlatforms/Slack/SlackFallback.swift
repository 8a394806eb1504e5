// SPDX-License-Identifier: Apache-2.0
// The `text` that goes beside the blocks: notifications and screen readers use it (docs.slack.dev/reference/methods/chat.postMessage).
// Slack reads tokens in it (`<!channel>`, `<@U1>`, `<https://…|label>`), so `&`, `<` and `>` are escaped, and only they: only
// they are decoded (docs.slack.dev/messaging/formatting-message-text, "Escaping text"). Marks such as `*` are switched off
// by `"mrkdwn":false`.

import Recognition

enum SlackFallback {
  /// The longest, in UTF-16 code units; above 4,000 characters Slack may make two messages of it
  /// (api.slack.com/changelog/2018-04-truncating-really-long-messages).
  static let limit = 4_000

  private static let ellipsis = " …"

  /// The document in plain words, cut to the limit.
  static func text(of document: RichText) -> String {
    var escaped = ""
    var length = 0
    for character in PlainTextRenderer().render(document) {
      let next = Self.escaped(character)
      length += next.utf16.count
      // The mark that something is missing needs two places; the space keeps it from what stood at the cut, such as a `@`.
      guard length <= limit - ellipsis.utf16.count else { return escaped + ellipsis }
      escaped += next
    }
    return escaped
  }

  // Scalar by scalar: a combining mark behind a `<` makes another character for people, not for Slack.
  private static func escaped(_ character: Character) -> String {
    var escaped = ""
    for scalar in character.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
