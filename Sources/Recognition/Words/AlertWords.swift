// SPDX-License-Identifier: Apache-2.0
// How admins are told that something does not work: what, why as the platform's code, and what to do.

/// The words of alerts, in English.
enum AlertWords {
  typealias Inline = RichText.Inline

  /// A post waits, since its platform does not take it as it is.
  static func postRefused(in channel: String, reason: String, as name: String) -> RichText {
    RichText(
      ["I could not post in ", .said(channel), " (", .said(reason), "). "] + (advice(on: reason, as: name) ?? otherwise)
        + [" "]
        + retry)
  }

  /// Nothing that we post is accepted.
  static func postsDenied(reason: String, as name: String) -> RichText {
    RichText(
      ["I can post nothing in this chat (", .said(reason), "). "] + (advice(on: reason, as: name) ?? mendToken) + [" "]
        + retry)
  }

  /// A chat's history cannot be read.
  static func inboxStalled(reason: String?, as name: String) -> RichText {
    let why: [Inline] = reason.map { [" (", .said($0), ")"] } ?? []
    let todo = reason.flatMap { advice(on: $0, as: name) } ?? otherwise
    return RichText(
      ["I could not read what is said here for a quarter of an hour"] + why + [". "] + todo
        + [" I go on by myself where I left off."])
  }

  /// The same in a channel, where others read it too.
  static func addressed(to admins: [Person], _ words: RichText) -> RichText {
    let whom: [Inline] = admins.isEmpty ? ["whoever looks after me"] : BotWords.joined(admins.map { .person($0) })
    guard case .paragraph(let inlines)? = words.blocks.first else { return words }
    return RichText(["For "] + whom + [": "] + inlines)
  }

  /// Whether a refusal is about the message that was answered, which is gone: nobody can mend that.
  static func concernsOneMessage(_ reason: String) -> Bool {
    [
      "message_not_found", "thread_not_found", "cannot_reply_to_message", "api.post.create_post.root_id.app_error",
    ].contains(reason)
  }

  private static let retry: [Inline] = [
    "What I have to say waits for three days, and goes when I am reloaded: ", .code("systemctl reload smallwins"), ".",
  ]
  private static let otherwise: [Inline] = [.code("smallwins status"), " tells more."]
  private static let mendToken: [Inline] = ["The token is no longer valid: put a new one in its place."]

  /// What to do; nil where the code says nothing to us. The codes are statuses of HTTP, those of Slack
  /// (docs.slack.dev/reference/methods/chat.postMessage and conversations.history; a private channel that we are not in is not
  /// found), and what Mattermost says of a channel that we are not in.
  private static func advice(on reason: String, as name: String) -> [Inline]? {
    switch reason {
    // Not as one command to copy: renderers part an `@` from the name behind it, so that nobody is called.
    case "not_in_channel", "channel_not_found", "api.context.permissions.app_error":
      ["Invite me there, with ", .code("/invite"), " and my name, ", .said(name), "."]
    case "is_archived", "channel_is_archived":
      ["The channel is archived: open it again, or take it out of my configuration."]
    case "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "http-401": mendToken
    case "missing_scope", "no_permission", "restricted_action", "http-403":
      ["I am not allowed to: ", .code("smallwins check --online"), " says what is missing."]
    case "no-post-configured": ["No place is configured for it: add ", .code("post"), " to my configuration."]
    case "http-404", "http-410", "no_service":
      ["The address is gone: put the new one into my configuration."]
    default: nil
    }
  }
}
