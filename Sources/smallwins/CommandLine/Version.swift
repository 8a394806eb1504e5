// SPDX-License-Identifier: Apache-2.0
// The version, as `--version` prints it and as requests carry it.

/// The version.
enum Version {
  /// By semver.org.
  static let current = "0.1.0"
}
