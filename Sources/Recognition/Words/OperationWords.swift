// SPDX-License-Identifier: Apache-2.0
// The words about the bot itself.

/// What the bot says of itself.
enum OperationPhrase: Phrase {
  /// How it is doing: gaps `last`, `rest`, two of those below; the count is that of records.
  case health
  /// When a post last went out: gap `time`; or none did.
  case lastPost, noPostYet
  /// How many posts wait: gaps `waiting`, `parked`.
  case noneWaits, waiting, parked, waitingAndParked
  /// What to do about parked posts.
  case parkedPosts
  /// How to have everything as a file.
  case export
}

extension Wording {
  /// How the bot is doing.
  /// - Parameters:
  ///   - delivered: When a post last went out in this chat; nil for never.
  ///   - waiting: Posts that will go by themselves.
  ///   - parked: Posts that wait for somebody to mend something.
  func health(records: UInt64, delivered: String?, waiting: Int, parked: Int) -> RichText {
    let last = delivered.map { text(OperationPhrase.lastPost, ["time": $0]) } ?? text(OperationPhrase.noPostYet)
    let rest =
      switch (waiting, parked) {
      case (0, 0): text(OperationPhrase.noneWaits)
      case (let waiting, 0): text(OperationPhrase.waiting, ["waiting": "\(waiting)"])
      case (0, let parked): text(OperationPhrase.parked, ["parked": "\(parked)"])
      default: text(OperationPhrase.waitingAndParked, ["waiting": "\(waiting)", "parked": "\(parked)"])
      }
    let health = line(
      OperationPhrase.health, count: Int(clamping: records), ["last": [.text(last)], "rest": [.text(rest)]])
    return RichText(health + (parked == 0 ? [] : [" "] + line(OperationPhrase.parkedPosts)))
  }
}
