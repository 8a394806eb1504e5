// SPDX-License-Identifier: Apache-2.0
// Names in place of identifiers. What happens is given names before it is decided, so that words are kept as people would read them;
// what was recorded is shown by the name that holds now.

extension IncomingEvent {
  /// The identifiers of people, groups and channels in it. What programs say is not recorded, so nothing of it is looked up.
  public var identifiers: [String] {
    switch self {
    case .message(let message):
      guard !message.isFromBot else { return [] }
      return [message.identity.channel, message.author.id] + (message.repliesTo?.author.map { [$0.id] } ?? [])
        + message.spans.compactMap { span in
          switch span {
          case .person(let person), .group(let person): person.id
          case .channel(let channel): channel
          case .text, .broadcast, .link, .emoji, .code, .quote: nil
          }
        }
    case .reaction(let reaction):
      guard !reaction.isFromBot else { return [] }
      return [reaction.target.channel, reaction.author.id] + (reaction.targetAuthor.map { [$0.id] } ?? [])
    case .deletion, .snapshot: return []
    }
  }
}

extension Acquaintances {
  /// A person by the name that holds now; as they are where none is known.
  public func named(_ person: Person, in chat: String) -> Person {
    name(of: person.id, in: chat).map { Person(id: person.id, name: $0) } ?? person
  }

  /// The same for receivers.
  func named(_ receivers: [Receiver], in chat: String) -> [Receiver] {
    receivers.map { Receiver(named($0.person, in: chat), isGroup: $0.isGroup) }
  }

  /// What happened, with all names that are known.
  public func naming(_ event: IncomingEvent, in chat: String) -> IncomingEvent {
    guard knowsNames(in: chat) else { return event }
    switch event {
    case .message(var message):
      message.author = named(message.author, in: chat)
      if let author = message.repliesTo?.author { message.repliesTo?.author = named(author, in: chat) }
      message.spans = message.spans.map { naming($0, in: chat) }
      return .message(message)
    case .reaction(var reaction):
      reaction.author = named(reaction.author, in: chat)
      reaction.targetAuthor = reaction.targetAuthor.map { named($0, in: chat) }
      return .reaction(reaction)
    case .deletion, .snapshot: return event
    }
  }

  private func naming(_ span: Span, in chat: String) -> Span {
    switch span {
    case .person(let person): .person(named(person, in: chat))
    case .group(let group): .group(named(group, in: chat))
    case .channel(let channel): .channel(name(of: channel, in: chat) ?? channel)
    case .text, .broadcast, .link, .emoji, .code, .quote: span
    }
  }
}

extension Acquaintances {
  /// Words that were recorded while the names in them could not be had, with the names that are known now.
  func naming(_ words: String, in chat: String) -> String {
    guard knowsNames(in: chat), words.utf8.contains(UInt8(ascii: "@")) else { return words }
    var (named, rest) = ("", words[...])
    while let mark = rest.firstIndex(of: "@") {
      named += rest[...mark]
      rest = rest[rest.index(after: mark)...]
      let id = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
      guard let name = name(of: String(id), in: chat) else { continue }
      named += name
      rest = rest[id.endIndex...]
    }
    return named + rest
  }
}
