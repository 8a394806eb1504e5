// SPDX-License-Identifier: Apache-2.0
// What the parser has to know beyond a message's words.

/// The circumstances of a message.
public struct ParsingContext: Sendable {
  /// Who said it; nobody recognises only themselves.
  public var author: Person
  /// Who said the message that it answers, where it answers one: the receiver of a sign that names nobody.
  public var repliedTo: Person?
  /// When gratitude counts.
  public var sensitivity: Sensitivity
  /// The emoji that stand for recognition, by canonical name.
  public var recognitionEmoji: Set<String>
  /// Whether `+5 @ada` carries points.
  public var bonusIsOn: Bool
  /// The languages that are looked for.
  public var languages: Languages
  /// The words the parser goes by.
  public var vocabulary: Vocabulary
  /// Who is a program and cannot receive.
  public var isBot: @Sendable (Person) -> Bool

  /// Describes a message's circumstances.
  public init(
    author: Person, repliedTo: Person? = nil, sensitivity: Sensitivity = .specific,
    recognitionEmoji: Set<String> = RecognitionEmoji.standard, bonusIsOn: Bool = false,
    languages: Languages = .all, vocabulary: Vocabulary = .standard,
    isBot: @escaping @Sendable (Person) -> Bool = { NameDirectory().isBot($0.id) }
  ) {
    self.author = author
    self.repliedTo = repliedTo
    self.sensitivity = sensitivity
    self.recognitionEmoji = recognitionEmoji
    self.bonusIsOn = bonusIsOn
    self.languages = languages
    self.vocabulary = vocabulary
    self.isBot = isBot
  }
}
