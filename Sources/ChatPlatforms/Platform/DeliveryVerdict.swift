// SPDX-License-Identifier: Apache-2.0
// What became of a post, and what every HTTP API means where its platform does not say otherwise.
//
// Certainly not carried out, so a repeat is safe: not sent at all, 408, 425, 429, 500, 503. Perhaps carried out: 502 and
// 504 (a gateway lost the answer), a time-out, a broken connection. Refused for good: every redirect (a webhook that
// moved must be looked at by its owner) and every other status; a repeat would get the same answer.

public import Ports
public import struct FoundationEssentials.Date

/// What became of a post.
public enum DeliveryVerdict: Equatable, Sendable {
  /// It arrived; the identifier that its message has on the platform, where it is told.
  case delivered(remoteID: String?)
  /// It certainly did not arrive and may be sent again, no sooner than the platform asks.
  case retry(after: Duration?, reason: String)
  /// Nobody knows whether it arrived.
  case uncertain(reason: String)
  /// It did not arrive and will not: an operator must look.
  case refused(reason: String)
  /// As above, and no other post of this chat will fare better: what we show to the platform is not accepted.
  case denied(reason: String)
}

extension DeliveryVerdict {
  /// The meaning of an outcome by its status alone. Reasons are constants and status codes, fit for the operator's log.
  public init(_ outcome: HTTPOutcome, remoteID: String? = nil, now: Date) {
    switch outcome {
    case .notSent: self = .retry(after: nil, reason: "not-sent")
    case .unknown: self = .uncertain(reason: "no-answer")
    case .answered(let response):
      let reason = "http-\(response.status)"
      switch response.status {
      case 200..<300: self = .delivered(remoteID: remoteID)
      case 408, 425, 429, 500, 503: self = .retry(after: RetryAfter.wait(askedBy: response, now: now), reason: reason)
      case 502, 504: self = .uncertain(reason: reason)
      default: self = .refused(reason: reason)
      }
    }
  }
}
