// SPDX-License-Identifier: Apache-2.0
// What the bot tells people to say is understood when they say it, in every language.

import Testing

@testable import Recognition

struct SpokenExampleTests {
  @Test(arguments: Wording.all)
  func `what help shows first is kept`(wording: Wording) {
    let kinds = Self.typed(in: wording.line(AnswerPhrase.help)).flatMap(Self.kinds)
    #expect(kinds == [.shoutout, .win])
  }

  @Test(arguments: Wording.all)
  func `what hints show is kept once it is filled in`(wording: Wording) {
    let thanks = Self.typed(in: wording.line(HintPhrase.sayWhatFor)).map { Self.filledIn($0) }
    #expect(thanks.map(Self.kinds) == [[.shoutout]], "\(thanks)")
    let win = Self.typed(in: wording.line(HintPhrase.onlyYourself)).map { Self.filledIn($0) }
    #expect(win.map(Self.kinds) == [[.win]], "\(win)")
    let opening = Self.typed(in: wording.line(HintPhrase.sayPrivately))
    for said in opening {
      let spans = PlainText.spans(of: "\(said) danke @ada für die Hilfe", names: NameDirectory())
      #expect(PrivateOpening.rest(of: spans) != nil, "\(said)")
    }
    #expect(opening.count == 1)
  }

  @Test(arguments: Wording.all)
  func `what rituals and goals ask for is what they are told`(wording: Wording) {
    func said(_ phrase: some Phrase, _ gaps: [String: [RichText.Inline]] = [:]) -> [[ItemKind]] {
      Self.typed(in: wording.line(phrase, gaps)).map { Self.kinds(Self.filledIn($0)) }
    }
    #expect(said(RitualPhrase.worked) == [[.practice]])
    #expect(said(RitualPhrase.didNot) == [[.lesson]])
    #expect(said(RitualPhrase.unclear) == [[.experiment]])
    #expect(said(RitualPhrase.smallestStep) == [[.done]] && said(GoalPhrase.yours) == [[.done]])
    #expect(said(GoalPhrase.noGoals) == [[.goal]])
    #expect(said(RitualPhrase.experimentAgain, ["number": ["7"]]) == [[.result]])
    let answers = Self.typed(in: wording.line(RitualPhrase.tellResult, ["number": ["7"]]))
    let (full, other) = (answers.first ?? "", answers.dropFirst())
    let told = ([full] + other.map { full.prefix { $0 != "|" } + "| " + $0 }).flatMap { Self.items(Self.filledIn($0)) }
    #expect(told.map(\.outcome) == [.worked, .didNot, .unclear] && told.allSatisfy { $0.about == 7 }, "\(told)")
  }

  @Test(arguments: Wording.all)
  func `a quiet week shows how a win is told`(wording: Wording) {
    for phrase in [DigestPhrase.quiet, .quietSoFar] {
      #expect(Self.typed(in: wording.line(phrase)).map { Self.kinds(Self.filledIn($0)) } == [[.win]])
    }
  }

  @Test(arguments: Wording.all, [(2, 2), (4, 4), (5, 5), (50, 5)])
  func `points that are shown are given, and no more than there are`(wording: Wording, points: (all: Int, shown: Int)) {
    let typed = wording.bonusIs(points.all).blocks.flatMap { block -> [String] in
      if case .paragraph(let line) = block { Self.typed(in: line) } else { [] }
    }
    #expect(typed.count == 1)
    for said in typed {
      let spans = PlainText.spans(of: said, names: NameDirectory())
      let context = ParsingContext(author: Person(id: "zoe"), bonusIsOn: true)
      #expect(MessageParser.parse(spans, in: context).items.first?.points == points.shown, "\(said)")
    }
  }

  @Test(arguments: Wording.all)
  func `commands that are named are commands`(wording: Wording) {
    let phrases: [any Phrase] =
      AnswerPhrase.allCases + HintPhrase.allCases + SettingPhrase.allCases + PersonPhrase.allCases
    let commands = phrases.flatMap { phrase in
      let template = wording.template(of: phrase)
      return template.forms.flatMap { $0 }.compactMap { piece -> String? in
        guard case .code(let pieces) = piece, case .words(let words)? = pieces.first, pieces.count == 1 else {
          return nil
        }
        return words
      }
    }
    .filter { command in CommandFamily.all.contains { command.hasPrefix($0.word) } || command.hasPrefix("!wins") }
    #expect(commands.count >= 6)
    for command in commands where command != "admins" {
      let words = command.split(separator: " ").filter { $0 != "!wins" }.map { CommandWord.word(String($0)) }
      guard case .command = CommandReader.read(words) else {
        Issue.record("\(command)")
        continue
      }
    }
  }

  private static func typed(in line: [RichText.Inline]) -> [String] {
    line.compactMap { if case .code(let code) = $0 { code } else { nil } }
  }

  private static func filledIn(_ example: String) -> String {
    example.replacing("…", with: "Review der Importe").replacing("#N", with: "#3")
  }

  private static func items(_ said: String) -> [Item] {
    let spans = PlainText.spans(of: said, names: NameDirectory())
    return MessageParser.parse(spans, in: ParsingContext(author: Person(id: "zoe"))).items
  }

  private static func kinds(_ said: String) -> [ItemKind] { items(said).map(\.kind) }
}
