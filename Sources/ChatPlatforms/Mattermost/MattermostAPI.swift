// SPDX-License-Identifier: Apache-2.0
// What a Mattermost server can be asked with a bot account's token (developers.mattermost.com/api-documentation).

import Ports
public import Recognition

/// Mattermost's REST API v4. Each team has a server of its own, so there is no default address.
public struct MattermostAPI: PlatformAPI {
  /// Makes the API.
  public init() {}

  /// Each team has its own.
  public var defaultBase: String? { nil }

  /// `GET users/me`, `users/me/teams`, `users/me/channels` (all channels of all teams: server version 6.1 or later).
  public func introduction(by access: APIAccess) -> any Exchange<APIAnswer<Introduction>> {
    let server = MattermostServer(access: access)
    return DialogueExchange<APIAnswer<Introduction>>(
      server.ask(server.get("users/me"), for: MattermostUser.self) { me in
        guard let me, !me.id.isEmpty, !me.username.isEmpty else { return .done(.refused(.notMattermost)) }
        return server.ask(server.get("users/me/teams"), for: [MattermostTeam].self) { teams in
          server.ask(server.get("users/me/channels"), for: [MattermostChannel].self) { channels in
            .done(
              .got(
                Introduction(
                  identity: ChatIdentity(ids: [me.id, me.username], name: me.username, home: access.base),
                  place: access.host,
                  missing: Self.missing(
                    me, isInTeam: teams?.isEmpty == false, isInChannel: channels?.contains(where: \.isReadable) == true)
                )))
          }
        }
      })
  }

  private static func missing(_ me: MattermostUser, isInTeam: Bool, isInChannel: Bool) -> [MissingRight] {
    var missing: [MissingRight] = []
    if !me.isBot {
      missing.append(
        MissingRight(
          right: "bot account", effect: "posts look as if \(me.username) had written them",
          hint: "make an account under Integrations > Bot Accounts, and use its token"))
    }
    if !isInTeam {
      missing.append(
        MissingRight(
          right: "team", effect: "no channel can be read, and none be posted to",
          hint: "invite @\(me.username) to the team, as any member"))
    } else if !isInChannel {
      missing.append(
        MissingRight(
          right: "channel", effect: "nothing is read, and nothing can be posted",
          hint: "write /invite @\(me.username) in each channel it is meant for"))
    }
    return missing
  }

  /// Public and private channels that are not archived; conversations are none of ours.
  public func channels(by access: APIAccess) -> any Exchange<APIAnswer<[String]>> {
    let server = MattermostServer(access: access)
    return DialogueExchange<APIAnswer<[String]>>(
      server.ask(server.get("users/me/channels"), for: [MattermostChannel].self) { channels in
        .done(.got((channels ?? []).filter { $0.isReadable && MattermostServer.isID($0.id) }.map(\.id).sorted()))
      })
  }

  /// User names and channels' identifiers.
  public func names(of ids: [String], by access: APIAccess) -> any Exchange<APIAnswer<[KnownName]>> {
    DialogueExchange(MattermostNames(server: MattermostServer(access: access)).find(ids))
  }

  /// The posts of a channel, those in threads among them.
  public func history(_ request: HistoryRequest, by access: APIAccess) -> any Exchange<APIAnswer<History>> {
    DialogueExchange(MattermostHistory(server: MattermostServer(access: access), wish: request).read())
  }
}

extension APIAccess {
  /// The base without its scheme.
  fileprivate var host: String {
    guard let scheme = base.firstIndex(of: ":"), base[scheme...].hasPrefix("://") else { return base }
    return String(base[scheme...].dropFirst(3))
  }
}
