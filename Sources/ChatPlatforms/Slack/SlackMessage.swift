// SPDX-License-Identifier: Apache-2.0
// A Slack message, as events and histories both write it (docs.slack.dev/reference/events/message):
//
//   {"type":"message","subtype":…,"user":"U1","text":"…","ts":"1700000000.000100","thread_ts":"1699999999.000001",
//    "parent_user_id":"U9","edited":{"user":"U1","ts":"1700000060.000000"},"bot_id":"B1","app_id":"A1"}
//
// Its `ts` names it in its channel for ever; `edited.ts` tells one revision from the next. Only `text` is what somebody said:
// attachments and blocks are where Slack puts previews of links and what is quoted from elsewhere.

import Recognition
import struct FoundationEssentials.Date

/// What a message turns out to be.
enum SlackMessageReading {
  case message(IncomingMessage)
  /// What is left of a thread's first message that was deleted.
  case tombstone(MessageIdentity)
  /// Nothing for us, and why.
  case ignored(reason: String)
}

/// Reads messages of one channel.
struct SlackMessageReader {
  let chat: String
  let channel: String
  /// The address of the workspace, for links.
  let home: String?
  /// Identifiers of ours, in lower case.
  let ownIDs: Set<String>
  /// The identifier of our app, where the delivery tells it: what the app posted by a webhook has no identifier that we know.
  var ownApp: String?

  /// What a message is.
  func reading(of message: JSONFields) throws(FieldError) -> SlackMessageReading {
    let ts = try message.requiredIdentifier("ts")
    guard let time = SlackTime(ts) else { throw .notATime("ts") }
    let subtype = try message.string("subtype")
    if subtype == "tombstone" { return .tombstone(identity(ts)) }
    if try isOurs(message) { return .ignored(reason: "own-post") }
    guard Self.said.contains(subtype) else { return .ignored(reason: "other-subtype") }
    let thread = try message.identifier("thread_ts")
    return .message(
      IncomingMessage(
        identity: identity(ts), author: try author(of: message), isFromBot: try Self.isFromBot(message),
        time: time.date,
        revision: try message.object("edited")?.identifier("ts"), thread: thread,
        repliesTo: try answered(by: message, in: thread == ts ? nil : thread),
        spans: SlackText(ownIDs: ownIDs).spans(of: try message.string("text") ?? ""), link: link(to: ts, in: thread),
        // The identifiers of conversations between two begin so (docs.slack.dev/reference/objects/conversation-object).
        isDirect: channel.hasPrefix("D")))
  }

  /// The name of a message.
  func identity(_ ts: String) -> MessageIdentity { MessageIdentity(chat: chat, channel: channel, message: ts) }

  /// Somebody, by identifier; ourselves by one name.
  func person(_ id: String) -> Person { ownIDs.contains(id.lowercased()) ? InboundContext.ownMention : Person(id: id) }

  /// Who said a message: the user; of old integrations, which have none, the bot by the name it goes by.
  func author(of message: JSONFields) throws(FieldError) -> Person {
    if let user = try message.identifier("user") { return person(user) }
    guard let bot = try message.identifier("bot_id") else { throw .missing("user") }
    return Person(id: bot, name: try message.identifier("username"))
  }

  /// Whether we said a message.
  func isOurs(_ message: JSONFields) throws(FieldError) -> Bool {
    for key in ["user", "bot_id"] {
      if let id = try message.identifier(key), ownIDs.contains(id.lowercased()) { return true }
    }
    guard let ownApp else { return false }
    let apps = [try message.identifier("app_id"), try message.object("bot_profile")?.identifier("app_id")]
    return apps.contains(ownApp)
  }

  /// Whether Slack says that a program said it.
  static func isFromBot(_ message: JSONFields) throws(FieldError) -> Bool {
    let hasMark = ["bot_id", "app_id", "bot_profile"].contains { message.value($0) != nil }
    let subtype = try message.string("subtype")
    let user = try message.string("user")
    return hasMark || subtype == "bot_message" || user == slackbot
  }

  /// Slack's own program, the same in every workspace.
  static let slackbot = "USLACKBOT"

  /// The subtypes of what somebody says: plainly, as `/me`, with a file, in a thread and to the channel, as a program. All
  /// others are Slack's own words about joins, topics and the like.
  private static let said: Set<String?> = [nil, "me_message", "file_share", "thread_broadcast", "bot_message"]

  private func answered(by message: JSONFields, in thread: String?) throws(FieldError) -> RepliedMessage? {
    guard let thread else { return nil }
    let root = try message.object("root")?.identifier("user")
    let parent = try message.identifier("parent_user_id") ?? root
    return RepliedMessage(message: thread, author: parent.map(person))
  }

  // As chat.getPermalink gives it (docs.slack.dev/reference/methods/chat.getPermalink), for one question less a message.
  private func link(to ts: String, in thread: String?) -> String? {
    guard let home else { return nil }
    let link = "\(home)/archives/\(channel)/p\(ts.filter { $0 != "." })"
    guard let thread, thread != ts else { return link }
    return "\(link)?thread_ts=\(thread)&cid=\(channel)"
  }
}
