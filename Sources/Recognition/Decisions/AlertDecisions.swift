// SPDX-License-Identifier: Apache-2.0
// When admins are told in chat that something does not work, and where: each of them alone where the platform can do that, else in a
// channel that still works. Once for a cause in three days, and never of such a post itself.

import struct FoundationEssentials.Date

/// The rules about alerts.
public enum AlertDecisions {
  /// What follows for admins from a post that waits for somebody to mend something.
  public static func parked(
    _ entry: OutboxState.Entry, verdict: OutboxDecisions.Verdict, state: State, context: DecisionContext
  ) -> [Event] {
    let channel = ChannelKey(entry.delivery)
    guard entry.delivery.isNotice != true else { return [] }
    switch verdict {
    case .delivered, .retry, .uncertain: return []
    case .refused(let reason):
      guard !concernsOneMessage(reason) else { return [] }
      let about = Cause(
        chat: channel.chat, channel: channel.channel, apiFails: false,
        kind: entry.delivery.kind == .reaction ? "reactions" : nil)
      return alert(about, state: state, context: context) { $0.postRefused(in: $1, reason: reason, as: $2) }
    case .denied(let reason):
      let about = Cause(chat: channel.chat, channel: nil, apiFails: true, kind: nil)
      return alert(about, state: state, context: context) { words, _, us in
        words.postsDenied(reason: reason, as: us)
      }
    }
  }

  /// What follows from a chat whose history could not be read for a while.
  /// - Parameter reason: What its platform said last, as a code.
  public static func inboxStalled(
    chat: String, reason: String?, state: State, context: DecisionContext
  ) -> [Event] {
    // Who cannot read may still post: nobody knows before it is tried.
    alert(Cause(chat: chat, channel: nil, apiFails: false, kind: "inbox"), state: state, context: context) {
      words, _, us in
      words.inboxStalled(reason: reason, as: us)
    }
  }

  /// Whether a refusal is about the message that was answered, which is gone: nobody can mend that.
  private static func concernsOneMessage(_ reason: String) -> Bool {
    [
      "message_not_found", "thread_not_found", "cannot_reply_to_message", "api.post.create_post.root_id.app_error",
    ].contains(reason)
  }

  /// What does not work.
  private struct Cause {
    var chat: String
    /// The channel; nil where it is the whole chat.
    var channel: String?
    /// Whether no post by the platform's API can go.
    var apiFails: Bool
    /// What tells it from other causes in the same place.
    var kind: String?

    /// Where it does not work.
    var place: ChannelKey { ChannelKey(chat: chat, channel: channel ?? "") }
    /// What an alert about it is remembered by; a space is in no channel's identifier.
    var key: ChannelKey {
      kind.map { ChannelKey(chat: chat, channel: "\(channel ?? "") \($0)") } ?? place
    }
  }

  private static func alert(
    _ cause: Cause, state: State, context: DecisionContext,
    saying body: (_ words: Wording, _ channel: String, _ us: String) -> RichText
  ) -> [Event] {
    guard !state.wasTold(cause.key, at: context.now) else { return [] }
    let settings = state.effective(for: cause.place, policy: context.policy(cause.place))
    let policy = settings.policy
    let known = state.acquaintances
    let said = body(
      settings.wording,
      cause.channel.map { known.name(of: $0, in: cause.chat) ?? $0 } ?? "",
      known.identity(in: cause.chat)?.name ?? "smallwins")
    func plan(in channel: String, to recipient: String?, saying body: RichText) -> Event {
      .deliveryPlanned(
        PlannedDelivery(
          id: context.newIdentifier(), chat: cause.chat, channel: channel, kind: .reply, body: body, isNotice: true,
          recipient: recipient, about: cause.key.channel))
    }
    let admins = policy.admins.sorted()
    if policy.hasDirectMessages, !cause.apiFails, !admins.isEmpty {
      return admins.map { plan(in: PlannedDelivery.direct(to: $0), to: $0, saying: said) }
    }
    guard let channel = workingChannel(besides: cause, state: state, context: context) else { return [] }
    let people = admins.map { known.named(Person(id: $0), in: cause.chat) }
    return [plan(in: channel.channel, to: nil, saying: settings.wording.addressed(to: people, said))]
  }

  /// A channel that posts still go to, as far as anybody knows: the one that gathers the chat before all others, then those with a
  /// digest, then those where something was said.
  private static func workingChannel(besides cause: Cause, state: State, context: DecisionContext) -> ChannelKey? {
    let parked = Set(state.outbox.entries.values.filter(\.isParked).map { ChannelKey($0.delivery) })
    let withDigest = state.digests.filter { $0.value.activeSince != nil }.keys.sorted()
    let known =
      [state.settings.gathering(in: cause.chat)?.channel].compactMap { $0 } + withDigest
      + state.messages.channels.sorted()
    return known.first { channel in
      guard channel.chat == cause.chat, channel != cause.place, !parked.contains(channel) else { return false }
      switch context.policy(channel).posting {
      case .nowhere: return false
      case .address: return true
      case .api: return !cause.apiFails
      }
    }
  }
}

extension State {
  /// Whether admins were told lately that something does not work there.
  func wasTold(_ channel: ChannelKey, at now: Date) -> Bool {
    guard let last = lastNotices[channel] else { return false }
    let passed = now.unixMilliseconds - last.unixMilliseconds
    // A clock that was set back gives a negative time, and then the notice is an old one.
    return (0..<OutboxState.lifetimeMilliseconds).contains(passed)
  }
}
