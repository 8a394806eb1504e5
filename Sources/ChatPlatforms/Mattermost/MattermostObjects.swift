// SPDX-License-Identifier: Apache-2.0
// The objects of Mattermost's REST API, as far as we read them (developers.mattermost.com/api-documentation, and
// server/public/model of github.com/mattermost/mattermost). Times are milliseconds since 1970, 0 for never. What is missing or
// has another type is as good as empty, so that one strange post does not hide a thousand.

import FoundationEssentials

struct MattermostUser: Decodable {
  var id, username, firstName, lastName, nickname: String
  var isBot: Bool

  private enum CodingKeys: String, CodingKey {
    case id, username, nickname
    case firstName = "first_name"
    case lastName = "last_name"
    case isBot = "is_bot"
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = fields.value(.id, or: "")
    username = fields.value(.username, or: "").lowercased()
    firstName = fields.value(.firstName, or: "")
    lastName = fields.value(.lastName, or: "")
    nickname = fields.value(.nickname, or: "")
    isBot = fields.value(.isBot, or: false)
  }

  /// What people read, where the user gave more than a user name.
  var fullName: String? {
    let full = [firstName, lastName].filter { !$0.isEmpty }.joined(separator: " ")
    if !full.isEmpty { return full }
    return nickname.isEmpty ? nil : nickname
  }
}

struct MattermostTeam: Decodable {
  var id: String
}

struct MattermostChannel: Decodable {
  var id, displayName, type: String
  var deleteAt: Int64

  private enum CodingKeys: String, CodingKey {
    case id, type
    case displayName = "display_name"
    case deleteAt = "delete_at"
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = fields.value(.id, or: "")
    displayName = fields.value(.displayName, or: "")
    type = fields.value(.type, or: "")
    deleteAt = fields.value(.deleteAt, or: 0)
  }

  /// Whether it is a public (`O`) or private (`P`) channel that is not archived; the others are conversations.
  var isReadable: Bool { (type == "O" || type == "P") && deleteAt == 0 }
}

struct MattermostPost: Decodable {
  struct Reaction: Decodable {
    var user_id, emoji_name: String
    var create_at: Int64
    var delete_at: Int64?
  }

  private struct Metadata: Decodable { var reactions: [Reaction]? }

  var id, userID, channelID, rootID, originalID, message, type: String
  var createAt, updateAt, editAt, deleteAt: Int64
  /// Whether an integration posted it, by `props`, whose words are the strings "true".
  var isFromProgram: Bool
  /// Our own mark.
  var mark: String?
  var reactions: [Reaction]

  private enum CodingKeys: String, CodingKey {
    case id, message, type, props, metadata
    case userID = "user_id"
    case channelID = "channel_id"
    case rootID = "root_id"
    case originalID = "original_id"
    case createAt = "create_at"
    case updateAt = "update_at"
    case editAt = "edit_at"
    case deleteAt = "delete_at"
  }

  private enum Property: String, CodingKey, CaseIterable { case from_bot, from_webhook, from_plugin, smallwins }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = fields.value(.id, or: "")
    userID = fields.value(.userID, or: "")
    channelID = fields.value(.channelID, or: "")
    rootID = fields.value(.rootID, or: "")
    originalID = fields.value(.originalID, or: "")
    message = fields.value(.message, or: "")
    type = fields.value(.type, or: "")
    createAt = fields.value(.createAt, or: 0)
    updateAt = fields.value(.updateAt, or: 0)
    editAt = fields.value(.editAt, or: 0)
    deleteAt = fields.value(.deleteAt, or: 0)
    let props = try? fields.nestedContainer(keyedBy: Property.self, forKey: .props)
    let marks: [Property] = [.from_bot, .from_webhook, .from_plugin]
    isFromProgram = marks.contains { props?.value($0, or: "") == "true" || props?.value($0, or: false) == true }
    mark = props?.value(.smallwins, or: String?.none)
    reactions = (fields.value(.metadata, or: Metadata?.none)?.reactions ?? []).filter { $0.delete_at ?? 0 == 0 }
  }
}

struct MattermostPostList: Decodable {
  /// The posts that were asked for; ``posts`` holds the beginnings of their threads as well.
  var order: [String]
  var posts: [String: MattermostPost]

  private enum CodingKeys: String, CodingKey { case order, posts }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    order = try fields.decodeIfPresent([String].self, forKey: .order) ?? []
    posts = try fields.decodeIfPresent([String: MattermostPost].self, forKey: .posts) ?? [:]
  }

  /// The posts that were asked for, without the copies that edits leave behind: each has an identifier of its own, and looks
  /// like a deleted post.
  var rows: [MattermostPost] { order.compactMap { posts[$0] }.filter { $0.originalID.isEmpty && !$0.id.isEmpty } }
}

extension KeyedDecodingContainer {
  /// A field, or this where it is missing or has another type.
  fileprivate func value<Value: Decodable>(_ key: Key, or other: Value) -> Value {
    (try? decodeIfPresent(Value.self, forKey: key)) ?? other
  }
}
