// SPDX-License-Identifier: Apache-2.0
// German: the words to people who say something of themselves.

extension PersonPhrase {
  var german: String {
    switch self {
    case .muted:
      "Ich lasse dich aus Rückblicken, Tafeln und Geschichten heraus: was du gibst, was du bekommst und wo du erwähnt "
        + "wirst. Ich behalte es trotzdem. `unmute me` ändert das."
    case .unmuted: "In Rückblicken, Tafeln und Geschichten kommst du wieder vor. `mute me` ändert das."
    case .notMuted: "Du bist nirgends ausgelassen."
    case .unknownChat: "Ich kenne keinen Chat {chat}."
    case .severalPeople: "In {chat} gehen mehrere unter dem Namen {name}. Sag stattdessen die Kennung."
    case .thatIsYou: "Das bist du hier schon."
    case .neverSaid: "Das hast du nie von dir gesagt."
    case .claimed:
      "Notiert. Sag es jetzt auch dort, als {name} in {chat}: `!wins me is {here}/{author}`. Von da an zähle ich euch "
        + "beide als eine Person."
    case .joined: "Beide Seiten haben es gesagt: Du und {name} in {chat} seid für mich jetzt eine Person."
    case .parted: "Du und {name} in {chat} seid für mich zwei Personen."
    }
  }
}
