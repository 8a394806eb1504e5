// SPDX-License-Identifier: Apache-2.0
// How a platform is spoken to.

public import Ports
public import Recognition
public import struct FoundationEssentials.Date

/// Makes requests of posts, and sense of the answers.
public protocol OutboundRenderer: Sendable {
  /// Cuts a post into posts that each fit; the first keeps its identifier `ID`, the others get `ID-2`, `ID-3` …
  func split(_ post: PlannedDelivery) -> [PlannedDelivery]
  /// The request for a post that fits. The same post gives the same bytes, always.
  func request(for post: PlannedDelivery, to target: PostTarget) -> HTTPRequest
  /// What became of a post.
  func verdict(on outcome: HTTPOutcome, for post: PlannedDelivery, now: Date) -> DeliveryVerdict
}

/// Where posts go.
public struct PostTarget: Equatable, Sendable {
  /// The URL, which may be a secret by itself.
  public var url: Secret
  /// What we show to the platform.
  public var token: Secret?
  /// Whether the operator named the host, so that plain `http` and private addresses are allowed.
  public var isTrustedHost: Bool

  /// Describes a target.
  public init(url: Secret, token: Secret? = nil, isTrustedHost: Bool = false) {
    self.url = url
    self.token = token
    self.isTrustedHost = isTrustedHost
  }
}
