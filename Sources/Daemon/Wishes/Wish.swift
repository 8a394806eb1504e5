// SPDX-License-Identifier: Apache-2.0
// What a command wants the running daemon to do, since only the daemon may write the log. Wishes lie in a spool of their own
// in the state directory, each a JSON object such as {"channel":"general","chat":"team","wish":"digest.send"}.

import EventLog
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
  public var week: ISOWeek?

  private static let digest = "digest.send"

  /// The wish to post a digest.
  public static func sendDigest(_ channel: ChannelKey, week: ISOWeek?) -> Wish {
    Wish(wish: digest, chat: channel.chat, channel: channel.channel, week: week)
  }

  /// The wish as it lies in the spool.
  public func body() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return Array(try encoder.encode(self))
  }

  /// Reads a wish; nil where it is none that this version knows.
  public init?(body: [UInt8]) {
    guard let wish = try? JSONDecoder().decode(Wish.self, from: Data(body)), wish.wish == Self.digest else {
      return nil
    }
    self = wish
  }

  private init(wish: String, chat: String, channel: String, week: ISOWeek?) {
    self.wish = wish
    self.chat = chat
    self.channel = channel
    self.week = week
  }
}

extension Ledger {
  /// Plans the post that fulfils a wish, once for each name of a wish.
  /// - Parameter logbook: The same log; a week that was closed long ago is no longer remembered, but it is in there.
  func fulfil(_ wish: Wish, named name: String, logbook: Logbook) throws {
    let memory = try wish.week.map { _ in try logbook.state(retention: .unbounded).state }
    try commit(identity: Identity.name("wish", [name])) { state, context in
      DigestDecisions.send(
        ChannelKey(chat: wish.chat, channel: wish.channel), week: wish.week, state: memory ?? state, context: context)
    }
  }
}
