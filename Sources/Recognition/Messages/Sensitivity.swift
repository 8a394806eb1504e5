// SPDX-License-Identifier: Apache-2.0
// How much a channel takes for recognition where people only say thanks.

/// When gratitude counts as a shout-out.
public enum Sensitivity: String, Sendable, Codable, CaseIterable {
  /// Never: only `++`, explicit words and recognition emoji count.
  case explicit
  /// When the sentence says what for. The default.
  case specific
  /// Always next to a mention, mere courtesies excepted.
  case any
}
