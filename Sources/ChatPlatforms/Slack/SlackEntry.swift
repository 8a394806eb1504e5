// SPDX-License-Identifier: Apache-2.0
// What we read of a channel by the Web API, one entry a body, in a form of our own: a message as the history has it, or how a
// stretch of the channel, or of one thread, stands.
//
//   {"channel":"C1","message":{"ts":…,"user":…,"text":…,"reactions":[{"name":"tada","users":["U1"],"count":1}],…}}
//   {"channel":"C1","snapshot":{"thread":…,"after":"1699999000.000000","through":"1700000000.000100",
//    "messages":[{"ts":…,"reactions":[…]},…]}}
//
// A history does not tell when somebody reacted. We say: when the message was said. That is never later than the truth, so a
// reaction goes with what it stands on, and a removal that an event told of is never undone by an older reading. Of each emoji
// `users` may hold only the first of `count` (docs.slack.dev/reference/methods/reactions.get).

import Recognition
import struct FoundationEssentials.Date

/// An entry being decoded.
struct SlackEntry {
  private let entry: JSONFields
  private let received: Date
  private let context: InboundContext

  init(_ entry: JSONFields, received: Date, context: InboundContext) {
    self.entry = entry
    self.received = received
    self.context = context
  }

  func decoded() throws(FieldError) -> Decoded {
    let channel = try entry.requiredIdentifier("channel")
    if let snapshot = try entry.object("snapshot") { return .events([.snapshot(try stretch(snapshot, of: channel))]) }
    guard let message = try entry.object("message") else { throw .missing("message") }
    let reader = SlackMessageReader(
      chat: context.chat, channel: channel, home: context.home, ownIDs: context.ownNames)
    switch try reader.reading(of: message) {
    case .message(let said): return .events([.message(said)] + (try reactions(to: message, reader)))
    case .tombstone(let identity): return .events([.deletion(identity, at: received)])
    case .ignored(let reason):
      let reactions = try reactions(to: message, reader)
      return reactions.isEmpty ? .ignored(reason: reason) : .events(reactions)
    }
  }

  /// The reactions to what a person said, whatever it was.
  private func reactions(
    to message: JSONFields, _ reader: SlackMessageReader
  ) throws(FieldError) -> [IncomingEvent] {
    guard try !SlackMessageReader.isFromBot(message), try !reader.isOurs(message),
      let time = try message.slackTime("ts"), message.value("user") != nil
    else { return [] }
    let target = reader.identity(try message.requiredIdentifier("ts"))
    let author = try reader.author(of: message)
    return try SlackReactions(message).standing.filter { !context.ownNames.contains($0.author.lowercased()) }.map {
      .reaction(
        IncomingReaction(
          target: target, targetAuthor: author, author: Person(id: $0.author),
          isFromBot: $0.author == SlackMessageReader.slackbot, emoji: $0.emoji, time: time.date))
    }
  }

  private func stretch(_ snapshot: JSONFields, of channel: String) throws(FieldError) -> ChannelSnapshot {
    guard let after = try snapshot.slackTime("after") else { throw .missing("after") }
    guard let through = try snapshot.slackTime("through") else { throw .missing("through") }
    var messages: Set<String> = []
    var reactions: [String: Set<StandingReaction>] = [:]
    for message in try snapshot.objects("messages") {
      let ts = try message.requiredIdentifier("ts")
      messages.insert(ts)
      let shown = try SlackReactions(message)
      if shown.areAll { reactions[ts] = Set(shown.standing) }
    }
    return ChannelSnapshot(
      chat: context.chat, channel: channel, thread: try snapshot.identifier("thread"), after: after.date,
      through: through.date, messages: messages, reactions: reactions)
  }
}

/// The reactions that a history shows at a message.
private struct SlackReactions {
  /// In the order shown, each once: an emoji in two skin tones is one reaction.
  var standing: [StandingReaction] = []
  /// Whether these are all.
  var areAll = true

  init(_ message: JSONFields) throws(FieldError) {
    var known: Set<StandingReaction> = []
    for reaction in try message.objects("reactions") {
      let emoji = RecognitionEmoji.canonicalName(try reaction.requiredIdentifier("name"))
      let users = try reaction.strings("users")
      for user in users {
        let one = StandingReaction(emoji: emoji, author: user)
        if known.insert(one).inserted { standing.append(one) }
      }
      guard case .number(Double(users.count))? = reaction.value("count") else {
        areAll = false
        continue
      }
    }
  }
}
