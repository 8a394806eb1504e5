// SPDX-License-Identifier: Apache-2.0
// One event of the Events API. A message that changed or was deleted comes as a message about a message:
//
//   {"type":"message","subtype":"message_changed","channel":"C1","ts":…,"message":{…},"previous_message":{…}}
//   {"type":"message","subtype":"message_deleted","channel":"C1","ts":…,"deleted_ts":…,"previous_message":{…}}
//   {"type":"reaction_added","user":"U1","reaction":"tada","item":{"type":"message","channel":"C1","ts":…},"item_user":"U2",
//    "event_ts":…}
//
// Here the outer `ts` is when that happened (docs.slack.dev/reference/events/message/message_changed).

import Recognition
import struct FoundationEssentials.Date

/// An event being decoded.
struct SlackEvent {
  private let event: JSONFields
  private let ownIDs: Set<String>
  private let ownApp: String?
  private let sent: Date
  private let context: InboundContext

  /// - Parameter sent: When Slack made the event, for those that do not say when they happened.
  init(_ event: JSONFields, ownIDs: Set<String>, ownApp: String?, sent: Date, context: InboundContext) {
    self.event = event
    self.ownIDs = ownIDs
    self.ownApp = ownApp
    self.sent = sent
    self.context = context
  }

  func decoded() throws(FieldError) -> Decoded {
    switch try event.requiredString("type") {
    case "message":
      switch try event.string("subtype") {
      case "message_changed": try changed()
      case "message_deleted": try deleted()
      default: try said(event)
      }
    case "app_mention": try said(event)
    case "reaction_added": try reaction(isRemoval: false)
    case "reaction_removed": try reaction(isRemoval: true)
    default: .ignored(reason: "other-event")
    }
  }

  private func reader(of channel: String) -> SlackMessageReader {
    SlackMessageReader(chat: context.chat, channel: channel, home: context.home, ownIDs: ownIDs, ownApp: ownApp)
  }

  private func said(_ message: JSONFields) throws(FieldError) -> Decoded {
    switch try reader(of: try event.requiredIdentifier("channel")).reading(of: message) {
    case .message(let message): .events([.message(message)])
    case .tombstone(let identity): .events([.deletion(identity, at: try happened())])
    case .ignored(let reason): .ignored(reason: reason)
    }
  }

  // Slack also tells of a change when a preview was put under a link, or somebody answered in the thread. Only people's edits
  // leave `edited`; a preview that comes after an edit repeats its revision.
  private func changed() throws(FieldError) -> Decoded {
    guard let message = try event.object("message") else { throw .missing("message") }
    let isTombstone = try message.string("subtype") == "tombstone"
    let edit = try message.object("edited")?.value("ts")
    guard isTombstone || edit != nil else { return .ignored(reason: "not-edited") }
    return try said(message)
  }

  private func deleted() throws(FieldError) -> Decoded {
    let reader = reader(of: try event.requiredIdentifier("channel"))
    let previous = try event.object("previous_message")?.identifier("ts")
    guard let ts = try event.identifier("deleted_ts") ?? previous else { throw .missing("deleted_ts") }
    return .events([.deletion(reader.identity(ts), at: try happened())])
  }

  private func reaction(isRemoval: Bool) throws(FieldError) -> Decoded {
    guard let item = try event.object("item") else { throw .missing("item") }
    guard try item.string("type") == "message" else { return .ignored(reason: "other-item") }
    let reader = reader(of: try item.requiredIdentifier("channel"))
    let author = try event.requiredIdentifier("user")
    guard !ownIDs.contains(author.lowercased()) else { return .ignored(reason: "own-post") }
    return .events([
      .reaction(
        IncomingReaction(
          target: reader.identity(try item.requiredIdentifier("ts")),
          targetAuthor: try event.identifier("item_user").map(reader.person), author: Person(id: author),
          isFromBot: author == SlackMessageReader.slackbot,
          emoji: RecognitionEmoji.canonicalName(try event.requiredIdentifier("reaction")), isRemoval: isRemoval,
          time: try happened()))
    ])
  }

  private func happened() throws(FieldError) -> Date {
    let ts = try event.slackTime("ts")
    return (try event.slackTime("event_ts") ?? ts)?.date ?? sent
  }
}
