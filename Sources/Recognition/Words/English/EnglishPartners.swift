// SPDX-License-Identifier: Apache-2.0
// English: partners for the week.

extension PartnerPhrase {
  var english: String {
    switch self {
    case .yours:
      "Your partner for this week: {people}. Ask once how it goes.|"
        + "Your partners for this week: {people}. Ask once how it goes."
    case .goals: "Open goals of {person}:"
    case .noGoal: "Ask {person} for the smallest next step."
    case .end: "`partner off` ends this."
    case .drawn: "Partners for this week, who ask each other once how it goes:"

    case .wanted: "Noted: you want a partner for the week. I draw them {time}."
    case .wantedByNobodyElse: "Nobody else does so far: I draw none until somebody says `partner on`, too."
    case .wantedInVain:
      "Noted: you want a partner for the week. I draw none yet; an admin begins that: `!wins partners monday 09:00`"
    case .unwanted: "Noted: you want no partner for the week."
    case .drawingIs:
      "I draw partners {time}, among those who say `partner on`. The next time is {next}."
    case .noDrawing: "I draw no partners."
    case .drawingLine: "Partners: {time}"
    case .noDrawingLine: "Partners: none"
    }
  }
}
