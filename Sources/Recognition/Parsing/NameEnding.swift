// SPDX-License-Identifier: Apache-2.0
// Where a name ends in running text whose script puts no spaces between words.

/// What is written right behind a name and is no part of it.
enum NameEnding {
  /// Honorifics, and the words that most often follow a name in a sentence about somebody, in UTF-8. None of them is
  /// common within names.
  static let all: [[UInt8]] = (honorifics + japanese + chinese + korean).map { [UInt8]($0.utf8) }

  private static let honorifics = [
    "さん", "さま", "様", "くん", "ちゃん", "君", "殿", "先生", "先輩", "老师", "老師", "同学", "同學", "씨", "님",
  ]
  private static let japanese = [
    "に", "へ", "が", "を", "のおかげ", "ありがと", "おめでと", "お疲れ", "感謝", "拍手", "ナイス", "さすが", "助かり",
  ]
  private static let chinese = [
    "的", "帮", "幫", "对我", "對我", "为我", "為我", "点赞", "點讚", "鼓掌", "谢谢", "謝謝", "感谢", "恭喜", "辛苦", "干得", "幹得",
    "做得", "太棒", "太牛", "太厉害", "真棒", "你", "您", "我",
  ]
  private static let korean = ["에게", "께", "한테", "덕분", "감사", "고마", "최고", "축하", "잘했"]
}

extension Unicode.Scalar {
  /// Stands before `@name` without a space where the language writes so: scripts without spaces, and those whose `and` and
  /// `to` are joined to the next word (Arabic, Hebrew). Before any other letter, `@` makes an address.
  var leansOnNames: Bool { isUnspaced || (0x0590...0x08FF).contains(value) || (0x0E00...0x0EFF).contains(value) }

  /// Joins letters into one word, or keeps them from joining, and is not seen: in Persian and Indic names.
  var joinsLetters: Bool { value == 0x200C || value == 0x200D || value == 0x2060 || value == 0x00AD }
}
