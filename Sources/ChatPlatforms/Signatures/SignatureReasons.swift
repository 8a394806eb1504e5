// SPDX-License-Identifier: Apache-2.0
// Why a check of a signature fails, in words that are the same for every platform.

import Ports

extension DeadLetterReason {
  /// The delivery shows nothing that could be checked.
  static let unsigned = DeadLetterReason(
    code: "unsigned",
    message: "The delivery is not signed, but this chat has a secret; give the sender the same secret.")
  /// What it shows does not fit any secret.
  static let badSignature = DeadLetterReason(
    code: "bad-signature",
    message: "The delivery's signature fits none of the chat's secrets; compare the secret on both sides, and see that "
      + "nothing between them changes the body.")
  /// It was signed too long before, or after, it was received.
  static let staleDelivery = DeadLetterReason(
    code: "stale-delivery",
    message: "The delivery was signed more than 5 minutes away from when it was received; check both clocks, and ask "
      + "who replayed it if they are right.")
  /// There is nothing to check it with, and the platform is not heard without.
  static let noSecret = DeadLetterReason(
    code: "no-secret",
    message:
      "This chat has no secret, and its platform signs every delivery; write the platform's signing secret into the "
      + "chat's secret.")
}
