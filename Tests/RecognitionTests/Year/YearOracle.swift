// SPDX-License-Identifier: Apache-2.0
// What a digest should tell, worked out a second time from the log alone: plain loops over all of its records at each close, and nothing
// of the state's, the board's or the digest's own code. Here: what the log says. What follows from it is in the files beside this one.

import FoundationEssentials

@testable import Recognition

/// A message as the log leaves it.
struct OracleMessage {
  var at: MessageIdentity
  var author: Person
  var said: Date
  /// The place of its first record.
  var place: Int
  var items: [Item]
  var link: String?
  var isPrivate: Bool
  var isGone = false
  var heldItems: Bool
  /// The channels whose digests told it, and when.
  var told: [(channel: String, at: Date)] = []
}

/// A reaction as the log leaves it.
struct OracleReaction {
  var recorded: ReactionRecorded
  var place: Int
  var told: [(channel: String, at: Date)] = []

  var said: Date { Date(timeIntervalSince1970: Double(recorded.said) / 1000) }
}

/// A closed week.
struct OracleClosing {
  var channel: String
  var week: String
  var after: Date?
  var through: Date
  var missed: Int
  var story: String?
}

struct YearOracle {
  let channel: String
  let through: Date
  let zone: TimeZoneRules
  private(set) var messages: [OracleMessage] = []
  private(set) var reactions: [OracleReaction] = []
  private(set) var closings: [OracleClosing] = []
  private(set) var muted: Set<String> = []
  private(set) var names: [String: String] = [:]
  private(set) var values: [String] = []
  private(set) var lead: (name: String, target: String?)?
  private(set) var prompt: String?
  private(set) var showsRanks = false
  private(set) var pausedUntil: CivilDate?
  private var active: [String: Date] = [:]
  private var gathering: (channel: String, since: Date)?
  /// Where each message is in ``messages``.
  private var indices: [MessageIdentity: Int] = [:]
  private var reactionIndices: [String: Int] = [:]
  /// What this digest tells, in the order it was said.
  private(set) var toldMessages: [OracleMessage] = []
  /// Those that are shout-outs.
  private(set) var toldReactions: [OracleReaction] = []
  /// The numbers of goals that were done, and of experiments that ended, by the close.
  private(set) var ended: Set<Int> = []

  /// - Parameter log: All that was recorded before the close.
  init(_ log: [LoggedEvent], channel: String, through: Date, zone: TimeZoneRules) {
    (self.channel, self.through, self.zone) = (channel, through, zone)
    for (place, record) in log.enumerated() { read(record, at: place) }
    let told = told(by: channel, through: through)
    toldMessages = told.messages.map { messages[$0] }.sorted { ($0.said, $0.place) < ($1.said, $1.place) }
    for message in messages where message.said <= through {
      for item in message.items where item.kind != .practice { if let number = item.about { ended.insert(number) } }
    }
    toldReactions = told.reactions.map { reactions[$0] }.filter(isShoutout)
      .sorted { ($0.said, $0.place) < ($1.said, $1.place) }
  }

  private mutating func read(_ record: LoggedEvent, at place: Int) {
    switch record.event {
    case .messageRecorded(let recorded): read(recorded, at: place)
    case .messageWithdrawn(let withdrawn):
      if let index = indices[withdrawn.at] {
        messages[index].items = []
        messages[index].isGone = true
      }
      guard withdrawn.cause == .deleted else { return }
      for index in reactions.indices where reactions[index].recorded.at == withdrawn.at {
        reactions[index].recorded.removed = true
      }
    case .reactionRecorded(let recorded):
      let key = "\(recorded.at) \(recorded.author.id) \(recorded.emoji)"
      if let index = reactionIndices[key] {
        reactions[index].recorded.removed = recorded.removed
        reactions[index].recorded.said = recorded.said
      } else {
        reactionIndices[key] = reactions.count
        reactions.append(OracleReaction(recorded: recorded, place: place))
      }
    case .digestSwitched(let switched): active[switched.channel] = switched.on ? record.time : nil
    case .digestClosed(let closed): close(closed, at: record.time)
    case .personChanged(let change):
      if change.muted == true { muted.insert(change.person.id) }
      if change.muted == false { muted.remove(change.person.id) }
    case .namesLearned(let learned): for known in learned.names { names[known.id] = known.name }
    case .settingChanged(let change): read(change, at: record.time)
    default: break
    }
  }

