// SPDX-License-Identifier: Apache-2.0
// What was asked about experiments and metrics, so that nothing is asked more often than it should be, whatever restarts do. Metrics
// stay known by name for ever: there are as many as people named.

import struct FoundationEssentials.Date

/// What was asked.
struct ReminderBookkeeping: Equatable, Sendable {
  private struct Experiment: Hashable {
    var chat: String
    var number: Int
  }

  private var experiments: [Experiment: [Date]] = [:]
  private var metrics: [String: Set<String>] = [:]

  /// When the author of an experiment was asked about it.
  func questions(about number: Int, in chat: String) -> [Date] {
    experiments[Experiment(chat: chat, number: number)] ?? []
  }

  /// The numbers of a chat's experiments about which somebody was asked since a moment.
  func experiments(in chat: String, since: Date) -> [Int] {
    experiments.filter { $0.key.chat == chat && $0.value.contains { $0 >= since } }.map(\.key.number)
  }

  /// Whether somebody was asked about a metric, in any case and with any spaces.
  func isAsked(about metric: String, in chat: String) -> Bool {
    metrics[chat]?.contains(Self.key(metric)) ?? false
  }

  mutating func apply(_ reminder: ReminderGiven, at time: Date) {
    if let number = reminder.number {
      experiments[Experiment(chat: reminder.chat, number: number), default: []].append(time)
    }
    if let metric = reminder.metric { metrics[reminder.chat, default: []].insert(Self.key(metric)) }
  }

  /// Forgets what was asked about experiments that are not known any more.
  mutating func forget(except isKnown: (_ number: Int, _ chat: String) -> Bool) {
    experiments = experiments.filter { isKnown($0.key.number, $0.key.chat) }
  }

  /// What a metric's name is compared by.
  static func key(_ metric: String) -> String {
    metric.folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
