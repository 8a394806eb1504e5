// SPDX-License-Identifier: Apache-2.0
// The language in which the bot speaks: says phrases, with their gaps filled. Adding one is a grammar, a table a room, and a line in `all`.

/// A language in which the bot speaks.
public struct Wording: Sendable {
  typealias Inline = RichText.Inline

  /// Its tag (BCP 47).
  public let tag: String
  let grammar: Grammar
  private let template: @Sendable (any Phrase) -> String

  private init(tag: String, grammar: Grammar, template: @escaping @Sendable (any Phrase) -> String) {
    self.tag = tag
    self.grammar = grammar
    self.template = template
  }

  /// The language with a tag (`en`, `de`, …), in any case; nil where the bot does not speak it.
  public init?(tag: String) {
    guard let wording = Self.all.first(where: { $0.tag == tag.lowercased() }) else { return nil }
    self = wording
  }

  /// The first language among these that the bot speaks; nil where it speaks none of them.
  init?(firstOf tags: some Sequence<String>) {
    guard let wording = tags.lazy.compactMap({ Wording(tag: $0) }).first else { return nil }
    self = wording
  }

  /// English.
  public static let english = Wording(tag: "en", grammar: .english) { $0.english }
  /// German.
  public static let german = Wording(tag: "de", grammar: .german) { $0.german }

  static let all: [Wording] = [.english, .german]

  /// The tags of all languages that the bot speaks, English first.
  public static let tags = all.map(\.tag)

  // MARK: Saying

  /// A phrase, its gaps filled.
  /// - Parameter count: What chooses among the phrase's forms, and fills `{n}` and `{#}`.
  func line(_ phrase: some Phrase, count: Int? = nil, _ fillings: [String: [Inline]] = [:]) -> [Inline] {
    var line: [Inline] = []
    for piece in form(of: phrase, count: count, gaps: fillings.keys) {
      switch piece {
      case .words(let words): line.append(.text(words))
      case .gap(let name): line += fillings[name] ?? [.text(self.count(name, count))]
      case .code(let pieces): line.append(.code(plain(pieces, count, fillings.mapValues(Self.plain))))
      }
    }
    return line.joiningTexts
  }

  /// A phrase as a paragraph.
  func say(_ phrase: some Phrase, count: Int? = nil, _ fillings: [String: [Inline]] = [:]) -> RichText {
    RichText(line(phrase, count: count, fillings))
  }

  /// A phrase as plain text, its gaps filled.
  func text(_ phrase: some Phrase, count: Int? = nil, _ fillings: [String: String] = [:]) -> String {
    plain(form(of: phrase, count: count, gaps: fillings.keys), count, fillings)
  }

  /// So many of something, as in `a week`, `two weeks`, `13 weeks`.
  func count(_ count: Int, _ phrase: some Phrase) -> String { text(phrase, count: count) }

  /// How a phrase is written.
  func template(of phrase: some Phrase) -> Template { Template(template(phrase)) }

  private func form(
    of phrase: some Phrase, count: Int?, gaps: some Sequence<String>
  ) -> [Template.Piece] {
    let template = template(of: phrase)
    let form = template.forms.count == 1 ? template.forms[0] : template.forms[grammar.form(count ?? 1)]
    assert(
      Template.gaps(in: form).subtracting(Template.counts) == Set(gaps), "other gaps are filled than \(phrase) has")
    return form
  }

  private func count(_ name: String, _ count: Int?) -> String {
    guard let count else { return "" }
    return name == "n" ? cardinal(count) : number(Double(count))
  }

  private func plain(_ pieces: [Template.Piece], _ count: Int?, _ fillings: [String: String]) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .gap(let name): fillings[name] ?? self.count(name, count)
      case .code(let pieces): plain(pieces, count, fillings)
      }
    }
    .joined()
  }

  private static func plain(_ line: [Inline]) -> String {
    line.map { inline in
      switch inline {
      case .text(let text), .said(let text), .code(let text): text
      case .person(let person): person.displayName
      case .value(let value): "#\(value)"
      case .emphasis(let line), .strong(let line): plain(line)
      case .link(_, let label): label
      case .sparkline(let values): Sparkline.text(values)
      }
    }
    .joined()
  }
}

extension Wording: Equatable {
  /// Whether it is the same language.
  public static func == (one: Wording, other: Wording) -> Bool { one.tag == other.tag }
}

extension [RichText.Inline] {
  /// Words of ours that follow one another are one piece.
  fileprivate var joiningTexts: [RichText.Inline] {
    reduce(into: []) { line, next in
      if case .text(let before)? = line.last, case .text(let text) = next {
        line[line.count - 1] = .text(before + text)
      } else {
        line.append(next)
      }
    }
  }
}
