// SPDX-License-Identifier: Apache-2.0
// What a platform can be asked with a bot's token: who we are, who others are, which channels we are in, what was said there.

public import Ports
public import Recognition
public import struct FoundationEssentials.Date

/// A platform's API, as far as reading goes. Posting is ``OutboundRenderer``'s.
public protocol PlatformAPI: Sendable {
  /// Where it is, unless the configuration says otherwise: scheme and host, no slash at the end. Nil where each team has its own.
  var defaultBase: String? { get }

  /// Who we are, and what we may.
  func introduction(by access: APIAccess) -> any Exchange<APIAnswer<Introduction>>

  /// The names behind identifiers of people, groups and channels. What is not found is left out.
  func names(of ids: [String], by access: APIAccess) -> any Exchange<APIAnswer<[KnownName]>>

  /// The channels that we are a member of, by identifier.
  func channels(by access: APIAccess) -> any Exchange<APIAnswer<[String]>>

  /// What was said in a channel.
  func history(_ request: HistoryRequest, by access: APIAccess) -> any Exchange<APIAnswer<History>>
}

/// The way to a platform's API.
public struct APIAccess: Equatable, Sendable {
  /// Scheme, host and perhaps a path, no slash at the end.
  public var base: String
  /// What we show.
  public var token: Secret
  /// Whether the operator named the host, so that plain `http` and private addresses are allowed.
  public var isTrustedHost: Bool

  /// Describes a way.
  public init(base: String, token: Secret, isTrustedHost: Bool = false) {
    self.base = base
    self.token = token
    self.isTrustedHost = isTrustedHost
  }
}

/// What an API answers.
public enum APIAnswer<Value: Sendable>: Sendable {
  /// This.
  case got(Value)
  /// Nothing now: it may answer later, no sooner than it asks.
  case later(after: Duration?, reason: String)
  /// Nothing, before an operator does something about it.
  case refused(APIRefusal)
}

extension APIAnswer: Equatable where Value: Equatable {}

/// Why an API refuses.
public struct APIRefusal: Error, Equatable, Sendable {
  /// The platform's code, such as `missing_scope`; never a word of people's.
  public var code: String
  /// What to do about it, as the end of a sentence.
  public var hint: String
  /// Whether it is the token itself that is not accepted, so that nothing else will work either.
  public var isOfToken: Bool

  /// Describes a refusal.
  public init(code: String, hint: String, isOfToken: Bool = false) {
    self.code = code
    self.hint = hint
    self.isOfToken = isOfToken
  }
}

/// What a platform says of us.
public struct Introduction: Equatable, Sendable {
  /// Who we are there.
  public var identity: ChatIdentity
  /// What an operator calls the place: the workspace, the server.
  public var place: String
  /// What we should be allowed and are not, each with what it costs and what to do.
  public var missing: [MissingRight]

  /// Describes us.
  public init(identity: ChatIdentity, place: String, missing: [MissingRight] = []) {
    self.identity = identity
    self.place = place
    self.missing = missing
  }
}

/// Something that we should be allowed.
public struct MissingRight: Equatable, Sendable {
  /// The platform's name for it, such as `reactions:write`.
  public var right: String
  /// What becomes of us without it, as the end of a sentence "without it …".
  public var effect: String
  /// What to do, as the end of a sentence.
  public var hint: String

  /// Describes a right.
  public init(right: String, effect: String, hint: String) {
    self.right = right
    self.effect = effect
    self.hint = hint
  }
}

/// What is wanted of a channel's history.
public struct HistoryRequest: Equatable, Sendable {
  /// The channel.
  public var channel: String
  /// Everything said or changed from here on.
  public var from: Date
  /// Where the last reading of this channel ended; nil for the first.
  public var cursor: ChannelCursor?
  /// Whether edits, deletions, reactions and answers in threads since `from` are wanted too, not only what is new.
  public var isThorough: Bool
  /// Threads that are wanted too, however long ago they began, by the identifiers of their first messages: ours, that ask something.
  public var threads: [String]
  /// Who we are, where that is known.
  public var identity: ChatIdentity?

  /// Describes a wish.
  public init(
    channel: String, from: Date, cursor: ChannelCursor? = nil, isThorough: Bool = true, threads: [String] = [],
    identity: ChatIdentity? = nil
  ) {
    self.channel = channel
    self.from = from
    self.cursor = cursor
    self.isThorough = isThorough
    self.threads = threads
    self.identity = identity
  }
}

/// Where the reading of a channel ended. Losing one costs only repeats.
public struct ChannelCursor: Equatable, Sendable, Codable {
  /// The platform's mark of the newest message that was read.
  public var mark: String
  /// Of threads: their identifier and the platform's mark of their newest message that was read.
  public var threads: [String: String]

  /// Describes a place.
  public init(mark: String, threads: [String: String] = [:]) {
    self.mark = mark
    self.threads = threads
  }
}

/// What was said in a channel.
public struct History: Equatable, Sendable {
  /// Bodies for the platform's decoder, oldest first; their form is between the platform's API and its decoder.
  public var entries: [[UInt8]]
  /// Where to go on.
  public var cursor: ChannelCursor?

  /// Describes a history.
  public init(entries: [[UInt8]], cursor: ChannelCursor?) {
    self.entries = entries
    self.cursor = cursor
  }
}
