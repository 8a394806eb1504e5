// SPDX-License-Identifier: Apache-2.0
// What forgetting a person does to each kind of record.

import Testing

@testable import Recognition

struct PersonErasureTests {
  private let at = MessageIdentity(chat: "team", channel: "general", message: "m1")
  private let ada = Person(id: "U1", name: "Ada")
  private let zoe = Person(id: "U2", name: "Zoe")
  private let lin = Person(id: "U3", name: "Lin")

  private func redaction(of event: Event, after others: [Event] = [], isConfiguredAdmin: Bool = false) -> Redaction {
    let asked = ErasureAsked(chat: "team", person: Person(id: "U1"))
    var erasure = PersonErasure(asked, isConfiguredAdmin: isConfiguredAdmin)
    for event in others + [event] { erasure.learn(from: event) }
    return erasure.redaction(of: event)
  }

  private func message(by author: Person, chat: String = "team", _ items: [Item]) -> MessageRecorded {
    let at = MessageIdentity(chat: chat, channel: "general", message: "m1")
    return MessageRecorded(at: at, author: author, said: 1, revision: "2", items: items, link: "https://x.example")
  }

  private func shoutout(to people: Person..., text: String) -> Item {
    Item(kind: .shoutout, to: people.map { Receiver($0) }, text: text, rule: "explicit-word")
  }

  @Test func `what they said goes, in their chat`() {
    let win = Item(kind: .win, text: "importer shipped", rule: "keyword")
    #expect(redaction(of: .messageRecorded(message(by: ada, [win]))) == .erased)
    #expect(redaction(of: .messageRecorded(message(by: zoe, [win]))) == .untouched)
    #expect(redaction(of: .messageRecorded(message(by: ada, chat: "other", [win]))) == .untouched)
  }

  @Test func `what was said to them and to others is to the others, by nobody's name`() throws {
    let recorded = message(
      by: zoe,
      [
        shoutout(to: ada, lin, text: "ask @Ada and @Lin"), shoutout(to: ada, text: "her own"),
        Item(
          kind: .win, with: [Receiver(ada), Receiver(lin)], text: "with ada", values: ["craft", "ada"], rule: "keyword"),
      ])
    guard case .replaced(.messageRecorded(let redacted)) = redaction(of: .messageRecorded(recorded)) else {
      Issue.record("not replaced")
      return
    }
    #expect(redacted.items.map(\.text) == ["ask someone and @Lin", "with someone"])
    #expect(redacted.items.map { $0.to.map(\.person) } == [[lin], []])
    #expect(redacted.items[1].with.map(\.person) == [lin] && redacted.items[1].values == ["craft"])
    #expect(redacted.at == recorded.at && redacted.revision == "2" && redacted.link == recorded.link)
    #expect(redacted.heldItems == true)
  }

  @Test func `their name goes from every word of an item`() {
    var praise = Item(kind: .praise, text: "great talk", rule: "keyword")
    (praise.from, praise.due, praise.metric, praise.unit) = ("Ada", "when @ada is back", "calls of ada", "adage")
    guard
      case .replaced(.messageRecorded(let redacted)) = redaction(
        of: .messageRecorded(message(by: zoe, [praise])),
        after: [
          .commandObeyed(
            CommandRecorded(at: at, author: ada, command: "help", reason: nil))
        ])
    else {
      Issue.record("not replaced")
      return
    }
    let item = redacted.items[0]
    #expect(item.from == "someone" && item.due == "when someone is back" && item.metric == "calls of someone")
    #expect(item.unit == "adage" && item.text == "great talk")
  }

  @Test func `a message that held only what was theirs is none that reactions make shout-outs of`() {
    var chat = TestChat()
    chat.say("zoe", "kudos to @ada for the runbook", id: "m1")
    chat.react("lin", to: "m1", by: "zoe")
    #expect(chat.state.shoutoutsByReaction.isEmpty)
    var erasure = PersonErasure(ErasureAsked(chat: "team", person: Person(id: "ada")), isConfiguredAdmin: false)
    for (event, _, _) in chat.log { erasure.learn(from: event) }
    var state = State()
    for (index, (event, time, key)) in chat.log.enumerated() {
      switch erasure.redaction(of: event) {
      case .untouched: state.apply(event, sequence: UInt64(index + 1), at: time, key: key)
      case .replaced(let other): state.apply(other, sequence: UInt64(index + 1), at: time, key: key)
      case .erased: state.applyErased(key: key)
      }
    }
    #expect(state.messages.values.first?.items == [] && state.shoutoutsByReaction.isEmpty)
    #expect(state.reactions.count == 1 && state.digests == chat.state.digests)
  }

