// SPDX-License-Identifier: Apache-2.0
// The loop that reads one chat's history: it carries out what the plan says, hands what it reads to the chat's inbox, and moves on
// when that is recorded. Killed at any moment, it reads again what was not, and what was is known by its identity.

import ChatPlatforms
import EventLog
import Ports
import Recognition

import struct FoundationEssentials.Date

/// Reads a chat's history by its platform's API.
struct PollLoop: Sendable {
  let chat: Routes.Chat
  let api: any PlatformAPI
  let access: APIAccess
  let rhythm: PollRhythm
  let inbox: PolledInbox
  let file: PollPlacesFile
  let ledger: Ledger
  let ports: DaemonPorts
  let pulse: Pulse

  /// The longest that one question may take: a page of a history comes sooner, and a loop that waits does not move.
  static let timeout = Duration.seconds(30)

  /// Nil where the chat's history is not to be read.
  /// - Parameter isOnlyWay: Whether nothing of the chat comes by itself.
  init?(
    _ chat: Routes.Chat, isOnlyWay: Bool, configuration: Configuration, layout: StateLayout, ledger: Ledger,
    ports: DaemonPorts, pulse: Pulse
  ) {
    guard chat.configuration.inbox.isPolled, let api = chat.platform.api, let access = chat.access else { return nil }
    self.chat = chat
    self.api = api
    self.access = access
    rhythm = isOnlyWay ? .alone(every: configuration.pollInterval) : .besideDeliveries
    inbox = PolledInbox(timer: ports.timer)
    file = PollPlacesFile(chat: chat.configuration.name, layout: layout, files: ports.files)
    self.ledger = ledger
    self.ports = ports
    self.pulse = pulse
  }

  var name: String { chat.configuration.name }

  /// Runs until its task is cancelled. Throws what the log throws when it must not go on.
  func run() async throws {
    var plan = PollPlan(rhythm, configured: chat.configuration.channels.keys)
    var diary = PollDiary(chat: name, file: file, operations: ports.operations)
    while true {
      try Task.checkCancellation()
      beat()
      if diary.hasStalled(at: ports.timer.now()), try await tellOfStall(diary.places.trouble) { diary.stallIsTold() }
      let wanted = await inbox.wish
      switch plan.next(at: ports.timer.now(), now: ports.clock.now(), wanted: wanted) {
      case .ask(let question, let isThorough):
        try await ask(question, thoroughly: isThorough, plan: &plan, diary: &diary)
        // Rounds that take longer than their rhythm never rest.
        diary.keepAtTimes(ports.timer.now())
      case .completed(let begun, let isThorough):
        if isThorough { await inbox.complete(through: begun) }
        diary.complete(begun: begun, isThorough: isThorough)
        diary.keep()
      case .rest(let pause):
        diary.keep()
        let untilStall = diary.untilStall(at: ports.timer.now())
        try await inbox.waitForWish(
          atMost: pulse.limit(untilStall.map { $0 > .zero ? min($0, pause) : pause } ?? pause))
      }
    }
  }

  private func ask(
    _ question: PollPlan.Question, thoroughly: Bool, plan: inout PollPlan, diary: inout PollDiary
  ) async throws {
    do {
      switch question {
      case .channels:
        if let channels = await answer(
          try await unlessStopped(conversation.ask(api.channels(by: access))), to: question, plan: &plan, diary: &diary)
        {
          plan.list(channels)
        }
      case .history(let channel):
        let reading = try await begin(channel, thoroughly: thoroughly, from: diary.places.channels[channel])
        if let history = await answer(
          try await unlessStopped(conversation.ask(api.history(reading.request, by: access))), to: question,
          plan: &plan,
          diary: &diary)
        {
          try await record(history, of: reading)
          plan.read(channel, thoroughly: thoroughly)
          diary.read(channel, to: history.cursor, began: reading.began)
        }
      }
    } catch let error as EventLogError where error.isPassing {
      plan.postpone(question, after: nil, at: ports.timer.now())
      diary.meet("disk-is-full", at: ports.clock.now(), time: ports.timer.now())
    }
  }

  /// A request that a stop broke off was not answered, but that is no trouble of the history's.
  private func unlessStopped<Value>(_ answer: Value) throws -> Value {
    try Task.checkCancellation()
    return answer
  }

  /// What was answered; nil where nothing was, and then plan and diary know.
  private func answer<Value>(
    _ answer: APIAnswer<Value>, to question: PollPlan.Question, plan: inout PollPlan, diary: inout PollDiary
  ) async -> Value? {
    let (now, time) = (ports.clock.now(), ports.timer.now())
    switch answer {
    case .got(let value): return value
    case .later(let pause, let reason):
      plan.postpone(question, after: pause, at: time)
      diary.meet(reason, at: now, time: time)
    case .refused(let refusal):
      if refusal.isOfToken { plan.refuseAll(at: time) } else { plan.refuse(question, at: time) }
      diary.meet(refusal, channel: question.channel, at: now, time: time)
    }
    return nil
  }

  /// A reading of a channel that begins now.
  private struct Reading {
    var request: HistoryRequest
    var began: Date
    /// The number of the last record then.
    var after: UInt64
  }

  private func begin(_ channel: String, thoroughly: Bool, from place: PollPlaces.Place?) async throws -> Reading {
    let name = name
    try await ledger.commit(identity: Identity.name("followed", [name, channel])) { _, context in
      [.channelFollowed(ChannelFollowed(chat: name, channel: channel, since: context.now.milliseconds))]
    }
    let after = await ledger.lastSequence
    let now = ports.clock.now()
    let (beginning, identity, threads) = await ledger.read { state, _ in
      let place = ChannelKey(chat: name, channel: channel)
      return (
        state.acquaintances.beginning(of: place), state.acquaintances.identity(in: name),
        state.askedThreads(in: place, since: now.addingTimeInterval(-PollRhythm.answered)).sorted()
      )
    }
    let last = place.map { Date(milliseconds: $0.read) }
    let from = PollRhythm.start(last: last, beginning: beginning ?? now, isThorough: thoroughly, now: now)
    let request = HistoryRequest(
      channel: channel, from: from, cursor: PollRhythm.believes(last, now: now) ? place?.cursor : nil,
      isThorough: thoroughly, threads: threads, identity: identity)
    return Reading(request: request, began: now, after: after)
  }

  /// Returns when all of it is recorded.
  private func record(_ history: History, of reading: Reading) async throws {
    await inbox.offer(history.entries, asked: reading.began, after: reading.after)
    while try await !inbox.waitForSettlement(atMost: slice) { beat() }
  }

  private var conversation: Conversation {
    Conversation(
      ports: ports, timeout: pulse.limit(min(chat.configuration.timeout, Self.timeout)),
      pace: chat.pace, beat: (slice, beat))
  }

  private func beat() { pulse.beat(.polling(name)) }

  private var slice: Duration { pulse.limit(.seconds(3600)) }

  /// Whether admins could be told; on a full disk nothing can be planned.
  private func tellOfStall(_ trouble: PollPlaces.Trouble?) async throws -> Bool {
    let name = name
    do {
      try await ledger.commit { state, context in
        AlertDecisions.inboxStalled(chat: name, reason: trouble?.code, state: state, context: context)
      }
    } catch let error as EventLogError where error.isPassing {
      return false
    }
    ports.operations.write(LogEntry(.error, "history-stalled", ["chat": name, "code": trouble?.code ?? ""]))
    return true
  }
}

extension PollPlan.Question {
  fileprivate var channel: String? {
    switch self {
    case .channels: nil
    case .history(let channel): channel
    }
  }
}
