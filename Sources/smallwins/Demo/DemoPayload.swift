// SPDX-License-Identifier: Apache-2.0
// A line of the demo as the generic platform's payload has it.

import Recognition

import struct FoundationEssentials.Date

/// What is delivered.
struct DemoPayload: Encodable {
  struct Reaction: Encodable {
    var emoji: String
    var message: String
    var author: String
  }

  private enum CodingKeys: String, CodingKey {
    case id, channel, author, time, text, repliesTo = "reply_to", reaction
  }

  private let id: String
  private let channel = "general"
  private let author: String
  private let time: String
  private var text: String?
  private var repliesTo: String?
  private var reaction: Reaction?

  /// A line, by its place where it has no name.
  init(_ line: DemoLine, number: Int, time: Date) {
    id = line.name ?? "m\(number)"
    author = line.author
    self.time = Timestamp.format(time)
    if let message = line.reactsTo {
      reaction = Reaction(emoji: line.text, message: message, author: DemoScript.author(of: message))
    } else {
      text = line.text
      repliesTo = line.repliesTo.map(DemoScript.author)
    }
  }
}
