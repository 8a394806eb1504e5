// SPDX-License-Identifier: Apache-2.0
// All platforms there are: one line each.

/// The platforms that smallwins knows.
public enum PlatformRegistry {
  /// One line a platform.
  public static let all: [any ChatPlatform] = [
    GenericPlatform(),
    SlackPlatform(),
    MattermostPlatform(),
  ]

  /// The platform that the configuration calls so.
  public static func platform(named name: String) -> (any ChatPlatform)? { all.first { $0.name == name } }
}
