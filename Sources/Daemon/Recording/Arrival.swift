// SPDX-License-Identifier: Apache-2.0
// What a delivery brought, and the name by which it is known if it comes again.

import Recognition

import struct FoundationEssentials.Date

/// Something that a delivery brought.
struct Arrival: Sendable {
  /// The chat it came from.
  var chat: String
  /// What happened.
  var event: IncomingEvent
  /// The sender's own identifier of the delivery, the same on each of its retries.
  var deliveryID: String?
  /// Of a snapshot: when it was asked for, and the number of the last record then.
  var asked: (at: Date, after: UInt64)?
}

extension IncomingEvent {
  /// The channel it happened in.
  var channel: ChannelKey? {
    switch self {
    case .message(let message): ChannelKey(message.identity)
    case .deletion(let identity, _): ChannelKey(identity)
    case .reaction(let reaction): ChannelKey(reaction.target)
    case .snapshot: nil
    }
  }
}

/// What names something that happened, for ever; the log keeps its keyed hash.
enum Identity {
  /// The name of what a delivery brought: of a message and of its deletion the message's.
  static func name(of event: IncomingEvent) -> String {
    switch event {
    case .message(let message): name(message.identity)
    case .deletion(let at, _): name(at)
    case .reaction(let reaction):
      name("reaction", pieces(reaction.target) + [reaction.emoji, reaction.author.id])
    // A snapshot is not recorded itself; what it shows to be gone is named by itself.
    case .snapshot(let snapshot): name("snapshot", [snapshot.chat, snapshot.channel, snapshot.thread ?? ""])
    }
  }

  /// A name that no other kind and no other pieces have: each goes with its length, since nothing keeps a platform's
  /// identifiers from holding any character.
  static func name(_ kind: String, _ pieces: [String]) -> String {
    "\(kind) " + pieces.map { "\($0.utf8.count):\($0)" }.joined()
  }

  private static func name(_ at: MessageIdentity) -> String { name("message", pieces(at)) }

  private static func pieces(_ at: MessageIdentity) -> [String] { [at.chat, at.channel, at.message] }
}
