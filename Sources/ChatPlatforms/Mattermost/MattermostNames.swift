// SPDX-License-Identifier: Apache-2.0
// The names behind identifiers: of people, whom we know by their user names, and of channels, which have identifiers of 26
// letters and digits.

import Ports
import Recognition

struct MattermostNames: Sendable {
  /// How many user names one question holds; the reference names no limit.
  static let atOnce = 100

  var server: MattermostServer

  /// Asks for people first, then for one channel after another.
  func find(_ ids: [String]) -> Dialogue<APIAnswer<[KnownName]>> {
    let channels = ids.filter(MattermostServer.isID)
    return people(ids.filter { !MattermostServer.isID($0) }[...], channels: channels[...], found: [])
  }

  private func people(
    _ names: ArraySlice<String>, channels: ArraySlice<String>, found: [KnownName]
  ) -> Dialogue<APIAnswer<[KnownName]>> {
    guard !names.isEmpty else { return self.channels(channels, found: found) }
    let asked = server.post("users/usernames", Array(names.prefix(Self.atOnce)))
    return server.ask(asked, for: [MattermostUser].self) { users in
      let known = (users ?? []).compactMap { user -> KnownName? in
        // Of a program it is worth knowing that it is one, even without a name.
        guard let name = user.fullName ?? (user.isBot ? user.username : nil) else { return nil }
        return KnownName(id: user.username, name: name, isBot: user.isBot ? true : nil)
      }
      return people(names.dropFirst(Self.atOnce), channels: channels, found: found + known)
    }
  }

  // A channel that is gone, or that we are no member of, has no name for us; that must not hide the others.
  private func channels(
    _ ids: ArraySlice<String>, found: [KnownName]
  ) -> Dialogue<APIAnswer<[KnownName]>> {
    guard let id = ids.first else { return .done(.got(found)) }
    return server.ask(server.get("channels/\(id)"), for: MattermostChannel.self, refusalsToRead: [403, 404]) {
      channel in
      let name = channel.flatMap { $0.displayName.isEmpty ? nil : KnownName(id: id, name: $0.displayName) }
      return channels(ids.dropFirst(), found: found + (name.map { [$0] } ?? []))
    }
  }
}
