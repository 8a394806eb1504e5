// SPDX-License-Identifier: Apache-2.0
// How a channel's goals stand at the end of a stretch of time: what was done in it, what is new, what was carried over, what is overdue,
// each under the aim whose tag it carries. It covers what the channel's digest covers, and leaves out whom digests leave out. Goals that
// are done in words that fit no open goal have no number, and are not in it.

public import struct FoundationEssentials.Date

/// The goals of a channel over a stretch of time.
public struct GoalsOverview: Equatable, Sendable {
  /// A goal as it stands.
  public struct Goal: Equatable, Sendable {
    /// The number it goes by.
    public var number: Int
    /// Where it was said.
    public var at: MessageIdentity
    /// Who said it.
    public var author: Person
    /// When it was said.
    public var said: Date
    /// What it says.
    public var text: String
    /// When it is due, as it was said.
    public var due: String?
    /// The last day on which it is in time, where that is known.
    public var dueDay: CivilDate?
    /// Whether it is open at the end and that day has passed.
    public var isOverdue: Bool
  }

  /// The goals under one aim, or those under none; each list by number.
  public struct Group: Equatable, Sendable {
    /// The aim's tag; nil for goals under no aim.
    public var tag: String?
    /// The aim; nil for goals under none.
    public var aim: Goal?
    /// Whether the aim was reached in this time.
    public var isAimDone = false
    /// Goals that were done in this time, whenever they were set.
    public var done: [Goal] = []
    /// Goals that were set in this time and are open at its end.
    public var newlySet: [Goal] = []
    /// Goals that were set before and are open at its end.
    public var carriedOver: [Goal] = []

    /// The open ones whose day has passed.
    public var overdue: [Goal] { (newlySet + carriedOver).filter(\.isOverdue).sorted { $0.number < $1.number } }
  }

  /// The aims in the order of their numbers, also those without goals; last the goals under no aim, where there are any.
  public var groups: [Group]

  /// All goals that were done.
  public var done: [Goal] { groups.flatMap(\.done) }
  /// All goals that are new and open.
  public var newlySet: [Goal] { groups.flatMap(\.newlySet) }
  /// All goals that were carried over.
  public var carriedOver: [Goal] { groups.flatMap(\.carriedOver) }
  /// All goals that are overdue.
  public var overdue: [Goal] { groups.flatMap(\.overdue) }

  /// Looks at the goals of a channel.
  /// - Parameters:
  ///   - after: The stretch begins behind this moment.
  ///   - through: It ends with this one.
  ///   - zone: The channel's zone.
  init(of remembered: Remembered, after: Date, through: Date, zone: TimeZoneRules) {
    let (state, chat) = (remembered.state, remembered.channel.chat)
    let muted = MutedPeople(in: chat, state: state)
    let today = CivilTime(at: through, in: zone).date
    let languages = remembered.settings.languages

    func goal(_ numbered: NumberedItem, isOpen: Bool) -> Goal {
      let item = numbered.item
      let said = CivilTime(at: numbered.said, in: zone).date
      let day = item.due.flatMap { DueDate.day(of: $0, saidOn: said, languages: languages) }
      let text = muted.leavingOut(item.with.map(\.person), of: item.text)
      return Goal(
        number: numbered.number, at: numbered.at, author: state.acquaintances.named(numbered.author, in: chat),
        said: numbered.said, text: state.acquaintances.naming(text, in: chat), due: item.due, dueDay: day,
        isOverdue: isOpen && day.map { $0 < today } == true)
    }

    let goals = state.numbered.all(.goal, in: chat) {
      remembered.covers(ChannelKey($0.at)) && !muted.contains($0.author) && $0.said <= through
    }
    func end(of goal: NumberedItem) -> Date? { goal.endings.map(\.said).min() }
    func isOpen(_ goal: NumberedItem) -> Bool { end(of: goal).map { $0 > through } ?? true }
    func isDone(_ goal: NumberedItem) -> Bool { end(of: goal).map { $0 > after && $0 <= through } ?? false }

    var groups: [Group] = []
    for aim in goals where aim.item.isAim == true && !aim.isReplaced(by: through) && (isOpen(aim) || isDone(aim)) {
      groups.append(
        Group(tag: aim.item.values.first, aim: goal(aim, isOpen: isOpen(aim)), isAimDone: isDone(aim)))
    }
    var others = Group()
    for numbered in goals where numbered.item.isAim != true {
      let place = numbered.item.values.lazy.compactMap { tag in groups.firstIndex { $0.tag == tag } }.first
      var group = place.map { groups[$0] } ?? others
      if isDone(numbered) {
        group.done.append(goal(numbered, isOpen: false))
      } else if isOpen(numbered) {
        if numbered.said > after {
          group.newlySet.append(goal(numbered, isOpen: true))
        } else {
          group.carriedOver.append(goal(numbered, isOpen: true))
        }
      }
      if let place { groups[place] = group } else { others = group }
    }
    if others != Group() { groups.append(others) }
    self.groups = groups
  }
}
