// SPDX-License-Identifier: Apache-2.0
// How a channel is read: what was changed since a moment, and page by page where that is too much.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct MattermostHistoryTests {
  static let channel = MattermostTalk.id("general")
  static let start: Int64 = 1_699_990_000_000

  static func exchange(
    from: Int64 = start, cursor: String? = nil, isThorough: Bool = true, channel: String = channel
  ) -> any Exchange<APIAnswer<History>> {
    MattermostTalk.api.history(
      HistoryRequest(
        channel: channel, from: Date(milliseconds: from), cursor: cursor.map { ChannelCursor(mark: $0) },
        isThorough: isThorough), by: MattermostTalk.access)
  }

  /// The posts that a history holds, by what our entries say of themselves.
  static func posts(_ history: History) throws -> [String] {
    struct Entry: Decodable { var post: String }
    return try history.entries.map { try JSONDecoder().decode(Entry.self, from: Data($0)).post }
  }

  @Test func `what was changed since a moment is asked for once, and given oldest first`() throws {
    let posts = [
      TalkPost(id: "c", at: Self.start + 3_000), TalkPost(id: "a", at: Self.start),
      TalkPost(id: "b", user: "lin", at: Self.start + 2_000),
    ]
    let driven = try MattermostTalk.drive(Self.exchange(), [TalkPost.list(posts), TalkPost.users(["ada", "lin"])])
    guard case .got(let history) = driven.answer else { throw ContractFailure("\(driven.answer)") }
    #expect(try Self.posts(history) == ["a", "b", "c"].map { MattermostTalk.id($0) })
    #expect(history.cursor == ChannelCursor(mark: String(Self.start + 3_000)))
    #expect(driven.questions == ["GET channels/\(Self.channel)/posts?since=\(Self.start - 1)", "POST users/ids"])
    #expect(
      String(decoding: driven.asked[1].body, as: UTF8.self)
        == #"["\#(MattermostTalk.id("ada"))","\#(MattermostTalk.id("lin"))"]"#)
  }

  @Test func `a quiet channel needs one question and keeps the place`() throws {
    let driven = try MattermostTalk.drive(Self.exchange(cursor: "17"), [TalkPost.list([])])
    #expect(driven.answer == .got(History(entries: [], cursor: ChannelCursor(mark: "17"))))
  }

  @Test func `a reading goes on shortly before the last ended, and a thorough one from its beginning`() throws {
    for (cursor, isThorough, since) in [
      (Self.start + 60_000, false, Self.start + 54_999), (Self.start + 60_000, true, Self.start - 1),
      (Self.start - 60_000, false, Self.start - 1),
    ] {
      let driven = try MattermostTalk.drive(
        Self.exchange(cursor: String(cursor), isThorough: isThorough), [TalkPost.list([])])
      #expect(driven.questions == ["GET channels/\(Self.channel)/posts?since=\(since)"])
    }
    #expect(
      try MattermostTalk.drive(Self.exchange(cursor: "?", isThorough: false), [TalkPost.list([])]).questions
        == ["GET channels/\(Self.channel)/posts?since=\(Self.start - 1)"])
    #expect(
      try MattermostTalk.drive(Self.exchange(from: 0), [TalkPost.list([])]).questions
        == ["GET channels/\(Self.channel)/posts?since=0"])
  }

  @Test(arguments: [999, 1_000, 1_001, 2_345])
  func `a gap of any length is filled, in order and without doubles`(count: Int) throws {
    let all = (0..<count).map { TalkPost(id: "p\($0)x", at: Self.start + Int64($0) * 10) }
    let before = TalkPost(id: "before", at: Self.start - 10)
    let newestFirst = Array((all.reversed() as [TalkPost]) + [before, TalkPost(id: "long", at: 0)])
    let driven = try MattermostTalk.drive(Self.exchange()) { request in
      if request.url.contains("since=") {
        // Any thousand, as a database gives them that is not told which.
        let some = (0..<min(count, 1_000)).map { all[($0 * 17) % count] }
        return TalkPost.list(count <= 1_000 ? all : some)
      }
      if request.url.hasSuffix("users/ids") { return TalkPost.users(["ada"]) }
      let number = request.url.split(separator: "page=")[1].prefix { $0.isNumber }
      // While we read, somebody posts for each page: everything moves on by one.
      let start = min((Int(number) ?? 0) * 199, newestFirst.count)
      return TalkPost.list(Array(newestFirst[start..<min(start + 200, newestFirst.count)]))
    }
    guard case .got(let history) = driven.answer else { throw ContractFailure("\(driven.answer)") }
    let read = try Self.posts(history).filter { $0 != MattermostTalk.id("before") && $0 != MattermostTalk.id("long") }
    #expect(read == all.map { MattermostTalk.id($0.id) })
    #expect(driven.questions.filter { $0.contains("per_page=200") }.count == (count < 1_000 ? 0 : count / 199 + 1))
  }

  @Test func `thread beginnings that were not changed are no rows of their own`() throws {
    var answer = TalkPost(id: "b", user: "lin", at: Self.start + 1)
    answer.root = "a"
    let driven = try MattermostTalk.drive(
      Self.exchange(),
      [TalkPost.list([answer], others: [TalkPost(id: "a", at: 0)]), TalkPost.users(["ada", "lin"])])
    guard case .got(let history) = driven.answer else { throw ContractFailure("\(driven.answer)") }
    #expect(try Self.posts(history) == [MattermostTalk.id("b")])
  }

  @Test func `each user is asked about once, and many in turns`() throws {
    let posts = (0..<450).map { TalkPost(id: "p\($0)x", user: "u\($0 % 410)x", at: Self.start + Int64($0)) }
    let driven = try MattermostTalk.drive(Self.exchange()) { request in
      request.url.contains("since=") ? TalkPost.list(posts) : TalkPost.users(["u1x"])
    }
    #expect(driven.questions.dropFirst() == ["POST users/ids", "POST users/ids", "POST users/ids"])
  }

  @Test func `strange posts hide no others`() throws {
    let good = TalkPost(id: "a", at: Self.start)
    let body = #"""
      {"order":["x","y","\#(MattermostTalk.id("a"))","gone"],"posts":{"x":{},"y":{"id":7,"props":3,"metadata":[]},
       "\#(MattermostTalk.id("a"))":\#(good.json)}}
      """#
    let driven = try MattermostTalk.drive(Self.exchange(), [.json(body), TalkPost.users(["ada"])])
    guard case .got(let history) = driven.answer else { throw ContractFailure("\(driven.answer)") }
    #expect(try Self.posts(history) == [MattermostTalk.id("a")])
    #expect(
      try MattermostTalk.drive(Self.exchange(), [.json(#"{"order":null,"posts":null}"#)]).answer
        == .got(History(entries: [], cursor: nil)))
  }

  @Test func `a channel that is no identifier is refused, and nothing is asked`() throws {
    guard case .refused(let refusal) = try MattermostTalk.drive(Self.exchange(channel: "town-square"), []).answer else {
      throw ContractFailure("asked")
    }
    #expect(refusal.code == "not-a-channel-id" && !refusal.isOfToken)
    #expect(refusal.hint.contains("View Info"))
  }

  @Test func `a channel that we may not read, or not now, is told`() throws {
    guard
      case .refused(let refusal) = try MattermostTalk.drive(
        Self.exchange(), [.error(403, "api.context.permissions.app_error")]
      ).answer
    else { throw ContractFailure("read") }
    #expect(refusal.hint.contains("/invite"))
    #expect(
      try MattermostTalk.drive(Self.exchange(), [.unknown("timeout")]).answer == .later(after: nil, reason: "no-answer")
    )
    #expect(
      try MattermostTalk.drive(Self.exchange(), [TalkPost.list([TalkPost(id: "a")]), .json("", status: 503)]).answer
        == .later(after: nil, reason: "http-503"))
  }
}
