// SPDX-License-Identifier: Apache-2.0
// The generic platform: a small JSON payload in and out, for whatever chat somebody writes a few lines of glue for.

/// The generic platform.
public struct GenericPlatform: ChatPlatform {
  /// Makes the platform.
  public init() {}

  /// A repeat carries the same `Idempotency-Key`, so at least once is safe.
  public let traits = PlatformTraits(
    name: "generic",
    webhook: PostingTraits(
      deduplication: .idempotencyKey, digestDelivery: .atLeastOnce, replyDelivery: .atLeastOnce, hasReactions: true,
      hasThreads: true),
    postLimit: 16_000, needsSecret: false)
  /// A bearer token or Standard Webhooks headers.
  public var signature: any SignatureScheme { GenericSignature() }
  /// The payload that comes in.
  public var inbound: any InboundDecoder { GenericInbound() }
  /// The payload that goes out.
  public var outbound: any OutboundRenderer { GenericOutbound(postLimit: traits.postLimit) }

  /// Everything is spooled; the sender is answered with nothing.
  public func reception(ofHeaders headers: [String: String], body: [UInt8]) -> Reception { Reception() }
}
