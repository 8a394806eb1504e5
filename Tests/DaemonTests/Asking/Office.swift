// SPDX-License-Identifier: Apache-2.0
// A chat's server with an API, for simulations: it knows who we are and who others are, takes posts, finds our own posts again, and
// has its moods.

import Foundation
import Ports
import Synchronization
import TestSupport

/// A server at `https://office.example`.
final class Office: Sendable {
  /// How it treats requests of a kind.
  enum Mood: Equatable {
    case well
    /// It answers with this status.
    case status(Int)
    /// It refuses, by this code, and what it was asked is at fault.
    case refuses(String)
    /// It accepts nothing that we show.
    case denies(String)
    /// It says nothing.
    case hangs
    /// It does what it is asked and says nothing.
    case doesAndHangs
    /// It answers after so long.
    case slow(Duration)
  }

  /// What it is asked.
  enum Kind: String, Hashable { case who, names, post, find }

  /// A request.
  struct Request: Equatable {
    var at: Duration
    var kind: Kind
    /// Identifiers, or the post's own.
    var words: [String]
  }

  /// Somebody, or a channel.
  struct Entry: Codable, Equatable {
    var id: String
    var name: String
    var isBot: Bool?
  }

  /// Who we are.
  struct Me: Codable, Equatable {
    var id = "u0bot"
    var name = "winsbot"
    var missing: [String] = []
  }

  /// A post as it was made.
  struct Post: Codable, Equatable {
    var id: String
    var channel: String
    var text: String
    var recipient: String?
  }

  private struct Held {
    var me = Me()
    var known: [String: Entry] = [:]
    var moods: [Kind: [Mood]] = [:]
    var requests: [Request] = []
    var posts: [Post] = []
    var timer: any MonotonicTimer = SimulatedExecutor(seed: 0).timer
  }

  static let base = "https://office.example"

  /// Whether a post can come twice here, since nobody looks for the first.
  let isForgetful: Bool
  /// Whether it is asked for one name after another.
  let isPonderous: Bool
  private let held = Mutex(Held())

  /// - Parameter names: Who is who.
  init(
    _ names: [String: String] = [:], programs: [String: String] = [:], isForgetful: Bool = false,
    isPonderous: Bool = false
  ) {
    self.isForgetful = isForgetful
    self.isPonderous = isPonderous
    for (id, name) in names { know(id, as: name) }
    for (id, name) in programs { know(id, as: name, isBot: true) }
  }

  func know(_ id: String, as name: String, isBot: Bool? = nil) {
    held.withLock { $0.known[id] = Entry(id: id, name: name, isBot: isBot) }
  }

  func call(us me: Me) { held.withLock { $0.me = me } }
  func move(to timer: any MonotonicTimer) { held.withLock { $0.timer = timer } }
  /// How it treats requests of a kind from now on, one after another; the last for ever.
  func be(_ moods: Mood..., to kind: Kind) { held.withLock { $0.moods[kind] = moods } }

  var requests: [Request] { held.withLock { $0.requests } }
  var posts: [Post] { held.withLock { $0.posts } }
  func requests(_ kind: Kind) -> [Request] { requests.filter { $0.kind == kind } }

  /// Answers a request.
  func answer(_ request: HTTPRequest) async -> HTTPOutcome {
    let path = request.url.dropFirst(Self.base.count + 1).split(separator: "?", maxSplits: 1)
    guard let kind = path.first.flatMap({ Kind(rawValue: String($0)) }) else { return .notSent("no such path") }
    let post = try? JSONDecoder().decode(Post.self, from: Data(request.body))
    let words = post.map { [$0.id] } ?? path.dropFirst().first?.split(separator: ",").map(String.init) ?? []
    let (mood, timer) = begin(kind, words)
    do {
      switch mood {
      case .well: return carryOut(kind, words, post)
      case .status(let status): return .answered(HTTPResponse(status: status))
      case .refuses(let code): return Self.json(["error": code])
      case .denies(let code): return Self.json(["denied": code])
      case .slow(let time):
        try await timer.sleep(for: time)
        return carryOut(kind, words, post)
      case .hangs, .doesAndHangs:
        if mood == .doesAndHangs { _ = carryOut(kind, words, post) }
        try await timer.sleep(for: .milliseconds(request.timeoutMilliseconds))
        return .unknown("timed out")
      }
    } catch {
      return .unknown("cancelled")
    }
  }

  private func begin(_ kind: Kind, _ words: [String]) -> (Mood, any MonotonicTimer) {
    held.withLock { held in
      held.requests.append(Request(at: held.timer.now(), kind: kind, words: words))
      let mood = held.moods[kind]?.first ?? .well
      if let moods = held.moods[kind], moods.count > 1 { held.moods[kind]?.removeFirst() }
      return (mood, held.timer)
    }
  }

  private func carryOut(_ kind: Kind, _ words: [String], _ post: Post?) -> HTTPOutcome {
    held.withLock { held in
      switch kind {
      case .who: return Self.json(held.me)
      case .names: return Self.json(words.compactMap { held.known[$0] })
      case .find:
        guard let place = held.posts.firstIndex(where: { words == [$0.id] }) else { return Self.json(["remote": ""]) }
        return Self.json(["remote": "p\(place)"])
      case .post:
        guard let post else { return .answered(HTTPResponse(status: 400)) }
        held.posts.append(post)
        return Self.json(["remote": "p\(held.posts.count - 1)"])
      }
    }
  }

  private static func json(_ value: some Encodable) -> HTTPOutcome {
    .answered(HTTPResponse(status: 200, body: (try? JSONEncoder().encode(value)).map(Array.init) ?? []))
  }
}

/// The network: the office, and whatever else there is.
struct OfficeTransport: HTTPTransport {
  let office: Office
  let others: any HTTPTransport

  func send(_ request: HTTPRequest) async -> HTTPOutcome {
    request.url.hasPrefix(Office.base) ? await office.answer(request) : await others.send(request)
  }
}
