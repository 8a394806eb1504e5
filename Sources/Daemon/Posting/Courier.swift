// SPDX-License-Identifier: Apache-2.0
// One attempt to make one post, over HTTP or into a directory of Markdown files.

import ChatPlatforms
import Ports
import Recognition

/// Makes posts.
struct Courier: Sendable {
  let routes: Routes
  let ports: DaemonPorts

  /// The words of a post as the platform will show them, by which they are known when they come back.
  func words(of delivery: PlannedDelivery) -> [Span] {
    PlainText.spans(of: MarkdownRenderer.render(delivery.body), names: NameDirectory())
  }

  /// Tries once, and says what the platform made of it.
  func attempt(_ entry: OutboxState.Entry) async -> OutboxDecisions.Verdict {
    let delivery = entry.delivery
    switch routes.destination(for: delivery) {
    case nil: return .refused(reason: "no-post-configured")
    case .directory(let directory): return write(entry, into: directory)
    case .http(let target):
      guard let platform = routes.platform(of: delivery.chat) else { return .refused(reason: "no-such-chat") }
      let exchange = platform.outbound.exchange(for: delivery, to: target, mayHaveArrived: entry.mayHaveArrived)
      let conversation = Conversation(ports: ports, timeout: routes.timeout(of: delivery.chat))
      do { return .init(try await conversation.run(exchange)) } catch { return .uncertain(reason: "stopped") }
    }
  }

  /// A full disk says by itself that it is worth trying again soon, in milliseconds.
  private static let waitForRoom: Int64 = 10_000

  /// The name is the same for each attempt, so a repeat replaces what the first one wrote.
  private func write(_ entry: OutboxState.Entry, into directory: String) -> OutboxDecisions.Verdict {
    let files = ports.files
    let name = MarkdownFile.name(for: entry.delivery, planned: entry.planned)
    let draft = "\(directory)/.\(entry.delivery.id).draft"
    do {
      try files.makeDurableDirectory(directory)
      if try files.status(of: draft) != nil { try files.remove(draft) }
      try files.create(draft, contents: MarkdownFile.contents(for: entry.delivery))
      try files.rename(draft, to: "\(directory)/\(name)")
      try files.syncDirectory(directory)
      return .delivered(remote: nil)
    } catch {
      return .retry(afterMilliseconds: error.code == .noSpace ? Self.waitForRoom : nil, reason: "file-\(error.code)")
    }
  }
}

extension OutboxDecisions.Verdict {
  init(_ verdict: DeliveryVerdict) {
    switch verdict {
    case .delivered(let remote): self = .delivered(remote: remote)
    case .retry(let after, let reason): self = .retry(afterMilliseconds: after?.wholeMilliseconds, reason: reason)
    case .uncertain(let reason): self = .uncertain(reason: reason)
    case .refused(let reason): self = .refused(reason: reason)
    case .denied(let reason): self = .denied(reason: reason)
    }
  }
}

extension Duration {
  /// Whole milliseconds, cut.
  var wholeMilliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
