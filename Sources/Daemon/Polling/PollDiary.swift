// SPDX-License-Identifier: Apache-2.0
// What is kept of the reading of a chat's history, and what operators are told of it: trouble once when it begins and once when it
// is over, a refusal once, never a word of people's.

import ChatPlatforms
import Ports

import struct FoundationEssentials.Date

/// What is known of how far a chat's history was read.
struct PollDiary {
  private(set) var places = PollPlaces()
  private let chat: String
  private let file: PollPlacesFile
  private let operations: any OperationsLog
  private var isChanged = false
  private var cannotBeKept = false
  private var told: Set<String> = []
  private var stall = StallWatch()
  private var lastKept: Duration?

  /// How often places are written amid a round.
  private static let interval = Duration.seconds(60)

  /// Goes on from what was kept. Where that is gone or broken, more is read than was needed, and known for what it is.
  init(chat: String, file: PollPlacesFile, operations: any OperationsLog) {
    self.chat = chat
    self.file = file
    self.operations = operations
    do {
      places = try file.read() ?? PollPlaces()
    } catch {
      operations.write(LogEntry(.warning, "poll-places-broken", ["chat": chat, "path": file.path]))
    }
    // What was refused under another configuration may not be now.
    places.refused = [:]
  }

  /// How long until trouble becomes a stall; nil where there is none.
  func untilStall(at time: Duration) -> Duration? { stall.left(at: time) }

  /// Whether reading is a stall that nobody was told of: trouble for a quarter of an hour.
  func hasStalled(at time: Duration) -> Bool { stall.hasStalled(at: time) }

  /// Somebody was told of the stall; once is enough.
  mutating func stallIsTold() { stall.noteTold() }

  /// A channel was read, and all of it is recorded.
  mutating func read(_ channel: String, to cursor: ChannelCursor?, began: Date) {
    let hasMoved = places.channels[channel]?.cursor != cursor || places.channels[channel] == nil
    places.channels[channel] = PollPlaces.Place(cursor: cursor, read: began.milliseconds)
    let wasRefused = places.refused.removeValue(forKey: channel) != nil
    // A reading that found nothing is not worth a write: without it the next one begins a little earlier.
    if hasMoved || wasRefused { isChanged = true }
  }

  /// A question was not answered.
  mutating func meet(_ trouble: String, at now: Date, time: Duration) {
    stall.fail(at: time)
    guard places.trouble?.code != trouble else { return }
    if places.trouble == nil || told.insert("trouble \(trouble)").inserted {
      operations.write(LogEntry(.warning, "history-not-read", ["chat": chat, "code": trouble]))
    }
    places.trouble = PollPlaces.Trouble(code: trouble, since: places.trouble?.since ?? now.milliseconds)
    isChanged = true
  }

  /// A question was refused.
  mutating func meet(_ refusal: APIRefusal, channel: String?, at now: Date, time: Duration) {
    if told.insert("refusal \(channel ?? "") \(refusal.code)").inserted {
      operations.write(
        LogEntry(
          .error, "history-refused",
          ["chat": chat, "channel": channel ?? "", "code": refusal.code, "hint": refusal.hint]))
    }
    if refusal.isOfToken {
      told.insert("trouble \(refusal.code)")
      meet(refusal.code, at: now, time: time)
    } else if let channel, places.refused[channel] != refusal.code {
      places.refused[channel] = refusal.code
      isChanged = true
    }
  }

  /// A round that began then has reached every channel.
  mutating func complete(begun: Date, isThorough: Bool) {
    places.completed = begun.milliseconds
    let wasStalled = stall.recover()
    if places.trouble != nil || wasStalled {
      operations.write(LogEntry(.info, "history-read-again", ["chat": chat]))
    }
    if places.trouble != nil || isThorough { isChanged = true }
    places.trouble = nil
    told = told.filter { !$0.hasPrefix("trouble ") }
  }

  /// Writes what changed, once a minute at most.
  mutating func keepAtTimes(_ time: Duration) {
    if let lastKept, time - lastKept < Self.interval { return }
    lastKept = time
    keep()
  }

  /// Writes what changed since the last time. Where that cannot be, nothing is lost but time at the next start.
  mutating func keep() {
    guard isChanged else { return }
    do {
      try file.write(places)
      (isChanged, cannotBeKept) = (false, false)
    } catch {
      if !cannotBeKept {
        operations.write(LogEntry(.warning, "poll-places-not-kept", ["chat": chat, "path": file.path]))
      }
      cannotBeKept = true
    }
  }
}
