// SPDX-License-Identifier: Apache-2.0
// The history of a channel is read whole, oldest first, threads included.

import FoundationEssentials
import Ports
import Recognition
import Testing

@testable import ChatPlatforms

struct SlackHistoryTests {
  private typealias Reading = SlackConversation<History>

  /// A channel with its threads, in pages.
  private struct Channel {
    var messages: [Message]
    var pageSize = 200
    var beginsWithOldest = false

    func answer(_ asked: SlackAsked) -> HTTPOutcome {
      let oldest = asked.arguments["oldest"] ?? ""
      let thread = asked.arguments["ts"]
      let isReplies = asked.method == "conversations.replies"
      if isReplies, !messages.contains(where: { $0.ts == thread }) { return .slackError("thread_not_found") }
      var wanted = messages.filter {
        (isReplies ? $0.thread == thread && $0.ts != thread : $0.thread == nil || $0.isBroadcast || $0.thread == $0.ts)
          && $0.ts >= oldest
      }
      if !isReplies, !beginsWithOldest { wanted.reverse() }
      let start = Int(asked.arguments["cursor"] ?? "0") ?? 0
      var page = Array(wanted.dropFirst(start).prefix(pageSize))
      // Within a page the newest comes first, in a thread the oldest, and there the first message comes before all.
      if !isReplies { page.sort { $0.ts > $1.ts } }
      if isReplies { page = messages.filter { $0.ts == thread } + page }
      let isLast = start + pageSize >= wanted.count
      let next = isLast ? "" : #","response_metadata":{"next_cursor":"\#(start + pageSize)"}"#
      let shown = page.map {
        $0.json(latest: messages.last { [thread = $0.ts] in $0.thread == thread && $0.ts != thread }?.ts)
      }
      return .slack(#"{"ok":true,"has_more":\#(!isLast),"messages":[\#(shown.joined(separator: ","))]\#(next)}"#)
    }
  }

  private struct Message {
    var ts: String
    var thread: String?
    var isBroadcast = false
    var more = ""

    init(_ second: Int, thread: Int? = nil, isBroadcast: Bool = false, more: String = "") {
      ts = Self.ts(second)
      self.thread = thread.map(Self.ts)
      self.isBroadcast = isBroadcast
      self.more = more
    }

    static func ts(_ second: Int) -> String { "\(1_700_000_000 + second).000100" }

    func json(latest: String?) -> String {
      let threads = thread.map { #""thread_ts":"\#($0)","parent_user_id":"U9","# } ?? ""
      let answered = latest.map { #""thread_ts":"\#(ts)","reply_count":1,"latest_reply":"\#($0)","# } ?? ""
      let kind = isBroadcast ? #""subtype":"thread_broadcast","# : ""
      return
        #"{"type":"message","user":"U1",\#(answered.isEmpty ? threads : answered)\#(kind)\#(more)"text":"said \#(ts)","#
        + #""blocks":[{"type":"rich_text"}],"ts":"\#(ts)"}"#
    }
  }

  private static let from = Date(milliseconds: 1_700_000_000_000)

  private func read(
    _ channel: Channel, from: Date = from, cursor: ChannelCursor? = nil, isThorough: Bool = true, threads: [String] = []
  ) -> Reading {
    let request = HistoryRequest(
      channel: "C1", from: from, cursor: cursor, isThorough: isThorough, threads: threads)
    return Reading(SlackAPI().history(request, by: Reading.access)) { channel.answer($0) }
  }

  /// The events of entries.
  private func events(_ history: History?) -> [IncomingEvent] {
    (history?.entries ?? []).flatMap { body -> [IncomingEvent] in
      let envelope = Envelope(receipt: "r", received: Self.from + 1_000, body: body, origin: .polled)
      guard case .verified(let verified) = SlackPlatform().signature.verify(envelope, secrets: []),
        case .events(let events) = SlackPlatform().inbound.decode(verified, in: InboundContext(chat: "team"))
      else { return [] }
      return events
    }
  }

  private func said(_ history: History?) -> [String] {
    events(history).compactMap { if case .message(let message) = $0 { message.identity.message } else { nil } }
  }

  private func snapshots(_ history: History?) -> [ChannelSnapshot] {
    events(history).compactMap { if case .snapshot(let snapshot) = $0 { snapshot } else { nil } }
  }

  // MARK: - Pages

  @Test(arguments: [false, true])
  func `a thousand messages are read in order, once, whichever page comes first`(beginsWithOldest: Bool) {
    let channel = Channel(messages: (0..<1_000).map { Message($0) }, beginsWithOldest: beginsWithOldest)
    let reading = read(channel)
    #expect(said(reading.got) == (0..<1_000).map(Message.ts))
    #expect(reading.got?.cursor?.mark == Message.ts(999))
    #expect(reading.asked.count == 5)
    #expect(
      reading.asked[1]
        == "conversations.history?channel=C1&oldest=1700000000.000000&inclusive=true&limit=200&cursor=200")
  }

