// SPDX-License-Identifier: Apache-2.0
// The port to wherever deliveries wait for us: a spool directory, a queue, an HTTP endpoint that is pulled.

public import struct FoundationEssentials.Date

/// A place that keeps deliveries until they are acknowledged. Losing an acknowledgement costs only a repeat.
public protocol Inbox: Sendable {
  /// Up to `limit` deliveries that wait, oldest first, without those returned before and not yet settled; empty when
  /// nothing waits.
  func next(atMost limit: Int) async throws -> [Envelope]
  /// Lets go of deliveries whose effects are durable.
  func acknowledge(_ receipts: [String]) async throws
  /// Puts a delivery that cannot be used aside, with the reason, where an operator can look at it and try it again.
  func setAside(_ receipt: String, reason: DeadLetterReason) async throws
  /// Waits until something may have arrived, or until the time is over.
  func waitForArrival(atMost timeout: Duration) async throws
  /// Whether all that was said up to a moment has been handed out and settled, as far as the inbox can know. One that has not, and
  /// can do something about it, begins to.
  func hasAll(through moment: Date) async -> Bool
}

extension Inbox {
  /// An inbox that others fill knows of nothing that it does not have.
  public func hasAll(through moment: Date) async -> Bool { true }
}

/// A delivery as it came, nothing checked yet.
public struct Envelope: Equatable, Sendable {
  /// How a delivery comes to us.
  public enum Origin: Equatable, Sendable {
    /// Somebody sent it, and must show who they are.
    case received
    /// We asked the platform for it.
    case polled
  }

  /// The inbox's own handle for it.
  public var receipt: String
  /// When the receiver took it.
  public var received: Date
  /// The platform it was spooled for, where the receiver knew.
  public var platform: String?
  /// Header fields by lower-case name.
  public var headers: [String: String]
  /// The address it came from, where known.
  public var remote: String?
  /// The body, byte for byte.
  public var body: [UInt8]
  /// How it came.
  public var origin: Origin
  /// Of what we asked for: the number of the last record in the log when we began to ask. What was recorded later may be missing in
  /// it although it is there.
  public var askedAfter: UInt64?

  /// Describes a delivery.
  public init(
    receipt: String, received: Date, platform: String? = nil, headers: [String: String] = [:], remote: String? = nil,
    body: [UInt8], origin: Origin = .received, askedAfter: UInt64? = nil
  ) {
    self.receipt = receipt
    self.received = received
    self.platform = platform
    self.headers = Dictionary(
      headers.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
    self.remote = remote
    self.body = body
    self.origin = origin
    self.askedAfter = askedAfter
  }
}

/// Why a delivery was put aside: a stable code for programs, a sentence for operators; never a word of the delivery.
public struct DeadLetterReason: Equatable, Sendable {
  /// Such as `bad-signature`.
  public var code: String
  /// What happened, and what to do.
  public var message: String

  /// Describes a reason.
  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }
}
