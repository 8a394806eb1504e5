// SPDX-License-Identifier: Apache-2.0
// What a command wants the running daemon to do, since only the daemon may write the log. Wishes lie in a spool of their own
// in the state directory, each a JSON object such as {"channel":"general","chat":"team","wish":"digest.send"} or
// {"chat":"team","person":{"id":"ada"},"wish":"person.erase"}.

import EventLog
import Ports
public import Recognition

import struct FoundationEssentials.Data
import class FoundationEssentials.JSONDecoder
import class FoundationEssentials.JSONEncoder

/// Something that an operator wants done.
public struct Wish: Equatable, Sendable, Codable {
  /// What: `digest.send` or `person.erase`.
  public var wish: String
  /// The chat.
  public var chat: String
  /// The channel of a digest.
  public var channel: String?
  /// The week of a digest that was closed before; nil for the open one.
  public var week: ISOWeek?
  /// Who is to be forgotten.
  public var person: Person?

  private static let digest = "digest.send"
  private static let erasure = "person.erase"

  /// The wish to post a digest.
  public static func sendDigest(_ channel: ChannelKey, week: ISOWeek?) -> Wish {
    Wish(wish: digest, chat: channel.chat, channel: channel.channel, week: week)
  }

  /// The wish to forget somebody.
  public static func erase(_ person: Person, in chat: String) -> Wish {
    Wish(wish: erasure, chat: chat, person: person)
  }

  /// The wish as it lies in the spool.
  public func body() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return Array(try encoder.encode(self))
  }

  /// Reads a wish; nil where it is none that this version knows.
  public init?(body: [UInt8]) {
    guard let wish = try? JSONDecoder().decode(Wish.self, from: Data(body)), wish.meaning != nil else { return nil }
    self = wish
  }

  private init(wish: String, chat: String, channel: String? = nil, week: ISOWeek? = nil, person: Person? = nil) {
    self.wish = wish
    self.chat = chat
    self.channel = channel
    self.week = week
    self.person = person
  }

  /// What is wished for.
  enum Meaning {
    case digest(ChannelKey, ISOWeek?)
    case erasure(Person)
  }

  var meaning: Meaning? {
    switch wish {
    case Self.digest: channel.map { .digest(ChannelKey(chat: chat, channel: $0), week) }
    case Self.erasure: person.map { .erasure($0) }
    default: nil
    }
  }

  /// Leaves the wish for the running daemon, durably.
  func leave(in layout: StateLayout, ports: DaemonPorts) throws {
    let now = ports.clock.now()
    let file = try SpoolFile.encode(Envelope(receipt: "", received: now, body: try body()))
    let writer = SpoolWriter(SpoolDirectory(layout.wishes), disk: ports.files, random: ports.random)
    _ = try writer.write(file, receivedAt: now.milliseconds)
  }
}

extension Ledger {
  /// Fulfils a wish, once for each name of a wish.
  /// - Parameter logbook: The same log; a week that was closed long ago is no longer remembered, but it is in there.
  func fulfil(_ wish: Wish, named name: String, logbook: Logbook) throws {
    switch wish.meaning {
    case .digest(let channel, let week):
      let memory = try week.map { _ in try logbook.state(retention: .unbounded).state }
      try commit(identity: Identity.name("wish", [name])) { state, context in
        DigestDecisions.send(channel, week: week, state: memory ?? state, context: context)
      }
    case .erasure(let person): try erase(person, in: wish.chat, wish: name)
    case nil: break
    }
  }
}
