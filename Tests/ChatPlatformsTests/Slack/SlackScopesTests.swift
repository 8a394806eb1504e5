// SPDX-License-Identifier: Apache-2.0
// The manifests that operators make their app from ask for what the code needs, and for nothing else
// (docs.slack.dev/reference/app-manifest).

import FoundationEssentials
import Testing

@testable import ChatPlatforms

struct SlackScopesTests {
  private struct Manifest: Decodable {
    struct Display: Decodable { var name, description: String }
    struct Features: Decodable {
      struct Bot: Decodable { var display_name: String }
      var bot_user: Bot
    }
    struct OAuth: Decodable {
      struct Scopes: Decodable {
        var bot: [String]
        var user: [String]?
      }
      var scopes: Scopes
    }
    struct Settings: Decodable {
      struct Events: Decodable {
        var request_url: String
        var bot_events: [String]
      }
      var event_subscriptions: Events?
      var socket_mode_enabled, token_rotation_enabled: Bool
    }
    var display_information: Display
    var features: Features
    var oauth_config: OAuth
    var settings: Settings

    init(_ name: String) throws {
      var root = #filePath[...]
      for _ in 0..<4 { root = root[..<(root.lastIndex(of: "/") ?? root.startIndex)] }
      let json = try Data(contentsOf: URL(filePath: "\(root)/config/\(name)"))
      self = try JSONDecoder().decode(Self.self, from: json)
    }
  }

  @Test(arguments: ["slack-app.json", "slack-app-polling.json"])
  func `a manifest asks for the scopes that the code needs`(name: String) throws {
    let manifest = try Manifest(name)
    // Only events bring what is said to the bot alone; its history is not polled.
    let heard = manifest.settings.event_subscriptions == nil ? [] : ["im:history"]
    #expect(manifest.oauth_config.scopes.bot == (SlackScopes.needed.map(\.scope) + heard).sorted())
    #expect(manifest.oauth_config.scopes.user == nil)
    #expect(!manifest.settings.socket_mode_enabled && !manifest.settings.token_rotation_enabled)
    // Slack takes 35 characters of a name, 80 of a bot's, 140 of a description.
    #expect(manifest.display_information.name.count <= 35 && manifest.features.bot_user.display_name.count <= 80)
    #expect(manifest.display_information.description.count <= 140)
  }

  /// docs.slack.dev/reference/events: what each event needs.
  private static let scopesOfEvents = [
    "message.channels": "channels:history", "message.groups": "groups:history",
    "message.im": "im:history", "reaction_added": "reactions:read",
    "reaction_removed": "reactions:read",
  ]

  @Test func `the manifest with events subscribes to what its scopes allow, and hears nothing twice`() throws {
    let events = try #require(try Manifest("slack-app.json").settings.event_subscriptions)
    #expect(events.bot_events.sorted() == Self.scopesOfEvents.keys.sorted())
    #expect(Set(Self.scopesOfEvents.values).isSubset(of: SlackScopes.needed.map(\.scope) + ["im:history"]))
    #expect(events.request_url == "https://smallwins.example/hooks/slack")
  }

  @Test func `the manifest for polling needs no open port`() throws {
    #expect(try Manifest("slack-app-polling.json").settings.event_subscriptions == nil)
  }

  @Test func `each scope is named once, with what is lost without it`() {
    #expect(Set(SlackScopes.needed.map(\.scope)).count == SlackScopes.needed.count)
    #expect(SlackScopes.needed.allSatisfy { !$0.effect.isEmpty && !$0.effect.hasSuffix(".") })
  }
}
