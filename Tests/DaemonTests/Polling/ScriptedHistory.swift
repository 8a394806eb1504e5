// SPDX-License-Identifier: Apache-2.0
// A chat's server with a history that can be asked: channels in which people write, edit, delete and react, a limit of requests, and
// moods that a test decides. What is not asked of it goes to another transport.

import Foundation
import Ports
import Recognition
import Synchronization
import TestSupport

/// The server.
final class ScriptedHistory: HTTPTransport {
  static let base = "https://api.example"

  /// What becomes of questions.
  enum Mood: Equatable, Sendable {
    case answers
    /// 503.
    case isAway
    /// 403, with a code.
    case refuses(String)
    /// 429, and so many seconds of patience.
    case asksForPatience(Int)
    /// 401.
    case knowsNoToken
    /// No answer until the request's time is over.
    case hangs
  }

  struct Post: Codable, Equatable, Sendable {
    var id: String
    var author: String
    var text: String
    var time: Double
    var revision: Int?
    var thread: String?
    var reactions: [[String]] = []
  }

  /// One page of an answer.
  struct Page: Codable {
    var posts: [Post]
    var asked: Double
    var next: Int?
  }

  struct Request: Equatable, Sendable {
    var at: Date
    var path: String
    var fields: [String: String]
    var status: Int
  }

  fileprivate struct Kept {
    var channels: [String: [Post]]
    var moods: [String: Mood] = [:]
    var limit: Int?
    var requests: [Request] = []
    var silentUntil = Date.distantPast
    var violations = 0
    var clock: any WallClock
    var timer: any MonotonicTimer
    var others: any HTTPTransport
    var pageSize = 50
    var beforeAnswer: (@Sendable () throws -> Void)?
    var edits = 0
    var isAheadBy: Double = 0
  }

  private let kept: Mutex<Kept>

  init(channels: [String], others: any HTTPTransport, clock: any WallClock, timer: any MonotonicTimer) {
    kept = Mutex(
      Kept(
        channels: Dictionary(uniqueKeysWithValues: channels.map { ($0, []) }), clock: clock, timer: timer,
        others: others))
  }

  /// Goes on in another world, with all that was said.
  func move(to timer: any MonotonicTimer, clock: any WallClock, others: any HTTPTransport) {
    kept.withLock { ($0.timer, $0.clock, $0.others) = (timer, clock, others) }
  }

  // MARK: What people do

  func say(
    _ text: String, by author: String = "zoe", id: String, in channel: String = "general", thread: String? = nil,
    at time: Date? = nil
  ) {
    kept.withLock { kept in
      let time = (time ?? kept.clock.now()).timeIntervalSince1970
      kept.channels[channel, default: []].append(
        Post(id: id, author: author, text: text, time: time, thread: thread))
    }
  }

  func edit(_ id: String, in channel: String = "general", to text: String) {
    change(id, in: channel) { post, edits in (post.text, post.revision) = (text, edits) }
  }

  func delete(_ id: String, in channel: String = "general") {
    kept.withLock { $0.channels[channel]?.removeAll { $0.id == id } }
  }

  func react(_ emoji: String, by person: String, to id: String, in channel: String = "general") {
    change(id, in: channel) { post, _ in post.reactions.append([emoji, person]) }
  }

  func takeBack(_ emoji: String, by person: String, from id: String, in channel: String = "general") {
    change(id, in: channel) { post, _ in post.reactions.removeAll { $0 == [emoji, person] } }
  }

  private func change(_ id: String, in channel: String, _ change: (inout Post, Int) -> Void) {
    kept.withLock { kept in
      kept.edits += 1
      guard let index = kept.channels[channel]?.firstIndex(where: { $0.id == id }) else { return }
      change(&kept.channels[channel]![index], kept.edits)
    }
  }

  // MARK: What the server does

  func open(_ channel: String) { kept.withLock { $0.channels[channel] = [] } }
  /// How it takes questions about a channel; about all without one.
  func be(_ mood: Mood, about channel: String = "") { kept.withLock { $0.moods[channel] = mood } }
  /// No more requests than so many in a minute.
  func allow(_ requests: Int?, pageSize: Int = 50) {
    kept.withLock { ($0.limit, $0.pageSize) = (requests, pageSize) }
  }
  /// Its clock is ahead of everybody's.
  func runAhead(by seconds: Double) { kept.withLock { $0.isAheadBy = seconds } }
  /// Called once, after the next page of a history was read and five seconds before it is answered.
  func beforeNextAnswer(_ call: @escaping @Sendable () throws -> Void) { kept.withLock { $0.beforeAnswer = call } }

