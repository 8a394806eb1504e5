// SPDX-License-Identifier: Apache-2.0
// Sets of the languages that have a table.

/// Some of the languages there are tables for.
public struct Languages: OptionSet, Hashable, Sendable {
  /// A bit a language, in the order of the tables.
  public let rawValue: UInt16

  /// The languages of these bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The languages with these tags (BCP 47: `en`, `de`, …); nil where one of them has no table.
  public init?(tags: some Sequence<String>) {
    self = []
    for tag in tags {
      guard let index = Self.allTags.firstIndex(of: tag.lowercased()) else { return nil }
      insert(Languages(index: index))
    }
  }

  init(index: Int) { rawValue = 1 << UInt16(index) }

  /// All languages there are.
  public static let all = Languages(rawValue: UInt16((1 << allTags.count) - 1))

  /// The tags of all languages, English first.
  public static let allTags = LanguageTable.all.map(\.tag)

  /// The tags of these languages.
  public var tags: [String] { Self.allTags.indices.filter { contains(Languages(index: $0)) }.map { Self.allTags[$0] } }
}
