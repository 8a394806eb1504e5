// SPDX-License-Identifier: Apache-2.0
// The stamp "this delivery is from whom it says": a type that only a passed check can make.

public import Ports

/// A delivery whose sender was checked. Decoders take nothing else, so what was not checked cannot reach the parser.
public struct VerifiedEnvelope: Equatable, Sendable {
  /// The delivery.
  public let envelope: Envelope
  /// Whether the sender showed that it knows a secret; false only where no secret is configured.
  public let isAuthenticated: Bool
  /// The sender's identifier of the delivery, the same on every retry; nil where the platform has none.
  public let deliveryID: String?

  // Made by `SignatureScheme.verify` below and by nothing else.
  fileprivate init(_ envelope: Envelope, _ proof: Proof) {
    self.envelope = envelope
    isAuthenticated = proof.isAuthenticated
    deliveryID = proof.deliveryID
  }
}

/// How a platform's deliveries show whom they are from.
public protocol SignatureScheme: Sendable {
  /// Checks a delivery against any of these secrets (several while they are rotated). Freshness is measured against
  /// the moment the delivery was received, never against now: an inbox may be read days later.
  func check(_ envelope: Envelope, secrets: [Secret]) -> SignatureCheck

  /// What is wrong with a secret that no delivery can ever fit, without a word of the secret; nil where nothing is known to be.
  func problem(with secret: Secret) -> SecretProblem?
}

/// What is wrong with a secret.
public struct SecretProblem: Equatable, Sendable {
  /// What it is.
  public var message: String
  /// What to do.
  public var hint: String

  /// Describes a problem.
  public init(message: String, hint: String) {
    self.message = message
    self.hint = hint
  }
}

extension SignatureScheme {
  /// Nothing.
  public func problem(with secret: Secret) -> SecretProblem? { nil }

  /// Checks a delivery and stamps it. What we asked the platform for ourselves, with our token, came from nobody else.
  public func verify(_ envelope: Envelope, secrets: [Secret]) -> Verification {
    if envelope.origin == .polled { return .verified(VerifiedEnvelope(envelope, Proof(isAuthenticated: true))) }
    return switch check(envelope, secrets: secrets) {
    case .passed(let proof): .verified(VerifiedEnvelope(envelope, proof))
    case .failed(let reason): .refused(reason)
    }
  }
}

/// A scheme's finding.
public enum SignatureCheck: Equatable, Sendable {
  /// The delivery is from whom it says.
  case passed(Proof)
  /// It is not, or nobody can tell.
  case failed(DeadLetterReason)
}

/// What a passed check found out.
public struct Proof: Equatable, Sendable {
  /// Whether the sender showed that it knows a secret.
  public var isAuthenticated: Bool
  /// The sender's identifier of the delivery.
  public var deliveryID: String?

  /// Describes a finding.
  public init(isAuthenticated: Bool, deliveryID: String? = nil) {
    self.isAuthenticated = isAuthenticated
    self.deliveryID = deliveryID
  }
}

/// The outcome of a verification.
public enum Verification: Equatable, Sendable {
  /// The delivery may be decoded.
  case verified(VerifiedEnvelope)
  /// It goes to the dead letters.
  case refused(DeadLetterReason)
}
