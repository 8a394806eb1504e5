// SPDX-License-Identifier: Apache-2.0
// Values by the message that they belong to, channel by channel: who looks at one channel passes over no other, and what belongs to one
// lies side by side, since looking at many things that lie here and there takes longer than all that is done with them.

/// What is known of messages, by channel.
public struct ByChannel<Value: Equatable & Sendable>: Equatable, Sendable {
  private var kept: [ChannelKey: [String: Value]] = [:]

  init() {}

  /// Of how many messages something is known.
  public var count: Int { kept.values.reduce(0) { $0 + $1.count } }
  /// Whether nothing is known.
  public var isEmpty: Bool { kept.isEmpty }
  /// The channels of which something is known.
  public var channels: Set<ChannelKey> { Set(kept.keys) }
  /// All that is known, in no order.
  public var values: [Value] { kept.values.flatMap(\.values) }

  /// What is known of a channel's messages, in no order.
  public func values(in channel: ChannelKey) -> Dictionary<String, Value>.Values { (kept[channel] ?? [:]).values }

  /// What is known of a channel's messages, by their identifiers there.
  func all(in channel: ChannelKey) -> [String: Value] { kept[channel] ?? [:] }

  /// What is known of a channel's messages and chosen by a rule, in no order. Only that is copied.
  func values(in channel: ChannelKey, where isWanted: (Value) -> Bool) -> [Value] {
    guard let values = kept[channel]?.values else { return [] }
    return Self.chosen(from: values, where: isWanted)
  }

  /// What is known of a message.
  public subscript(message: MessageIdentity) -> Value? {
    get { kept[ChannelKey(message)]?[message.message] }
    set {
      let channel = ChannelKey(message)
      kept[channel, default: [:]][message.message] = newValue
      if newValue == nil, kept[channel]?.isEmpty == true { kept[channel] = nil }
    }
  }

  /// What a rule chooses. Only that is copied.
  func values(where isWanted: (Value) -> Bool) -> [Value] {
    kept.values.flatMap { Self.chosen(from: $0.values, where: isWanted) }
  }

  private static func chosen(from values: Dictionary<String, Value>.Values, where isWanted: (Value) -> Bool) -> [Value]
  {
    var chosen: [Value] = []
    for index in values.indices where isWanted(values[index]) { chosen.append(values[index]) }
    return chosen
  }
}
