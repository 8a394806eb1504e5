// SPDX-License-Identifier: Apache-2.0
// The habits that an admin can switch on for a channel. Each is off until then, since a bot that asks unasked is a nuisance.

/// A habit that a channel can have.
public enum Ritual: String, Sendable, CaseIterable {
  /// Who has more than four goals open is asked for the smallest next step.
  case goals
  /// Who runs an experiment is asked how it went when its time is over.
  case experiments
  /// Who names a metric for the first time is asked what it predicts.
  case metrics
}
