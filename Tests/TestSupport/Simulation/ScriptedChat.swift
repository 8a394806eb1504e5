// SPDX-License-Identifier: Apache-2.0
// A place to post to that does what a test says, request by request, and remembers when each came.

public import Ports
import Synchronization

public import struct FoundationEssentials.Date

/// A chat's endpoints, each a URL with answers of its own. Where nothing is said it takes every post.
public final class ScriptedChat: HTTPTransport {
  /// What becomes of a request.
  public enum Answer: Sendable {
    /// It is taken: 200.
    case take
    /// It is not taken, and this is said.
    case status(Int, retryAfter: String? = nil)
    /// Nothing is said, and it is not taken.
    case hang
    /// Nothing is said, though it is taken.
    case takeAndHang
    /// No connection.
    case refuse
    /// It is taken after so long.
    case takeAfter(Duration)
  }

  /// A request.
  public struct Request: Equatable, Sendable {
    /// When it began.
    public var at: Date
    /// Where it went.
    public var url: String
    /// Its idempotency key.
    public var key: String
    /// Its body.
    public var body: String
    /// Whether the endpoint took it as a post, repeats of a key included.
    public var isTaken: Bool
  }

  private struct Kept {
    var script: [String: [Answer]] = [:]
    var requests: [Request] = []
    var timer: any MonotonicTimer
    var clock: any WallClock
  }

  private let kept: Mutex<Kept>

  /// A chat in a world with these clocks.
  public init(timer: any MonotonicTimer, clock: any WallClock) { kept = Mutex(Kept(timer: timer, clock: clock)) }

  /// Goes on in another world, with all it has seen.
  public func move(to timer: any MonotonicTimer, clock: any WallClock) {
    kept.withLock { ($0.timer, $0.clock) = (timer, clock) }
  }

  /// What a URL answers from now on, one after another; the last for ever.
  public func answer(_ url: String, _ answers: [Answer]) { kept.withLock { $0.script[url] = answers } }

  /// All requests, in order.
  public var requests: [Request] { kept.withLock { $0.requests } }

  /// What was posted: of the requests that were taken, the first of each key.
  public var posts: [Request] {
    var keys: Set<String> = []
    return requests.filter { $0.isTaken && keys.insert($0.key).inserted }
  }

  /// Does what the script says.
  public func send(_ request: HTTPRequest) async -> HTTPOutcome {
    let (answer, timer, index) = begin(request)
    do {
      switch answer {
      case .take: return .answered(HTTPResponse(status: 200))
      case .status(let status, let retryAfter):
        return .answered(
          HTTPResponse(status: status, headers: retryAfter.map { [HTTPHeader("Retry-After", $0)] } ?? []))
      case .hang, .takeAndHang:
        try await timer.sleep(for: .milliseconds(request.timeoutMilliseconds))
        return .unknown("timed out")
      case .refuse: return .notSent("connection refused")
      case .takeAfter(let wait):
        try await timer.sleep(for: wait)
        kept.withLock { $0.requests[index].isTaken = true }
        return .answered(HTTPResponse(status: 200))
      }
    } catch {
      return .unknown("cancelled")
    }
  }

  private func begin(_ request: HTTPRequest) -> (Answer, any MonotonicTimer, index: Int) {
    kept.withLock { kept in
      var answers = kept.script[request.url] ?? []
      let answer = answers.first ?? .take
      if answers.count > 1 { answers.removeFirst() }
      kept.script[request.url] = answers
      let isTaken =
        switch answer {
        case .take, .takeAndHang: true
        case .status, .hang, .refuse, .takeAfter: false
        }
      kept.requests.append(
        Request(
          at: kept.clock.now(), url: request.url,
          key: request.headers.first { $0.name == "Idempotency-Key" }?.value ?? "",
          body: String(decoding: request.body, as: UTF8.self), isTaken: isTaken))
      return (answer, kept.timer, kept.requests.count - 1)
    }
  }
}
