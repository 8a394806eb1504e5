// SPDX-License-Identifier: Apache-2.0
// One name for an emoji, whichever way a platform writes it.

/// Emoji that stand for recognition, and the names that emoji go by.
public enum RecognitionEmoji {
  /// What counts unless a channel sets its own: 🌮 🎉 👏 🙌 🏆 ⭐ 🌟 🥇 🏅.
  public static let standard: Set<String> = [
    "taco", "tada", "clap", "raised_hands", "trophy", "star", "star2", "first_place_medal", "sports_medal",
  ]

  /// The cup that opens a win: 🏆.
  static let cup = "trophy"

  /// What turns the sentence it stands in into irony: 🙄 😒 🙃 🤡.
  static let irony: Set<String> = ["face_with_rolling_eyes", "unamused", "upside_down_face", "clown_face"]

  /// The shortcode (without colons, in lower case) of an emoji given as a shortcode, with colons or without, or as a
  /// Unicode character; the character itself where it has no shortcode in the table. Skin tones and variation
  /// selectors are dropped; names that platforms spell differently become one.
  public static func canonicalName(_ emoji: String) -> String {
    if emoji.utf8.contains(where: { $0 >= 0x80 }) {
      var bare = String.UnicodeScalarView()
      for scalar in emoji.unicodeScalars where !isModifier(scalar) { bare.append(scalar) }
      let character = String(bare)
      return shortcodes[character] ?? character
    }
    var name = emoji.lowercased()
    while name.hasPrefix(":") { name.removeFirst() }
    while name.hasSuffix(":") { name.removeLast() }
    if let tone = name.utf8.firstIndex(of: UInt8(ascii: ":")) { name = String(name[..<tone]) }
    if let tone = tones.first(where: name.hasSuffix) { name.removeLast(tone.count) }
    return synonyms[name] ?? name
  }

  /// How skin tones are written behind a name; the last five are Mattermost's.
  private static let tones = [
    "_tone1", "_tone2", "_tone3", "_tone4", "_tone5", "_medium_light_skin_tone", "_medium_dark_skin_tone",
    "_light_skin_tone", "_medium_skin_tone", "_dark_skin_tone",
  ]

  /// Skin tones (U+1F3FB–1F3FF) and variation selectors (U+FE0E, U+FE0F).
  private static func isModifier(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar.value) || scalar.value == 0xFE0E || scalar.value == 0xFE0F
  }

  /// Slack's names (https://github.com/iamcal/emoji-data) for what the parser or a channel is likely to ask for.
  private static let shortcodes: [String: String] = [
    "🌮": "taco", "🎉": "tada", "👏": "clap", "🙌": "raised_hands", "🏆": "trophy", "⭐": "star", "🌟": "star2",
    "🥇": "first_place_medal", "🏅": "sports_medal", "🥈": "second_place_medal", "🥉": "third_place_medal",
    "🎖": "medal", "🎊": "confetti_ball", "🥳": "partying_face", "👍": "+1", "👎": "-1", "🙏": "pray", "❤": "heart",
    "💜": "purple_heart", "💙": "blue_heart", "💚": "green_heart", "💛": "yellow_heart", "🧡": "orange_heart",
    "💖": "sparkling_heart", "🔥": "fire", "🚀": "rocket", "💯": "100", "✨": "sparkles", "💪": "muscle",
    "🤝": "handshake", "👌": "ok_hand", "✅": "white_check_mark", "🦄": "unicorn_face", "🍪": "cookie", "🍕": "pizza",
    "🍻": "beers", "🥂": "clinking_glasses", "🎂": "birthday", "🎈": "balloon", "💎": "gem", "👑": "crown",
    "🤩": "star-struck", "😍": "heart_eyes", "👀": "eyes", "👋": "wave", "🙄": "face_with_rolling_eyes",
    "🙃": "upside_down_face", "😒": "unamused", "😏": "smirk", "🤡": "clown_face", "🫡": "saluting_face",
    "🫶": "heart_hands", "🎯": "dart", "☕": "coffee", "🍩": "doughnut", "🍰": "cake", "🌱": "seedling",
  ]

  /// Names of other platforms and older sets, by Slack's name.
  private static let synonyms: [String: String] = [
    "party_popper": "tada", "hooray": "tada", "clapping_hands": "clap", "clapping": "clap",
    "raising_hands": "raised_hands", "hands": "raised_hands", "first_place": "first_place_medal",
    "1st_place_medal": "first_place_medal", "glowing_star": "star2", "medal_sports": "sports_medal",
    "thumbsup": "+1", "thumbs_up": "+1", "thumbsdown": "-1", "thumbs_down": "-1", "party": "partying_face",
    "rolling_eyes": "face_with_rolling_eyes",
    "upside_down": "upside_down_face", "folded_hands": "pray", "unicorn": "unicorn_face",
  ]
}
