// SPDX-License-Identifier: Apache-2.0
// What a platform must bring to be held to the contract: how its deliveries are written and signed, and how its posts
// are read by its own rules. A new platform adds one value to `all`.

import ChatPlatforms
import FoundationEssentials
import Hashing
import Ports
import Recognition
import Testing

/// A message before its platform gave it a form.
struct FixtureMessage {
  var id = "m1"
  var author = "ada"
  var text = "kudos to @lin for the runbook"
  var isFromBot = false
  /// How often it was edited.
  var edits = 0
}

/// A platform's fixtures.
struct PlatformFixture: Sendable, CustomTestStringConvertible {
  let platform: any ChatPlatform
  /// What the platform calls us.
  let ownName: String
  /// What deliveries are signed with.
  let secrets: [Secret]
  /// Whether a signature says when it was made.
  let signaturesAge: Bool
  /// A delivery of a message as the platform would send it.
  let delivery: @Sendable (FixtureMessage, _ signedAt: Date, _ receivedAt: Date) -> Envelope
  /// The same delivery with a signature by somebody else.
  let forgery: @Sendable (FixtureMessage, _ receivedAt: Date) -> Envelope
  /// The text of a post as the platform's readers see it.
  let text: @Sendable (HTTPRequest) throws -> String
  /// The mentions, images and links that the platform would make of that text.
  let offences: @Sendable (String) -> [String]
  /// The delivery without what its sender shows.
  var unsigned: @Sendable (Envelope) -> Envelope = { delivery in
    var delivery = delivery
    delivery.headers = [:]
    return delivery
  }

  var testDescription: String { platform.name }

  static let all: [PlatformFixture] = [.generic, .slack, .mattermost]
}
