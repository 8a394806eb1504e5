// SPDX-License-Identifier: Apache-2.0
// An erasure that was asked for and is not carried out yet.

/// Somebody who is to be forgotten.
public struct PendingErasure: Equatable, Sendable {
  /// The number of the record that asks for it: what was recorded before it goes, and it goes too.
  public var sequence: UInt64
  /// Who, and in which chat.
  public var asked: ErasureAsked

  /// Describes an erasure.
  public init(sequence: UInt64, asked: ErasureAsked) {
    self.sequence = sequence
    self.asked = asked
  }
}
