// SPDX-License-Identifier: Apache-2.0
// The events' form in the log, to the letter: what a release has written, every later one reads.

import EventLog
import Foundation
import Testing

@testable import Daemon
@testable import Recognition

/// One line of each kind of record, with everything that it can hold and with as little as it must.
private struct GoldenRecord: Sendable {
  var event: Event
  var kind: String
  var payload: String

  init(_ event: Event, _ kind: String, _ payload: String) {
    self.event = event
    self.kind = kind
    self.payload = payload
  }
}

private let at = MessageIdentity(chat: "team", channel: "general", message: "m1")
private let ada = Person(id: "ada")
private let zoe = Person(id: "u2", name: "Zoë")

/// An item with all fields that only some kinds have.
private let everyField: Item = {
  var item = Item(kind: .experiment, text: "shorter", rule: "heading")
  item.from = "Globex"
  item.due = "Friday"
  item.metric = "sign-ups"
  item.value = 4.5
  item.unit = "%"
  item.score = 4
  item.outcome = .didNot
  item.about = 2
  item.number = 7
  item.isAim = true
  return item
}()

private let answer: Item = {
  var item = Item(kind: .answer, text: "the map", rule: "answer")
  item.asked = "What is next?"
  return item
}()

private let golden: [GoldenRecord] = [
  GoldenRecord(
    .messageRecorded(
      MessageRecorded(
        at: at, author: ada, said: 1_794_996_000_123, revision: "17",
        items: [
          Item(
            kind: .shoutout, to: [Receiver(zoe), Receiver(Person(id: "design"), isGroup: true)],
            text: "the \"runbook\"",
            values: ["craft"], points: 5, rule: "plus-plus"),
          Item(kind: .win, with: [Receiver(ada)], text: "importer shipped", rule: "keyword"), everyField,
        ], link: "https://chat.example/m1", thread: "m0")),
    "message.recorded",
    #"{"at":{"channel":"general","chat":"team","message":"m1"},"author":{"id":"ada"},"items":["#
      + #"{"kind":"shoutout","points":5,"rule":"plus-plus","text":"the \"runbook\"","to":["#
      + #"{"isGroup":false,"person":{"id":"u2","name":"Zoë"}},{"isGroup":true,"person":{"id":"design"}}],"#
      + #""values":["craft"],"with":[]},"#
      + #"{"kind":"win","rule":"keyword","text":"importer shipped","to":[],"values":[],"#
      + #""with":[{"isGroup":false,"person":{"id":"ada"}}]},"#
      + #"{"about":2,"due":"Friday","from":"Globex","isAim":true,"kind":"experiment","metric":"sign-ups","number":7,"outcome":"didn't","#
      + #""rule":"heading","score":4,"text":"shorter","to":[],"unit":"%","value":4.5,"values":[],"with":[]}],"#
      + #""link":"https://chat.example/m1","revision":"17","said":1794996000123,"thread":"m0"}"#),
  GoldenRecord(
    .messageRecorded(MessageRecorded(at: at, author: ada, said: 0, revision: nil, items: [], link: nil)),
    "message.recorded",
    #"{"at":{"channel":"general","chat":"team","message":"m1"},"author":{"id":"ada"},"items":[],"said":0}"#),
  GoldenRecord(
    .messageWithdrawn(MessageWithdrawn(at: at, cause: .deleted)), "message.withdrawn",
    #"{"at":{"channel":"general","chat":"team","message":"m1"},"cause":"deleted"}"#),
  GoldenRecord(
    .messageWithdrawn(MessageWithdrawn(at: at, cause: .undone)), "message.withdrawn",
    #"{"at":{"channel":"general","chat":"team","message":"m1"},"cause":"undone"}"#),
  GoldenRecord(
    .reactionRecorded(
      ReactionRecorded(at: at, to: ada, author: zoe, emoji: "tada", removed: false, said: 1, via: "0f")),
    "reaction.recorded",
    #"{"at":{"channel":"general","chat":"team","message":"m1"},"author":{"id":"u2","name":"Zoë"},"emoji":"tada","#
      + #""removed":false,"said":1,"to":{"id":"ada"},"via":"0f"}"#),
  GoldenRecord(
    .commandObeyed(CommandRecorded(at: at, author: ada, command: "digest now", reason: nil)), "command.obeyed",
    #"{"at":{"channel":"general","chat":"team","message":"m1"},"author":{"id":"ada"},"command":"digest now"}"#),
  GoldenRecord(
    .commandRefused(CommandRecorded(at: at, author: ada, command: "digest now", reason: "not-an-admin")),
    "command.refused",
    #"{"at":{"channel":"general","chat":"team","message":"m1"},"author":{"id":"ada"},"command":"digest now","#
      + #""reason":"not-an-admin"}"#),
  GoldenRecord(
    .settingChanged(
      SettingChanged(
        chat: "team", channel: "general", by: ada,
        setting: Setting(
          digest: true, every: "friday 16:00", zone: "Europe/Berlin", digestHere: true, sensitivity: .specific,
          acknowledgement: .reaction, valueAdded: "craft", valueRemoved: "joy", adminAdded: zoe, adminRemoved: ada))),
    "setting.changed",
    #"{"by":{"id":"ada"},"channel":"general","chat":"team","setting":{"acknowledgement":"reaction","#
      + #""adminAdded":{"id":"u2","name":"Zoë"},"adminRemoved":{"id":"ada"},"digest":true,"digestHere":true,"#
      + #""every":"friday 16:00","sensitivity":"specific","valueAdded":"craft","valueRemoved":"joy","#
      + #""zone":"Europe/Berlin"}}"#),
  GoldenRecord(
    .settingChanged(SettingChanged(chat: "team", channel: nil, by: ada, setting: Setting(adminAdded: zoe))),
    "setting.changed", #"{"by":{"id":"ada"},"chat":"team","setting":{"adminAdded":{"id":"u2","name":"Zoë"}}}"#),
  GoldenRecord(
    .settingChanged(
      SettingChanged(
        chat: "team", channel: "general", by: ada,
        setting: Setting(
          emojiAdded: "rocket", emojiRemoved: "taco", dailyLimit: 5, weeklyBonus: 50, prompt: "monday 09:30",
          promptText: "What is next?", leadMetric: "deploys", leadTarget: "20", languages: ["en", "de"],
          pausedUntil: "2027-01-07", quiet: "saturday,sunday 18:00-08:00", boardRanks: true,
          ritualAdded: "goals", ritualRemoved: "metrics"))),
    "setting.changed",
    #"{"by":{"id":"ada"},"channel":"general","chat":"team","setting":{"boardRanks":true,"dailyLimit":5,"#
      + #""emojiAdded":"rocket","emojiRemoved":"taco","languages":["en","de"],"leadMetric":"deploys","#
      + #""leadTarget":"20","pausedUntil":"2027-01-07","prompt":"monday 09:30","promptText":"What is next?","#
      + #""quiet":"saturday,sunday 18:00-08:00","ritualAdded":"goals","ritualRemoved":"metrics","weeklyBonus":50}}"#),
  GoldenRecord(
    .personChanged(PersonChanged(chat: "team", person: ada, muted: true, partner: false)), "person.changed",
    #"{"chat":"team","muted":true,"partner":false,"person":{"id":"ada"}}"#),
  GoldenRecord(
    .identityClaimed(IdentityClaimed(chat: "team", person: ada, otherChat: "office", other: "U1", holds: true)),
    "identity.claimed",
    #"{"chat":"team","holds":true,"other":"U1","otherChat":"office","person":{"id":"ada"}}"#),
  GoldenRecord(
    .recordReleased(RecordReleased(at: at, by: ada, released: true)), "record.released",
    #"{"at":{"channel":"general","chat":"team","message":"m1"},"by":{"id":"ada"},"released":true}"#),
  GoldenRecord(
    .promptPosted(PromptPosted(chat: "team", channel: "general", week: "2026-W47")), "prompt.posted",
    #"{"channel":"general","chat":"team","week":"2026-W47"}"#),
  GoldenRecord(
    .reminderGiven(ReminderGiven(chat: "team", channel: "general", number: 3)), "reminder.given",
    #"{"channel":"general","chat":"team","number":3}"#),
  GoldenRecord(
    .reminderGiven(ReminderGiven(chat: "team", channel: "general", number: 3, post: "f00d")), "reminder.given",
    #"{"channel":"general","chat":"team","number":3,"post":"f00d"}"#),
  GoldenRecord(
    .reminderGiven(ReminderGiven(chat: "team", channel: "general", metric: "sign-ups")), "reminder.given",
    #"{"channel":"general","chat":"team","metric":"sign-ups"}"#),
  GoldenRecord(
    .promptPosted(
      PromptPosted(chat: "team", channel: "general", week: "2026-W47", post: "f00d", text: "What is next?")),
    "prompt.posted",
    #"{"channel":"general","chat":"team","post":"f00d","text":"What is next?","week":"2026-W47"}"#),
  GoldenRecord(
    .partnersDrawn(PartnersDrawn(chat: "team", channel: "general", week: "2026-W47", groups: [[ada, zoe]])),
    "partners.drawn",
    #"{"channel":"general","chat":"team","groups":[[{"id":"ada"},{"id":"u2","name":"Zoë"}]],"week":"2026-W47"}"#),
  GoldenRecord(
    .reviewPosted(ReviewPosted(chat: "team", channel: "general", period: "2026-Q4")), "review.posted",
    #"{"channel":"general","chat":"team","period":"2026-Q4"}"#),
  GoldenRecord(
    .settingChanged(
      SettingChanged(
        chat: "team", channel: "general", by: ada, setting: Setting(partners: "monday 09:00", review: "monthly"))),
    "setting.changed",
    #"{"by":{"id":"ada"},"channel":"general","chat":"team","setting":{"partners":"monday 09:00","review":"monthly"}}"#),
  GoldenRecord(
    .messageRecorded(MessageRecorded(at: at, author: ada, said: 0, items: [answer])), "message.recorded",
    #"{"at":{"channel":"general","chat":"team","message":"m1"},"author":{"id":"ada"},"items":["#
      + #"{"asked":"What is next?","kind":"answer","rule":"answer","text":"the map","to":[],"values":[],"with":[]}],"#
      + #""said":0}"#),
  GoldenRecord(
    .digestSwitched(DigestSwitched(chat: "team", channel: "general", on: true)), "digest.switched",
    #"{"channel":"general","chat":"team","on":true}"#),
  GoldenRecord(
    .digestClosed(
      DigestClosed(
        chat: "team", channel: "general", week: "2026-W47", through: 1_795_190_400_000, missed: ["2026-W46"], items: 3)),
    "digest.closed",
    #"{"channel":"general","chat":"team","items":3,"missed":["2026-W46"],"through":1795190400000,"week":"2026-W47"}"#),
  GoldenRecord(
    .deliveryPlanned(
      PlannedDelivery(
        id: "f00d", chat: "team", channel: "general", kind: .reply, body: RichText(["Noted: ", .said("a win")]),
        replyTo: "m1", thread: "m0", isNotice: true, recipient: "ada", about: "random")),
    "delivery.planned",
    #"{"about":"random","body":[{"paragraph":["Noted: ",{"said":"a win"}]}],"channel":"general","chat":"team","id":"f00d","#
      + #""isNotice":true,"kind":"reply","recipient":"ada","replyTo":"m1","thread":"m0"}"#),
  GoldenRecord(
    .deliveryAttempted(DeliveryAttempted(id: "f00d", attempt: 2, echo: "0f")), "delivery.attempted",
    #"{"attempt":2,"echo":"0f","id":"f00d"}"#),
  GoldenRecord(
    .deliverySettled(
      DeliverySettled(
        id: "f00d", result: .delayed, until: 1_795_190_400_000, remote: "17", reason: "http-500", inDoubt: true)),
    "delivery.settled",
    #"{"id":"f00d","inDoubt":true,"reason":"http-500","remote":"17","result":"delayed","until":1795190400000}"#),
  GoldenRecord(
    .namesLearned(
      NamesLearned(
        chat: "team", names: [KnownName(id: "U1", name: "Ada"), KnownName(id: "U2", name: "ci", isBot: true)])),
    "names.learned",
    #"{"chat":"team","names":[{"id":"U1","name":"Ada"},{"id":"U2","isBot":true,"name":"ci"}]}"#),
  GoldenRecord(
    .chatIntroduced(
      ChatIntroduced(
        chat: "team", identity: ChatIdentity(ids: ["U9", "B9"], name: "wins", home: "https://acme.chat.example"))),
    "chat.introduced",
    #"{"chat":"team","identity":{"home":"https://acme.chat.example","ids":["U9","B9"],"name":"wins"}}"#),
  GoldenRecord(
    .channelFollowed(ChannelFollowed(chat: "team", channel: "C1", since: 7)), "channel.followed",
    #"{"channel":"C1","chat":"team","since":7}"#),
  GoldenRecord(
    .erasureAsked(ErasureAsked(chat: "team", person: zoe)), "erasure.asked",
    #"{"chat":"team","person":{"id":"u2","name":"Zoë"}}"#),
  GoldenRecord(
    .personErased(PersonErased(chat: "team", records: 7, replaced: 2)), "person.erased",
    #"{"chat":"team","records":7,"replaced":2}"#),
  GoldenRecord(
    .personErased(PersonErased(chat: "team", records: 7, replaced: 2, lastNumber: 9)), "person.erased",
    #"{"chat":"team","lastNumber":9,"records":7,"replaced":2}"#),
  GoldenRecord(
    .messageRecorded(MessageRecorded(at: at, author: ada, said: 1, items: [], heldItems: true)), "message.recorded",
    #"{"at":{"channel":"general","chat":"team","message":"m1"},"author":{"id":"ada"},"heldItems":true,"items":[],"said":1}"#
  ),
  GoldenRecord(
    .hintGiven(HintGiven(chat: "team", to: zoe, about: .reason)), "hint.given",
    #"{"about":"reason","chat":"team","to":{"id":"u2","name":"Zoë"}}"#),
  GoldenRecord(
    .messageRecorded(MessageRecorded(at: at, author: ada, said: 0, items: [], isPrivate: true)), "message.recorded",
    #"{"at":{"channel":"general","chat":"team","message":"m1"},"author":{"id":"ada"},"#
      + #""isPrivate":true,"items":[],"said":0}"#),
]

struct EventCodecTests {
  private let codec = EventCodec()

  @Test func `each kind of record is written to the letter, and read back as what it was`() throws {
    for record in golden {
      let written = try codec.record(record.event, identity: "team/general/m1")
      #expect(written.kind == record.kind)
      #expect(String(decoding: written.payload, as: UTF8.self) == record.payload)
      #expect(try codec.event(kind: record.kind, payload: Array(record.payload.utf8)) == record.event)
    }
    #expect(Set(golden.map(\.kind)) == Set(EventKind.allCases.map(\.rawValue)), "every kind has its golden line")
  }

  @Test func `what stands in place of an erased record says which, and is read back`() throws {
    for record in golden {
      let written = try codec.replacement(of: 17, by: record.event)
      #expect(written.kind == "redacted.\(record.kind)" && written.identity == nil)
      #expect(String(decoding: written.payload, as: UTF8.self) == "{\"redacts\":17,\(record.payload.dropFirst())")
      var stored = StoredRecord(
        sequence: 20, time: Date(timeIntervalSince1970: 0), kind: written.kind, transaction: 1, transactionSize: 1,
        identity: nil, payload: written.payload)
      #expect(try codec.replacement(stored)?.of == 17 && codec.replacement(stored)?.event == record.event)
      stored.isErased = true
      #expect(try codec.replacement(stored)?.event == nil)
      stored.kind = record.kind
      #expect(try codec.replacement(stored) == nil)
    }
  }

  @Test func `words that the log keeps have not changed`() {
    #expect(
      ItemKind.allCases.map(\.rawValue) == [
        "shoutout", "win", "lesson", "setback", "praise", "goal", "done", "experiment", "result", "metric", "mood",
        "practice", "answer",
      ])
    #expect(ReviewPeriod.Length.allCases.map(\.rawValue) == ["monthly", "quarterly"])
    #expect(Outcome.allCases.map(\.rawValue) == ["worked", "didn't", "unclear"])
    #expect(
      [HintGiven.About.reason, .privacy, .limit, .goals].map(\.rawValue) == ["reason", "privacy", "limit", "goals"])
    #expect(PlannedDelivery.Kind.allCases.map(\.rawValue) == ["digest", "reply", "reaction"])
    #expect(Acknowledgement.allCases.map(\.rawValue) == ["reaction", "reply", "off"])
    #expect(Sensitivity.allCases.map(\.rawValue) == ["explicit", "specific", "any"])
    #expect(Ritual.allCases.map(\.rawValue) == ["goals", "experiments", "metrics"])
    let results: [DeliverySettled.Result] = [.delivered, .delayed, .parked, .uncertain, .abandoned]
    #expect(results.map(\.rawValue) == ["delivered", "delayed", "parked", "uncertain", "abandoned"])
  }

  @Test func `fields of a later version are passed over, and so is a kind of one`() throws {
    let later = #"{"at":{"channel":"general","chat":"team","message":"m1","star":1},"cause":"deleted","mood":"good"}"#
    #expect(
      try codec.event(kind: "message.withdrawn", payload: Array(later.utf8))
        == .messageWithdrawn(MessageWithdrawn(at: at, cause: .deleted)))
    #expect(try codec.event(kind: "moon.risen", payload: Array("{}".utf8)) == nil)
  }

  @Test func `a record that lacks what it must have is an error and no guess`() {
    for record in golden {
      #expect(throws: DecodingError.self, "\(record.kind)") {
        try codec.event(kind: record.kind, payload: Array("{}".utf8))
      }
    }
  }

  @Test func `any words survive the way through the log`() throws {
    for words in ["", "\u{0}\u{1F}\u{7F}", "\"\\/", "🇩🇪👩‍👩‍👧‍👦", "e\u{301}", "\u{2028}\u{FEFF}", "a\tb\nc\r\n"] {
      let event = Event.messageRecorded(
        MessageRecorded(
          at: at, author: Person(id: words, name: words), said: .max, revision: words,
          items: [Item(kind: .win, text: words, rule: "keyword")], link: words))
      let record = try codec.record(event, identity: nil)
      #expect(!record.payload.contains(UInt8(ascii: "\n")) && !record.payload.contains(UInt8(ascii: "\t")))
      #expect(try codec.event(kind: record.kind, payload: record.payload) == event)
    }
  }
}