  private mutating func read(_ recorded: MessageRecorded, at place: Int) {
    let said = Date(timeIntervalSince1970: Double(recorded.said) / 1000)
    if let index = indices[recorded.at] {
      guard !messages[index].isGone else { return }
      messages[index].items = recorded.items
      messages[index].link = recorded.link ?? messages[index].link
      if !recorded.items.isEmpty || recorded.heldItems == true { messages[index].heldItems = true }
      return
    }
    indices[recorded.at] = messages.count
    messages.append(
      OracleMessage(
        at: recorded.at, author: recorded.author, said: said, place: place, items: recorded.items, link: recorded.link,
        isPrivate: recorded.isPrivate == true, heldItems: !recorded.items.isEmpty || recorded.heldItems == true))
  }

  private mutating func read(_ change: SettingChanged, at time: Date) {
    if change.setting.digestHere == true { gathering = (change.channel ?? "", time) }
    guard change.channel == channel else { return }
    if let value = change.setting.valueAdded, !values.contains(value) { values.append(value) }
    if let value = change.setting.valueRemoved { values.removeAll { $0 == value } }
    if let name = change.setting.leadMetric { lead = name.isEmpty ? nil : (name, change.setting.leadTarget) }
    if let time = change.setting.prompt { prompt = time == "off" ? nil : change.setting.promptText }
    if let ranks = change.setting.boardRanks { showsRanks = ranks }
  }

  // MARK: Which digest tells what

  private mutating func close(_ closed: DigestClosed, at time: Date) {
    let through = Date(timeIntervalSince1970: Double(closed.through) / 1000)
    let (toldMessages, toldReactions) = told(by: closed.channel, through: through)
    for index in toldMessages { messages[index].told.append((closed.channel, time)) }
    for index in toldReactions { reactions[index].told.append((closed.channel, time)) }
    let before = closings.last { $0.channel == closed.channel }?.through
    let after = before.flatMap { before in active[closed.channel].map { before >= $0 } == true ? before : nil }
    closings.append(
      OracleClosing(
        channel: closed.channel, week: closed.week, after: after, through: through, missed: closed.missed.count,
        story: closed.story))
  }

  /// Whether a digest covers a channel: its own, or every one where it gathers the chat.
  func covers(_ other: String) -> Bool { other == channel || gathering?.channel == channel }

  /// Whether a digest is to tell something that it has not told: what was said since it covers that channel, and in the week before
  /// that where no digest had told it by then.
  private func tells(
    _ digest: String, of place: String, said: Date, through: Date, told: [(channel: String, at: Date)]
  ) -> Bool {
    guard said <= through, !told.contains(where: { $0.channel == digest }), var beginning = active[digest] else {
      return false
    }
    if place != digest {
      guard let gathering, gathering.channel == digest else { return false }
      beginning = max(beginning, gathering.since)
    }
    if said > beginning { return true }
    return said > beginning.addingTimeInterval(-7 * 86_400) && !told.contains { $0.at <= beginning }
  }

  private func told(by digest: String, through: Date) -> (messages: [Int], reactions: [Int]) {
    var told: [Int] = []
    for index in messages.indices where !messages[index].items.isEmpty && !messages[index].isPrivate {
      let isTold = tells(
        digest, of: messages[index].at.channel, said: messages[index].said, through: through,
        told: messages[index].told)
      if isTold { told.append(index) }
    }
    let places = Set(told.map { messages[$0].at })
    var gifts: [Int] = []
    for index in reactions.indices where !reactions[index].recorded.removed {
      // A reaction that cheered what was told is used up, too.
      let at = reactions[index].recorded.at
      // Whatever else the same person put on that message said the same.
      let told = reactions.indices.filter {
        reactions[$0].recorded.at == at && reactions[$0].recorded.author == reactions[index].recorded.author
      }.flatMap { reactions[$0].told }
      let isTold =
        places.contains(at)
        || tells(digest, of: at.channel, said: reactions[index].said, through: through, told: told)
          && isShoutout(reactions[index])
      if isTold { gifts.append(index) }
    }
    return (told, gifts)
  }

  /// Whether a reaction is a shout-out by itself: it stands, on a message that says nothing that is on record and never did.
  func isShoutout(_ reaction: OracleReaction) -> Bool {
    guard !reaction.recorded.removed else { return false }
    guard let index = indices[reaction.recorded.at] else { return true }
    return messages[index].items.isEmpty && !messages[index].isGone && !messages[index].heldItems
  }

  /// The moment up to which the digest before told.
  var after: Date? {
    let last = closings.last { $0.channel == channel }
    return last.flatMap { last in active[channel].map { last.through >= $0 } == true ? last.through : nil }
  }
}
