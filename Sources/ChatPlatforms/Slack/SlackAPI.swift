// SPDX-License-Identifier: Apache-2.0
// Slack's Web API, as far as it is read (docs.slack.dev/apis/web-api): GET https://slack.com/api/METHOD?…, the bot's token as a
// bearer, a JSON object as the answer. One conversation each for who we are, who others are, which channels we are in, and
// what was said there.

public import Recognition

/// Slack's API.
public struct SlackAPI: PlatformAPI {
  /// Slack's own.
  public let defaultBase: String? = "https://slack.com"

  /// By `auth.test`.
  public func introduction(by access: APIAccess) -> any Exchange<APIAnswer<Introduction>> {
    SlackExchange(SlackIntroduction(), by: access)
  }

  /// By `users.info`, `usergroups.list` and `conversations.info`.
  public func names(of ids: [String], by access: APIAccess) -> any Exchange<APIAnswer<[KnownName]>> {
    SlackExchange(SlackNames(of: ids), by: access)
  }

  /// By `users.conversations`; archived channels left out.
  public func channels(by access: APIAccess) -> any Exchange<APIAnswer<[String]>> {
    SlackExchange(SlackChannels(), by: access)
  }

  /// By `conversations.history` and `conversations.replies`; handed out only when all of it was read.
  public func history(_ request: HistoryRequest, by access: APIAccess) -> any Exchange<APIAnswer<History>> {
    SlackExchange(SlackHistory(request), by: access)
  }
}
