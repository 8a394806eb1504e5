// SPDX-License-Identifier: Apache-2.0
// A place to post to that honours idempotency keys and is otherwise as unkind as networks are: by chance it refuses
// connections, loses answers, asks for patience, and hangs.

public import Ports
import Synchronization

/// A simulated chat's endpoint.
public final class SimulatedEndpoint: HTTPTransport, Sendable {
  /// A post as the endpoint keeps it.
  public struct Post: Equatable, Sendable {
    /// Where it was posted.
    public var url: String
    /// Its idempotency key.
    public var key: String
    /// Its body.
    public var body: String
    /// When it arrived.
    public var at: Duration
  }

  private struct Kept {
    var posts: [Post] = []
    var keys: [String: String] = [:]
    var requests = 0
    var altered = 0
    var times: [String: Int] = [:]
  }

  private let kept = Mutex(Kept())
  private let timer: SimulatedTimer
  private let random: SeededRandom
  private let troublesInTen: Int

  /// An endpoint.
  /// - Parameter troublesInTen: How many of ten requests meet with trouble.
  public init(seed: UInt64, timer: SimulatedTimer, troublesInTen: Int) {
    self.timer = timer
    self.troublesInTen = troublesInTen
    random = SeededRandom(seed: seed &+ 77)
  }

  /// Takes this endpoint's posts to another machine's life.
  public init(continuing former: SimulatedEndpoint, seed: UInt64, timer: SimulatedTimer) {
    self.timer = timer
    troublesInTen = former.troublesInTen
    random = SeededRandom(seed: seed &+ 78)
    let posts = former.kept.withLock { $0 }
    kept.withLock { $0 = posts }
  }

  /// The posts that were taken, each key once, in the order they came.
  public var posts: [Post] { kept.withLock { $0.posts } }
  /// How often each key was taken: what somebody would see who does not look at keys.
  public var timesTaken: [String: Int] { kept.withLock { $0.times } }
  /// How many requests arrived, repeats among them.
  public var requests: Int { kept.withLock { $0.requests } }
  /// How many repeats had another body than the first.
  public var alteredRepeats: Int { kept.withLock { $0.altered } }

  /// Takes a request, or does not.
  public func send(_ request: HTTPRequest) async -> HTTPOutcome {
    let isTrouble = random.int(in: 1...10) <= troublesInTen
    let trouble = isTrouble ? random.int(in: 1...6) : 0
    do {
      try await timer.sleep(for: .milliseconds(random.int(in: 1...400)))
      switch trouble {
      case 1: return .notSent("connection refused")
      case 2: return .answered(HTTPResponse(status: 429, headers: [HTTPHeader("Retry-After", "7")]))
      case 3: return .answered(HTTPResponse(status: 503))
      case 4:
        // The answer is lost, the post is not.
        take(request)
        return .unknown("connection reset")
      case 5:
        if random.chance(oneIn: 2) { take(request) }
        try await timer.sleep(for: .milliseconds(request.timeoutMilliseconds))
        return .unknown("timed out")
      case 6:
        if random.chance(oneIn: 2) { take(request) }
        return .answered(HTTPResponse(status: 502))
      default:
        take(request)
        return .answered(HTTPResponse(status: 200))
      }
    } catch {
      return .unknown("cancelled")
    }
  }

  private func take(_ request: HTTPRequest) {
    let key = request.headers.first { $0.name == "Idempotency-Key" }?.value ?? ""
    let body = String(decoding: request.body, as: UTF8.self)
    kept.withLock { kept in
      kept.requests += 1
      kept.times[key, default: 0] += 1
      if let first = kept.keys[key] {
        if first != body { kept.altered += 1 }
        return
      }
      kept.keys[key] = body
      kept.posts.append(Post(url: request.url, key: key, body: body, at: timer.now()))
    }
  }
}
