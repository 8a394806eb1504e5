// SPDX-License-Identifier: Apache-2.0
// Which channels we are in: users.conversations, page by page (docs.slack.dev/reference/methods/users.conversations).

import Ports
import struct FoundationEssentials.Date

struct SlackChannels: SlackScript {
  private(set) var found: [String] = []
  private var types = Self.all
  private var cursor: String?
  private var isDone = false

  init() {}

  private static let all = "public_channel,private_channel"

  var question: SlackQuestion? {
    guard !isDone else { return nil }
    let page = cursor.map { [("cursor", $0)] } ?? []
    return SlackQuestion(
      method: "users.conversations",
      arguments: [("types", types), ("exclude_archived", "true"), ("limit", "200")] + page)
  }

  mutating func take(_ answer: JSONFields, response: HTTPResponse, now: Date) throws(FieldError) {
    for channel in try answer.objects("channels") { found.append(try channel.requiredIdentifier("id")) }
    cursor = try answer.slackCursor(after: cursor)
    isDone = cursor == nil
  }

  // A team may keep its private channels from us; its public ones are found all the same.
  mutating func passesOver(_ code: String) -> Bool {
    guard code == "missing_scope", types == Self.all else { return false }
    types = "public_channel"
    cursor = nil
    found = []
    return true
  }
}
