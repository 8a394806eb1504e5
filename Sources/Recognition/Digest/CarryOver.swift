// SPDX-License-Identifier: Apache-2.0
// How long a goal or an experiment that nobody ended is carried from digest to digest. Goals here are small enough for a week, and a list
// that only grows is read by nobody: what was neither begun nor due within a quarter rests. It is no less open, and whoever asks for
// the open ones finds it.

import struct FoundationEssentials.Date

/// The rule for what goes on.
struct CarryOver {
  let zone: TimeZoneRules
  let languages: Languages

  /// 13 weeks.
  static let span: Double = 13 * 7 * 24 * 3600

  init(_ settings: EffectiveSettings, context: DecisionContext) {
    zone = context.zone(settings.policy.zone) ?? .utc
    languages = settings.languages
  }

  /// Whether something that is open is carried over at a moment. An aim always is: it is what a team's goals lead to.
  func carries(_ numbered: NumberedItem, at moment: Date) -> Bool {
    let beginning = moment.addingTimeInterval(-Self.span)
    if numbered.said > beginning || numbered.item.isAim == true { return true }
    let due = numbered.item.due.flatMap {
      DueDate.day(of: $0, saidAt: numbered.said, in: zone, languages: languages)
    }
    return due.map { $0 > CivilTime(at: beginning, in: zone).date } ?? false
  }
}
