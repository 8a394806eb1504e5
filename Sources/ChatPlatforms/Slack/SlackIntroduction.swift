// SPDX-License-Identifier: Apache-2.0
// Who we are: auth.test answers {"ok":true,"url":"https://acme.slack.com/","team":"Acme","user":"smallwins","user_id":"U0",
// "bot_id":"B0"}, and every answer names what the token may do in the header `x-oauth-scopes`, with commas
// (docs.slack.dev/reference/methods/auth.test, docs.slack.dev/authentication/installing-with-oauth).

import Ports
import Recognition
import struct FoundationEssentials.Date

struct SlackIntroduction: SlackScript {
  private var introduction: Introduction?

  init() {}

  var question: SlackQuestion? { introduction == nil ? SlackQuestion(method: "auth.test") : nil }

  var found: Introduction {
    introduction ?? Introduction(identity: ChatIdentity(ids: [], name: ""), place: "")
  }

  mutating func take(_ answer: JSONFields, response: HTTPResponse, now: Date) throws(FieldError) {
    let ids = [try answer.requiredIdentifier("user_id"), try answer.identifier("bot_id")].compactMap { $0 }
    introduction = Introduction(
      identity: ChatIdentity(
        ids: ids, name: try answer.requiredIdentifier("user"), home: Self.home(try answer.string("url"))),
      place: try answer.identifier("team") ?? "", missing: Self.missing(response.header("x-oauth-scopes")))
  }

  /// The workspace's address, no slash at the end.
  private static func home(_ url: String?) -> String? {
    guard let url, url.hasPrefix("https://") else { return nil }
    return url.hasSuffix("/") ? String(url.dropLast()) : url
  }

  private static func missing(_ granted: String?) -> [MissingRight] {
    guard let granted else { return [] }
    let scopes = Set(granted.split { $0 == "," || $0 == " " }.map(String.init))
    return SlackScopes.needed.filter { !scopes.contains($0.scope) }.map {
      MissingRight(
        right: $0.scope, effect: $0.effect,
        hint: "add it under OAuth & Permissions and reinstall the app")
    }
  }
}
