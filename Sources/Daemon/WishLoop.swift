// SPDX-License-Identifier: Apache-2.0
// Wishes: what a command wants the running daemon to do, since only the daemon may write the log. They lie in a spool of
// their own in the state directory, each a JSON object such as {"wish":"digest.send","chat":"team","channel":"general"}.

import Ports
public import Recognition

import struct FoundationEssentials.Data
import class FoundationEssentials.JSONDecoder
import class FoundationEssentials.JSONEncoder

/// Something that an operator wants done.
public struct Wish: Equatable, Sendable, Codable {
  /// What; so far only `digest.send`.
  public var wish: String
  /// The chat.
  public var chat: String
  /// The channel.
  public var channel: String
  /// The week of a digest that was closed before; nil for the open one.
  public var week: String?

  /// The wish to post a digest.
  public static func sendDigest(_ channel: ChannelKey, week: ISOWeek?) -> Wish {
    Wish(wish: "digest.send", chat: channel.chat, channel: channel.channel, week: week?.description)
  }

  /// The wish as it lies in the spool.
  public var body: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return Array((try? encoder.encode(self)) ?? Data())
  }

  /// Reads a wish; nil where it is none that this version knows.
  public init?(body: [UInt8]) {
    guard let wish = try? JSONDecoder().decode(Wish.self, from: Data(body)), wish.wish == "digest.send" else {
      return nil
    }
    self = wish
  }

  private init(wish: String, chat: String, channel: String, week: String?) {
    self.wish = wish
    self.chat = chat
    self.channel = channel
    self.week = week
  }

  /// What fulfils it.
  func events(state: State, context: DecisionContext) -> [Event] {
    let key = ChannelKey(chat: chat, channel: channel)
    let week = week.flatMap { ISOWeek($0) }
    return DigestDecisions.send(key, week: week, state: state, context: context)
  }
}

/// Fulfils wishes.
struct WishLoop: Sendable {
  let inbox: any Inbox
  let ledger: Ledger
  let ports: DaemonPorts
  let pollInterval: Duration
  let pulse: Pulse

  static let name = "wishes"

  /// Runs until its task is cancelled. Throws what the log throws when it must not go on.
  func run() async throws {
    while true {
      pulse.beat(Self.name)
      for envelope in try await inbox.next(atMost: 16) {
        guard let wish = Wish(body: envelope.body) else {
          try await inbox.setAside(
            envelope.receipt,
            reason: DeadLetterReason(code: "unknown-wish", message: "this version knows no such wish; remove the file"))
          continue
        }
        try await ledger.commit(identity: "wish\u{0}\(envelope.receipt)") {
          wish.events(state: $0, context: $1)
        }
        try await inbox.acknowledge([envelope.receipt])
      }
      try await inbox.waitForArrival(atMost: pulse.limit(pollInterval))
    }
  }
}
