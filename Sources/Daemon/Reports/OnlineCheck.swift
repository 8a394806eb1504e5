// SPDX-License-Identifier: Apache-2.0
// What `smallwins check --online` asks the platforms, and what it makes of their answers: who we are there, what we may,
// what is missing and what to do about it. It posts nothing.

import ChatPlatforms
import Ports
import Recognition

/// Asks every chat's platform how it sees us.
public struct OnlineCheck: Sendable {
  /// Something that was found out.
  public struct Finding: Equatable, Sendable {
    /// How good or bad it is.
    public enum Grade: Equatable, Sendable {
      /// As it should be.
      case good
      /// Something is to be done.
      case wrong
      /// Nobody answered.
      case unanswered
    }

    /// How good or bad it is.
    public var grade: Grade
    /// The chat.
    public var chat: String
    /// In words, with what to do.
    public var text: String
  }

  private let routes: Routes
  private let ports: DaemonPorts

  /// Prepares a check of these routes.
  public init(_ routes: Routes, ports: DaemonPorts) {
    self.routes = routes
    self.ports = ports
  }

  /// Asks one platform after the other; each finding is told as soon as it is known.
  public func run(_ tell: (Finding) -> Void) async {
    for chat in routes.chats {
      if let access = chat.access, let api = chat.platform.api {
        for finding in await findings(of: chat, api, access) { tell(finding) }
      }
      for probe in routes.probes where probe.chat == chat.configuration.name {
        tell(finding(probe, await ports.transport.send(probe.request)))
      }
    }
  }

  private func findings(of chat: Routes.Chat, _ api: any PlatformAPI, _ access: APIAccess) async -> [Finding] {
    let name = chat.configuration.name
    switch await ask(api.introduction(by: access), chat) {
    case .later(_, let reason):
      return [
        Finding(
          grade: .unanswered, chat: name,
          text: "the API does not answer (\(reason)); check the address, the network, the proxy")
      ]
    case .refused(let refusal): return [Self.finding(refusal, chat: name, about: "the API refuses us")]
    case .got(let introduction):
      let identity = introduction.identity
      let id = identity.ids.first.map { " (\($0))" } ?? ""
      let known = Finding(grade: .good, chat: name, text: "we are \(identity.name)\(id) at \(introduction.place)")
      let missing = introduction.missing.map { right in
        Finding(
          grade: .wrong, chat: name, text: "\(right.right) is missing: without it \(right.effect); \(right.hint)")
      }
      return [known] + missing + (await findings(ofChannelsOf: chat, api, access, as: identity.name))
    }
  }

  private func findings(
    ofChannelsOf chat: Routes.Chat, _ api: any PlatformAPI, _ access: APIAccess, as botName: String
  ) async -> [Finding] {
    let name = chat.configuration.name
    switch await ask(api.channels(by: access), chat) {
    // Whatever keeps us from asking was said above, where it matters.
    case .later, .refused: return []
    case .got(let joined):
      let absent = chat.configuration.channels.keys.sorted().filter { !joined.contains($0) }
      let number = joined.count == 1 ? "1 channel" : "\(joined.count) channels"
      let summary = Finding(
        grade: joined.isEmpty ? .wrong : .good, chat: name,
        text: "a member of \(number)" + (joined.isEmpty ? "; invite @\(botName) to one" : ""))
      return [summary]
        + absent.map {
          Finding(grade: .wrong, chat: name, text: "not a member of the channel \($0); invite @\(botName) there")
        }
    }
  }

  private func ask<Value: Sendable>(
    _ exchange: any Exchange<APIAnswer<Value>>, _ chat: Routes.Chat
  ) async -> APIAnswer<Value> {
    let conversation = Conversation(ports: ports, timeout: .seconds(10), pace: chat.pace)
    do { return try await conversation.ask(exchange) } catch { return .later(after: nil, reason: "stopped") }
  }

  private static func finding(_ refusal: APIRefusal, chat: String, about what: String) -> Finding {
    Finding(grade: .wrong, chat: chat, text: "\(what) (\(refusal.code)); \(refusal.hint)")
  }

  /// A host is asked for its root: any answer at all is one.
  private func finding(_ probe: Routes.Probe, _ outcome: HTTPOutcome) -> Finding {
    switch outcome {
    case .answered: Finding(grade: .good, chat: probe.chat, text: "the host that posts go to answers")
    case .notSent(let reason), .unknown(let reason):
      Finding(
        grade: .unanswered, chat: probe.chat,
        text: "the host that posts go to does not answer (\(reason)); check the URL, the network, the proxy")
    }
  }
}
