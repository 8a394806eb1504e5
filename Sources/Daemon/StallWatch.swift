// SPDX-License-Identifier: Apache-2.0
// When trouble with an inbox or a history has lasted so long that somebody should be told.

/// Watches for what fails for long.
struct StallWatch: Equatable {
  /// How long it may fail before that is a stall.
  static let patience = Duration.seconds(900)

  private var since: Duration?
  private var wasTold = false

  /// Whether something fails.
  var isInTrouble: Bool { since != nil }

  /// How long until trouble that goes on is a stall; nil where there is none, or it is one already.
  func left(at time: Duration) -> Duration? { wasTold ? nil : since.map { max(.zero, $0 + Self.patience - time) } }

  /// Something was not answered.
  mutating func fail(at time: Duration) { since = since ?? time }

  /// All went well. Tells whether that ends a stall.
  mutating func recover() -> Bool {
    defer { (since, wasTold) = (nil, false) }
    return wasTold
  }

  /// Whether trouble has become a stall that nobody was told of.
  func hasStalled(at time: Duration) -> Bool { left(at: time) == .zero }

  /// Somebody was told of the stall.
  mutating func noteTold() { wasTold = true }
}
