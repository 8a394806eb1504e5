// SPDX-License-Identifier: Apache-2.0
// What a Slack app must be allowed so that everything works: the bot scopes of the manifests in `config`, each with what
// does not work without it (docs.slack.dev/reference/scopes). `app_mentions:read` is not among them: a message that mentions
// the bot in a channel it is in comes as `message.channels` too, and once is enough.

enum SlackScopes {
  /// A scope, and what is lost without it, as the end of "without it …".
  static let needed: [(scope: String, effect: String)] = [
    ("chat:write", "nothing can be posted with the token"),
    ("channels:history", "nothing is heard in public channels, and a digest that may have arrived is not sent again"),
    ("groups:history", "nothing is heard in private channels"),
    ("channels:read", "the public channels that the bot is in are not found"),
    ("groups:read", "the private channels that the bot is in are not found"),
    ("users:read", "people are shown by their identifiers"),
    ("usergroups:read", "groups of people are shown by their identifiers"),
    ("reactions:read", "recognition by reaction is not seen"),
    ("reactions:write", "what was noted cannot be acknowledged by a reaction"),
    ("im:write", "admins cannot be told alone that a post was given up"),
  ]
}
