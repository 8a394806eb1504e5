// SPDX-License-Identifier: Apache-2.0
// Which texts are kept: what people said in channels that keep texts, but no commands, nothing that programs said, and nothing that was
// said to the bot alone.

import Ports
import Recognition

import struct FoundationEssentials.Date

extension TextShelf {
  /// Removes all that a configuration keeps no longer.
  func prune(for configuration: Configuration, at now: Date) throws {
    let chats = Dictionary(configuration.chats.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    try prune(at: now) { chats[$0.chat]?.keptTexts(of: $0.channel) ?? 0 }
  }
}

/// Keeps a chat's texts.
struct TextKeeper: Sendable {
  let shelf: TextShelf
  let chat: ChatConfiguration
  let ports: DaemonPorts

  /// Whether the channel of what a delivery brought keeps texts.
  func keeps(_ arrival: Arrival) -> Bool {
    arrival.event.channel.map { chat.keptTexts(of: $0.channel) > 0 } ?? false
  }

  /// Writes down what deliveries brought. A full disk loses texts, and nothing else: operators are told.
  /// - Parameter settings: A channel's settings as they hold now.
  func keep(_ arrivals: [Arrival], settings: (ChannelKey) -> EffectiveSettings) throws {
    var kept: [ChannelKey: [KeptMessage]] = [:]
    for arrival in arrivals {
      switch arrival.event {
      case .message(let message):
        let channel = ChannelKey(message.identity)
        guard chat.keptTexts(of: channel.channel) > 0, !message.isDirect, !message.isFromBot else { continue }
        let policy = settings(channel).policy
        guard !policy.isBot(message.author),
          CommandOpening.rest(of: message.spans, botNames: policy.ownNames) == nil
        else { continue }
        kept[channel, default: []].append(KeptMessage(message))
      case .deletion(let identity, let time):
        let channel = ChannelKey(identity)
        guard chat.keptTexts(of: channel.channel) > 0 else { continue }
        kept[channel, default: []].append(KeptMessage(deletionOf: identity.message, at: time))
      case .reaction, .snapshot: continue
      }
    }
    for (channel, messages) in kept.sorted(by: { $0.key < $1.key }) where TextShelf.canKeep(channel) {
      do {
        try shelf.keep(messages, in: channel, at: ports.clock.now())
      } catch let error as FileSystemError where error.code == .noSpace {
        ports.operations.write(LogEntry(.warning, "texts-not-kept", ["chat": chat.name, "code": "disk-full"]))
      }
    }
  }

  /// Removes the chat's texts that are kept no longer, once a day of UTC, also where nothing is said.
  func prune(after last: inout CivilDate?) throws {
    let now = ports.clock.now()
    let today = CivilTime(at: now, in: .utc).date
    guard last != today else { return }
    last = today
    try shelf.prune(at: now) { channel in
      channel.chat == chat.name ? chat.keptTexts(of: channel.channel) : nil
    }
  }
}
