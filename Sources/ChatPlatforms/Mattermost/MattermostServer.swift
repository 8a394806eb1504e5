// SPDX-License-Identifier: Apache-2.0
// How a Mattermost server is asked, and what its answers mean. Errors are JSON with an `id` such as
// `api.context.permissions.app_error` (server/public/model/utils.go, AppError); its `message` is for people and is not read.
// A limit answers 429 with plain text, and says in `Retry-After` and `X-Ratelimit-Reset` how many seconds are left
// (server/channels/app/ratelimit.go).

import FoundationEssentials
import Ports

/// A server and our token.
struct MattermostServer: Sendable {
  /// The largest answer that is read: a thousand posts of the greatest length, and what belongs to them.
  static let answerLimit = 64 << 20

  var access: APIAccess

  /// Asks for something by its path below `/api/v4/`.
  func get(_ path: String) -> HTTPRequest { request("GET", path, body: []) }

  /// Posts an object.
  func post(_ path: String, _ value: some Encodable) -> HTTPRequest {
    request("POST", path, body: StableJSON.encode(value))
  }

  private func request(_ method: String, _ path: String, body: [UInt8]) -> HTTPRequest {
    var headers = [HTTPHeader("Authorization", "Bearer \(access.token.revealed)")]
    if !body.isEmpty { headers.append(HTTPHeader("Content-Type", "application/json")) }
    return HTTPRequest(
      method: method, url: "\(access.base)/api/v4/\(path)", headers: headers, body: body,
      isTrustedHost: access.isTrustedHost, answerLimit: Self.answerLimit)
  }

  /// Asks a question that changes nothing, again after a pause where the server asks for one, and goes on with what it answers.
  /// - Parameters:
  ///   - refusalsToRead: Statuses that are an answer to this question too.
  ///   - pauses: How many pauses are still granted; then whoever asks hears of the limit.
  func ask<Value: Decodable & Sendable, Answer: MattermostAnswer>(
    _ request: HTTPRequest, for: Value.Type, refusalsToRead: Set<Int> = [], pauses: Int = 8,
    then: @escaping @Sendable (Value?) -> Dialogue<Answer>
  ) -> Dialogue<Answer> {
    .asking(request) { outcome, now in
      if pauses > 0, let pause = Self.pause(askedBy: outcome, now: now) {
        return .pausing(
          pause,
          then: ask(request, for: Value.self, refusalsToRead: refusalsToRead, pauses: pauses - 1, then: then))
      }
      if case .answered(let response) = outcome, refusalsToRead.contains(response.status) { return then(nil) }
      switch Self.read(Value.self, outcome, now: now) {
      case .success(let value): return then(value)
      case .failure(let failure): return .done(Answer(failure))
      }
    }
  }

  /// How long a limit asks us to wait; nil for any other outcome.
  static func pause(askedBy outcome: HTTPOutcome, now: Date) -> Duration? {
    guard case .answered(let response) = outcome, response.status == 429 else { return nil }
    let reset = response.header("X-Ratelimit-Reset").flatMap { Int64($0) }.map { Duration.seconds($0) }
    let asked = RetryAfter.wait(askedBy: response, now: now) ?? reset ?? .zero
    return min(max(asked, .seconds(1)), RetryAfter.longestWait)
  }

  private static func read<Value: Decodable>(
    _: Value.Type, _ outcome: HTTPOutcome, now: Date
  ) -> Result<Value, MattermostFailure> {
    switch outcome {
    case .notSent: return .failure(.later(after: nil, reason: "not-sent"))
    case .unknown: return .failure(.later(after: nil, reason: "no-answer"))
    case .answered(let response):
      let code = errorID(of: response) ?? "http-\(response.status)"
      switch response.status {
      case 200..<300:
        guard let value = try? JSONDecoder().decode(Value.self, from: Data(response.body)) else {
          return .failure(.refused(.notMattermost))
        }
        return .success(value)
      case 429: return .failure(.later(after: pause(askedBy: outcome, now: now), reason: code))
      case 408, 425, 500...599:
        return .failure(.later(after: RetryAfter.wait(askedBy: response, now: now), reason: code))
      default: return .failure(.refused(APIRefusal(mattermost: response.status, code: code)))
      }
    }
  }

  /// The error's `id`, where it looks like one: it goes into logs.
  static func errorID(of response: HTTPResponse) -> String? {
    struct Failure: Decodable { var id: String }
    guard let id = try? JSONDecoder().decode(Failure.self, from: Data(response.body)).id, id.utf8.count <= 120,
      id.utf8.contains(UInt8(ascii: ".")), id.utf8.allSatisfy({ isIDPart($0) })
    else { return nil }
    return id
  }

  /// Whether this can stand in a path: Mattermost's identifiers are 26 letters and digits.
  static func isID(_ id: String) -> Bool {
    id.utf8.count == 26 && id.utf8.allSatisfy { isIDPart($0) && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "_") }
  }

  private static func isIDPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: false
    }
  }
}

/// Why a question got no answer.
enum MattermostFailure: Error, Equatable {
  case later(after: Duration?, reason: String)
  case refused(APIRefusal)
}

/// What a dialogue with a server can end in.
protocol MattermostAnswer: Sendable {
  init(_ failure: MattermostFailure)
}

extension APIAnswer: MattermostAnswer {
  init(_ failure: MattermostFailure) {
    switch failure {
    case .later(let after, let reason): self = .later(after: after, reason: reason)
    case .refused(let refusal): self = .refused(refusal)
    }
  }
}

/// A look before a post: while it fails, nothing was posted.
extension DeliveryVerdict: MattermostAnswer {
  init(_ failure: MattermostFailure) {
    switch failure {
    case .later(let after, let reason): self = .retry(after: after, reason: reason)
    case .refused(let refusal):
      self = refusal.isOfToken ? .denied(reason: refusal.code) : .refused(reason: refusal.code)
    }
  }
}

extension APIRefusal {
  /// It answered, but with something else.
  static let notMattermost = APIRefusal(
    code: "not-mattermost",
    hint: "something answers there, but not as Mattermost does; `api` is the server's address, such as "
      + "https://chat.example, without /api/v4")
  /// A channel was named otherwise.
  static let notAChannelID = APIRefusal(
    code: "not-a-channel-id",
    hint: "name the channel by its identifier, 26 letters and digits: View Info in the channel's menu shows it")

  fileprivate init(mattermost status: Int, code: String) {
    switch status {
    case 401:
      self.init(
        code: code,
        hint: "the server does not accept the token; make another under Integrations > Bot Accounts, and give it to "
          + "smallwins", isOfToken: true)
    case 403:
      self.init(
        code: code,
        hint: "the bot may not do that; make it a member of the channel (/invite @NAME there), and of the team")
    case 404:
      self.init(
        code: code, hint: "there is no such thing; compare the channel's identifier, and the server's address in `api`"
      )
    default: self.init(code: code, hint: "the server refuses; its log says why, under the same code")
    }
  }
}