  /// What stands in a channel.
  func posts(in channel: String = "general") -> [Post] { kept.withLock { $0.channels[channel] ?? [] } }
  var requests: [Request] { kept.withLock { $0.requests } }
  /// How many requests came before the server wanted to be asked again.
  var violations: Int { kept.withLock { $0.violations } }
  /// The requests for a channel's history, thorough ones or light ones.
  func readings(of channel: String = "general", thorough: Bool? = nil) -> [Request] {
    requests.filter {
      $0.fields["channel"] == channel && $0.fields["page"] == "0"
        && (thorough.map { $0 ? "1" : "0" } ?? $0.fields["thorough"]) == $0.fields["thorough"]
    }
  }

  func send(_ request: HTTPRequest) async -> HTTPOutcome {
    guard request.url.hasPrefix(Self.base + "/") else { return await kept.withLock { $0.others }.send(request) }
    let components = URLComponents(string: request.url)
    let fields = Dictionary(
      uniqueKeysWithValues: (components?.queryItems ?? []).map { ($0.name, $0.value ?? "") })
    let path = components?.path ?? ""
    let (response, mood, timer, call) = kept.withLock { kept in
      let answer = kept.answer(path, fields)
      kept.requests.append(Request(at: kept.clock.now(), path: path, fields: fields, status: answer.0.status))
      let call = path == "/history" && answer.0.status == 200 ? kept.beforeAnswer : nil
      if call != nil { kept.beforeAnswer = nil }
      return (answer.0, answer.1, kept.timer, call)
    }
    if mood == .hangs {
      try? await timer.sleep(for: .milliseconds(request.timeoutMilliseconds))
      return .unknown("timed out")
    }
    if let call {
      try? call()
      try? await timer.sleep(for: .seconds(5))
    }
    return .answered(response)
  }
}

extension ScriptedHistory.Kept {
  fileprivate mutating func answer(_ path: String, _ fields: [String: String]) -> (
    HTTPResponse, ScriptedHistory.Mood
  ) {
    let now = clock.now()
    if now < silentUntil { violations += 1 }
    if let limit {
      let recent = requests.filter { $0.status == 200 && now.timeIntervalSince($0.at) < 60 }
      if recent.count >= limit, let oldest = recent.first {
        let wait = max(1, Int((60 - now.timeIntervalSince(oldest.at)).rounded(.up)))
        silentUntil = now.addingTimeInterval(Double(wait))
        return (HTTPResponse(status: 429, headers: [HTTPHeader("Retry-After", "\(wait)")]), .answers)
      }
    }
    let channel = fields["channel"] ?? "list"
    let mood = moods[""].flatMap { $0 == .answers ? nil : $0 } ?? moods[channel] ?? .answers
    switch mood {
    case .isAway: return (HTTPResponse(status: 503), mood)
    case .refuses(let code): return (HTTPResponse(status: 403, body: Array(code.utf8)), mood)
    case .knowsNoToken: return (HTTPResponse(status: 401), mood)
    case .asksForPatience(let seconds):
      silentUntil = now.addingTimeInterval(Double(seconds))
      return (HTTPResponse(status: 429, headers: [HTTPHeader("Retry-After", "\(seconds)")]), mood)
    case .hangs, .answers: break
    }
    let body = path == "/channels" ? try? JSONEncoder().encode(channels.keys.sorted()) : page(channel, fields, now)
    return (HTTPResponse(status: 200, body: Array(body ?? Data())), mood)
  }

  // Oldest first. A light answer has what is new and stands in no thread, a thorough one all that stands there.
  private func page(_ channel: String, _ fields: [String: String], _ now: Date) -> Data? {
    let from = Double(fields["from"] ?? "") ?? 0
    let number = Int(fields["page"] ?? "") ?? 0
    let all = (channels[channel] ?? [])
      .filter { $0.time > from && (fields["thorough"] == "1" || $0.thread == nil) }
      .sorted { $0.time < $1.time }
    let posts = Array(all.dropFirst(number * pageSize).prefix(pageSize))
    let next = (number + 1) * pageSize < all.count ? number + 1 : nil
    return try? JSONEncoder().encode(
      ScriptedHistory.Page(posts: posts, asked: now.timeIntervalSince1970 + isAheadBy, next: next))
  }
}
