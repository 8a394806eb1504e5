// SPDX-License-Identifier: Apache-2.0
// What was said in a channel: conversations.history, page by page to its end, since which end the pages begin at is not documented,
// and then conversations.replies for threads, whose answers the history leaves out (docs.slack.dev/reference/methods).
//
// A message of the history that began a thread tells its newest answer (`latest_reply`). What is only new is found by threads
// whose newest answer has moved; edits, deletions and reactions in a thread move nothing, so a thorough reading asks for every
// thread that was answered since. A thread that began before the reading's beginning is followed as long as people answer in it,
// where it was known before, or where an answer was shown to the channel; and those of our own posts that ask something are read as
// long as they are named to us, since the first answer may come after days.

import Ports
import Recognition
import struct FoundationEssentials.Date

struct SlackHistory: SlackScript {
  private enum Stage {
    case channel(cursor: String?)
    case threads
  }

  private let request: HistoryRequest
  private let from: SlackTime
  private var stage = Stage.channel(cursor: nil)
  /// Up to here, what is not shown is not there; known with the first page.
  private var through: SlackTime?
  private var channel: SlackStretch
  /// The threads to read, the one at hand first.
  private var waiting: [String] = []
  private var threadCursor: String?
  private var threads: [String: SlackStretch] = [:]
  /// Threads that are gone.
  private var lost: Set<String> = []

  init(_ request: HistoryRequest) {
    self.request = request
    from = SlackTime(request.from)
    channel = SlackStretch(channel: request.channel, thread: nil)
  }

  var question: SlackQuestion? {
    var question: SlackQuestion
    var cursor: String?
    switch stage {
    case .channel(let page):
      question = SlackQuestion(method: "conversations.history", arguments: [("channel", request.channel)])
      cursor = page
    case .threads:
      guard let thread = waiting.first else { return nil }
      question = SlackQuestion(
        method: "conversations.replies", arguments: [("channel", request.channel), ("ts", thread)])
      cursor = threadCursor
    }
    question.arguments += [("oldest", from.text), ("inclusive", "true"), ("limit", "200")]
    if let cursor { question.arguments.append(("cursor", cursor)) }
    return question
  }

  mutating func take(_ answer: JSONFields, response: HTTPResponse, now: Date) throws(FieldError) {
    let messages = try answer.objects("messages")
    switch stage {
    case .channel(let cursor):
      for message in messages { channel.take(message) }
      if through == nil { through = max(channel.newest ?? from, horizon(at: now)) }
      if let next = try answer.slackCursor(after: cursor) {
        stage = .channel(cursor: next)
      } else {
        stage = .threads
        waiting = threadsToRead()
      }
    case .threads:
      guard let thread = waiting.first else { return }
      // Each page begins with the thread's first message, which is the channel's.
      for message in messages where (try message.string("ts")) != thread {
        threads[thread, default: SlackStretch(channel: request.channel, thread: thread)].take(message)
      }
      threadCursor = try answer.slackCursor(after: threadCursor)
      if threadCursor == nil { finishThread() }
    }
  }

  mutating func passesOver(_ code: String) -> Bool {
    guard case .threads = stage, code == "thread_not_found", let thread = waiting.first else { return false }
    lost.insert(thread)
    threadCursor = nil
    finishThread()
    return true
  }

  private mutating func finishThread() {
    let thread = waiting.removeFirst()
    if threads[thread] == nil { threads[thread] = SlackStretch(channel: request.channel, thread: thread) }
  }

  private func threadsToRead() -> [String] {
    let marks = request.cursor?.threads ?? [:]
    var newest = channel.newestAnswers
    // What the history no longer shows, because it began earlier or has no answer left.
    if request.isThorough { newest.merge(marks) { shown, _ in shown } }
    let answered = newest.filter { thread, answer in
      guard let answered = SlackTime(answer), SlackTime(thread) != nil else { return false }
      let isNew = marks[thread].flatMap(SlackTime.init).map { answered > $0 } ?? true
      return answered >= from && (request.isThorough || isNew)
    }
    let wanted = request.isThorough ? request.threads.filter { SlackTime($0) != nil } : []
    return Set(answered.keys).union(wanted).sorted()
  }
}

// MARK: - What it found

extension SlackHistory {
  var found: History {
    var stretches = [channel]
    stretches += threads.sorted { $0.key < $1.key }.map(\.value)
    var entries: [String: (time: SlackTime, body: [UInt8])] = [:]
    // An answer that was also shown to the channel is in both.
    for stretch in stretches {
      for (ts, message) in stretch.messages where message.time >= from && entries[ts] == nil {
        entries[ts] = (message.time, message.body)
      }
    }
    let said = entries.sorted { ($0.value.time, $0.key) < ($1.value.time, $1.key) }.map(\.value.body)
    return History(entries: said + (request.isThorough ? snapshots(stretches) : []), cursor: cursor)
  }

  private func snapshots(_ stretches: [SlackStretch]) -> [[UInt8]] {
    stretches.map { $0.snapshot(after: from, through: through ?? from) }
  }

  /// What was said, or reacted to, after the first page was read may have come to us already in another way, and be on none of
  /// the pages: it must not be taken for gone. So a snapshot reaches to the newest message of that page, by Slack's clock; or by
  /// ours, which may be five minutes ahead of Slack's, as far as we let signatures be.
  private func horizon(at now: Date) -> SlackTime {
    SlackTime(microseconds: max(from.microseconds, SlackTime(now).microseconds - 300_000_000))
  }

  private var cursor: ChannelCursor {
    let known = request.cursor
    let newest = [known.flatMap { SlackTime($0.mark) }, channel.newest, from].compactMap { $0 }.max() ?? from
    var marks = known?.threads ?? [:]
    for (thread, stretch) in threads { marks[thread] = stretch.newest?.text ?? marks[thread] }
    for thread in lost { marks[thread] = nil }
    if request.isThorough { marks = marks.filter { SlackTime($0.value).map { $0 >= from } ?? false } }
    return ChannelCursor(mark: newest.text, threads: marks)
  }
}
