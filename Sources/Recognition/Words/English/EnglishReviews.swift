// SPDX-License-Identifier: Apache-2.0
// English: the words about reviews.

extension ReviewPhrase {
  var english: String {
    switch self {
    case .everyMonth: "I look back on each month on the first working day after it, next {next}."
    case .everyQuarter: "I look back on each quarter on the first working day after it, next {next}."
    case .never: "I look back on no month and no quarter here."
    case .monthLine: "Review: monthly"
    case .quarterLine: "Review: quarterly"
    case .noLine: "Review: none"
    case .nothing: "Nothing was noted here in that time."
    }
  }
}
