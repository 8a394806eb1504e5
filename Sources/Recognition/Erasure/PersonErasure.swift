// SPDX-License-Identifier: Apache-2.0
// What forgetting a person does to each record. What is theirs alone goes wholly: what they said, did and were told. What is about
// others too stays without them: a shout-out to two people is one to the other, and their name in other people's words is `someone`.
// Two readings of the log: the first learns the person's names and words, the second decides.

import struct FoundationEssentials.Date

/// What becomes of a record.
public enum Redaction: Equatable, Sendable {
  /// Nothing in it is of the person.
  case untouched
  /// It is erased.
  case erased
  /// It is erased, and this stands in its place.
  case replaced(Event)
}

/// The erasure of one person.
public struct PersonErasure: Sendable {
  private let chat: String
  private let id: String
  private let isConfiguredAdmin: Bool
  private var names = NameRedaction()
  /// What they said, and what was said of them alone: where a digest that waits tells it, it tells it no more.
  private var words: Set<String> = []
  private var settledPosts: Set<String> = []
  /// The names in which a post tells words that were recorded before anybody knew them.
  private var acquaintances = Acquaintances()
  /// What is no person's identifier, so that a name in its name is theirs and nobody else's.
  private var channels: Set<String> = []

  /// - Parameters:
  ///   - asked: Who, and in which chat.
  ///   - isConfiguredAdmin: Whether the configuration file makes them an admin. Then, if that was taken from them in chat, their
  ///     identifier stays in the record of it: forgetting must not give anybody rights back.
  public init(_ asked: ErasureAsked, isConfiguredAdmin: Bool) {
    chat = asked.chat
    id = asked.person.id
    self.isConfiguredAdmin = isConfiguredAdmin
    names.add(asked.person.id)
    learn(asked.person)
  }

  // MARK: Learning

  /// Takes a record in, on the first reading.
  public mutating func learn(from event: Event) {
    for person in event.people(in: chat) { learn(person) }
    switch event {
    case .digestSwitched(let switched): channels.insert(switched.channel)
    case .channelFollowed(let followed): channels.insert(followed.channel)
    case .namesLearned(let learned) where learned.chat == chat: acquaintances.apply(learned, at: .distantPast)
    case .reactionRecorded(let reaction): channels.insert(reaction.at.channel)
    case .messageRecorded(let recorded) where recorded.at.chat == chat:
      channels.insert(recorded.at.channel)
      for item in recorded.items where isTheirs(recorded.author) || isForThemAlone(item) {
        if !item.text.isEmpty { words.formUnion([item.text, item.text.withoutLastTag]) }
      }
    case .deliverySettled(let settled):
      switch settled.result {
      case .delivered, .uncertain, .abandoned: settledPosts.insert(settled.id)
      case .delayed, .parked: break
      }
    default: break
    }
  }

  private mutating func learn(_ person: Person) {
    if isTheirs(person), let name = person.name { names.add(name) }
  }

  // MARK: Deciding

  /// Whether a text names the person.
  public func isNamed(in text: String) -> Bool { names.redacted(text) != nil }

  /// Whether a record goes also where it was written after the erasure was asked for and before it was carried out: what the bot says
  /// then tells of what was said before. What it answers to the person is theirs to read.
  public func reachesLater(_ event: Event) -> Bool {
    switch event {
    case .deliveryPlanned(let planned): planned.recipient != id
    case .digestClosed, .reminderGiven, .promptPosted, .partnersDrawn: true
    default: false
    }
  }

  /// What becomes of a record, once all were read.
  public func redaction(of event: Event) -> Redaction {
    switch event {
    case .messageRecorded(let recorded) where recorded.at.chat == chat: redaction(of: recorded)
    case .reactionRecorded(let reaction) where reaction.at.chat == chat:
      isTheirs(reaction.author) || reaction.to.map(isTheirs) == true ? .erased : .untouched
    case .commandObeyed(let command), .commandRefused(let command):
      command.at.chat == chat && isTheirs(command.author) ? .erased : .untouched
    case .settingChanged(let change) where change.chat == chat: redaction(of: change)
    case .namesLearned(let learned) where learned.chat == chat: redaction(of: learned)
    case .deliveryPlanned(let planned) where planned.chat == chat: redaction(of: planned)
    case .hintGiven(let hint) where hint.chat == chat: isTheirs(hint.to) ? .erased : .untouched
    case .personChanged, .identityClaimed, .recordReleased:
      event.people(in: chat).contains(where: isTheirs) ? .erased : .untouched
    case .reminderGiven(let reminder) where reminder.chat == chat: redaction(of: reminder)
    case .promptPosted(let posted) where posted.chat == chat: redaction(of: posted)
    case .digestClosed(let closed) where closed.chat == chat: redaction(of: closed)
    case .partnersDrawn(let drawn) where drawn.chat == chat: redaction(of: drawn)
    case .erasureAsked(let asked) where asked.chat == chat: isTheirs(asked.person) ? .erased : .untouched
    default: .untouched
    }
  }

  private func redaction(of recorded: MessageRecorded) -> Redaction {
    guard !isTheirs(recorded.author) else { return .erased }
    var redacted = recorded
    redacted.items = recorded.items.filter { !isForThemAlone($0) }.map { item in
      var item = item
      item.to.removeAll { isTheirs($0.person) }
      item.with.removeAll { isTheirs($0.person) }
      // Records of earlier versions repeat a goal's words where somebody says that it is done.
      if item.kind == .done, item.about != nil, words.contains(item.text) { item.text = "" }
      item.text = names.redacted(item.text) ?? item.text
      for words in [\Item.from, \.due, \.metric, \.unit, \.asked] {
        item[keyPath: words] = item[keyPath: words].map { names.redacted($0) ?? $0 }
      }
      let tag = item.values.first
      item.values.removeAll(where: names.isName)
      // An aim without its tag is a goal.
      if item.values.first != tag { item.isAim = nil }
      return item
    }
    guard redacted.items != recorded.items else { return .untouched }
    // The message stays known for one that held something: else reactions to it would become shout-outs to its author.
    redacted.heldItems = true
    return .replaced(.messageRecorded(redacted))
  }

