// SPDX-License-Identifier: Apache-2.0
// Whoever asks a chat passes one turnstile.

import Testing

@testable import Daemon

@Suite struct QuestionPaceTests {
  @Test func `turns are apart by the pause, and who waits takes none`() {
    let pace = QuestionPace(pause: .seconds(2))
    #expect(pace.turn(at: .seconds(10)) == .zero)
    #expect(pace.turn(at: .seconds(11)) == .seconds(1) && pace.turn(at: .seconds(11)) == .seconds(1))
    #expect(pace.turn(at: .seconds(12)) == .zero && pace.turn(at: .seconds(12)) == .seconds(2))
    let quick = QuestionPace(pause: .zero)
    #expect(quick.turn(at: .seconds(1)) == .zero && quick.turn(at: .seconds(1)) == .zero)
  }

  @Test func `a hold is for everybody, and a shorter one does not end a longer`() {
    let pace = QuestionPace(pause: .seconds(2))
    pace.hold(until: .seconds(60))
    pace.hold(until: .seconds(30))
    #expect(pace.turn(at: .seconds(20)) == .seconds(40))
    #expect(pace.turn(at: .seconds(60)) == .zero && pace.turn(at: .seconds(61)) == .seconds(1))
  }
}
