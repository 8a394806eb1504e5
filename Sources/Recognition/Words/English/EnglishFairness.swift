// SPDX-License-Identifier: Apache-2.0
// English: whether recognition reaches everybody.

extension FairnessPhrase {
  var english: String {
    switch self {
    case .nobody: "Nobody has given or received anything here yet."
    case .share: "Recognised in the last {weeks}: {recognised} of {team} people ({share})."
    case .weeks: "week|{n} weeks"
    case .unseen: "Not recognised lately, and when they last were:"
    case .ago: "{person}: a week ago|{person}: {n} weeks ago"
    case .never: "{person}: not as far as I know"
    case .onlyGave: "Gave in the last {weeks} and received nothing:"
    case .onlyReceived: "Received in the last {weeks} and gave nothing:"
    case .gave: "{person}: a shout-out given|{person}: {n} shout-outs given"
    case .received: "{person}: a shout-out received|{person}: {n} shout-outs received"
    case .circles: "In the last {weeks} these recognised hardly anybody but each other:"
    case .advice:
      "People who work closely together thank each other, so this may be quite right. A word to them, or a thank-you of your "
        + "own to those who go unseen, does more than this list."
    case .more: "and one more|and {n} more"
    case .inTerminal:
      "That is for admins alone, and I cannot write to you alone here. On the machine that I run on: "
        + "`smallwins board fairness --channel {channel}`"
    }
  }
}
