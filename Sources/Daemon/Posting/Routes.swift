// SPDX-License-Identifier: Apache-2.0
// Where each channel's posts go, and how a chat's deliveries are checked: the configuration with its secrets read.

import ChatPlatforms
public import Ports
import Recognition

/// The chats of a configuration, ready for use.
public struct Routes: Sendable {
  /// A chat, ready for use.
  struct Chat: Sendable {
    var configuration: ChatConfiguration
    var platform: any ChatPlatform
    /// What deliveries are signed with; empty where nothing is configured.
    var secrets: [Secret]
    /// The way to the platform's API, where it has one and a token is configured.
    var access: APIAccess?
    fileprivate var post: Destination?
    fileprivate var posts: [String: Destination]
  }

  /// Where a post goes.
  enum Destination: Equatable, Sendable {
    case http(PostTarget)
    case directory(String)
  }

  private let byName: [String: Chat]

  /// The chats, by name.
  var chats: [Chat] { byName.values.sorted { $0.configuration.name < $1.configuration.name } }

  /// Reads the secrets that a configuration names.
  /// - Throws: ``RoutesError`` with every secret that could not be had.
  public init(configuration: Configuration, secrets: any Secrets) throws(RoutesError) {
    try self.init(configuration: configuration, secrets: secrets, platforms: PlatformRegistry.platform(named:))
  }

  init(
    configuration: Configuration, secrets: any Secrets, platforms: PlatformLookup
  ) throws(RoutesError) {
    var problems: [SecretError] = []
    func read(_ reference: SecretReference) -> Secret? {
      do {
        return try secrets.secret(for: reference)
      } catch {
        problems.append(error)
        return nil
      }
    }
    var chats: [String: Chat] = [:]
    for chat in configuration.chats {
      guard let platform = platforms(chat.platform) else { continue }
      let token = chat.token.flatMap(read)
      func destination(_ address: PostAddress) -> Destination? {
        switch address {
        case .directory(let path): return .directory(path)
        case .url(let url):
          return .http(PostTarget(webhook: Secret(url), token: token, isTrustedHost: true))
        case .secret(let reference):
          guard let url = read(reference) else { return nil }
          let isTrusted = WebAddress(url.revealed).map { configuration.trustedHosts.contains($0.host) } ?? false
          return .http(PostTarget(webhook: url, token: token, isTrustedHost: isTrusted))
        }
      }
      chats[chat.name] = Chat(
        configuration: chat, platform: platform, secrets: chat.secrets.compactMap(read),
        access: platform.api.flatMap { api in
          guard let token, let base = chat.api ?? api.defaultBase else { return nil }
          return APIAccess(base: base, token: token, isTrustedHost: chat.api != nil)
        },
        post: chat.post.flatMap(destination),
        posts: chat.channels.compactMapValues { $0.post.flatMap(destination) })
    }
    guard problems.isEmpty else { throw RoutesError(problems: problems) }
    byName = chats
  }

  /// Where a post goes; nil where the configuration names no place. An address that is written for the channel or the chat goes
  /// before the platform's API, except for what only the API can do: reactions, and posts to one person.
  func destination(for delivery: PlannedDelivery) -> Destination? {
    guard let chat = byName[delivery.chat] else { return nil }
    let api = chat.access.map { Destination.http(PostTarget(api: $0)) }
    if delivery.recipient != nil { return api }
    let written = chat.posts[delivery.channel] ?? chat.post
    return delivery.kind == .reaction ? api ?? written : written ?? api
  }

  /// How long one post of a chat may take.
  func timeout(of chat: String) -> Duration { byName[chat]?.configuration.timeout ?? .seconds(30) }

  func platform(of chat: String) -> (any ChatPlatform)? { byName[chat]?.platform }

  /// Whether a post in doubt is sent again.
  func repeatsInDoubt(_ delivery: PlannedDelivery) -> Bool {
    guard let chat = byName[delivery.chat] else { return false }
    switch destination(for: delivery) {
    case nil: return false
    case .directory: return true
    case .http(let target):
      let traits = chat.platform.posting(to: target)
      let policy =
        chat.configuration.delivery ?? (delivery.kind == .digest ? traits.digestDelivery : traits.replyDelivery)
      return policy == .atLeastOnce
    }
  }
}

/// The secrets that could not be had.
public struct RoutesError: Error, Equatable, Sendable, CustomStringConvertible {
  /// One for each.
  public var problems: [SecretError]

  /// One line for each.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension Routes {
  /// A request that asks a post's host whether it is there, and posts nothing.
  public struct Probe: Sendable {
    /// The chat whose posts go there.
    public var chat: String
    /// The request.
    public var request: HTTPRequest
  }

  /// One for each place that posts go to.
  public var probes: [Probe] {
    chats.flatMap { chat in
      ([chat.post].compactMap { $0 } + chat.posts.sorted { $0.key < $1.key }.map(\.value)).compactMap { place in
        guard case .http(let target) = place, let address = WebAddress(target.url.revealed) else { return nil }
        let request = HTTPRequest(
          method: "GET", url: address.root, isTrustedHost: target.isTrustedHost, timeoutMilliseconds: 10_000)
        return Probe(chat: chat.configuration.name, request: request)
      }
    }
  }
}
