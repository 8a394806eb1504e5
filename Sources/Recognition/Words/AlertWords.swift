// SPDX-License-Identifier: Apache-2.0
// How admins are told that something does not work: what, why as the platform's code, and what to do.

/// What the bot says of what does not work.
enum AlertPhrase: Phrase {
  /// A post waits, since its platform does not take it as it is: gaps `channel`, `reason`.
  case postRefused
  /// Nothing that we post is accepted: gap `reason`.
  case postsDenied
  /// A chat's history cannot be read; gap `reason`, where the platform gave one.
  case inboxStalled, inboxStalledBecause
  /// We go on by ourselves.
  case goesOn
  /// What becomes of what was not posted.
  case postsWait
  /// The same in a channel, where others read it too: gaps `admins`, `words`.
  case addressed
  /// Whoever is an admin, where nobody knows.
  case whoeverLooksAfterMe
  /// Posts were given up; the count is how many: gap `admins`, and `reason` where the platform gave one.
  case gaveUp, gaveUpBecause

  /// What to do: gap `name` in the first, ours.
  case inviteMe, openAgain, mendToken, findRight, addPost, mendAddress, askStatus
}

extension Wording {
  /// A post waits, since its platform does not take it as it is.
  func postRefused(in channel: String, reason: String, as name: String) -> RichText {
    RichText(
      sentences([
        line(AlertPhrase.postRefused, ["channel": [.said(channel)], "reason": [.said(reason)]]),
        advice(on: reason, as: name) ?? line(AlertPhrase.askStatus), line(AlertPhrase.postsWait),
      ]))
  }

  /// Nothing that we post is accepted.
  func postsDenied(reason: String, as name: String) -> RichText {
    RichText(
      sentences([
        line(AlertPhrase.postsDenied, ["reason": [.said(reason)]]),
        advice(on: reason, as: name) ?? line(AlertPhrase.mendToken), line(AlertPhrase.postsWait),
      ]))
  }

  /// A chat's history cannot be read.
  func inboxStalled(reason: String?, as name: String) -> RichText {
    RichText(
      sentences([
        reason.map { line(AlertPhrase.inboxStalledBecause, ["reason": [.said($0)]]) } ?? line(AlertPhrase.inboxStalled),
        reason.flatMap { advice(on: $0, as: name) } ?? line(AlertPhrase.askStatus), line(AlertPhrase.goesOn),
      ]))
  }

  /// The same in a channel, where others read it too.
  func addressed(to admins: [Person], _ words: RichText) -> RichText {
    guard case .paragraph(let inlines)? = words.blocks.first else { return words }
    return say(AlertPhrase.addressed, ["admins": called(admins), "words": inlines])
  }

  /// Posts could not be made for three days.
  func gaveUp(posts: Int, reason: String?, admins: [Person]) -> RichText {
    reason.map {
      say(AlertPhrase.gaveUpBecause, count: posts, ["admins": called(admins), "reason": [.text($0)]])
    } ?? say(AlertPhrase.gaveUp, count: posts, ["admins": called(admins)])
  }

  private func called(_ admins: [Person]) -> [Inline] {
    admins.isEmpty ? line(AlertPhrase.whoeverLooksAfterMe) : joined(admins)
  }

  private func sentences(_ sentences: [[Inline]]) -> [Inline] { Array(sentences.joined(separator: [" "])) }

  /// What to do; nil where the code says nothing to us. The codes are statuses of HTTP, those of Slack
  /// (docs.slack.dev/reference/methods/chat.postMessage and conversations.history; a private channel that we are not in is not
  /// found), and what Mattermost says of a channel that we are not in.
  private func advice(on reason: String, as name: String) -> [Inline]? {
    switch reason {
    // Not as one command to copy: renderers part an `@` from the name behind it, so that nobody is called.
    case "not_in_channel", "channel_not_found", "api.context.permissions.app_error":
      line(AlertPhrase.inviteMe, ["name": [.said(name)]])
    case "is_archived", "channel_is_archived": line(AlertPhrase.openAgain)
    case "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "http-401":
      line(AlertPhrase.mendToken)
    case "missing_scope", "no_permission", "restricted_action", "http-403": line(AlertPhrase.findRight)
    case "no-post-configured": line(AlertPhrase.addPost)
    case "http-404", "http-410", "no_service": line(AlertPhrase.mendAddress)
    default: nil
    }
  }
}
