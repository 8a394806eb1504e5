// SPDX-License-Identifier: Apache-2.0
// Mattermost: outgoing webhooks or polling in, incoming webhooks or posts by a bot account out.
//
// A post holds 16,383 characters by default, PostMessageMaxRunesV2 in server/public/model/post.go of
// github.com/mattermost/mattermost; a server lets everybody ask ten times a second where its limit is on and unchanged
// (docs.mattermost.com, RateLimitSettings).

/// The Mattermost platform.
public struct MattermostPlatform: ChatPlatform {
  /// Makes the platform.
  public init() {}

  /// By the API, a post carries our mark among its properties, so that it can be looked for.
  public let traits = PlatformTraits(
    name: "mattermost",
    webhook: PostingTraits(
      deduplication: .none, digestDelivery: .atMostOnce, replyDelivery: .atLeastOnce, hasReactions: false,
      hasThreads: false),
    api: PostingTraits(
      deduplication: .readBack, digestDelivery: .atLeastOnce, replyDelivery: .atLeastOnce, hasReactions: true,
      hasThreads: true, hasDirectMessages: true),
    postLimit: 16_383, postPause: .milliseconds(100), askPause: .milliseconds(100), needsSecret: true)
  /// The token in the body.
  public var signature: any SignatureScheme { MattermostSignature() }
  /// Outgoing webhooks, and what we polled.
  public var inbound: any InboundDecoder { MattermostInbound() }
  /// Incoming webhooks, and posts by the API.
  public var outbound: any OutboundRenderer { MattermostOutbound(postLimit: traits.postLimit) }
  /// The REST API v4.
  public var api: (any PlatformAPI)? { MattermostAPI() }

  /// Everything is spooled. The answer is an empty object: a `text` in it would be posted into the channel, and what is not JSON
  /// would be logged as an error there (server/channels/app/webhook.go).
  public func reception(ofHeaders headers: [String: String], body: [UInt8]) -> Reception { Reception(answer: "{}") }
}
