// SPDX-License-Identifier: Apache-2.0
// Who was given which hint, so that nobody is given it more than once a week.

import struct FoundationEssentials.Date

/// A person and what they were told.
struct HintPlace: Hashable {
  var chat: String
  var person: Person
  var about: HintGiven.About

  init(chat: String, person: Person, about: HintGiven.About) {
    self.chat = chat
    self.person = person
    self.about = about
  }

  init(_ hint: HintGiven) { self.init(chat: hint.chat, person: hint.to, about: hint.about) }
}

extension State {
  /// A week, in seconds.
  static let hintPause: Double = 7 * 24 * 3600

  /// Whether somebody may be given a hint: they were not given it for a week.
  func mayHint(_ place: HintPlace, at now: Date) -> Bool {
    guard let last = hints[place] else { return true }
    let passed = now.timeIntervalSince(last)
    // After a clock was set back, the last hint lies in the future and is an old one.
    return passed < 0 || passed >= Self.hintPause
  }
}
