// SPDX-License-Identifier: Apache-2.0
// The words the parser goes by: those of all language tables, or these with some changed, to try what a change would do.

/// Words and the roles they play.
public struct Vocabulary: Sendable {
  /// What a word can be given for, under the names that a file of rules uses.
  public enum Role: String, Sendable, CaseIterable {
    /// `kudos`: recognises beside a name.
    case noun
    /// `well done`: recognises, and is a sentence of its own.
    case phrase
    /// `thanks`.
    case gratitude
    /// `asking`: what people thank for out of courtesy.
    case courtesy
    /// `for`: says what for.
    case reason
    /// `if`, `when`: it depends on something.
    case conditional
    /// `not`.
    case negation
    /// `for nothing`: means the opposite.
    case irony
    /// `in advance`.
    case inAdvance = "in-advance"
    /// `welcome`.
    case greeting
    /// `said`: somebody else's words.
    case reported

    var roles: Roles {
      switch self {
      case .noun: .noun
      case .phrase: .phrase
      case .gratitude: .gratitude
      case .courtesy: .courtesy
      case .reason: .reason
      case .conditional: .conditional
      case .negation: .negation
      case .irony: .irony
      case .inAdvance: .inAdvance
      case .greeting: .greeting
      case .reported: .reported
      }
    }
  }

  /// A change of one language's words.
  public struct Change: Equatable, Sendable {
    /// The language's tag.
    public var language: String
    /// The role.
    public var role: Role
    /// Phrases that play it from now on.
    public var added: [String]
    /// Phrases that no longer do.
    public var removed: [String]

    /// Describes a change.
    public init(language: String, role: Role, added: [String] = [], removed: [String] = []) {
      self.language = language
      self.role = role
      self.added = added
      self.removed = removed
    }
  }

  /// The words of all languages, as they are.
  public static let standard = Vocabulary(lexicon: .standard)

  let lexicon: Lexicon

  private init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The standard words with some changed.
  public init(_ changes: [Change]) {
    var tables = LanguageTable.all
    for change in changes {
      guard let index = tables.firstIndex(where: { $0.tag == change.language }) else { continue }
      tables[index].change(change)
    }
    lexicon = Lexicon(tables)
  }
}

extension LanguageTable {
  fileprivate mutating func change(_ change: Vocabulary.Change) {
    let removed = Set(change.removed.map { $0.lowercased() })
    let role = change.role.roles
    var kept: [(roles: Roles, phrases: [String])] = []
    for (roles, phrases) in self.phrases {
      guard !roles.isDisjoint(with: role), phrases.contains(where: removed.contains) else {
        kept.append((roles, phrases))
        continue
      }
      kept.append((roles, phrases.filter { !removed.contains($0) }))
      // They keep what else they are.
      let rest = roles.subtracting(role)
      if !rest.isEmpty { kept.append((rest, phrases.filter(removed.contains))) }
    }
    phrases = kept + [(role, change.added.map { $0.lowercased() })]
  }
}
