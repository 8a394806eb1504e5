// SPDX-License-Identifier: Apache-2.0
// Where things stand in the state directory.

/// The names in a state directory.
public struct StateLayout: Equatable, Sendable {
  /// The state directory.
  public var root: String

  /// Names a state directory.
  public init(root: String) { self.root = root }

  /// Where deliveries of a chat may wait that has no directory of its own.
  public func inbox(of chat: String) -> String { "\(root)/inbox/\(chat)" }

  /// Where commands leave what they want the running daemon to do.
  public var wishes: String { root + "/wishes" }
}
