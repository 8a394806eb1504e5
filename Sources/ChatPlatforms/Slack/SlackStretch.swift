// SPDX-License-Identifier: Apache-2.0
// The messages of a channel, or of one thread, as a history shows them, and the entries that are made of them (SlackEntry.swift).

import Ports

struct SlackStretch {
  struct Message {
    var time: SlackTime
    /// The entry.
    var body: [UInt8]
    var reactions: JSONValue?
  }

  private let channel: String
  private let thread: String?
  /// By `ts`.
  private(set) var messages: [String: Message] = [:]
  /// Of each thread that shows here: its newest answer as far as that can be seen here.
  private(set) var newestAnswers: [String: String] = [:]

  init(channel: String, thread: String?) {
    self.channel = channel
    self.thread = thread
  }

  /// When the newest message was said.
  var newest: SlackTime? { messages.values.map(\.time).max() }

  /// Takes a message in. One without a time has no name either, and nobody can mean it.
  mutating func take(_ message: JSONFields) {
    guard let ts = (try? message.identifier("ts")) ?? nil, let time = SlackTime(ts) else { return }
    var kept: [String: JSONValue] = [:]
    for key in Self.keys { kept[key] = message.value(key) }
    let body = StableJSON.encode(["channel": JSONValue.string(channel), "message": .object(kept)])
    messages[ts] = Message(time: time, body: body, reactions: kept["reactions"])
    noteAnswer(message, ts)
  }

  /// What an entry keeps of a message: previews, files and layout are nobody's words.
  private static let keys = [
    "type", "subtype", "ts", "user", "text", "thread_ts", "parent_user_id", "edited", "bot_id", "app_id", "username",
    "reactions",
  ]

  private mutating func noteAnswer(_ message: JSONFields, _ ts: String) {
    guard let thread = (try? message.identifier("thread_ts")) ?? nil else { return }
    let answer = thread == ts ? (try? message.identifier("latest_reply")) ?? nil : ts
    guard let answer, let time = SlackTime(answer) else { return }
    if let known = newestAnswers[thread].flatMap(SlackTime.init), known >= time { return }
    newestAnswers[thread] = answer
  }

  /// How the stretch stands.
  func snapshot(after: SlackTime, through: SlackTime) -> [UInt8] {
    var snapshot: [String: JSONValue] = ["after": .string(after.text), "through": .string(through.text)]
    snapshot["thread"] = thread.map { .string($0) }
    snapshot["messages"] = .array(
      messages.sorted { $0.value.time < $1.value.time }.map { ts, message in
        var shown: [String: JSONValue] = ["ts": .string(ts)]
        shown["reactions"] = message.reactions
        return .object(shown)
      })
    return StableJSON.encode(["channel": JSONValue.string(channel), "snapshot": .object(snapshot)])
  }
}
