// SPDX-License-Identifier: Apache-2.0
// Events as the log keeps them: the kind in the header, the rest as a JSON object with sorted keys.

import EventLog
import Recognition

import struct FoundationEssentials.Data
import class FoundationEssentials.JSONDecoder
import class FoundationEssentials.JSONEncoder

/// Writes and reads events.
struct EventCodec {
  private let encoder = JSONEncoder()
  private let decoder = JSONDecoder()

  init() { encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes] }

  /// A record of an event.
  /// - Parameter identity: What it is about; the log keeps its keyed hash.
  func record(_ event: Event, identity: String?) throws -> NewRecord {
    let (kind, payload) = try encode(event)
    return NewRecord(kind: kind.rawValue, identity: identity, payload: Array(payload))
  }

  /// The event of a record; nil for a kind of a later version, which is passed over.
  func event(kind: String, payload: [UInt8]) throws -> Event? {
    guard let kind = EventKind(rawValue: kind) else { return nil }
    let data = Data(payload)
    return switch kind {
    case .messageRecorded: .messageRecorded(try decoder.decode(MessageRecorded.self, from: data))
    case .messageWithdrawn: .messageWithdrawn(try decoder.decode(MessageWithdrawn.self, from: data))
    case .reactionRecorded: .reactionRecorded(try decoder.decode(ReactionRecorded.self, from: data))
    case .commandObeyed: .commandObeyed(try decoder.decode(CommandRecorded.self, from: data))
    case .commandRefused: .commandRefused(try decoder.decode(CommandRecorded.self, from: data))
    case .settingChanged: .settingChanged(try decoder.decode(SettingChanged.self, from: data))
    case .digestSwitched: .digestSwitched(try decoder.decode(DigestSwitched.self, from: data))
    case .digestClosed: .digestClosed(try decoder.decode(DigestClosed.self, from: data))
    case .deliveryPlanned: .deliveryPlanned(try decoder.decode(PlannedDelivery.self, from: data))
    case .deliveryAttempted: .deliveryAttempted(try decoder.decode(DeliveryAttempted.self, from: data))
    case .deliverySettled: .deliverySettled(try decoder.decode(DeliverySettled.self, from: data))
    case .namesLearned: .namesLearned(try decoder.decode(NamesLearned.self, from: data))
    case .chatIntroduced: .chatIntroduced(try decoder.decode(ChatIntroduced.self, from: data))
    case .hintGiven: .hintGiven(try decoder.decode(HintGiven.self, from: data))
    case .channelFollowed: .channelFollowed(try decoder.decode(ChannelFollowed.self, from: data))
    case .erasureAsked: .erasureAsked(try decoder.decode(ErasureAsked.self, from: data))
    case .personErased: .personErased(try decoder.decode(PersonErased.self, from: data))
    case .personChanged: .personChanged(try decoder.decode(PersonChanged.self, from: data))
    case .identityClaimed: .identityClaimed(try decoder.decode(IdentityClaimed.self, from: data))
    case .recordReleased: .recordReleased(try decoder.decode(RecordReleased.self, from: data))
    case .promptPosted: .promptPosted(try decoder.decode(PromptPosted.self, from: data))
    case .reminderGiven: .reminderGiven(try decoder.decode(ReminderGiven.self, from: data))
    case .partnersDrawn: .partnersDrawn(try decoder.decode(PartnersDrawn.self, from: data))
    case .reviewPosted: .reviewPosted(try decoder.decode(ReviewPosted.self, from: data))
    }
  }

  private func encode(_ event: Event) throws -> (EventKind, Data) {
    switch event {
    case .messageRecorded(let value): (.messageRecorded, try encoder.encode(value))
    case .messageWithdrawn(let value): (.messageWithdrawn, try encoder.encode(value))
    case .reactionRecorded(let value): (.reactionRecorded, try encoder.encode(value))
    case .commandObeyed(let value): (.commandObeyed, try encoder.encode(value))
    case .commandRefused(let value): (.commandRefused, try encoder.encode(value))
    case .settingChanged(let value): (.settingChanged, try encoder.encode(value))
    case .digestSwitched(let value): (.digestSwitched, try encoder.encode(value))
    case .digestClosed(let value): (.digestClosed, try encoder.encode(value))
    case .deliveryPlanned(let value): (.deliveryPlanned, try encoder.encode(value))
    case .deliveryAttempted(let value): (.deliveryAttempted, try encoder.encode(value))
    case .deliverySettled(let value): (.deliverySettled, try encoder.encode(value))
    case .namesLearned(let value): (.namesLearned, try encoder.encode(value))
    case .chatIntroduced(let value): (.chatIntroduced, try encoder.encode(value))
    case .hintGiven(let value): (.hintGiven, try encoder.encode(value))
    case .channelFollowed(let value): (.channelFollowed, try encoder.encode(value))
    case .erasureAsked(let value): (.erasureAsked, try encoder.encode(value))
    case .personErased(let value): (.personErased, try encoder.encode(value))
    case .personChanged(let value): (.personChanged, try encoder.encode(value))
    case .identityClaimed(let value): (.identityClaimed, try encoder.encode(value))
    case .recordReleased(let value): (.recordReleased, try encoder.encode(value))
    case .promptPosted(let value): (.promptPosted, try encoder.encode(value))
    case .reminderGiven(let value): (.reminderGiven, try encoder.encode(value))
    case .partnersDrawn(let value): (.partnersDrawn, try encoder.encode(value))
    case .reviewPosted(let value): (.reviewPosted, try encoder.encode(value))
    }
  }
}
