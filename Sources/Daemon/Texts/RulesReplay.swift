// SPDX-License-Identifier: Apache-2.0
// What changed rules would have recorded of the messages whose texts are kept. Nothing is changed by asking.

public import Ports
public import Recognition

public import struct FoundationEssentials.Date

/// What changed rules would have recorded.
public struct RulesReplay: Equatable, Sendable {
  /// A message that would be read in another way.
  public struct Difference: Equatable, Sendable {
    /// Where it stands.
    public var message: MessageIdentity
    /// Who said it.
    public var author: Person
    /// When.
    public var said: Date
    /// What it says, as people read it.
    public var text: String
    /// What the rules in force record that the changed ones would not.
    public var lost: [Item]
    /// What the changed rules would record.
    public var gained: [Item]
  }

  /// How many messages were read.
  public var messages = 0
  /// How many items the rules in force record of them.
  public var before = 0
  /// How many the changed ones would.
  public var after = 0
  /// The messages that differ, in order of channel and time.
  public var differences: [Difference] = []
}

/// Reads kept texts under two sets of rules.
public struct RulesReplayDesk: Sendable {
  private let shelf: TextShelf
  private let logbook: Logbook
  private let rules: Rules

  /// A desk over a state directory.
  public init(layout: StateLayout, configuration: Configuration, files: any FileSystem) {
    shelf = TextShelf(layout, files: files)
    logbook = Logbook(layout, files: files)
    rules = Rules(configuration: configuration, zones: ZoneDirectory(files: files))
  }

  /// Compares the rules in force with changed ones.
  /// - Parameters:
  ///   - change: What differs.
  ///   - since: Messages said earlier are passed over.
  ///   - channel: The channel; nil for all that keep texts.
  /// - Returns: Nil where no texts are kept.
  public func replay(_ change: RulesChange, since: Date, channel: ChannelKey?) throws -> RulesReplay? {
    let state = try logbook.state(retention: .unbounded).state
    let channels = try shelf.channels().filter { channel == nil || $0 == channel }.sorted()
    guard !channels.isEmpty else { return nil }
    let vocabulary = change.words.isEmpty ? Vocabulary.standard : Vocabulary(change.words)
    var replay = RulesReplay()
    for channel in channels {
      let messages = try shelf.messages(of: channel, since: since)
      let authors = Dictionary(
        messages.compactMap { kept in kept.author.map { (kept.message, $0) } }, uniquingKeysWith: { $1 })
      let settings = state.effective(for: channel, policy: rules.policy(for: channel))
      for kept in messages {
        guard let author = kept.author, let spans = kept.spans?.map(\.span) else { continue }
        let answered = kept.repliesTo.flatMap { $0.author ?? $0.message.flatMap { authors[$0] } }
        let context = ParsingContext(author: author, repliedTo: answered, settings: settings)
        let now = MessageParser.parse(spans, in: context).items
        let then = MessageParser.parse(spans, in: change.applied(to: context, vocabulary: vocabulary)).items
        replay.messages += 1
        replay.before += now.count
        replay.after += then.count
        guard now != then else { continue }
        replay.differences.append(
          RulesReplay.Difference(
            message: MessageIdentity(chat: channel.chat, channel: channel.channel, message: kept.message),
            author: author, said: Date(milliseconds: kept.time), text: spans.map(\.readable).joined(),
            lost: now.filter { !then.contains($0) }, gained: then.filter { !now.contains($0) }))
      }
    }
    return replay
  }
}
