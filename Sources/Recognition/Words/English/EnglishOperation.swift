// SPDX-License-Identifier: Apache-2.0
// English: the words about the bot itself.

extension OperationPhrase {
  var english: String {
    switch self {
    case .health:
      "I am up, with {#} record in the log. {last}; {rest}.|I am up, with {#} records in the log. {last}; {rest}."
    case .lastPost: "The last post went out {time}"
    case .noPostYet: "No post has gone out yet"
    case .noneWaits: "none waits"
    case .waiting: "{waiting} on the way"
    case .parked: "{parked} parked"
    case .waitingAndParked: "{waiting} on the way, {parked} parked"
    case .parkedPosts: "Parked posts wait for somebody to mend something: `smallwins status` says what."
    case .export:
      "On the machine that I run on: `smallwins log export --format csv` (or `json`) writes every item that holds now."
    }
  }
}
