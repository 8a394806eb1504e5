// SPDX-License-Identifier: Apache-2.0
// Whether recognition reaches everybody in a channel, for `smallwins board fairness`: read from the log beside a running daemon.

import EventLog
public import Ports
public import Recognition

public import struct FoundationEssentials.Date

/// What the log tells of a channel's fairness.
public struct FairnessReport: Equatable, Sendable, Encodable {
  /// Somebody who has not been recognised lately.
  public struct Unseen: Equatable, Sendable, Encodable {
    /// Who.
    public var person: String
    /// How many whole weeks ago somebody last recognised them; absent for never.
    public var weeks: Int?
  }

  /// Somebody who only gives, or only receives.
  public struct OneWay: Equatable, Sendable, Encodable {
    /// Who.
    public var person: String
    /// How many shout-outs they gave, or received.
    public var count: Int

    init(_ oneWay: Fairness.OneWay) { (person, count) = (oneWay.person.displayName, oneWay.count) }
  }

  /// The report as a document.
  public var document: RichText
  /// Over how many weeks it looks for who was not recognised.
  public var weeks: Int
  /// How many people there are.
  public var team: Int
  /// How many of them were recognised.
  public var recognised: Int
  /// The others.
  public var unseen: [Unseen]
  /// Who gave and received nothing.
  public var onlyGave: [OneWay]
  /// Who received and gave nothing.
  public var onlyReceived: [OneWay]
  /// Who recognised hardly anybody but each other.
  public var circles: [[String]]

  private enum CodingKeys: String, CodingKey {
    case weeks, team, recognised, unseen, onlyGave, onlyReceived, circles
  }

  /// Reads the log; nil where there is none.
  /// - Parameter weeks: Over how many weeks it looks for who was not recognised.
  public init?(
    of channel: ChannelKey, weeks: Int, layout: StateLayout, configuration: Configuration, files: any FileSystem,
    now: Date
  ) throws {
    let (state, summary) = try Logbook(layout, files: files).state(retention: .unbounded)
    guard summary.segments > 0 else { return nil }
    let rules = Rules(configuration: configuration, zones: ZoneDirectory(files: files))
    let settings = state.effective(for: channel, policy: rules.policy(for: channel))
    let fairness = Fairness(of: channel, settings: settings, state: state, at: now, weeks: weeks)
    document = fairness.richText(words: settings.wording)
    (self.weeks, team, recognised) = (fairness.weeks, fairness.team, fairness.recognised)
    unseen = fairness.unseen.map { Unseen(person: $0.person.displayName, weeks: $0.weeks) }
    onlyGave = fairness.onlyGave.map(OneWay.init)
    onlyReceived = fairness.onlyReceived.map(OneWay.init)
    circles = fairness.circles.map { $0.map(\.displayName) }
  }
}