  @Test func `nothing is handed out where a page is missing`() {
    let channel = Channel(messages: (0..<500).map { Message($0) })
    for failing in 0..<3 {
      var page = 0
      let reading = Reading(
        SlackAPI().history(HistoryRequest(channel: "C1", from: Self.from), by: Reading.access)
      ) { asked in
        defer { page += 1 }
        return page == failing ? .unknown("cut") : channel.answer(asked)
      }
      #expect(reading.answer == .later(after: nil, reason: "no-answer"))
    }
  }

  @Test func `a limit in the middle costs a pause and no message`() {
    let channel = Channel(messages: (0..<500).map { Message($0) })
    var count = 0
    let reading = Reading(SlackAPI().history(HistoryRequest(channel: "C1", from: Self.from), by: Reading.access)) {
      asked in
      count += 1
      return count.isMultiple(of: 2)
        ? .slack("", status: 429, headers: [HTTPHeader("Retry-After", "3")]) : channel.answer(asked)
    }
    #expect(said(reading.got).count == 500 && reading.pauses == [.seconds(3), .seconds(3)])
    #expect(reading.requests[1] == reading.requests[2])
  }

  @Test func `a quiet channel gives its cursor and how it stands`() {
    let reading = read(Channel(messages: []))
    #expect(reading.got?.cursor == ChannelCursor(mark: "1700000000.000000"))
    #expect(said(reading.got).isEmpty && snapshots(reading.got).map(\.messages) == [[]])
    let later = read(Channel(messages: []), cursor: ChannelCursor(mark: Message.ts(5)))
    #expect(later.got?.cursor?.mark == Message.ts(5))
  }

  // MARK: - Threads

  private static let threaded = Channel(messages: [
    Message(-90_000), Message(10), Message(20), Message(30, thread: 10), Message(40),
    Message(50, thread: 10, isBroadcast: true), Message(60, thread: 10), Message(70, thread: -90_000),
  ])

  @Test func `answers stand among the messages, each once`() {
    let reading = read(Self.threaded)
    #expect(said(reading.got) == [10, 20, 30, 40, 50, 60].map(Message.ts))
    #expect(reading.got?.cursor == ChannelCursor(mark: Message.ts(50), threads: [Message.ts(10): Message.ts(60)]))
    #expect(
      reading.asked.last
        == "conversations.replies?channel=C1&ts=1700000010.000100&oldest=1700000000.000000&inclusive=true&limit=200")
    let answers = events(reading.got).compactMap { if case .message(let message) = $0 { message.thread } else { nil } }
    #expect(answers.filter { $0 == Message.ts(10) }.count == 4)
  }

  @Test func `a long thread is read page by page`() {
    var channel = Channel(messages: [Message(1)] + (2..<30).map { Message($0, thread: 1) })
    channel.pageSize = 7
    #expect(said(read(channel).got) == (1..<30).map(Message.ts))
  }

  @Test func `what is only new is looked for in threads that moved`() {
    let unmoved = ChannelCursor(mark: Message.ts(50), threads: [Message.ts(10): Message.ts(60)])
    let quick = read(Self.threaded, cursor: unmoved, isThorough: false)
    #expect(quick.asked.count == 1 && quick.got?.cursor == unmoved && snapshots(quick.got).isEmpty)
    #expect(said(quick.got) == [10, 20, 40, 50].map(Message.ts))
    let moved = ChannelCursor(mark: Message.ts(40), threads: [Message.ts(10): Message.ts(50)])
    #expect(said(read(Self.threaded, cursor: moved, isThorough: false).got).contains(Message.ts(60)))
    #expect(read(Self.threaded, cursor: unmoved).asked.count == 2)
  }

  @Test func `an old thread is followed while people answer in it`() {
    let known = ChannelCursor(
      mark: Message.ts(50), threads: [Message.ts(-90_000): Message.ts(2), Message.ts(-99_999): Message.ts(-9)])
    let reading = read(Self.threaded, cursor: known)
    #expect(said(reading.got) == [10, 20, 30, 40, 50, 60, 70].map(Message.ts))
    #expect(
      reading.got?.cursor?.threads == [Message.ts(10): Message.ts(60), Message.ts(-90_000): Message.ts(70)])
    let shown = Channel(messages: [
      Message(-90_000), Message(5, thread: -90_000), Message(6, thread: -90_000, isBroadcast: true),
    ])
    #expect(said(read(shown).got) == [5, 6].map(Message.ts))
  }

