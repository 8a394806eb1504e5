// SPDX-License-Identifier: Apache-2.0
// When trouble with an inbox or a history has lasted so long that somebody should be told.

/// Watches for what fails for long.
struct StallWatch: Equatable {
  /// How long it may fail before that is a stall.
  static let patience = Duration.seconds(900)

  private var since: Duration?
  private var isTold = false

  /// Whether something fails.
  var isInTrouble: Bool { since != nil }

  /// How long until trouble that goes on is a stall; nil where there is none, or it is one already.
  func left(at time: Duration) -> Duration? { isTold ? nil : since.map { max(.zero, $0 + Self.patience - time) } }

  /// Something was not answered.
  mutating func fail(at time: Duration) { since = since ?? time }

  /// All went well. Tells whether that ends a stall.
  mutating func recover() -> Bool {
    defer { (since, isTold) = (nil, false) }
    return isTold
  }

  /// Whether trouble has become a stall; says so once.
  mutating func hasStalled(at time: Duration) -> Bool {
    guard left(at: time) == .zero else { return false }
    isTold = true
    return true
  }
}
