// SPDX-License-Identifier: Apache-2.0
// What counts in the channel, and how that is shown.

extension CommandGiver {
  func setSensitivity(_ level: Sensitivity) -> [Event] {
    done(.sensitivity(level), setting: Setting(sensitivity: level), saying: words.sensitivityIs(level))
  }

  func setAcknowledgement(_ way: Acknowledgement) -> [Event] {
    var policy = settings.policy
    policy.acknowledgement = way
    return done(
      .acknowledge(way), setting: Setting(acknowledgement: way), saying: words.acknowledgementIs(policy))
  }
}
