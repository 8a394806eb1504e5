// SPDX-License-Identifier: Apache-2.0
// An exchange written from its beginning to its end: what is asked, and how it goes on from what comes back.

import Ports
import struct FoundationEssentials.Date

/// What is asked next, and what follows from it.
indirect enum Dialogue<Answer: Sendable>: Sendable {
  /// A request, and how it goes on.
  case asking(HTTPRequest, then: @Sendable (HTTPOutcome, Date) -> Dialogue)
  /// A pause first.
  case pausing(Duration, then: Dialogue)
  /// The end.
  case done(Answer)
}

/// A dialogue as an exchange.
struct DialogueExchange<Answer: Sendable>: Exchange {
  private var dialogue: Dialogue<Answer>

  init(_ dialogue: Dialogue<Answer>) { self.dialogue = dialogue }

  mutating func step(_ outcome: HTTPOutcome?, now: Date) -> ExchangeStep<Answer> {
    if let outcome, case .asking(_, let then) = dialogue { dialogue = then(outcome, now) }
    switch dialogue {
    case .asking(let request, _): return .ask(request)
    case .pausing(let pause, let then):
      dialogue = then
      return .pause(pause)
    case .done(let answer): return .done(answer)
    }
  }
}
