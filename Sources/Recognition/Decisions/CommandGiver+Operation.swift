// SPDX-License-Identifier: Apache-2.0
// How the bot is doing, as far as its own log tells, and how to have everything as a file.

extension CommandGiver {
  func showHealth() -> [Event] {
    let posts = state.outbox.entries.values.filter { $0.delivery.chat == channel.chat }
    let parked = posts.filter(\.isParked).count
    let delivered = state.lastDelivered[channel.chat].map { LocalTimeFormatter(zone: zone, words: words).short($0) }
    return done(
      .health,
      saying: words.health(
        records: state.lastSequence, delivered: delivered, waiting: posts.count - parked, parked: parked))
  }

  func tellOfExport() -> [Event] { done(.export, saying: words.say(OperationPhrase.export)) }
}
