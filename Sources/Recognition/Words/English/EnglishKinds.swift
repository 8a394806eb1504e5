// SPDX-License-Identifier: Apache-2.0
// English: what people call the kinds of items.

extension KindCount {
  var english: String {
    switch kind {
    case .shoutout: "a shout-out|{n} shout-outs"
    case .win: "a win|{n} wins"
    case .lesson: "a lesson|{n} lessons"
    case .setback: "a setback|{n} setbacks"
    case .praise: "a word of praise|{n} words of praise"
    case .goal: "a goal|{n} goals"
    case .done: "a finished goal|{n} finished goals"
    case .experiment: "an experiment|{n} experiments"
    case .result: "a result|{n} results"
    case .metric: "a metric|{n} metrics"
    case .mood: "a mood|{n} moods"
    case .practice: "a practice|{n} practices"
    case .answer: "an answer|{n} answers"
    }
  }
}

extension NumberedPhrase {
  var english: String {
    switch self {
    case .goal: "goal #{number}"
    case .experiment: "experiment #{number}"
    case .practice: "practice #{number}"
    case .done: "goal #{number} as done"
    case .result: "the result of experiment #{number}"
    case .outcome: "how practice #{number} went"
    }
  }
}
