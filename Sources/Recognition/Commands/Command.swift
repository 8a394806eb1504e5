// SPDX-License-Identifier: Apache-2.0
// The commands people can give. Who may give which is said where each is described (CommandFamily), what it does in
// Decisions/CommandDecisions.swift.

/// A command.
public enum Command: Equatable, Sendable {
  /// What there is to say.
  case help
  /// How one command goes, by its first word.
  case helpAbout(String)
  /// How this channel is set.
  case settings
  /// What the digest would say now.
  case preview
  /// Takes back the author's last record, or the one replied to.
  case undo

  /// What the author gave and received.
  case me
  /// All that is remembered of the author.
  case meExport
  /// Who the author is in another chat, or is not.
  case identity(chat: String, name: String, holds: Bool)
  /// Leaves the author out of digests, or no longer.
  case mute(Bool)
  /// Whether the author wants a partner for the week.
  case partner(Bool)

  /// Forgets whoever gives it; without being sure it only says what that means.
  case forgetMe(isSure: Bool)
  /// Forgets somebody; without being sure it only says what that means.
  case erase(Person, isSure: Bool)

  /// The channel's latest.
  case board
  /// Whether the board counts.
  case boardRanks(Bool)
  /// Who has not been seen for so many weeks, and who recognises whom.
  case boardFairness(weeks: Int)
  /// What is open.
  case goals
  /// Which tags have a story.
  case stories
  /// What became of what a tag is about.
  case story(String)
  /// What is on record for the message replied to, or linked.
  case why(link: String?)
  /// Lets the record replied to be shown publicly, or no longer.
  case release(Bool)

  /// The team's values.
  case values
  /// Adds a value.
  case valueAdd(String)
  /// Removes a value.
  case valueRemove(String)
  /// Lets somebody give an admin's commands.
  case adminAdd(Person)
  /// Ends that.
  case adminRemove(Person)

  /// Switches the weekly digest on or off.
  case digest(on: Bool)
  /// This channel's digest gathers the whole chat.
  case digestHere
  /// Posts what the digest would say now.
  case digestNow
  /// When the digest is posted.
  case digestEvery(WeeklyTime, zone: String?)

  /// When gratitude counts.
  case sensitivity(Sensitivity)
  /// How records are acknowledged.
  case acknowledge(Acknowledgement)
  /// The emoji that recognise.
  case emoji
  /// Adds one.
  case emojiAdd(String)
  /// Removes one.
  case emojiRemove(String)
  /// The most shout-outs that a person gives a day; nil for no limit.
  case limit(Int?)
  /// The points that a person gives a week; nil for none.
  case bonus(Int?)
  /// The metric that leads; nil for none.
  case leadMetric(LeadMetric?)
  /// The tags of the languages that are looked for, in the order they were named; none for all.
  case language([String])

  /// What is asked every week; nil for nothing.
  case prompt(WeeklyTime?, text: String)
  /// When partners are drawn; nil for never.
  case partners(WeeklyTime?)
  /// What is looked back on; nil for nothing.
  case review(ReviewPeriod.Length?)
  /// Looks back now.
  case reviewNow(ReviewPeriod.Length)
  /// Nothing is posted before a day; nil ends that.
  case pause(until: SpokenDate?)
  /// When nothing is posted but answers; nil for never.
  case quiet(QuietTimes?)

  /// Whether the channel has a habit.
  case ritual(Ritual, Bool)

  /// How the bot is doing.
  case health
  /// How to have everything as a file.
  case export

  /// Whether it is about the channel in which it is given, and so means nothing where it is said to the bot alone.
  var concernsChannel: Bool {
    switch self {
    case .preview, .board, .boardRanks, .stories, .story, .values, .valueAdd, .valueRemove, .digest, .digestHere,
      .digestNow, .digestEvery, .sensitivity, .acknowledge, .emojiAdd, .emojiRemove, .limit, .bonus, .leadMetric,
      .prompt, .partners, .review, .reviewNow, .pause, .quiet, .ritual:
      true
    case .help, .helpAbout, .settings, .undo, .me, .meExport, .identity, .mute, .partner, .forgetMe, .erase,
      .boardFairness, .goals, .why, .release, .adminAdd, .adminRemove, .emoji, .language, .health, .export:
      false
    }
  }

  /// Whether only admins may give it.
  public var isForAdmins: Bool {
    switch self {
    case .help, .helpAbout, .settings, .preview, .undo, .me, .meExport, .identity, .forgetMe, .mute, .partner, .board,
      .goals,
      .stories, .story, .why,
      .release, .values, .emoji:
      false
    case .erase, .boardRanks, .boardFairness, .valueAdd, .valueRemove, .adminAdd, .adminRemove, .digest, .digestHere,
      .digestNow, .digestEvery, .sensitivity, .acknowledge, .emojiAdd, .emojiRemove, .limit, .bonus, .leadMetric,
      .language, .prompt, .partners, .review, .reviewNow, .ritual, .pause, .quiet, .health, .export:
      true
    }
  }
}
