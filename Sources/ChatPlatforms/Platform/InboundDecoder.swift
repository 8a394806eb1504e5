// SPDX-License-Identifier: Apache-2.0
// What a platform makes of a delivery.

public import Ports
public import Recognition

/// Makes neutral events of deliveries.
public protocol InboundDecoder: Sendable {
  /// Decodes a delivery. Unknown fields and kinds are passed over; what cannot be understood is never guessed at.
  func decode(_ delivery: VerifiedEnvelope, in context: InboundContext) -> Decoded
}

/// What a decoder must know besides the delivery.
public struct InboundContext: Equatable, Sendable {
  /// The chat's name in the configuration.
  public var chat: String
  /// What the platform calls us: identifiers and names, in lower case. What these say is our own and is ignored. A mention of
  /// one of these is decoded as ``ownMention``, so that the rules know whom a command is meant for.
  public var ownNames: Set<String>
  /// The address of the workspace or server in a browser, no slash at the end, for links to messages; nil where not known.
  public var home: String?
  /// Names in plain text that are programs, beyond those that every chat has.
  public var bots: Set<String>
  /// Names in plain text that are groups of people, beyond those that every chat has.
  public var groups: Set<String>

  /// Describes a context.
  public init(
    chat: String, ownNames: Set<String> = ["smallwins"], bots: Set<String> = [], groups: Set<String> = [],
    home: String? = nil
  ) {
    self.chat = chat
    self.ownNames = Set(ownNames.map { $0.lowercased() })
    self.bots = bots
    self.groups = groups
    self.home = home
  }

  /// The bot itself where people mention it, whatever the platform calls it.
  public static let ownMention = Person(id: "smallwins")
}

/// What a delivery says.
public enum Decoded: Equatable, Sendable {
  /// What happened, in order; never empty.
  case events([IncomingEvent])
  /// Nothing for us, and why: a constant such as `own-post`.
  case ignored(reason: String)
  /// It cannot be understood.
  case unusable(DeadLetterReason)
}
