// SPDX-License-Identifier: Apache-2.0
// The shape that every platform has: the same few parts, and what is known about it.
//
// A platform is a folder. It takes deliveries in (`<Name>Signature` checks who sent one, `<Name>Inbound` decodes it), gives
// posts out (`<Name>Outbound`) and, where it has an API that a bot may ask, reads it (`<Name>API`); `<Name>Platform` gathers the
// parts and states the traits. Nothing here does input or output: bytes in, values out.

/// A chat platform.
public protocol ChatPlatform: Sendable {
  /// What the rest of the house must know about it.
  var traits: PlatformTraits { get }
  /// Tells the platform's deliveries from anybody else's.
  var signature: any SignatureScheme { get }
  /// Makes neutral events of deliveries.
  var inbound: any InboundDecoder { get }
  /// Makes requests of posts.
  var outbound: any OutboundRenderer { get }
  /// What can be asked with a bot's token; nil where we know of nothing.
  var api: (any PlatformAPI)? { get }
  /// What becomes of a delivery at the door, before anybody checked it, and what its sender must be answered.
  func reception(ofHeaders headers: [String: String], body: [UInt8]) -> Reception
}

extension ChatPlatform {
  /// The name that the configuration knows it by.
  public var name: String { traits.name }
  /// Nothing.
  public var api: (any PlatformAPI)? { nil }

  /// What is known about posts to such a target.
  public func posting(to target: PostTarget) -> PostingTraits {
    target.isAPI ? traits.api ?? traits.webhook : traits.webhook
  }
}

/// What becomes of a delivery at the door.
public struct Reception: Equatable, Sendable {
  /// Whether it goes into the spool; a probe that only wants an answer does not.
  public var isSpooled: Bool
  /// The body of the answer.
  public var answer: String

  /// Describes a reception.
  public init(isSpooled: Bool = true, answer: String = "") {
    self.isSpooled = isSpooled
    self.answer = answer
  }
}

/// What is known about a platform.
public struct PlatformTraits: Equatable, Sendable {
  /// The name that the configuration knows it by, in lower case.
  public var name: String
  /// How posts to a URL of its own go.
  public var webhook: PostingTraits
  /// How posts by its API go; nil where we know of none.
  public var api: PostingTraits?
  /// The longest text of one post, in UTF-16 code units (the strictest of the usual ways to count).
  public var postLimit: Int
  /// The least time between two posts in one channel.
  public var postPause: Duration
  /// The least time between two questions to its API.
  public var askPause: Duration
  /// Whether deliveries are only accepted with a secret.
  public var needsSecret: Bool

  /// Describes a platform.
  public init(
    name: String, webhook: PostingTraits, api: PostingTraits? = nil, postLimit: Int, postPause: Duration = .zero,
    askPause: Duration = .zero, needsSecret: Bool
  ) {
    self.name = name
    self.webhook = webhook
    self.api = api
    self.postLimit = postLimit
    self.postPause = postPause
    self.askPause = askPause
    self.needsSecret = needsSecret
  }
}

/// What is known about one way to post.
public struct PostingTraits: Equatable, Sendable {
  /// How the platform can tell that a post came twice.
  public var deduplication: PostDeduplication
  /// How digests are delivered where the configuration does not say.
  public var digestDelivery: DeliveryPolicy
  /// How replies and reactions are delivered where the configuration does not say.
  public var replyDelivery: DeliveryPolicy
  /// Whether we can react to a message.
  public var hasReactions: Bool
  /// Whether a post can go into a thread.
  public var hasThreads: Bool
  /// Whether a post can go to one person alone.
  public var hasDirectMessages: Bool

  /// Describes a way.
  public init(
    deduplication: PostDeduplication, digestDelivery: DeliveryPolicy, replyDelivery: DeliveryPolicy,
    hasReactions: Bool, hasThreads: Bool, hasDirectMessages: Bool = false
  ) {
    self.deduplication = deduplication
    self.digestDelivery = digestDelivery
    self.replyDelivery = replyDelivery
    self.hasReactions = hasReactions
    self.hasThreads = hasThreads
    self.hasDirectMessages = hasDirectMessages
  }
}

/// How a platform can tell that a post came twice.
public enum PostDeduplication: Equatable, Sendable {
  /// Every post carries a key, and the receiver keeps the first of each.
  case idempotencyKey
  /// Our own mark can be looked for among its messages before a post is sent again.
  case readBack
  /// Not at all.
  case none
}

/// What is done when nobody knows whether a post arrived. Raw values are the configuration's words.
public enum DeliveryPolicy: String, Sendable, Codable, CaseIterable {
  /// It is sent again: it may appear twice, it is never lost.
  case atLeastOnce = "at-least-once"
  /// It is not sent again: it may be lost, it never appears twice.
  case atMostOnce = "at-most-once"
}
