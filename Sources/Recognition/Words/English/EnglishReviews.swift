// SPDX-License-Identifier: Apache-2.0
// English: looking back on months and quarters.

extension ReviewPhrase {
  var english: String {
    switch self {
    case .everyMonth: "I look back on each month on the first working day after it, next {next}."
    case .everyQuarter: "I look back on each quarter on the first working day after it, next {next}."
    case .never: "I look back on no month and no quarter here."
    case .nothing: "Nothing was noted here in that time."
    }
  }
}
