// SPDX-License-Identifier: Apache-2.0
// German: what is said about being forgotten.

extension ErasurePhrase {
  var german: String {
    switch self {
    case .wouldForget:
      "Ich würde endgültig löschen, was ich in diesem Chat von dir habe: was du gesagt hast, was zu dir gesagt wurde, "
        + "deine Reaktionen und Befehle. In den Worten anderer wird dein Name zu „someone“. Wenn du das willst, sag "
        + "`forget me now`."
    case .forgetting:
      "Ich lösche, was ich in diesem Chat von dir behalten habe. Was du von jetzt an sagst, zählt wieder."
    case .wouldErase:
      "Ich würde endgültig löschen, was ich in diesem Chat von {person} habe: was diese Person gesagt hat, was zu ihr "
        + "gesagt wurde, ihre Reaktionen und Befehle. In den Worten anderer wird ihr Name zu „someone“. Wenn du das "
        + "willst, sag dasselbe mit `now` dahinter."
    case .erasing:
      "Ich lösche, was ich in diesem Chat von dieser Person behalten habe. Was sie von jetzt an sagt, zählt wieder."
    case .whatStays:
      "An das, was im Chat selbst steht, komme ich nicht heran, auch nicht an Rückblicke, die dort stehen, und nicht an "
        + "Sicherungen und Exporte."
    case .programsAreNotForgotten: "Vergessen kann ich nur Menschen."
    }
  }
}
