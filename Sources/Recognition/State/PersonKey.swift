// SPDX-License-Identifier: Apache-2.0
// A person's full name: people of different chats may share an identifier.

/// A person of a chat.
public struct PersonKey: Hashable, Sendable, Comparable {
  /// The chat's name in the configuration.
  public var chat: String
  /// The person's identifier on its platform.
  public var id: String

  /// Names a person.
  public init(chat: String, id: String) {
    self.chat = chat
    self.id = id
  }

  /// By chat, then by identifier.
  public static func < (a: PersonKey, b: PersonKey) -> Bool { (a.chat, a.id) < (b.chat, b.id) }
}
