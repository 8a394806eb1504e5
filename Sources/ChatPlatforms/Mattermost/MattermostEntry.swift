// SPDX-License-Identifier: Apache-2.0
// A post as we polled it, with the names that its users have: what the API's reading hands to the decoder.
//
// Of a post that was merely touched (an answer in its thread and each reaction do that) only the reactions are news; the words
// were told before, or before we were there.

import FoundationEssentials
import Ports
import Recognition

struct MattermostEntry: Codable {
  struct User: Codable {
    /// The user name in lower case; the identifier where nobody has it any more.
    var name: String
    var isBot: Bool?
  }

  struct Reaction: Codable {
    var by: User
    /// The shortcode without colons.
    var emoji: String
    /// Milliseconds since 1970.
    var at: Int64
  }

  var channel: String
  var post: String
  /// The thread's first post, where this is an answer in one, and who said that.
  var root: String?
  var rootAuthor: User?
  var authorID: String
  var author: User
  /// Mattermost's type; empty for what people say.
  var type: String
  var text: String
  /// Milliseconds since 1970, as those below.
  var created: Int64
  var edited: Int64?
  var deleted: Int64?
  /// Whether the words are news.
  var isNews: Bool
  /// All that stand.
  var reactions: [Reaction]
  /// Reactions from here on are news.
  var since: Int64
}

extension MattermostEntry {
  init(_ body: [UInt8]) throws(FieldError) {
    guard let entry = try? JSONDecoder().decode(Self.self, from: Data(body)) else { throw .notJSON }
    self = entry
  }

  /// What happened, in order.
  func decoded(_ received: Date, in context: InboundContext) throws(FieldError) -> Decoded {
    guard !context.ownNames.contains(author.name), !context.ownNames.contains(authorID) else {
      return .ignored(reason: "own-post")
    }
    guard !type.hasPrefix("system_") else { return .ignored(reason: "system-post") }
    let identity = MessageIdentity(chat: context.chat, channel: channel, message: post)
    if let deleted { return .events([.deletion(identity, at: min(Date(milliseconds: deleted), received))]) }
    let message = message(identity, received, in: context)
    return .events(
      (message.map { [.message($0)] } ?? []) + fresh(identity, received, in: context) + [snapshot(context)])
  }

  // A post of files alone says nothing, unless an edit took its words away.
  private func message(_ identity: MessageIdentity, _ received: Date, in context: InboundContext) -> IncomingMessage? {
    let spans = MattermostText.spans(of: text, in: context)
    guard isNews, !spans.isEmpty || edited != nil else { return nil }
    return IncomingMessage(
      identity: identity, author: Person(id: author.name),
      isFromBot: author.isBot ?? NameDirectory(bots: context.bots).isBot(author.name),
      time: min(Date(milliseconds: created), received), revision: edited.map { String($0) }, thread: root,
      repliesTo: root.map { RepliedMessage(message: $0, author: rootAuthor.map { Person(id: $0.name) }) },
      spans: spans, link: context.link(to: post, team: nil))
  }

  private func fresh(_ target: MessageIdentity, _ received: Date, in context: InboundContext) -> [IncomingEvent] {
    // What a program posts under a person's name, as incoming webhooks do, recognises nobody.
    guard author.isBot != true else { return [] }
    return reactions.filter { $0.at >= since && !context.ownNames.contains($0.by.name) }.map { reaction in
      .reaction(
        IncomingReaction(
          target: target, targetAuthor: Person(id: author.name), author: Person(id: reaction.by.name),
          isFromBot: reaction.by.isBot ?? false, emoji: RecognitionEmoji.canonicalName(reaction.emoji),
          time: min(Date(milliseconds: reaction.at), received)))
    }
  }

  // Deletions are told by themselves, reactions that were taken back are not.
  private func snapshot(_ context: InboundContext) -> IncomingEvent {
    let standing = reactions.filter { !context.ownNames.contains($0.by.name) }.map {
      StandingReaction(emoji: RecognitionEmoji.canonicalName($0.emoji), author: $0.by.name)
    }
    return .snapshot(
      ChannelSnapshot(
        chat: context.chat, channel: channel, thread: root, after: Date(milliseconds: created - 1),
        through: Date(milliseconds: created), messages: nil, reactions: [post: Set(standing)]))
  }
}
