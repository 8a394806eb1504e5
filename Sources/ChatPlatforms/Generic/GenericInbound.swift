// SPDX-License-Identifier: Apache-2.0
// The generic payload that comes in: one JSON object. Unknown fields are passed over, a null is as good as nothing.
//
//   id        string, the message's identity in its channel     channel  string
//   author    string, or {id, name}                             text     string, plain text as GRAMMAR has it
//   time      RFC 3339 or Unix seconds; else when it was received, and never later than that
//   thread    string: the identifier of the thread's first message
//   reply_to  {id, author}, or an author's name                 bot, deleted  booleans
//   edited    true, or when                                     mentions [{id, name, kind: "person" | "group"}]
//   reaction  {emoji, message, author, removed} in place of a text: `message` is what was reacted to and `author` who
//             said that; the payload's own author is who reacted (where it has none, the reaction's author is)
//
// A name is an identifier by its lower case: `Ada`, `ada` and `@ada` are one person. An identifier that is given as one keeps its
// spelling, and is found in the text in any. A name that is given may hold spaces (`@Ada Lovelace`).

import Ports
import Recognition
import FoundationEssentials
import Hashing

/// The generic platform's decoder.
public struct GenericInbound: InboundDecoder {
  /// Decodes one object.
  public func decode(_ delivery: VerifiedEnvelope, in context: InboundContext) -> Decoded {
    do {
      let payload = try JSONFields(body: delivery.envelope.body)
      return try GenericPayload(payload, received: delivery.envelope.received, context: context).decoded()
    } catch {
      return .unusable(error.reason)
    }
  }
}

/// One payload being decoded.
private struct GenericPayload {
  let fields: JSONFields
  let received: Date
  let context: InboundContext

  init(_ fields: JSONFields, received: Date, context: InboundContext) {
    self.fields = fields
    self.received = received
    self.context = context
  }

  func decoded() throws(FieldError) -> Decoded {
    if try fields.bool("deleted") ?? false {
      return .events([.deletion(try identity(), at: try time())])
    }
    if let reaction = try fields.object("reaction") { return try decoded(reaction) }
    let author = try person(fields.required("author"), "author")
    guard !isOurs(author) else { return .ignored(reason: "own-post") }
    let text = try fields.requiredString("text")
    let reply = try repliedMessage()
    return .events([
      .message(
        IncomingMessage(
          identity: try identity(), author: author, isFromBot: try fields.bool("bot") ?? false, time: try time(),
          revision: try revision(of: text), thread: try fields.identifier("thread"), repliesTo: reply,
          spans: PlainText.spans(of: text, names: try names(author, reply?.author)),
          isDirect: try fields.bool("direct") ?? false))
    ])
  }

  private func decoded(_ reaction: JSONFields) throws(FieldError) -> Decoded {
    let sender = try optionalPerson(fields, "author")
    let named = try optionalPerson(reaction, "author")
    guard let author = sender ?? named else { throw .missing("author") }
    guard !isOurs(author) else { return .ignored(reason: "own-post") }
    let target = MessageIdentity(
      chat: context.chat, channel: try fields.requiredIdentifier("channel"),
      message: try reaction.requiredIdentifier("message"))
    return .events([
      .reaction(
        IncomingReaction(
          // A sender that names the same person twice says who reacted, not that somebody praised herself.
          target: target, targetAuthor: named == author ? nil : named, author: author,
          isFromBot: try fields.bool("bot") ?? false,
          emoji: RecognitionEmoji.canonicalName(try reaction.requiredString("emoji")),
          isRemoval: try reaction.bool("removed") ?? false, time: try time()))
    ])
  }

  private func identity() throws(FieldError) -> MessageIdentity {
    MessageIdentity(
      chat: context.chat, channel: try fields.requiredIdentifier("channel"),
      message: try fields.requiredIdentifier("id"))
  }
}

// MARK: - Times and revisions

extension GenericPayload {
  private func time() throws(FieldError) -> Date {
    guard let value = fields.value("time") else { return received }
    return min(try date(value, "time"), received)
  }

