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
  /// All that has to be asked to make a post once.
  /// - Parameter mayHaveArrived: Whether an earlier attempt may have come through, so that a platform on which our own mark can
  ///   be found looks for it first.
  func exchange(
    for post: PlannedDelivery, to target: PostTarget, mayHaveArrived: Bool
  ) -> any Exchange<DeliveryVerdict>
}

extension OutboundRenderer {
  /// The one request, and what its outcome means.
  public func exchange(
    for post: PlannedDelivery, to target: PostTarget, mayHaveArrived: Bool
  ) -> any Exchange<DeliveryVerdict> {
    SingleExchange(request(for: post, to: target)) { verdict(on: $0, for: post, now: $1) }
  }
}

/// Where posts go.
public struct PostTarget: Equatable, Sendable {
  /// The kinds of places.
  public enum Address: Equatable, Sendable {
    /// A URL that takes posts, which may be a secret by itself.
    case webhook(Secret)
    /// The platform's API, by its base.
    case api(String)
  }

  /// The place.
  public var address: Address
  /// What we show to the platform.
  public var token: Secret?
  /// Whether the operator named the host, so that plain `http` and private addresses are allowed.
  public var isTrustedHost: Bool

  /// A URL that takes posts.
  public init(webhook url: Secret, token: Secret? = nil, isTrustedHost: Bool = false) {
    address = .webhook(url)
    self.token = token
    self.isTrustedHost = isTrustedHost
  }

  /// A platform's API.
  public init(api access: APIAccess) {
    address = .api(access.base)
    token = access.token
    isTrustedHost = access.isTrustedHost
  }

  /// The webhook's URL, or the API's base.
  public var url: Secret {
    switch address {
    case .webhook(let url): url
    case .api(let base): Secret(base)
    }
  }

  /// Whether it is the platform's API.
  public var isAPI: Bool { if case .api = address { true } else { false } }
}
