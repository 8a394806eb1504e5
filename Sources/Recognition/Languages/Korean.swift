// SPDX-License-Identifier: Apache-2.0
// Korean.

extension LanguageTable {
  /// Korean.
  static let korean = LanguageTable(
    tag: "ko",
    phrases: [],
    common: [
      "은", "는", "이", "가", "을", "를", "에", "의", "도", "와", "과", "고", "다", "요", "서", "로", "니", "습", "하", "해",
    ])
}
