// SPDX-License-Identifier: Apache-2.0
// What the parser answers: items, and for people who ask why, the words that it went by.

/// What the parser read in a message.
public struct Reading: Equatable, Sendable {
  /// What counts, in the order it was said.
  public var items: [Item]
  /// Whether somebody plainly recognised nobody but themselves, so that the bot can say kindly why nothing happened.
  public var onlyTheAuthor: Bool
  /// Each sign that was seen and what became of it. Those that counted are in the order of `items`, one for each.
  public var trace: [TraceEntry]
  /// What people read of the message, in UTF-8; empty where nothing was read. The places in the trace are offsets in it.
  public var rendered: [UInt8]

  /// Describes a reading.
  public init(
    items: [Item] = [], onlyTheAuthor: Bool = false, trace: [TraceEntry] = [], rendered: [UInt8] = []
  ) {
    self.items = items
    self.onlyTheAuthor = onlyTheAuthor
    self.trace = trace
    self.rendered = rendered
  }
}

extension Reading {
  /// Whether somebody who is named was thanked, and only what for is missing.
  var lacksReason: Bool {
    trace.contains { entry in
      if case .refused(.unspecific) = entry.outcome { entry.words.contains("@") } else { false }
    }
  }
}

/// A sign of recognition, or the word that opens a note, that the parser saw.
public struct TraceEntry: Equatable, Sendable {
  /// What became of a sign.
  public enum Outcome: Equatable, Sendable {
    /// It made an item, by this rule.
    case counted(rule: String)
    /// It made none, and why.
    case refused(Trap)
  }

  /// The line of the message, counted from 1.
  public var line: Int
  /// The words it went by; where nothing came of a note, all its words.
  public var words: String
  /// Where these words stand in what people read of the message, in UTF-8.
  public var place: Range<Int>
  /// What became of it.
  public var outcome: Outcome

  /// Describes a sign and what became of it.
  public init(line: Int, words: String, place: Range<Int>, outcome: Outcome) {
    self.line = line
    self.words = words
    self.place = place
    self.outcome = outcome
  }
}
