// SPDX-License-Identifier: Apache-2.0
// What becomes of each delivery: something to record, nothing, or a dead letter. Pure: it checks who sent it and decodes it.

import ChatPlatforms
import Ports
import Recognition

/// Checks and decodes the deliveries of one chat.
struct DeliverySorter: Sendable {
  let chat: Routes.Chat

  /// Sorts deliveries; one that cannot be used does not touch the others.
  /// - Parameter identity: Who we are there, where that is known.
  func sort(_ envelopes: [Envelope], identity: ChatIdentity?) -> SortedDeliveries {
    var sorted = SortedDeliveries()
    let configuration = chat.configuration
    let told = identity.map { $0.ids + [$0.name] } ?? []
    let context = InboundContext(
      chat: configuration.name, ownNames: Set(Rules.ownNames + configuration.names + told),
      bots: Set(configuration.bots), groups: Set(configuration.groups), home: identity?.home)
    for envelope in envelopes {
      switch verify(envelope) {
      case .refused(let reason): sorted.unusable.append((envelope.receipt, reason))
      case .verified(let verified):
        switch chat.platform.inbound.decode(verified, in: context) {
        case .events(let events):
          sorted.arrivals += events.map {
            Arrival(
              chat: configuration.name, event: $0, deliveryID: verified.deliveryID,
              asked: envelope.askedAfter.map { (envelope.received, $0) })
          }
          sorted.settled.append(envelope.receipt)
        case .ignored: sorted.settled.append(envelope.receipt)
        case .unusable(let reason): sorted.unusable.append((envelope.receipt, reason))
        }
      }
    }
    return sorted
  }

  private func verify(_ envelope: Envelope) -> Verification {
    if let platform = envelope.platform, platform != chat.platform.name {
      return .refused(.otherPlatform(platform, expected: chat.platform.name))
    }
    return chat.platform.signature.verify(envelope, secrets: chat.secrets)
  }
}

/// Deliveries, sorted.
struct SortedDeliveries: Sendable {
  /// What they brought, in their order.
  var arrivals: [Arrival] = []
  /// The receipts of those that are done with once the arrivals are on disk.
  var settled: [String] = []
  /// The receipts of those that cannot be used, and why.
  var unusable: [(receipt: String, reason: DeadLetterReason)] = []
}

extension DeadLetterReason {
  fileprivate static func otherPlatform(_ platform: String, expected: String) -> DeadLetterReason {
    DeadLetterReason(
      code: "other-platform",
      message: "It was spooled for the platform \(platform), but this chat is on \(expected); "
        + "check the receiver's --platform and the chat's inbox directory.")
  }
}
