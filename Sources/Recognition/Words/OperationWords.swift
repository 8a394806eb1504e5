// SPDX-License-Identifier: Apache-2.0
// The words about the bot itself.

/// What the bot says of itself, in English.
enum OperationWords {
  /// - Parameters:
  ///   - delivered: When a post last went out in this chat; nil for never.
  ///   - waiting: Posts that will go by themselves.
  ///   - parked: Posts that wait for somebody to mend something.
  static func health(records: UInt64, delivered: String?, waiting: Int, parked: Int) -> RichText {
    let last = delivered.map { "The last post went out \($0)" } ?? "No post has gone out yet"
    let rest =
      switch (waiting, parked) {
      case (0, 0): "none waits"
      case (let waiting, 0): "\(waiting) on the way"
      case (0, let parked): "\(parked) parked"
      default: "\(waiting) on the way, \(parked) parked"
      }
    let hint: [RichText.Inline] =
      parked == 0
      ? [] : [" Parked posts wait for somebody to mend something: ", .code("smallwins status"), " says what."]
    return RichText([.text("I am up, with \(records) records in the log. \(last); \(rest).")] + hint)
  }

  static func export() -> RichText {
    RichText([
      "On the machine that I run on: ", .code("smallwins log export --format csv"), " (or ", .code("json"),
      ") writes every item that holds now.",
    ])
  }
}
