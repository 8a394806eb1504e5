// SPDX-License-Identifier: Apache-2.0
// The names behind identifiers: of people (`U…`, `W…`) by users.info one by one, of groups (`S…`) by usergroups.list all at once,
// of channels (`C…`, `G…`) by conversations.info one by one. Identifiers of other kinds have no name that people know
// (docs.slack.dev/reference/methods).

import Ports
import Recognition
import struct FoundationEssentials.Date

struct SlackNames: SlackScript {
  private(set) var found: [KnownName] = []
  private var people: [String]
  private var groups: Set<String>
  private var channels: [String]

  init(of ids: [String]) {
    people = ids.filter { $0.hasPrefix("U") || $0.hasPrefix("W") }
    groups = Set(ids.filter { $0.hasPrefix("S") })
    channels = ids.filter { $0.hasPrefix("C") || $0.hasPrefix("G") }
  }

  var question: SlackQuestion? {
    if let person = people.first { return SlackQuestion(method: "users.info", arguments: [("user", person)]) }
    if !groups.isEmpty {
      return SlackQuestion(method: "usergroups.list", arguments: [("include_disabled", "true")])
    }
    if let channel = channels.first {
      return SlackQuestion(method: "conversations.info", arguments: [("channel", channel)])
    }
    return nil
  }

  mutating func take(_ answer: JSONFields, response: HTTPResponse, now: Date) throws(FieldError) {
    if let person = people.first {
      if let user = try answer.object("user"), let known = try Self.known(user, id: person) { found.append(known) }
      people.removeFirst()
    } else if !groups.isEmpty {
      for group in try answer.objects("usergroups") {
        guard let id = try group.identifier("id"), groups.contains(id), let handle = try group.name("handle") else {
          continue
        }
        found.append(KnownName(id: id, name: handle))
      }
      groups = []
    } else if let channel = channels.first {
      if let name = try answer.object("channel")?.name("name") { found.append(KnownName(id: channel, name: name)) }
      channels.removeFirst()
    }
  }

  // Somebody who is not there, or whom we may not see, is left out. Groups and channels keep their identifiers where we may not
  // ask for them: that must not cost the people their names.
  mutating func passesOver(_ code: String) -> Bool {
    if !people.isEmpty {
      guard ["user_not_found", "user_not_visible"].contains(code) else { return false }
      people.removeFirst()
    } else if !groups.isEmpty {
      guard code == "missing_scope" else { return false }
      groups = []
    } else if code == "missing_scope" {
      channels = []
    } else {
      guard code == "channel_not_found", !channels.isEmpty else { return false }
      channels.removeFirst()
    }
    return true
  }

  /// A person's full name, else the name they chose to be shown by, else the one they sign in with.
  private static func known(_ user: JSONFields, id: String) throws(FieldError) -> KnownName? {
    let profile = try user.object("profile")
    let names = [
      try profile?.name("real_name"), try profile?.name("display_name"), try user.name("real_name"),
      try user.name("name"),
    ]
    let isBot = try user.bool("is_bot") ?? false
    return names.compactMap { $0 }.first.map {
      KnownName(id: id, name: $0, isBot: isBot || id == SlackMessageReader.slackbot)
    }
  }
}

extension JSONFields {
  /// A name for people to read; nil where there is nothing to read in it.
  fileprivate func name(_ key: String) throws(FieldError) -> String? {
    guard let name = try string(key), name.utf8.count <= Self.identifierLimit,
      name.unicodeScalars.contains(where: { !$0.properties.isWhitespace })
    else { return nil }
    return name
  }
}