  @Test func `a thread that is asked for is read however long ago it began, and whether anybody answered yet or not`() {
    let ours = [Message.ts(-90_000), Message.ts(-80_000), "no-name"]
    let channel = Channel(messages: [
      Message(-90_000), Message(-80_000), Message(10), Message(70, thread: -90_000), Message(80, thread: -90_000),
    ])
    let reading = read(channel, threads: ours)
    #expect(said(reading.got) == [10, 70, 80].map(Message.ts) && reading.asked.count == 3)
    let answers = events(reading.got).compactMap { event in
      if case .message(let message) = event { message.repliesTo?.message } else { nil }
    }
    #expect(answers == [Message.ts(-90_000), Message.ts(-90_000)])
    #expect(snapshots(reading.got).map(\.thread) == [nil, Message.ts(-90_000), Message.ts(-80_000)])
    #expect(snapshots(reading.got)[1].messages == Set([70, 80].map(Message.ts)))
    #expect(read(channel).asked.count == 1, "or else nothing tells of it")
    #expect(read(channel, isThorough: false, threads: ours).asked.count == 1, "what is only new costs one question")
  }

  @Test func `a thread that is gone ends nothing`() {
    let known = ChannelCursor(mark: Message.ts(0), threads: [Message.ts(1): Message.ts(2)])
    let reading = read(Channel(messages: [Message(3)]), cursor: known)
    #expect(said(reading.got) == [Message.ts(3)] && reading.got?.cursor?.threads == [:])
    #expect(snapshots(reading.got).last?.thread == Message.ts(1) && snapshots(reading.got).last?.messages == [])
  }

  // MARK: - Snapshots

  @Test func `a thorough reading tells how the channel and each thread stand`() {
    let snapshots = snapshots(read(Self.threaded).got)
    #expect(snapshots.map(\.thread) == [nil, Message.ts(10)])
    #expect(snapshots[0].messages == Set([10, 20, 40, 50].map(Message.ts)))
    #expect(snapshots[1].messages == Set([30, 50, 60].map(Message.ts)))
    #expect(snapshots.allSatisfy { $0.after == Self.from })
  }

  @Test func `what may not have been shown yet is not taken for deleted`() {
    // Read at second 1,000 by our clock, which may be 300 seconds ahead.
    #expect(snapshots(read(Channel(messages: [Message(10)])).got)[0].through == Self.from + 700)
    #expect(snapshots(read(Channel(messages: [Message(900)])).got)[0].through == Self.from + 900)
    var pages = Channel(messages: (700..<950).map { Message($0) })
    pages.pageSize = 100
    #expect(snapshots(read(pages).got)[0].through == Self.from + 949)
    // Here the newest message may have been said after the first page was read.
    pages.beginsWithOldest = true
    #expect(snapshots(read(pages).got)[0].through == Self.from + 799)
    let late = read(Channel(messages: []), from: Self.from + 800)
    #expect(snapshots(late.got)[0].through == Self.from + 800)
  }

  @Test func `reactions go with their message and into the snapshot`() {
    let reacted = Message(10, more: #""reactions":[{"name":"tada","users":["U2"],"count":1}],"#)
    let many = Message(20, more: #""reactions":[{"name":"tada","users":["U2"],"count":51}],"#)
    let got = read(Channel(messages: [reacted, many])).got
    let authors = events(got).compactMap { if case .reaction(let reaction) = $0 { reaction.author.id } else { nil } }
    #expect(authors == ["U2", "U2"])
    #expect(snapshots(got)[0].reactions == [reacted.ts: [StandingReaction(emoji: "tada", author: "U2")]])
  }

  @Test func `an entry holds what people said and nothing that Slack puts around it`() {
    let body = String(decoding: read(Channel(messages: [Message(10)])).got?.entries.first ?? [], as: UTF8.self)
    #expect(
      body
        == #"{"channel":"C1","message":{"text":"said 1700000010.000100","ts":"1700000010.000100","type":"message","user":"U1"}}"#
    )
  }

  @Test(arguments: ["not_in_channel", "missing_scope", "invalid_auth"])
  func `a refusal ends the reading`(code: String) {
    let reading = Reading(SlackAPI().history(HistoryRequest(channel: "C1", from: Self.from), by: Reading.access)) { _ in
      .slackError(code)
    }
    #expect(reading.refusal?.code == code)
  }

  @Test func `a message without a name is passed over`() {
    let reading = Reading(SlackAPI().history(HistoryRequest(channel: "C1", from: Self.from), by: Reading.access)) { _ in
      .slack(#"{"ok":true,"messages":[{"text":"x"},{"ts":"soon"},{"ts":"1700000009.000100","user":"U1","text":"y"}]}"#)
    }
    #expect(said(reading.got) == [Message.ts(9)])
  }
}
