// SPDX-License-Identifier: Apache-2.0
// What follows from attempts to post: their outcomes are recorded and told, posts of chats that accept nothing are held back, old ones
// are given up.

import Ports
import Recognition

extension DeliveryLoop {
  /// Records how an attempt ended, and tells admins where somebody must mend something. Where a chat accepts again what it denied before, all that was held back goes.
  func record(_ verdict: OutboxDecisions.Verdict, of entry: OutboxState.Entry) async throws {
    let (routes, random, chat) = (routes, ports.random, entry.delivery.chat)
    let lifted = verdict.isAccepted && routes.isByAPI(entry.delivery) ? denials.reasons(against: chat) : nil
    try await ledger.commit { state, context in
      let settled = OutboxDecisions.settle(
        entry, verdict: verdict, now: context.now, repeatsInDoubt: routes.repeatsInDoubt(entry.delivery),
        chance: { random.number(below: $0) })
      let held = lifted.map { state.heldBack(from: chat, because: $0, by: routes) } ?? []
      return [settled] + held.map { OutboxDecisions.anotherChance(for: $0, now: context.now) }
        + AlertDecisions.parked(entry, verdict: verdict, state: state, context: context)
    }
    guard lifted != nil else { return }
    denials.lift(chat)
    ports.operations.write(LogEntry(.info, "posts-accepted-again", ["chat": chat]))
  }

  /// One post of each chat that denied us long enough ago gets another chance, where none is waiting anyway.
  func tryDenied() async throws {
    let routes = routes
    for (chat, reasons) in denials.over(at: ports.timer.now()) {
      try await ledger.commit { state, context in
        let isAnyWaiting = state.outbox.entries.values.contains {
          $0.delivery.chat == chat && !$0.isParked && routes.isByAPI($0.delivery)
        }
        guard !isAnyWaiting, let first = state.heldBack(from: chat, because: reasons, by: routes).first else {
          return []
        }
        return [OutboxDecisions.anotherChance(for: first, now: context.now)]
      }
    }
  }

  /// Attempts of a former run that nothing is known of: the process ended between the attempt and its outcome. Those that
  /// may be repeated simply are; the others must not be.
  func settleInDoubt() async throws {
    let routes = routes
    let written = try await ledger.commit { state, context in
      state.outbox.entries.values.filter { $0.isInDoubt && !routes.repeatsInDoubt($0.delivery) }
        .sorted { $0.sequence < $1.sequence }
        .map { entry in
          OutboxDecisions.settle(
            entry, verdict: .uncertain(reason: "ended-meanwhile"), now: context.now, repeatsInDoubt: false,
            chance: { _ in 0 })
        }
    }
    if written > 0 {
      ports.operations.write(LogEntry(.warning, "posts-in-doubt-not-repeated", ["posts": String(written)]))
    }
  }

  func abandonExpired() async throws {
    let busy = Set(underWay.keys)
    let written = try await ledger.commit { state, context in
      OutboxDecisions.abandonExpired(state: state, underWay: busy, context: context)
    }
    if written > 0 {
      ports.operations.write(LogEntry(.error, "posts-given-up", ["records": String(written)]))
    }
  }

  /// Tells operators why a post is not there. Of a chat that accepts nothing once, and not of each post.
  func tell(of verdict: OutboxDecisions.Verdict, about entry: OutboxState.Entry) {
    let (delivery, reason) = (entry.delivery, verdict.reason)
    guard let reason else { return }
    if case .denied = verdict, routes.isByAPI(delivery) {
      guard denials.deny(delivery.chat, reason: reason, at: ports.timer.now()) else { return }
      ports.operations.write(
        LogEntry(
          .error, "posts-denied",
          ["chat": delivery.chat, "reason": reason, "hint": "see that the chat's token is valid, then reload"]))
    } else {
      ports.operations.write(
        LogEntry(
          .warning, "post-not-delivered",
          ["delivery": delivery.id, "chat": delivery.chat, "attempt": String(entry.attempts), "reason": reason]))
    }
  }
}

extension State {
  /// The posts that were parked since a chat's API accepts nothing, in the order of their plans.
  fileprivate func heldBack(from chat: String, because reasons: Set<String>, by routes: Routes) -> [OutboxState.Entry] {
    outbox.entries.values
      .filter {
        $0.delivery.chat == chat && $0.isParked && reasons.contains($0.reason ?? "") && routes.isByAPI($0.delivery)
      }
      .sorted { $0.sequence < $1.sequence }
  }
}

extension OutboxDecisions.Verdict {
  /// Whether what we showed to the platform was accepted, whatever it made of the post.
  fileprivate var isAccepted: Bool {
    switch self {
    case .delivered, .refused: true
    case .retry, .uncertain, .denied: false
    }
  }

  /// Why the post is not there; nil where it is.
  fileprivate var reason: String? {
    switch self {
    case .delivered: nil
    case .retry(_, let reason), .uncertain(let reason), .refused(let reason), .denied(let reason): reason
    }
  }
}
