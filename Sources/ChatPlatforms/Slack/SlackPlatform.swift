// SPDX-License-Identifier: Apache-2.0
// Slack: events in by the Events API, posts out by incoming webhooks or by the Web API, which can also be asked.

/// Slack.
public struct SlackPlatform: ChatPlatform {
  /// Makes the platform.
  public init() {}

  /// Slack has no key against doubles. By the API our own posts can be looked for; a webhook's cannot. It takes about one
  /// message a second and channel, and 50 questions a minute and method of an app that its team made itself
  /// (docs.slack.dev/apis/web-api/rate-limits, tier 3).
  public let traits = PlatformTraits(
    name: "slack",
    webhook: PostingTraits(
      deduplication: .none, digestDelivery: .atMostOnce, replyDelivery: .atLeastOnce, hasReactions: false,
      hasThreads: false),
    api: PostingTraits(
      deduplication: .readBack, digestDelivery: .atLeastOnce, replyDelivery: .atLeastOnce, hasReactions: true,
      hasThreads: true, hasDirectMessages: true),
    postLimit: SlackLimits.characters, postPause: .seconds(1), askPause: .milliseconds(1_200), needsSecret: true)
  /// The `v0` signature.
  public var signature: any SignatureScheme { SlackSignature() }
  /// Events, and what we read ourselves.
  public var inbound: any InboundDecoder { SlackInbound() }
  /// Webhooks and chat.postMessage.
  public var outbound: any OutboundRenderer { SlackOutbound() }
  /// The Web API's methods that only read.
  public var api: (any PlatformAPI)? { SlackAPI() }

  /// A challenge is answered and a probe of our certificate is let pass; everything else is spooled, and answered with nothing.
  public func reception(ofHeaders headers: [String: String], body: [UInt8]) -> Reception {
    SlackReception.reception(of: body)
  }
}
