// SPDX-License-Identifier: Apache-2.0
// Who we are in a chat, as its platform says. Until that is known, a command to `<@U0BOT>` would be read as chatter and be lost; so
// deliveries wait for it, but not for ever: most platforms say in the delivery itself whom it is for, and one chat's dead API must
// not keep a team waiting.

import ChatPlatforms
import Ports
import Recognition

/// Introduces us to one chat: at the start, after a reload, and now and then while that was in vain.
actor Introducer {
  private enum Standing {
    case unasked
    /// The platform answered; that it did is not recorded yet.
    case told(Introduction)
    case met
    case unmet(again: Duration)
  }

  private let inquiry: Inquiry
  private let ledger: Ledger
  private let question: @Sendable () -> any Exchange<APIAnswer<Introduction>>
  private var standing = Standing.unasked
  private var hasComplained = false

  init(
    inquiry: Inquiry, ledger: Ledger, question: @escaping @Sendable () -> any Exchange<APIAnswer<Introduction>>
  ) {
    self.inquiry = inquiry
    self.ledger = ledger
    self.question = question
  }

  /// To be called before deliveries are read. The first time it takes as long as patience allows where nobody ever told us who we
  /// are, and one answer where the log knows; later it only tries now and then.
  func meet() async throws {
    switch standing {
    case .met: return
    case .told(let introduction): try await record(introduction)
    case .unmet(let again):
      if inquiry.now >= again { try await ask(until: inquiry.now + Inquiry.oneAnswer, isKnown: await isKnown()) }
    case .unasked:
      let isKnown = await isKnown()
      try await ask(until: inquiry.now + (isKnown ? Inquiry.oneAnswer : Inquiry.patience), isKnown: isKnown)
    }
  }

  private func isKnown() async -> Bool {
    let chat = inquiry.chat
    return await ledger.read { state, _ in state.acquaintances.identity(in: chat) != nil }
  }

  private func ask(until deadline: Duration, isKnown: Bool) async throws {
    var backoff = Backoff()
    while true {
      switch try await inquiry.ask(question(), until: deadline) {
      case .got(let introduction):
        standing = .told(introduction)
        return try await record(introduction)
      case .refused(let refusal): return goOn(refusal.code, hint: refusal.hint, isKnown: isKnown)
      case .later(let after, let reason):
        let wait = max(after ?? .zero, backoff.next())
        guard inquiry.now + wait < deadline else {
          return goOn(reason, hint: "see that the chat's API can be reached; it is asked again", isKnown: isKnown)
        }
        try await inquiry.wait(wait)
      }
    }
  }

  private func goOn(_ code: String, hint: String, isKnown: Bool) {
    standing = .unmet(again: inquiry.now + Inquiry.rest)
    guard !hasComplained else { return }
    hasComplained = true
    let event: StaticString = isKnown ? "who-am-i-not-confirmed" : "who-am-i-unknown"
    inquiry.ports.operations.write(LogEntry(.warning, event, ["chat": inquiry.chat, "code": code, "hint": hint]))
  }

  private func record(_ introduction: Introduction) async throws {
    let introduced = ChatIntroduced(chat: inquiry.chat, identity: introduction.identity)
    try await ledger.commit { state, _ in
      state.acquaintances.identity(in: introduced.chat) == introduced.identity ? [] : [.chatIntroduced(introduced)]
    }
    standing = .met
    for right in introduction.missing {
      inquiry.ports.operations.write(
        LogEntry(
          .warning, "right-missing",
          ["chat": inquiry.chat, "right": right.right, "effect": right.effect, "hint": right.hint]))
    }
  }
}
