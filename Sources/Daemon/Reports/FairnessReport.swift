// SPDX-License-Identifier: Apache-2.0
// Whether recognition reaches everybody in a channel, for `smallwins board fairness`: read from the log beside a running daemon.

public import Ports
public import Recognition

public import struct FoundationEssentials.Date

/// What the log tells of a channel's fairness.
public enum FairnessReport {
  /// The report.
  /// - Parameter weeks: Over how many weeks it looks for who was not recognised.
  public static func document(
    of channel: ChannelKey, weeks: Int, layout: StateLayout, configuration: Configuration, files: any FileSystem,
    now: Date
  ) throws -> RichText {
    let (state, _) = try Logbook(layout, files: files).state(retention: .unbounded)
    let rules = Rules(configuration: configuration, zones: ZoneDirectory(files: files))
    let settings = state.effective(for: channel, policy: rules.policy(for: channel))
    return Fairness(of: channel, settings: settings, state: state, at: now, weeks: weeks)
      .richText(words: settings.wording)
  }
}
