// SPDX-License-Identifier: Apache-2.0
// Which moment follows from which. What people said is proof: the number of a goal or an experiment, and answers in one thread. Where
// they said neither, a setback, or a trial that did not work, is followed by what speaks of the same in the four weeks behind it; else by the next thing that whoever
// met it reached, learned, tried or recommended in the two weeks behind it, or that somebody else set out to do or try in one. The
// story says when each was said and by whom, and claims no more than that.

import struct FoundationEssentials.Date

extension Story {
  /// Moments in strands, in the order in which each began.
  /// - Parameter events: What happened, in the order it was said.
  static func threaded(_ events: [RememberedItem], of tag: String) -> [Strand] {
    var threads = StoryThreads(tag: tag)
    for event in events { threads.add(event) }
    return threads.strands
  }
}

private struct StoryThreads {
  /// A message's thread: its first message.
  struct Thread: Hashable {
    var channel: ChannelKey
    var root: String
  }

  /// A setback that nothing has answered yet, and the strand it is in.
  struct Unanswered {
    var setback: RememberedItem
    var strand: Int
  }

  let tag: String
  private(set) var strands: [Story.Strand] = []
  private var ofNumber: [Int: (strand: Int, said: Date)] = [:]
  private var ofThread: [Thread: Int] = [:]
  private var unanswered: [Unanswered] = []

  init(tag: String) { self.tag = tag }

  private static let day: Double = 24 * 3600
  /// What comes later than this after the rest of a strand stands by itself.
  private static let longest = 35 * day
  /// In which time a setback is answered by words that are alike, by the same person, and by somebody else.
  private static let alike = 28 * day
  private static let own = 14 * day
  private static let others = 7 * day
  /// How many of the latest setbacks are looked at.
  private static let setbacks = 20

  mutating func add(_ event: RememberedItem) {
    let thread = Thread(channel: ChannelKey(event.at), root: event.thread ?? event.at.message)
    let (strand, refersTo) = place(of: event, in: thread)
    strands[strand].moments.append(Story.Moment(event, refersTo: refersTo))
    if event.kind != .setback { unanswered.removeAll { $0.strand == strand } }
    if let number = event.item.number { ofNumber[number] = (strand, event.entry.said) }
    ofThread[thread] = strand
    guard event.kind == .setback || event.item.outcome == .didNot else { return }
    unanswered.append(Unanswered(setback: event, strand: strand))
    if unanswered.count > Self.setbacks { unanswered.removeFirst() }
  }

  /// The strand that an event belongs to, which may be a new one.
  private mutating func place(of event: RememberedItem, in thread: Thread) -> (strand: Int, refersTo: Date?) {
    let told = event.item.about.flatMap { ofNumber[$0] }
    if let told, goesOn(told.strand, until: event) { return (told.strand, nil) }
    if told == nil, let strand = ofThread[thread], goesOn(strand, until: event), isNew(event, in: strand) {
      return (strand, nil)
    }
    // What speaks of something by a number that is not told here is no answer to something else.
    if told == nil, event.item.about == nil, let strand = answered(by: event) { return (strand, nil) }
    strands.append(Story.Strand(moments: []))
    return (strands.count - 1, told?.said)
  }

  private func goesOn(_ strand: Int, until event: RememberedItem) -> Bool {
    guard let last = strands[strand].moments.last else { return false }
    return event.entry.said.timeIntervalSince(last.item.entry.said) <= Self.longest
  }

  /// Whether it is no mere list: several of a kind in one message follow from nothing.
  private func isNew(_ event: RememberedItem, in strand: Int) -> Bool {
    !strands[strand].moments.contains { $0.item.at == event.at && $0.item.kind == event.kind }
  }

  private func answered(by event: RememberedItem) -> Int? {
    guard [.goal, .experiment, .lesson, .practice, .win, .done, .result].contains(event.kind) else { return nil }
    func isWithin(_ time: Double, _ setback: RememberedItem) -> Bool {
      event.entry.said.timeIntervalSince(setback.entry.said) <= time
    }
    let alike = unanswered.last {
      isWithin(Self.alike, $0.setback)
        && WordMatch.isAlike(event.entry.text, $0.setback.entry.text, besides: tag)
    }
    if let alike { return alike.strand }
    let setsOut = [.goal, .experiment].contains(event.kind)
    return unanswered.last {
      $0.setback.entry.by == event.entry.by
        ? isWithin(Self.own, $0.setback) : setsOut && isWithin(Self.others, $0.setback)
    }?.strand
  }
}
