// SPDX-License-Identifier: Apache-2.0
// Where things stand in the state directory.

/// The names in a state directory.
public struct StateLayout: Equatable, Sendable {
  /// The state directory.
  public var root: String

  /// Names a state directory.
  public init(root: String) { self.root = root }

  /// Where commands leave what they want the running daemon to do.
  public var wishes: String { root + "/wishes" }

  /// Where it is kept how far the history of each polled chat was read.
  public var cursors: String { root + "/cursors" }

  /// Where channels that keep the texts of messages keep them.
  public var texts: String { root + "/texts" }
}
