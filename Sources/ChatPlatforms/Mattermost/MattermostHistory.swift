// SPDX-License-Identifier: Apache-2.0
// The posts of a channel from a moment on.
//
// `GET channels/ID/posts?since=MS` gives what was changed after a moment: new posts and edits, deletions and reactions, in
// threads and outside. It gives a thousand at most, and of more than that any thousand, since the database is not told which
// (server/channels/store/sqlstore/post_store.go, getPostsSinceOptions). Then the channel is read page by page from its newest
// post back; what was changed in posts that are older still is known only as far as the thousand tell it.

import Ports
import Recognition
import struct FoundationEssentials.Date

struct MattermostHistory: Sendable {
  /// The most posts that one answer holds, and how many a page does (the most it may).
  static let most = 1_000
  static let page = 200
  /// How far a reading goes back behind the end of the last: changes may be seen a little out of order.
  static let overlap: Int64 = 5_000
  /// How many users one question holds; the reference names no limit.
  static let usersAtOnce = 200

  var server: MattermostServer
  var wish: HistoryRequest

  private typealias Next = Dialogue<APIAnswer<History>>

  /// What was read so far.
  private struct Gathered: Sendable {
    /// By identifier; what came later holds.
    var rows: [String: MattermostPost] = [:]
    /// Whose posts answers answer, by the identifier of the thread's first post.
    var rootAuthors: [String: String] = [:]

    mutating func add(_ list: MattermostPostList) {
      for row in list.rows { rows[row.id] = row }
      for (id, post) in list.posts where post.originalID.isEmpty && !post.isFromProgram {
        rootAuthors[id] = post.userID
      }
    }
  }

  /// Milliseconds since 1970 from which on everything is news.
  private var from: Int64 { wish.from.milliseconds }

  func read() -> Dialogue<APIAnswer<History>> {
    guard MattermostServer.isID(wish.channel) else { return .done(.refused(.notAChannelID)) }
    var since = from
    if !wish.isThorough, let read = wish.cursor.flatMap({ Int64($0.mark) }) { since = max(since, read - Self.overlap) }
    // `since` itself is not included.
    let asked = server.get("channels/\(wish.channel)/posts?since=\(max(1, since) - 1)")
    return server.ask(asked, for: MattermostPostList.self) { list in
      var gathered = Gathered()
      guard let list else { return users(gathered) }
      gathered.add(list)
      return list.posts.count < Self.most ? users(gathered) : page(0, gathered)
    }
  }

  private func page(_ number: Int, _ gathered: Gathered) -> Next {
    let asked = server.get("channels/\(wish.channel)/posts?page=\(number)&per_page=\(Self.page)")
    return server.ask(asked, for: MattermostPostList.self) { list in
      guard let list else { return users(gathered) }
      var gathered = gathered
      gathered.add(list)
      let oldest = list.order.compactMap { list.posts[$0]?.createAt }.min() ?? 0
      return list.order.count < Self.page || oldest < from ? users(gathered) : page(number + 1, gathered)
    }
  }

  /// Whose names are needed.
  private func users(_ gathered: Gathered) -> Next {
    var ids: Set<String> = []
    for row in gathered.rows.values {
      ids.insert(row.userID)
      ids.formUnion(row.reactions.map(\.user_id))
      if let author = gathered.rootAuthors[row.rootID] { ids.insert(author) }
    }
    return users(ids.filter(MattermostServer.isID).sorted()[...], gathered, known: [:])
  }

  private func users(
    _ ids: ArraySlice<String>, _ gathered: Gathered, known: [String: MattermostEntry.User]
  ) -> Next {
    guard !ids.isEmpty else { return .done(.got(history(gathered, known))) }
    let asked = server.post("users/ids", Array(ids.prefix(Self.usersAtOnce)))
    return server.ask(asked, for: [MattermostUser].self) { users in
      var known = known
      for user in users ?? [] where !user.username.isEmpty {
        known[user.id] = MattermostEntry.User(name: user.username, isBot: user.isBot ? true : nil)
      }
      return self.users(ids.dropFirst(Self.usersAtOnce), gathered, known: known)
    }
  }

  private func history(_ gathered: Gathered, _ known: [String: MattermostEntry.User]) -> History {
    func user(_ id: String) -> MattermostEntry.User { known[id] ?? MattermostEntry.User(name: id) }
    let rows = gathered.rows.values.sorted { ($0.createAt, $0.id) < ($1.createAt, $1.id) }
    let entries = rows.map { row in
      var author = user(row.userID)
      if row.isFromProgram { author.isBot = true }
      return MattermostEntry(
        channel: wish.channel, post: row.id, root: row.rootID.isEmpty ? nil : row.rootID,
        rootAuthor: gathered.rootAuthors[row.rootID].map(user), authorID: row.userID, author: author, type: row.type,
        text: row.message, created: row.createAt, edited: row.editAt > 0 ? row.editAt : nil,
        deleted: row.deleteAt > 0 ? row.deleteAt : nil, isNews: max(row.createAt, row.editAt) >= from,
        reactions: row.reactions.map {
          MattermostEntry.Reaction(by: user($0.user_id), emoji: $0.emoji_name, at: $0.create_at)
        }, since: from)
    }
    let newest = rows.map(\.updateAt).max()
    return History(
      entries: entries.map { StableJSON.encode($0) },
      cursor: newest.map { ChannelCursor(mark: String($0)) } ?? wish.cursor)
  }
}
