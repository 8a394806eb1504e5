// SPDX-License-Identifier: Apache-2.0
// The port to HTTP. Its outcome keeps apart what every sender must keep apart: an answer, a request that certainly was
// not sent, and a request of which nobody knows whether it was carried out.

/// One HTTP exchange at a time; several may be under way at once.
public protocol HTTPTransport: Sendable {
  /// Sends a request over a connection of its own and waits for the whole answer. Never repeats it by itself.
  /// Cancelling the task ends the exchange with `.unknown` (or `.notSent` where it had not begun).
  func send(_ request: HTTPRequest) async -> HTTPOutcome
}

/// A request.
public struct HTTPRequest: Equatable, Sendable {
  /// `GET`, `POST`, `PUT` or `DELETE`.
  public var method: String
  /// An absolute URL, `https` or (for a trusted host only) `http`. It may hold a secret: never log it.
  public var url: String
  /// Header fields in order; values must hold no line ends.
  public var headers: [HTTPHeader]
  /// The body's bytes; empty for none.
  public var body: [UInt8]
  /// Whether the operator named this host: plain `http` and private addresses are for such hosts only.
  public var isTrustedHost: Bool
  /// The longest the whole exchange may take, in milliseconds.
  public var timeoutMilliseconds: Int
  /// The largest answer that is read, in bytes; a longer one ends the exchange with `.unknown`.
  public var answerLimit: Int

  /// Describes a request.
  public init(
    method: String, url: String, headers: [HTTPHeader] = [], body: [UInt8] = [], isTrustedHost: Bool = false,
    timeoutMilliseconds: Int = 30_000, answerLimit: Int = 1 << 20
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.isTrustedHost = isTrustedHost
    self.timeoutMilliseconds = timeoutMilliseconds
    self.answerLimit = answerLimit
  }
}

/// A header field.
public struct HTTPHeader: Equatable, Sendable {
  /// The name; case does not matter.
  public var name: String
  /// The value.
  public var value: String

  /// Describes a header field.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// An answer.
public struct HTTPResponse: Equatable, Sendable {
  /// The status code, 200 to 599.
  public var status: Int
  /// Header fields as they came.
  public var headers: [HTTPHeader]
  /// The body's bytes, decompressed.
  public var body: [UInt8]

  /// Describes an answer.
  public init(status: Int, headers: [HTTPHeader] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The first value of a header field.
  public func header(_ name: String) -> String? {
    let wanted = name.lowercased()
    return headers.first { $0.name.lowercased() == wanted }?.value
  }
}

/// How an exchange ended.
public enum HTTPOutcome: Equatable, Sendable {
  /// The server answered, whatever it said.
  case answered(HTTPResponse)
  /// The request was certainly not carried out: no such name, connection refused, TLS not agreed, address not allowed.
  case notSent(String)
  /// The request may have been carried out: a time-out, a broken connection, no answer.
  case unknown(String)
}
