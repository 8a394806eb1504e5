// SPDX-License-Identifier: Apache-2.0
// Messages in letters of any script, width and direction.

import Recognition

/// Messages that count.
let unicodeCorpus: [CorpusCase] = [
  CorpusCase("ｋｕｄｏｓ ＠ada for the docs", ["ada | the docs"], "full-width letters and mark"),
  CorpusCase(
    "＠ａｄａ＋＋\u{3000}for the docs ＃ｔｅａｍ", ["ada | the docs ＃ｔｅａｍ | team"], "full-width name, pluses, space and hashtag"),
  CorpusCase("win：shipped", ["win | shipped"], "a wide colon"),
  CorpusCase("all green ＃win", ["win | all green"], "a wide hash"),
  CorpusCase("ＫＵＤＯＳ\u{3000}ｔｏ\u{3000}＠Ａｄａ！", ["ada"], "full-width capitals"),
  CorpusCase(
    "ku\u{200B}dos to \u{2068}@ada\u{2069} for the docs", ["ada | the docs"], "marks in a word and around a mention"),
  CorpusCase("\u{200F}kudos @سارة على المساعدة", ["سارة | على المساعدة"], "right to left behind an English sign"),
  CorpusCase("kudos to @سارة\u{200F}، @أحمد for the map", ["سارة أحمد | the map"], "an Arabic comma between mentions"),
  CorpusCase("kudos @علی\u{200C}رضا for the fix", ["علیرضا | the fix"], "a joiner inside a name"),
  CorpusCase("kudos @प्रिया for the notes", ["प्रिया | the notes"], "vowel signs"),
  CorpusCase("kudos @สมชาย for it", ["สมชาย | it"], "Thai"),
  CorpusCase("kudos @Дмитрий and @дмитрий for the map", ["дмитрий | the map"], "two spellings of one person"),
  CorpusCase("kudos @ΝΊΚΟΣ, @νίκος for it", ["νίκος | it"], "a sigma in capitals"),
  CorpusCase("kudos @jose\u{301} @josé for it", ["jose\u{301} | it"], "composed and not"),
  CorpusCase("kudos to @JOSÉ and @jose\u{301} for it", ["josé | it"], "in capitals and not composed"),
  CorpusCase("kudos @דנה for the schema", ["דנה | the schema"], "Hebrew"),
  CorpusCase("kudos @ada؛ the map is ready", ["ada | the map is ready"], "an Arabic semicolon"),
  CorpusCase("@ada ナイス", ["ada"], "kana"),
  CorpusCase("@ada ナイスフ\u{309A}レー！", ["ada"], "a sound mark of its own"),
  CorpusCase(
    "@ada \u{1100}\u{1169}\u{1106}\u{1161}\u{110B}\u{116F}\u{110B}\u{116D}", ["ada"], "Hangul letter by letter",
    sensitivity: .any),
  CorpusCase("@ada\u{A0}kudos\u{A0}for the map", ["ada | the map"], "spaces that do not break"),
]

/// Messages that count for nothing.
let unicodeTraps: [CorpusCase] = [
  CorpusCase("kudos @سارة؟", [], "an Arabic question mark"),
  CorpusCase("kudos @ada？", [], "a wide question mark"),
  CorpusCase("mail ada@example.org, kudos", [], "an address"),
  CorpusCase("\u{200F}\u{200E}\u{200B}", [], "nothing that is seen"),
  CorpusCase("「kudos @ada」", [], "quoted in corners"),
  CorpusCase("｢kudos @ada｣", [], "quoted in half-width corners"),
  CorpusCase("Ｗｉｎｄｏｗｓ：update", [], "no keyword"),
  CorpusCase("+１ @ada", [], "agreement is no sign"),
  CorpusCase("@ada\u{200B}--", [], "a minus"),
  CorpusCase("thanks @ада for asking", [], "courtesy, a Cyrillic name"),
]
