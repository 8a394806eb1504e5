// SPDX-License-Identifier: Apache-2.0
// The neutral document that digests and replies are written in. It says what each piece is (ours, people's own words,
// a person, a link), never how it looks, so that each renderer can make people's words harmless in its own syntax.

/// A document: a few blocks, one below the other.
public struct RichText: Equatable, Sendable {
  /// The blocks, from the top.
  public var blocks: [Block]

  /// Puts blocks together.
  public init(_ blocks: [Block] = []) { self.blocks = blocks }

  /// One paragraph.
  public init(_ line: [Inline]) { blocks = [.paragraph(line)] }

  /// A piece that stands by itself.
  public enum Block: Equatable, Sendable {
    /// A heading; the level is 1 to 3, 1 the greatest.
    case heading(level: Int, [Inline])
    /// A paragraph.
    case paragraph([Inline])
    /// Words that are set apart as somebody's.
    case quote([Inline])
    /// A list with bullets.
    case list([ListItem])
    /// A chart of horizontal bars. A bar of the value `full` has the full length; nil is the greatest value of the bars.
    case bars([Bar], full: Double? = nil)
    /// A line across.
    case rule
    /// Small print at the end.
    case footer([Inline])
  }

  /// One bullet.
  public struct ListItem: Equatable, Sendable {
    /// What stands beside the bullet.
    public var line: [Inline]
    /// Lines below it.
    public var details: [[Inline]]

    /// Writes a bullet.
    public init(_ line: [Inline], details: [[Inline]] = []) {
      self.line = line
      self.details = details
    }
  }

  /// One bar of a chart.
  public struct Bar: Equatable, Sendable {
    /// What it is about.
    public var label: [Inline]
    /// Its length, 0 or more; what is no number counts as 0.
    public let value: Double
    /// The value as people read it.
    public var shown: String

    /// Describes a bar.
    public init(_ label: [Inline], value: Double, shown: String) {
      self.label = label
      self.value = value.isFinite ? value : 0
      self.shown = shown
    }
  }

  /// A piece of a line.
  public enum Inline: Equatable, Sendable {
    /// Words of ours.
    case text(String)
    /// People's own words: hostile until they are escaped.
    case said(String)
    /// A person, shown by name; renderers never ping anybody.
    case person(Person)
    /// A value, without its `#`.
    case value(String)
    /// Stressed.
    case emphasis([Inline])
    /// Strongly stressed.
    case strong([Inline])
    /// Something to type, such as a command.
    case code(String)
    /// A link by its URL, with what people read.
    case link(url: String, label: String)
    /// A figure's course over time, as a chart of one character a value, the newest last; nil where there was none. Of more
    /// than ``Sparkline/limit`` values the newest are shown.
    case sparkline([Double?])
  }
}

extension RichText.Inline: ExpressibleByStringLiteral {
  /// Words of ours.
  public init(stringLiteral value: String) { self = .text(value) }
}
