// SPDX-License-Identifier: Apache-2.0
// What people write below a question without answering it, besides the courtesies of the languages' tables: yes, no, me too, so
// they heard. In all languages at once, since each is looked for as a part of a sentence that says nothing else.

/// Short words that answer nothing.
enum Acknowledgements {
  /// As they are compared: folded, in the spelling that people use in a hurry.
  static let phrases: Set<String> = Set(
    [english, german, romance, dutch, polish, eastAsian].flatMap { $0 }.map(\.folded))

  /// The most tokens that a phrase has; in scripts without spaces each character is one.
  static let longest = 6

  private static let english = [
    "ok", "okay", "okey", "k", "kk", "yes", "yeah", "yep", "yup", "no", "nope", "nah", "sure", "sure thing", "true",
    "same",
    "same here", "me too", "me neither", "same for me", "this", "agree", "agreed", "i agree", "done", "noted", "got it",
    "will do", "on it", "sounds good", "makes sense", "good question", "good one", "good idea", "great idea",
    "nice idea", "love it", "love this", "love that", "great question",
    "nice", "nice one",
    "cool", "great", "wow", "lol", "haha", "hehe", "hm", "hmm", "idk", "i don't know", "no idea", "not sure", "dunno",
    "hi", "hello", "hey", "morning", "good morning", "test", "ping", "bump", "up", "np", "no problem", "no worries",
    "pls",
    "please", "sorry", "oops", "welcome", "you're welcome", "well said", "exactly", "right", "indeed", "maybe",
    "later", "tbd", "n/a", "na", "none", "nothing", "pass", "x", "xd", "rofl", "brb", "afk",
  ]
  private static let german = [
    "ja", "jo", "jep", "nein", "nö", "nee", "klar", "gern", "gerne", "genau", "stimmt", "passt", "ich auch", "ebenso",
    "dito",
    "gute frage", "gute idee", "erledigt", "keine ahnung", "weiß nicht", "nichts", "hallo", "moin", "guten morgen",
    "bitte", "alles klar", "mach ich", "super", "cool", "vielleicht", "später", "schön", "toll",
  ]
  private static let romance = [
    "oui", "non", "si", "sí", "sì", "sim", "não", "nao", "d'accord", "moi aussi", "pareil", "idem", "bien sûr",
    "bonne question",
    "bonne idée", "rien", "bonjour", "salut", "peut-être", "claro", "vale", "de acuerdo", "yo también", "igual",
    "buena pregunta",
    "nada", "hola", "buenos días", "también", "tal vez", "quizás", "eu também", "concordo", "boa pergunta", "olá", "oi",
    "bom dia",
    "beleza", "blz", "talvez", "anch'io", "anche io", "certo", "d'accordo", "va bene", "bella domanda", "niente",
    "ciao",
    "buongiorno", "forse", "perfetto", "perfecto", "parfait", "listo", "fatto", "fait", "feito",
  ]
  private static let dutch = [
    "nee", "zeker", "ik ook", "eens", "mee eens", "goede vraag", "goed idee", "geen idee", "niks", "niets",
    "goedemorgen", "hoi",
    "prima", "klopt", "misschien", "gedaan", "leuk", "mooi",
  ]
  private static let polish = [
    "tak", "nie", "jasne", "ja też", "ja tez", "zgoda", "zgadzam się", "dobre pytanie", "dobry pomysł", "nie wiem",
    "nic", "cześć",
    "dzień dobry", "spoko", "dobra", "może", "zrobione", "super",
  ]
  private static let eastAsian = [
    "はい", "うん", "いいえ", "了解", "了解です", "承知しました", "わかりました", "同じく", "同意", "なるほど", "いいね", "笑", "おはよう",
    "特になし", "なし", "好", "好的", "是", "是的", "不", "没有", "嗯", "同意", "我也是", "收到", "可以", "不知道", "哈哈", "早", "早上好", "赞", "네", "예",
    "넵", "아니요", "저도요", "저도", "동의", "동의합니다", "좋아요", "알겠습니다", "확인", "없음", "없어요", "ㅋㅋ", "ㅋㅋㅋ", "안녕하세요",
  ]
}