  @Test func `their partner is nobody's any more, and nobody is drawn again for it`() {
    func drawn(_ groups: [Person]...) -> Event {
      .partnersDrawn(PartnersDrawn(chat: "team", channel: "general", week: "2026-W47", groups: groups))
    }
    let omar = Person(id: "U4")
    #expect(redaction(of: drawn([ada, zoe], [lin, omar])) == .replaced(drawn([lin, omar])))
    #expect(redaction(of: drawn([zoe, lin, ada])) == .replaced(drawn([zoe, lin])))
    #expect(redaction(of: drawn([ada, zoe])) == .replaced(drawn()))
    #expect(redaction(of: drawn([zoe, lin])) == .untouched)
  }

  @Test func `a question that names them, and the answers to it, name somebody`() throws {
    func asked(_ text: String) -> Event {
      .promptPosted(PromptPosted(chat: "team", channel: "general", week: "2026-W47", post: "p", text: text))
    }
    let name = Event.namesLearned(NamesLearned(chat: "team", names: [KnownName(id: "U1", name: "Ada")]))
    #expect(redaction(of: asked("Who thanks @Ada?"), after: [name]) == .replaced(asked("Who thanks someone?")))
    #expect(redaction(of: asked("What is next?"), after: [name]) == .untouched)
    var answer = Item(kind: .answer, text: "not me", rule: "answer")
    answer.asked = "Who thanks Ada?"
    let redacted = redaction(of: .messageRecorded(message(by: zoe, [answer])), after: [name])
    guard case .replaced(.messageRecorded(let kept)) = redacted else {
      Issue.record("not replaced")
      return
    }
    #expect(kept.items.map(\.asked) == ["Who thanks someone?"] && kept.items.map(\.text) == ["not me"])
  }

  @Test func `reactions by them and to them go, and commands of theirs`() {
    func reaction(_ author: Person, _ to: Person?) -> Event {
      .reactionRecorded(
        ReactionRecorded(at: at, to: to, author: author, emoji: "tada", removed: false, said: 1))
    }
    #expect(redaction(of: reaction(ada, zoe)) == .erased && redaction(of: reaction(zoe, ada)) == .erased)
    #expect(redaction(of: reaction(zoe, lin)) == .untouched && redaction(of: reaction(zoe, nil)) == .untouched)
    for (author, expected) in [(ada, Redaction.erased), (zoe, .untouched)] {
      let command = CommandRecorded(at: at, author: author, command: "help", reason: nil)
      #expect(redaction(of: .hintGiven(HintGiven(chat: "team", to: author, about: .reason))) == expected)
      #expect(redaction(of: .commandObeyed(command)) == expected && redaction(of: .commandRefused(command)) == expected)
    }
  }

