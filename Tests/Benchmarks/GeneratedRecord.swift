// SPDX-License-Identifier: Apache-2.0
// Records of the generated years, written by hand in the form that the daemon gives them: its own encoder would take longer than all
// that is measured. Were anything wrong in them, the replay would say so.

import EventLog
import Recognition

enum GeneratedRecord {
  /// Where a message stands.
  struct Place {
    var chat: String
    var channel: String
    var message: String

    fileprivate var json: String { #"{"channel":"\#(channel)","chat":"\#(chat)","message":"\#(message)"}"# }
    fileprivate var identity: String { "message \(chat)/\(channel)/\(message)" }
  }

  /// An item; of `more`, each member ends with a comma.
  static func item(
    _ kind: ItemKind, rule: String = "keyword", text: String = "", to: [Person] = [], with: [Person] = [],
    tags: [String] = [], more: String = ""
  ) -> String {
    #"{\#(more)"kind":"\#(kind.rawValue)","rule":"\#(rule)","text":"\#(text)","to":[\#(receivers(to))],"values":["#
      + tags.map { "\"\($0)\"" }.joined(separator: ",") + #"],"with":[\#(receivers(with))]}"#
  }

  static func message(
    at place: Place, by author: Person, said: Int64, items: [String], thread: String? = nil, revision: Int64? = nil
  ) -> NewRecord {
    record(
      .messageRecorded, about: place.identity,
      #""at":\#(place.json),"author":\#(person(author)),"items":[\#(items.joined(separator: ","))],"#
        + #""link":"https://\#(place.chat).chat.example/archives/\#(place.channel)/p\#(place.message)","#
        + (revision.map { #""revision":"\#($0)","# } ?? "") + #""said":\#(said)"#
        + (thread.map { #","thread":"\#($0)""# } ?? ""))
  }

  static func withdrawal(at place: Place) -> NewRecord {
    record(.messageWithdrawn, about: place.identity, #""at":\#(place.json),"cause":"deleted""#)
  }

  static func reaction(
    at place: Place, to author: Person, by person: Person, emoji: String, said: Int64, isRemoval: Bool = false
  ) -> NewRecord {
    record(
      .reactionRecorded, about: "reaction \(emoji) \(person.id) \(place.identity)",
      #""at":\#(place.json),"author":\#(Self.person(person)),"emoji":"\#(emoji)","removed":\#(isRemoval),"#
        + #""said":\#(said),"to":\#(Self.person(author))"#)
  }

  /// A post from its plan to its arrival.
  static func post(
    _ kind: PlannedDelivery.Kind, id: String, chat: String, channel: String, body: String, replyTo: String? = nil
  ) -> [NewRecord] {
    [
      record(
        .deliveryPlanned,
        #""body":\#(body),"channel":"\#(channel)","chat":"\#(chat)","id":"\#(id)","kind":"\#(kind.rawValue)""#
          + (replyTo.map { #","replyTo":"\#($0)""# } ?? "")),
      record(.deliveryAttempted, #""attempt":1,"echo":"\#(id)","id":"\#(id)""#),
      record(.deliverySettled, #""id":"\#(id)","remote":"\#(id.prefix(17))","result":"delivered""#),
    ]
  }

  static func closing(chat: String, channel: String, week: ISOWeek, through: Int64) -> NewRecord {
    record(
      .digestClosed, about: "digest \(chat)/\(channel) \(week)",
      #""channel":"\#(channel)","chat":"\#(chat)","items":1,"missed":[],"through":\#(through),"week":"\#(week)""#)
  }

  /// What an admin sets, its members as JSON.
  static func setting(chat: String, channel: String, by admin: Person, _ members: String) -> NewRecord {
    record(
      .settingChanged,
      #""by":\#(person(admin)),"channel":"\#(channel)","chat":"\#(chat)","setting":{\#(members)}"#)
  }

  static func digestSwitchedOn(chat: String, channel: String) -> NewRecord {
    record(.digestSwitched, #""channel":"\#(channel)","chat":"\#(chat)","on":true"#)
  }

  static func muted(_ person: Person, in chat: String) -> NewRecord {
    record(.personChanged, #""chat":"\#(chat)","muted":true,"person":\#(Self.person(person))"#)
  }

  static func names(of people: some Sequence<Person>, in chat: String) -> NewRecord {
    record(.namesLearned, #""chat":"\#(chat)","names":[\#(people.map(person).joined(separator: ","))]"#)
  }

  // MARK: Pieces

  private static func record(_ kind: EventKind, about identity: String? = nil, _ members: String) -> NewRecord {
    NewRecord(kind: kind.rawValue, identity: identity, payload: Array("{\(members)}".utf8))
  }

  private static func person(_ person: Person) -> String { #"{"id":"\#(person.id)","name":"\#(person.displayName)"}"# }

  private static func receivers(_ people: [Person]) -> String {
    people.map { #"{"isGroup":false,"person":\#(person($0))}"# }.joined(separator: ",")
  }
}