  private func redaction(of change: SettingChanged) -> Redaction {
    var redacted = change
    if isTheirs(change.by) { redacted.by = Person(id: NameRedaction.someone) }
    if let admin = change.setting.adminAdded, isTheirs(admin) { redacted.setting.adminAdded = nil }
    if let admin = change.setting.adminRemoved, isTheirs(admin) {
      redacted.setting.adminRemoved = isConfiguredAdmin ? Person(id: id) : nil
    }
    redacted.setting.promptText = change.setting.promptText.map { names.redacted($0) ?? $0 }
    redacted.setting.leadMetric = change.setting.leadMetric.map { names.redacted($0) ?? $0 }
    redacted.setting.leadTarget = change.setting.leadTarget.map { names.redacted($0) ?? $0 }
    if change.setting.valueAdded.map(names.isName) == true { redacted.setting.valueAdded = nil }
    if change.setting.valueRemoved.map(names.isName) == true { redacted.setting.valueRemoved = nil }
    guard redacted.setting != Setting() else { return .erased }
    let isSame = redacted == change && redacted.setting.adminRemoved?.name == change.setting.adminRemoved?.name
    return isSame ? .untouched : .replaced(.settingChanged(redacted))
  }

  private func redaction(of reminder: ReminderGiven) -> Redaction {
    guard let metric = reminder.metric.flatMap(names.redacted) else { return .untouched }
    var redacted = reminder
    redacted.metric = metric
    return .replaced(.reminderGiven(redacted))
  }

  private func redaction(of posted: PromptPosted) -> Redaction {
    guard let text = posted.text, let said = names.redacted(text) else { return .untouched }
    var redacted = posted
    redacted.text = said
    return .replaced(.promptPosted(redacted))
  }

  /// That a week is closed stays known, or it would be told again.
  private func redaction(of closed: DigestClosed) -> Redaction {
    guard closed.story.map(names.isName) == true else { return .untouched }
    var redacted = closed
    redacted.story = nil
    return .replaced(.digestClosed(redacted))
  }

  /// That partners were drawn stays known, or they would be drawn again.
  private func redaction(of drawn: PartnersDrawn) -> Redaction {
    var redacted = drawn
    redacted.groups = drawn.groups.map { $0.filter { !isTheirs($0) } }.filter { $0.count > 1 }
    return redacted == drawn ? .untouched : .replaced(.partnersDrawn(redacted))
  }

  private func redaction(of learned: NamesLearned) -> Redaction {
    var redacted = learned
    redacted.names.removeAll { $0.id == id }
    for index in redacted.names.indices where channels.contains(redacted.names[index].id) {
      redacted.names[index].name = names.redacted(redacted.names[index].name) ?? redacted.names[index].name
    }
    guard redacted != learned else { return .untouched }
    return redacted.names.isEmpty ? .erased : .replaced(.namesLearned(redacted))
  }

  private func redaction(of planned: PlannedDelivery) -> Redaction {
    guard planned.recipient != id else { return .erased }
    let isStillDue = !settledPosts.contains(planned.id)
    let told = words.union(words.map { acquaintances.naming($0, in: chat) })
    let redaction = RichTextRedaction(
      isTheirs: isTheirs, areTheirs: { Self.isTold($0, of: told) }, names: names)
    guard let body = redaction.redacted(planned.body) else { return .untouched }
    var redacted = planned
    // Nobody needs the words of a post that was made.
    redacted.body = isStillDue ? body : RichText()
    return isStillDue && body.blocks.isEmpty ? .erased : .replaced(.deliveryPlanned(redacted))
  }

  private func isTheirs(_ person: Person) -> Bool { person.id == id }

  private func isForThemAlone(_ item: Item) -> Bool {
    !item.to.isEmpty && item.to.allSatisfy { isTheirs($0.person) }
  }

  /// A long text may stand in a post by parts, or cut off behind a word; and where others were left out of it, what stands around their
  /// names is in the words in this order. Who was left out when the post was made is not known any more.
  private static func isTold(_ said: String, of words: Set<String>) -> Bool {
    let told = said.hasSuffix(" …") ? String(said.dropLast(2)) : said
    if words.contains(said) || told.count >= telling && words.contains(where: { $0.contains(told) }) { return true }
    let pieces = told.split(separator: NameRedaction.someone, omittingEmptySubsequences: false)
    let length = pieces.reduce(0) { $0 + $1.count }
    guard pieces.count > 1, length > 0 else { return false }
    return words.contains { word in
      // Few letters say something by where they stand alone.
      guard length >= telling || word.hasPrefix(pieces[0]) && word.hasSuffix(pieces[pieces.count - 1]) else {
        return false
      }
      var rest = word[...]
      for piece in pieces where !piece.isEmpty {
        guard let place = rest.firstRange(of: piece) else { return false }
        rest = rest[place.upperBound...]
      }
      return true
    }
  }

  /// How many letters in a row are somebody's words and no chance.
  private static let telling = 12
}

extension String {
  /// The same as it stands below its tag, which is not said again at the end.
  fileprivate var withoutLastTag: String {
    guard let space = lastIndex(of: " "), self[space...].hasPrefix(" #") else { return self }
    return String(self[..<space])
  }
}