  @Test func `settings keep their effect without the name, and nobody gets rights back`() {
    func change(by person: Person, _ setting: Setting) -> SettingChanged {
      SettingChanged(chat: "team", channel: nil, by: person, setting: setting)
    }
    let someone = Person(id: "someone")
    #expect(
      redaction(of: .settingChanged(change(by: ada, Setting(valueAdded: "craft"))))
        == .replaced(.settingChanged(change(by: someone, Setting(valueAdded: "craft")))))
    #expect(redaction(of: .settingChanged(change(by: zoe, Setting(valueAdded: "craft")))) == .untouched)
    #expect(redaction(of: .settingChanged(change(by: zoe, Setting(adminAdded: ada)))) == .erased)
    #expect(redaction(of: .settingChanged(change(by: zoe, Setting(adminAdded: lin)))) == .untouched)
    let removed = Event.settingChanged(change(by: zoe, Setting(adminRemoved: ada)))
    #expect(redaction(of: removed) == .erased)
    guard case .replaced(.settingChanged(let kept)) = redaction(of: removed, isConfiguredAdmin: true) else {
      Issue.record("a configured admin would be one again")
      return
    }
    #expect(kept.setting.adminRemoved?.id == "U1" && kept.setting.adminRemoved?.name == nil)
    #expect(redaction(of: .settingChanged(kept), isConfiguredAdmin: true) == .untouched)
  }

  @Test func `of what is written before the wish is carried out the bot's own words go, but the answer to the person`()
  {
    let erasure = PersonErasure(ErasureAsked(chat: "team", person: ada), isConfiguredAdmin: false)
    func post(to recipient: String?) -> Event {
      .deliveryPlanned(
        PlannedDelivery(
          id: "p", chat: "team", channel: "general", kind: .reply, body: RichText([.said("x")]), recipient: recipient))
    }
    #expect(erasure.reachesLater(post(to: nil)) && erasure.reachesLater(post(to: zoe.id)))
    #expect(!erasure.reachesLater(post(to: ada.id)))
    #expect(!erasure.reachesLater(.messageRecorded(message(by: ada, []))), "what they say later counts")
  }

  @Test func `what they chose for themselves goes, and so does who they are elsewhere, whoever says so`() {
    #expect(redaction(of: .personChanged(PersonChanged(chat: "team", person: ada, muted: true))) == .erased)
    #expect(redaction(of: .personChanged(PersonChanged(chat: "team", person: zoe, muted: true))) == .untouched)
    #expect(redaction(of: .personChanged(PersonChanged(chat: "other", person: ada, muted: true))) == .untouched)
    #expect(redaction(of: .recordReleased(RecordReleased(at: at, by: ada, released: true))) == .erased)
    #expect(redaction(of: .recordReleased(RecordReleased(at: at, by: zoe, released: true))) == .untouched)
    func claim(_ chat: String, _ id: String, _ otherChat: String, _ other: String) -> Event {
      .identityClaimed(
        IdentityClaimed(chat: chat, person: Person(id: id), otherChat: otherChat, other: other, holds: true))
    }
    #expect(redaction(of: claim("team", "U1", "office", "al")) == .erased)
    #expect(redaction(of: claim("office", "al", "team", "U1")) == .erased)
    #expect(redaction(of: claim("office", "U1", "third", "U1")) == .untouched)
  }

  @Test func `a prompt and a metric are kept without the name`() {
    let setting = Setting(prompt: "monday 09:00", promptText: "What did @Ada do?", leadMetric: "calls of ada")
    let change = SettingChanged(chat: "team", channel: "general", by: zoe, setting: setting)
    guard
      case .replaced(.settingChanged(let redacted)) = redaction(
        of: .settingChanged(change),
        after: [.namesLearned(NamesLearned(chat: "team", names: [KnownName(id: "U1", name: "Ada")]))])
    else {
      Issue.record("not replaced")
      return
    }
    #expect(redacted.setting.promptText == "What did someone do?" && redacted.setting.leadMetric == "calls of someone")
    #expect(redacted.by == zoe && redacted.setting.prompt == "monday 09:00")
  }

  @Test func `their name goes from the names of channels, of values, of a target and of a story`() {
    let names = [KnownName(id: "C1", name: "Ada and friends"), KnownName(id: "U9", name: "Ada and Bob")]
    let learned = Event.namesLearned(NamesLearned(chat: "team", names: names))
    let place = Event.digestSwitched(DigestSwitched(chat: "team", channel: "C1", on: true))
    let they = Event.namesLearned(NamesLearned(chat: "team", names: [KnownName(id: "U1", name: "Ada")]))
    let expected = [KnownName(id: "C1", name: "someone and friends"), names[1]]
    #expect(
      redaction(of: learned, after: [place, they])
        == .replaced(.namesLearned(NamesLearned(chat: "team", names: expected))))
    func change(_ setting: Setting) -> Event {
      .settingChanged(SettingChanged(chat: "team", channel: "general", by: zoe, setting: setting))
    }
    #expect(redaction(of: change(Setting(valueAdded: "ada")), after: [they]) == .erased)
    #expect(
      redaction(of: change(Setting(leadMetric: "calls", leadTarget: "9 by Ada")), after: [they])
        == .replaced(change(Setting(leadMetric: "calls", leadTarget: "9 by someone"))))
    var closed = DigestClosed(
      chat: "team", channel: "C1", week: "2026-W47", through: 1, missed: [], items: 1, story: "ada")
    let told = Event.digestClosed(closed)
    closed.story = nil
    #expect(redaction(of: told, after: [they]) == .replaced(.digestClosed(closed)))
  }

  @Test func `their name is no longer known, and others' names are`() {
    func learned(_ names: [KnownName]) -> Event { .namesLearned(NamesLearned(chat: "team", names: names)) }
    let (theirs, others) = (KnownName(id: "U1", name: "Ada"), KnownName(id: "U2", name: "Zoe"))
    #expect(redaction(of: learned([theirs, others])) == .replaced(learned([others])))
    #expect(redaction(of: learned([theirs])) == .erased && redaction(of: learned([others])) == .untouched)
  }

  @Test func `a post that was made loses its words, one that waits only what is theirs`() throws {
    let said = Event.messageRecorded(
      message(by: ada, [Item(kind: .win, text: "importer shipped", rule: "keyword")]))
    let line: [RichText.Inline] = [.said("parser, ask Ada"), " — ", .emphasis([.person(zoe)])]
    let body = RichText([
      .heading(level: 2, ["Wins"]),
      .list([.init([.said("importer shipped"), " — ", .person(ada)]), .init(line, details: [[.person(ada)]])]),
      .quote([.said("importer shipped")]), .rule, .footer(["week"]),
    ])
    let post = PlannedDelivery(id: "p1", chat: "team", channel: "general", kind: .digest, body: body)
    guard case .replaced(.deliveryPlanned(let waiting)) = redaction(of: .deliveryPlanned(post), after: [said]) else {
      Issue.record("not replaced")
      return
    }
    #expect(
      waiting.body
        == RichText([
          .heading(level: 2, ["Wins"]),
          .list([
            .init(
              [.said("parser, ask someone"), " — ", .emphasis([.person(zoe)])], details: [[.text("someone")]])
          ]), .rule, .footer(["week"]),
        ]))
    for result in [DeliverySettled.Result.delivered, .uncertain, .abandoned] {
      let settled = Event.deliverySettled(DeliverySettled(id: "p1", result: result))
      var made = post
      made.body = RichText()
      #expect(redaction(of: .deliveryPlanned(post), after: [said, settled]) == .replaced(.deliveryPlanned(made)))
    }
    let delayed = Event.deliverySettled(DeliverySettled(id: "p1", result: .delayed))
    #expect(redaction(of: .deliveryPlanned(post), after: [said, delayed]) == .replaced(.deliveryPlanned(waiting)))
  }

  @Test func `their bars go from charts, and their words from quotes and labels`() throws {
    let said = Event.messageRecorded(
      message(by: ada, [Item(kind: .praise, text: "great talk", rule: "keyword")]))
    func bar(_ label: RichText.Inline...) -> RichText.Bar { .init(label, value: 2, shown: "2") }
    let body = RichText([
      .bars(
        [bar(.strong([.person(ada)])), bar(.person(zoe)), bar(.said("great talk")), bar(.said("ask Ada"))], full: 4),
      .bars([bar(.person(ada))]), .paragraph([.person(ada), " ", .sparkline([1, nil])]),
      .quote([.said("great talk"), " — ", .person(ada)]),
    ])
    let post = PlannedDelivery(id: "p1", chat: "team", channel: "general", kind: .digest, body: body)
    guard case .replaced(.deliveryPlanned(let waiting)) = redaction(of: .deliveryPlanned(post), after: [said]) else {
      Issue.record("not replaced")
      return
    }
    #expect(
      waiting.body
        == RichText([
          .bars([bar(.person(zoe)), bar(.said("ask someone"))], full: 4),
          .paragraph([.text("someone"), " ", .sparkline([1, nil])]),
        ]))
  }

  @Test func `a post to them alone goes, and one without them stays`() {
    var post = PlannedDelivery(
      id: "p1", chat: "team", channel: "general", kind: .reply, body: RichText(["Noted: ", .person(lin)]))
    #expect(redaction(of: .deliveryPlanned(post)) == .untouched)
    post.recipient = "U1"
    #expect(redaction(of: .deliveryPlanned(post)) == .erased)
  }

  @Test func `an aim whose tag is their name is a goal, and a metric of their name was asked about someone's`() {
    var aim = Item(kind: .goal, text: "be live", values: ["ada", "launch"], rule: "keyword")
    aim.isAim = true
    guard
      case .replaced(.messageRecorded(let redacted)) = redaction(
        of: .messageRecorded(message(by: zoe, [aim])), after: [.messageRecorded(message(by: ada, []))])
    else {
      Issue.record("not replaced")
      return
    }
    #expect(redacted.items.map(\.values) == [["launch"]] && redacted.items.map(\.isAim) == [nil])
    let asked = ReminderGiven(chat: "team", channel: "general", metric: "reviews by Ada")
    let without = ReminderGiven(chat: "team", channel: "general", metric: "reviews by someone")
    let known = Event.messageRecorded(message(by: ada, []))
    #expect(redaction(of: .reminderGiven(asked), after: [known]) == .replaced(.reminderGiven(without)))
    let number = Event.reminderGiven(ReminderGiven(chat: "team", channel: "general", number: 3))
    #expect(redaction(of: number, after: [known]) == .untouched)
  }
}
