// SPDX-License-Identifier: Apache-2.0
// A conversation over HTTP as a value: it says what to ask next and takes in what became of it. Many things need more than one
// request (a page after a page, a look before a post is repeated); as values they are rules like all others, and whoever
// drives one brings the network, the clock and the patience.

public import Ports
public import struct FoundationEssentials.Date

/// A conversation with a server that ends in an answer.
public protocol Exchange<Answer>: Sendable {
  /// What it finds out.
  associatedtype Answer: Sendable

  /// The next step. Not to be called again after ``ExchangeStep/done(_:)``.
  /// - Parameter outcome: What became of the request that was asked for last; nil at the beginning and after a pause.
  mutating func step(_ outcome: HTTPOutcome?, now: Date) -> ExchangeStep<Answer>
}

/// What an exchange wants next.
public enum ExchangeStep<Answer: Sendable>: Sendable {
  /// This request carried out.
  case ask(HTTPRequest)
  /// To be left alone for so long, since the server asked for that.
  case pause(Duration)
  /// Nothing more.
  case done(Answer)
}

extension ExchangeStep: Equatable where Answer: Equatable {}

/// One request and what its outcome means.
public struct SingleExchange<Answer: Sendable>: Exchange {
  private let request: HTTPRequest
  private let meaning: @Sendable (HTTPOutcome, Date) -> Answer

  /// Describes it.
  public init(_ request: HTTPRequest, meaning: @escaping @Sendable (HTTPOutcome, Date) -> Answer) {
    self.request = request
    self.meaning = meaning
  }

  /// The request, and then the meaning of its outcome.
  public mutating func step(_ outcome: HTTPOutcome?, now: Date) -> ExchangeStep<Answer> {
    outcome.map { .done(meaning($0, now)) } ?? .ask(request)
  }
}
