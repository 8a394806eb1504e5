// SPDX-License-Identifier: Apache-2.0
// The channel that a command is about: `--channel CHAT/CHANNEL`.

import Daemon
import Recognition

extension Arguments {
  /// The channel; its chat is one that the configuration names.
  func channel(of spec: CommandSpec, in configuration: Configuration) throws -> ChannelKey {
    let parts = (self["--channel"] ?? "").split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw UsageError("say whose: --channel CHAT/CHANNEL, such as local/general", command: spec.name)
    }
    let chats = configuration.chats.map(\.name)
    guard chats.contains(parts[0]) else {
      throw UsageError.unknown("chat", parts[0], among: chats, command: spec.name)
    }
    return ChannelKey(chat: parts[0], channel: parts[1])
  }
}
