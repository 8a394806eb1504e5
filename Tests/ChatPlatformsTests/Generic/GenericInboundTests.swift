// SPDX-License-Identifier: Apache-2.0
// Every field of the generic payload, and every way in which it can be wrong.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct GenericInboundTests {
  static let received = Date(milliseconds: 1_700_000_000_000)

  private func decode(_ json: String, received: Date = received) -> Decoded {
    let envelope = Envelope(receipt: "r", received: received, body: Array(json.utf8))
    guard case .verified(let verified) = GenericPlatform().signature.verify(envelope, secrets: []) else {
      return .ignored(reason: "not verified")
    }
    return GenericPlatform().inbound.decode(verified, in: InboundContext(chat: "team", ownNames: ["smallwins", "B1"]))
  }

  private func message(
    _ fields: String, author: String = #""Ada""#, text: String = "hi @Lin"
  ) throws -> IncomingMessage {
    let decoded = decode(#"{"id":"m1","channel":"c1","author":\#(author),"text":"\#(text)",\#(fields)"x":0}"#)
    guard case .events(let events) = decoded, case .message(let message) = events.first, events.count == 1 else {
      throw ContractFailure("\(decoded)")
    }
    return message
  }

  private func code(_ json: String) -> String {
    if case .unusable(let reason) = decode(json) { reason.code } else { "usable" }
  }

  // MARK: - Messages

  @Test func `a message needs no more than four fields`() throws {
    let message = try message("")
    #expect(message.identity == MessageIdentity(chat: "team", channel: "c1", message: "m1"))
    #expect(message.author.id == "ada" && message.author.name == "Ada")
    #expect(message.spans == [.text("hi "), .person(Person(id: "lin"))])
    #expect(message.time == Self.received && message.revision == nil && !message.isFromBot)
    #expect(message.thread == nil && message.repliesTo == nil)
  }

  @Test func `a mention of any of our names is a mention of ourselves`() throws {
    for text in ["@smallwins help", "@SmallWins help", "@B1 help", "@b1 help", "@wins help"] {
      let said = try message(#""mentions":[{"id":"b1","name":"wins"}],"#, text: text)
      #expect(said.spans == [.person(InboundContext.ownMention), .text(" help")], "\(text)")
    }
  }

  @Test func `every optional field is read, and null is nothing`() throws {
    let full = try message(
      #""thread":"m0","bot":true,"reply_to":{"id":"m0","author":{"id":"U7","name":"Grace"}},"time":1600000000.5,"#)
    #expect(full.thread == "m0" && full.isFromBot && full.repliesTo?.message == "m0")
    #expect(full.repliesTo?.author?.id == "U7" && full.repliesTo?.author?.name == "Grace")
    #expect(full.time == Date(milliseconds: 1_600_000_000_500))
    let empty = try message(
      #""thread":null,"bot":null,"reply_to":null,"time":null,"edited":null,"deleted":null,"mentions":null,"reaction":null,"#
    )
    #expect(empty == (try message("")))
  }

  @Test(arguments: [#""lin""#, #"{"id":"lin"}"#, #""@Lin""#, #"{"id":"lin","name":"Lin Wu"}"#])
  func `one person is the same however the author is written`(author: String) throws {
    let decoded = decode(#"{"id":"m1","channel":"c1","author":\#(author),"text":""}"#)
    guard case .events(let events) = decoded, case .message(let message) = events.first else {
      throw ContractFailure("\(decoded)")
    }
    #expect(message.author == Person(id: "lin"))
  }

  @Test func `reply_to may be a name alone`() throws {
    let reply = try message(#""reply_to":"Grace","#).repliesTo
    #expect(reply == RepliedMessage(author: Person(id: "grace")) && reply?.author?.name == "Grace")
  }

  @Test func `names in the text are whom the sender says`() throws {
    let message = try message(
      #""mentions":[{"id":"U2","name":"lin","kind":"person"},{"id":"G1","name":"Core","kind":"group"}],"#,
      author: #"{"id":"U1","name":"Ada"}"#, text: "@Lin @core @ADA @grace @here")
    let names = message.spans.filter { if case .text = $0 { false } else { true } }
    #expect(
      names == [
        .person(Person(id: "U2")), .group(Person(id: "G1")), .person(Person(id: "U1")), .person(Person(id: "grace")),
        .broadcast("here"),
      ])
  }

  @Test(arguments: [
    ("kudos to @Ada Lovelace for q", ["kudos to ", "U1", " for q"]),
    ("@ADA LOVELACE, @ada and @Ada King", ["U1", ", ", "U2", " and ", "U2", " King"]),
    ("@Ada Lovelace-King @Ada Lovelaces", ["U2", " Lovelace-King ", "U2", " Lovelaces"]),
    ("@Ada Lovelace.", ["U1", "."]), ("@Ada Lovelace's map", ["U1", "'s map"]),
    ("@Ada\\nLovelace", ["U2", "\nLovelace"]),
    ("@Bob O'Neil's @bob o’neil @bob o'neill", ["U3", "'s ", "U3", " ", "bob", " o'neill"]),
    ("@Bob O'Neil Junior", ["U4"]), ("@Dr. Who! @dr. who", ["U5", "! ", "U5"]), ("@田中 太郎さん", ["U6", "さん"]),
    ("@Core Team, @core", ["U7", ", ", "core"]), ("mail@Ada Lovelace", ["mail@Ada Lovelace"]),
  ])
  func `a name that is given is found with its spaces, the longest one first`(text: String, spans: [String]) throws {
    let message = try message(
      #""mentions":[{"id":"U1","name":"Ada Lovelace"},{"id":"U2","name":"Ada"},{"id":"U3","name":"@Bob O'Neil"},"#
        + #"{"id":"U4","name":"Bob O'Neil Junior"},{"id":"U5","name":"Dr. Who"},{"id":"U6","name":"田中 太郎"},"#
        + #"{"id":"U7","name":"core team","kind":"group"}],"#,
      author: #""zoe""#, text: text)
    let found = message.spans.map { span in
      switch span {
      case .person(let person), .group(let person): person.id
      case .text(let said): said
      default: "\(span)"
      }
    }
    #expect(found == spans)
  }

  @Test(arguments: ["Ada Lovelace", "Bob O'Neil"])
  func `kudos to a name with a space are that person's, with none of it in the reason`(name: String) throws {
    let message = try message(
      #""mentions":[{"id":"U1","name":"\#(name)"}],"#, author: #""zoe""#, text: "kudos to @\(name) for q")
    let items = MessageParser.parse(message.spans, in: ParsingContext(author: message.author)).items
    #expect(items.map(\.to) == [[Receiver(Person(id: "U1"))]] && items.map(\.text) == ["q"])
    #expect(items.first?.to.first?.person.name == name)
  }

  @Test func `an identifier that is given is found in any case and keeps its spelling`() throws {
    let message = try message(
      #""mentions":[{"id":"U7","name":"Lin"},{"id":"lin","name":"Ada"}],"reply_to":{"author":{"id":"U9","name":"Grace"}},"#,
      author: #"{"id":"U8","name":"Zoe"}"#, text: "@u7 @U7 @u8 @U9 @lin @u6")
    let people = message.spans.compactMap { if case .person(let person) = $0 { person } else { nil } }
    #expect(people.map(\.id) == ["U7", "U7", "U8", "U9", "U7", "u6"])
    #expect(people.map(\.name) == ["Lin", "Lin", "Zoe", "Grace", "Lin", nil])
    #expect(message.author.id == "U8" && message.repliesTo?.author?.id == "U9")
  }

  // MARK: - Time

  @Test(arguments: [
    (#""2023-11-14T22:13:19Z""#, 1_699_999_999_000), (#""2023-11-14T23:13:19.250+01:00""#, 1_699_999_999_250),
    ("1699999999", 1_699_999_999_000), ("1699999999.75", 1_699_999_999_750), ("0", 0), ("1.6e9", 1_600_000_000_000),
    ("1700000001", 1_700_000_000_000), ("1699999999000", 1_700_000_000_000), ("1e300", 1_700_000_000_000),
    (#""9999-12-31T23:59:59Z""#, 1_700_000_000_000),
  ])
  func `a time is RFC 3339 or Unix seconds, and never later than the reception`(time: String, milliseconds: Int64)
    throws
  {
    #expect(try message(#""time":\#(time),"#).time == Date(milliseconds: milliseconds))
  }

  @Test(arguments: [
    #""yesterday""#, #""2023-11-14""#, "true", "-1", #""1969-12-31T23:59:59Z""#, "{}", #""1700000000""#,
  ])
  func `what is no time is said to be none`(time: String) {
    #expect(code(#"{"id":"m","channel":"c","author":"a","text":"t","time":\#(time)}"#) == "bad-time")
  }

  // MARK: - Edits, deletions, reactions

  @Test func `each edit has a revision of its own, and a retry has the same`() throws {
    let original = try message("")
    let byTime = try message(#""edited":1700000005,"#)
    let byOtherTime = try message(#""edited":"2023-11-14T22:13:26Z","#)
    let byText = try message(#""edited":true,"#)
    let byOtherText = try message(#""edited":true,"#, text: "hi @grace")
    let byTextAndTime = try message(#""edited":true,"time":1699999999,"#)
    let revisions = [original, byTime, byOtherTime, byText, byOtherText, byTextAndTime].map(\.revision)
    #expect(Set(revisions).count == revisions.count)
    #expect(original.revision == nil && byTime.revision == "1700000005000")
    #expect(try message(#""edited":true,"#).revision == byText.revision)
    #expect(try message(#""edited":false,"#).revision == nil)
  }

  @Test func `an edit without a time is the same whenever it is received`() throws {
    let json = #"{"id":"m1","channel":"c1","author":"ada","text":"t","edited":true}"#
    let revisions = [Self.received, Self.received + 60].map { received -> String? in
      guard case .events(let events) = decode(json, received: received), case .message(let message) = events[0] else {
        return nil
      }
      return message.revision
    }
    #expect(revisions[0] != nil && revisions[0] == revisions[1])
  }

  @Test func `a deletion needs no author and no text`() {
    let identity = MessageIdentity(chat: "team", channel: "c1", message: "m1")
    #expect(
      decode(#"{"id":"m1","channel":"c1","deleted":true}"#) == .events([.deletion(identity, at: Self.received)]))
    #expect(code(#"{"channel":"c1","deleted":true}"#) == "missing-field")
    #expect(code(#"{"id":"m1","deleted":true}"#) == "missing-field")
  }

  @Test func `a reaction is given and taken back`() {
    let target = MessageIdentity(chat: "team", channel: "c1", message: "m1")
    var expected = IncomingReaction(
      target: target, targetAuthor: Person(id: "ada"), author: Person(id: "lin"), emoji: "taco", time: Self.received)
    let json = #"{"id":"r1","channel":"c1","author":"Lin","reaction":{"emoji":":taco:","message":"m1","author":"Ada"}}"#
    #expect(decode(json) == .events([.reaction(expected)]))
    expected.isRemoval = true
    expected.emoji = "clap"
    expected.isFromBot = true
    #expect(
      decode(
        #"{"channel":"c1","author":"lin","bot":true,"reaction":{"emoji":"👏🏽","message":"m1","author":"ada","removed":true}}"#
      )
        == .events([.reaction(expected)]))
  }

  @Test(arguments: [
    #"{"channel":"c1","reaction":{"emoji":"taco","message":"m1","author":"lin"}}"#,
    #"{"channel":"c1","author":"lin","reaction":{"emoji":"taco","message":"m1","author":"Lin"}}"#,
    #"{"channel":"c1","author":"lin","reaction":{"emoji":"taco","message":"m1"}}"#,
  ])
  func `a reaction that names one person only names who reacted`(json: String) {
    let reaction = IncomingReaction(
      target: MessageIdentity(chat: "team", channel: "c1", message: "m1"), author: Person(id: "lin"), emoji: "taco",
      time: Self.received)
    #expect(decode(json) == .events([.reaction(reaction)]))
  }

  @Test(arguments: [#""SmallWins""#, #"{"id":"b1"}"#, #"{"id":"U9","name":"smallwins"}"#])
  func `what we said or did ourselves is ignored`(author: String) {
    let ours = Decoded.ignored(reason: "own-post")
    #expect(decode(#"{"id":"m1","channel":"c1","author":\#(author),"text":"kudos @ada"}"#) == ours)
    #expect(decode(#"{"channel":"c1","author":\#(author),"reaction":{"emoji":"x","message":"m1"}}"#) == ours)
  }

  // MARK: - What cannot be used

  @Test(arguments: [
    (#"{"channel":"c","author":"a","text":"t"}"#, "missing-field", "The field id is missing; add it to the payload."),
    (#"{"id":"m","author":"a","text":"t"}"#, "missing-field", "The field channel is missing; add it to the payload."),
    (#"{"id":"m","channel":"c","text":"t"}"#, "missing-field", "The field author is missing; add it to the payload."),
    (#"{"id":"m","channel":"c","author":"a"}"#, "missing-field", "The field text is missing; add it to the payload."),
    (
      #"{"id":"m","channel":"c","author":"a","text":null}"#, "missing-field",
      "The field text is missing; add it to the payload."
    ),
    (
      #"{"id":7,"channel":"c","author":"a","text":"t"}"#, "wrong-type",
      "The field id has the wrong type; make it a string."
    ),
    (#"{"id":"","channel":"c","author":"a","text":"t"}"#, "empty-field", "The field id is empty; fill it in."),
    (#"{"id":"m","channel":"c","author":"@","text":"t"}"#, "empty-field", "The field author is empty; fill it in."),
    (
      #"{"id":"m","channel":"c","author":7,"text":"t"}"#, "wrong-type",
      "The field author has the wrong type; make it a string, or an object with id and name."
    ),
    (
      #"{"id":"m","channel":"c","author":{"name":"a"},"text":"t"}"#, "missing-field",
      "The field author.id is missing; add it to the payload."
    ),
    (
      #"{"id":"m","channel":"c","author":"a","text":["t"]}"#, "wrong-type",
      "The field text has the wrong type; make it a string."
    ),
    (
      #"{"id":"m","channel":"c","author":"a","text":"t","bot":"yes"}"#, "wrong-type",
      "The field bot has the wrong type; make it true or false."
    ),
    (
      #"{"id":"m","channel":"c","author":"a","text":"t","deleted":1}"#, "wrong-type",
      "The field deleted has the wrong type; make it true or false."
    ),
    (
      #"{"id":"m","channel":"c","author":"a","text":"t","thread":1}"#, "wrong-type",
      "The field thread has the wrong type; make it a string."
    ),
    (
      #"{"id":"m","channel":"c","author":"a","text":"t","mentions":{}}"#, "wrong-type",
      "The field mentions has the wrong type; make it a list of objects."
    ),
    (
      #"{"id":"m","channel":"c","author":"a","text":"t","mentions":[{"name":"a"}]}"#, "missing-field",
      "The field mentions[0].id is missing; add it to the payload."
    ),
    (
      #"{"id":"m","channel":"c","author":"a","text":"t","mentions":[{"id":"1","name":"a","kind":"cat"}]}"#,
      "unknown-word", "The field mentions[0].kind holds an unknown word; make it \"person\" or \"group\"."
    ),
    (
      #"{"id":"m","channel":"c","author":"a","reaction":"taco"}"#, "wrong-type",
      "The field reaction has the wrong type; make it an object."
    ),
    (
      #"{"id":"m","channel":"c","author":"a","reaction":{"emoji":"taco"}}"#, "missing-field",
      "The field reaction.message is missing; add it to the payload."
    ),
    (
      #"{"id":"m","channel":"c","author":"a","text":"t","time":"now"}"#, "bad-time",
      "The field time is no time; write RFC 3339, as in 2026-11-20T16:00:00Z, or Unix seconds."
    ),
    ("[{}]", "not-an-object", "The body is JSON but no object; send one object for each message."),
    ("{", "not-json", "The body is not JSON in UTF-8; send one JSON object, unchanged on its way."),
    ("", "not-json", "The body is not JSON in UTF-8; send one JSON object, unchanged on its way."),
  ])
  func `what is wrong is told by the field, with what to do`(json: String, code: String, message: String) {
    #expect(decode(json) == .unusable(DeadLetterReason(code: code, message: message)))
  }

  @Test func `what is too much is not read`() {
    let text = String(repeating: "x", count: 256 << 10)
    #expect(code(#"{"id":"m","channel":"c","author":"a","text":"\#(text)"}"#) == "body-too-large")
    let deep = String(repeating: "[", count: 33) + String(repeating: "]", count: 33)
    #expect(
      code(#"{"id":"m","channel":"c","author":"a","text":"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[","x":\#(deep)}"#)
        == "json-too-deep")
    #expect(code(#"{"id":"m","channel":"c","author":"a","text":"\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["}"#) == "usable")
    let long = String(repeating: "x", count: 1_025)
    #expect(code(#"{"id":"\#(long)","channel":"c","author":"a","text":"t"}"#) == "field-too-long")
    #expect(code(#"{"id":"m","channel":"c","author":"\#(long)","text":"t"}"#) == "field-too-long")
  }

  @Test func `bytes that are no UTF-8 are not JSON`() {
    var bytes = Array(#"{"id":"m","channel":"c","author":"a","text":"?"}"#.utf8)
    bytes[bytes.count - 3] = 0xFF
    let envelope = Envelope(receipt: "r", received: Self.received, body: bytes)
    guard case .verified(let verified) = GenericPlatform().signature.verify(envelope, secrets: []),
      case .unusable(let reason) = GenericPlatform().inbound.decode(verified, in: InboundContext(chat: "team"))
    else {
      Issue.record("decoded")
      return
    }
    #expect(reason.code == "not-json")
  }
}
