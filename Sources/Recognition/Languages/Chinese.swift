// SPDX-License-Identifier: Apache-2.0
// Chinese.

extension LanguageTable {
  /// Chinese.
  static let chinese = LanguageTable(
    tag: "zh",
    phrases: [],
    common: [
      "的", "了", "我", "你", "他", "她", "们", "是", "在", "不", "有", "这", "那", "个", "都", "也", "就", "和", "把", "被", "吗", "吧",
      "呢", "很", "要", "会", "说", "您", "给",
    ])
}