  private func date(_ value: JSONValue, _ name: String) throws(FieldError) -> Date {
    switch value {
    case .string(let text):
      guard let date = Timestamp.parse(text), date.timeIntervalSince1970 >= 0 else { throw .notATime(name) }
      return date
    case .number(let seconds):
      guard seconds >= 0 else { throw .notATime(name) }
      // What no clock will say is only kept small enough to count with.
      return Date(milliseconds: Int64((min(seconds, 1e12) * 1000).rounded(.down)))
    default: throw .notATime(name)
    }
  }

  // A sender that only says "edited" may send the time of the message or of the edit, or none; the words tell one edit
  // from the next in any case.
  private func revision(of text: String) throws(FieldError) -> String? {
    guard let edited = fields.value("edited") else { return nil }
    if case .bool(let isEdited) = edited {
      guard isEdited else { return nil }
      let stated = try fields.value("time").map { value throws(FieldError) in try date(value, "time") }
      let hash = Hex.encode(Array(SHA256.hash(Array(text.utf8)).prefix(8)))
      return [stated.map { String($0.milliseconds) }, hash].compactMap { $0 }.joined(separator: "-")
    }
    return String(try date(edited, "edited").milliseconds)
  }
}

// MARK: - People

extension GenericPayload {
  private func isOurs(_ person: Person) -> Bool {
    context.ownNames.contains(person.id.lowercased())
      || person.name.map { context.ownNames.contains($0.lowercased()) } ?? false
  }

  private func optionalPerson(_ fields: JSONFields, _ name: String) throws(FieldError) -> Person? {
    guard let value = fields.value(name) else { return nil }
    return try person(value, name)
  }

  private func person(_ value: JSONValue, _ name: String) throws(FieldError) -> Person {
    switch value {
    case .string(let written):
      let shown = written.hasPrefix("@") ? String(written.dropFirst()) : written
      guard !shown.isEmpty else { throw .empty(name) }
      guard shown.utf8.count <= JSONFields.identifierLimit else { throw .tooLong(name) }
      let id = NameDirectory.identity(ofName: shown)
      return Person(id: id, name: shown == id ? nil : shown)
    case .object(let object):
      let fields = JSONFields(object, path: name)
      return Person(id: try fields.requiredIdentifier("id"), name: try fields.identifier("name"))
    default: throw .wrongType(name, expected: "a string, or an object with id and name")
    }
  }

  private func repliedMessage() throws(FieldError) -> RepliedMessage? {
    guard let value = fields.value("reply_to") else { return nil }
    guard case .object(let object) = value else {
      return RepliedMessage(author: try person(value, "reply_to"))
    }
    let reply = JSONFields(object, path: "reply_to")
    return RepliedMessage(message: try reply.identifier("id"), author: try optionalPerson(reply, "author"))
  }
}

// MARK: - Names in the text

extension GenericPayload {
  // A name in the text is whom the sender says it is, and so is an identifier; the author and the one who is answered are
  // known anyway. Where a name is also somebody's identifier, people meant the name.
  private func names(_ author: Person, _ replied: Person?) throws(FieldError) -> NameDirectory {
    var known = [replied, author].compactMap { $0.map { Receiver($0) } }
    for mention in try fields.objects("mentions") {
      let name = try mention.requiredIdentifier("name")
      let shown = name.hasPrefix("@") ? String(name.dropFirst()) : name
      let person = Person(id: try mention.requiredIdentifier("id"), name: shown)
      known.append(Receiver(person, isGroup: try isGroup(mention)))
    }
    var people: [String: Receiver] = [:]
    for key in [\Person.id, \Person.displayName] {
      for receiver in known {
        people[NameDirectory.identity(ofName: receiver.person[keyPath: key])] =
          isOurs(receiver.person) ? Receiver(InboundContext.ownMention) : receiver
      }
    }
    for name in context.ownNames { people[name] = Receiver(InboundContext.ownMention) }
    return NameDirectory(bots: context.bots, groups: context.groups, people: people)
  }

  private func isGroup(_ mention: JSONFields) throws(FieldError) -> Bool {
    switch try mention.string("kind") {
    case nil, "person": return false
    case "group": return true
    default: throw mention.unknownWord("kind", expected: "\"person\" or \"group\"")
    }
  }
}
