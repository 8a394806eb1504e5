// SPDX-License-Identifier: Apache-2.0
// Every phrase in every language: what a translator can get wrong.

import FoundationEssentials
import Testing

@testable import Recognition

struct WordingTests {
  /// The rooms of the bot's words.
  private static let rooms: [[any Phrase]] = [
    AlertPhrase.allCases, AnswerPhrase.allCases, CommandPhrase.allCases, DatePhrase.allCases, DigestPhrase.allCases,
    ErasurePhrase.allCases, FairnessPhrase.allCases, GoalPhrase.allCases, HintPhrase.allCases, KindCount.allCases,
    LanguagePhrase.allCases, NumberedPhrase.allCases, OperationPhrase.allCases, PartnerPhrase.allCases,
    PersonPhrase.allCases, PersonalPhrase.allCases, RecordPhrase.allCases, ReviewPhrase.allCases,
    RitualPhrase.allCases, RulePhrase.allCases, SettingPhrase.allCases, StoryPhrase.allCases,
  ]

  private static func templates(in wording: Wording) -> [(phrase: any Phrase, template: Template)] {
    rooms.joined().map { ($0, wording.template(of: $0)) }
  }

  @Test func `no room is forgotten here`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Sources/Recognition/Words/")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".swift") }
    let declared = try files.flatMap { file -> [String] in
      let lines = try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n")
      return lines.filter { $0.hasSuffix(": Phrase {") }.map { String($0.split { " :".contains($0) }[1]) }
    }
    let here = Self.rooms.compactMap { $0.first.map { "\(type(of: $0))" } }
    #expect(declared.count > 20 && Set(declared) == Set(here))
  }

  @Test(arguments: Wording.all)
  func `each phrase has the gaps of the English one in every form, and a form for every count`(wording: Wording) {
    for (phrase, template) in Self.templates(in: wording) {
      let english = Wording.english.template(of: phrase)
      #expect([1, wording.grammar.forms].contains(template.forms.count), "\(phrase)")
      let gaps = english.forms.map { Template.gaps(in: $0).subtracting(Template.counts) }
      for form in template.forms {
        #expect(gaps.allSatisfy { $0 == Template.gaps(in: form).subtracting(Template.counts) }, "\(phrase)")
      }
      if template.forms.count > 1 {
        let isCounted = english.forms.last.map { !Template.gaps(in: $0).isDisjoint(with: Template.counts) } ?? false
        let counts = template.forms.last.map { !Template.gaps(in: $0).isDisjoint(with: Template.counts) } ?? false
        #expect(counts == isCounted, "\(phrase) tells no count, or one that English does not")
      }
    }
  }

  @Test(arguments: Wording.all)
  func `a phrase with its gaps filled shows nothing of how it was written`(wording: Wording) {
    for (phrase, template) in Self.templates(in: wording) {
      for count in [1, 2, 13] {
        let gaps = Template.gaps(in: template.forms[0]).subtracting(Template.counts)
        let fillings = Dictionary(uniqueKeysWithValues: gaps.map { ($0, "Ada") })
        let line = wording.line(phrase, count: count, fillings.mapValues { [.text($0)] })
        let (words, text) = (line.withoutCode, wording.text(phrase, count: count, fillings))
        #expect(!text.isEmpty && !text.contains("  ") && !text.contains { "{}`".contains($0) }, "\(phrase): \(text)")
        #expect(!words.contains("|"), "\(phrase): \(words)")
        #expect(gaps.isEmpty || text.contains("Ada"), "\(phrase)")
      }
    }
  }

  @Test func `no language leaves a phrase of more than one word as English says it`() {
    for wording in Wording.all where wording != .english {
      for (phrase, template) in Self.templates(in: wording) where template.words.count > 1 {
        #expect(template != Wording.english.template(of: phrase), "\(phrase) in \(wording.tag)")
      }
    }
  }

  @Test(arguments: Wording.all)
  func `a language has a word for every day and month, and a form for every count`(wording: Wording) {
    let calendar = wording.grammar.calendar
    for (names, count) in [
      (calendar.weekdays, 7), (calendar.shortWeekdays, 7), (calendar.months, 12), (calendar.shortMonths, 12),
    ] {
      #expect(names.count == count && Set(names).count == count)
    }
    #expect((0...200).allSatisfy { (0..<wording.grammar.forms).contains(wording.grammar.form($0)) })
    #expect(Set((0...200).map(wording.grammar.form)).count == wording.grammar.forms)
  }

  // MARK: Numbers, lists and dates

  @Test(
    arguments: [
      (0, "0", "0"), (1234.5, "1,234.5", "1.234,5"), (-1_234_567, "-1,234,567", "-1.234.567"), (999, "999", "999"),
      (0.1, "0.1", "0,1"), (42, "42", "42"),
    ] as [(Double, String, String)])
  func `numbers are grouped and cut as the language does it`(value: Double, english: String, german: String) {
    #expect(Wording.english.number(value) == english && Wording.german.number(value) == german)
  }

  @Test(arguments: [(66.666, 0, "67%", "67 %"), (12.34, 1, "12.3%", "12,3 %"), (100, 1, "100%", "100 %")])
  func `shares are rounded, with the sign where the language puts it`(
    value: Double, decimals: Int, english: String, german: String
  ) {
    #expect(Wording.english.percent(value, decimals: decimals) == english)
    #expect(Wording.german.percent(value, decimals: decimals) == german.replacing(" ", with: "\u{A0}"))
  }

  @Test(arguments: [
    (1200.5, "€", "€1,200.50", "1.200,50 €"), (12, "€", "€12", "12 €"), (-1.25, "$", "$-1.25", "-1,25 $"),
    (0.125, "£", "£0.125", "0,125 £"), (1.5, "kg", "1.5 kg", "1,5 kg"),
  ])
  func `money has its cents`(value: Double, unit: String, english: String, german: String) {
    for (words, figure) in [(Wording.english, english), (.german, german)] {
      #expect(RichText([.paragraph(words.figure(value, unit: unit))]).readable == figure)
    }
  }

  @Test(arguments: [
    (1, "one", "eins", "first", "erste"), (3, "three", "drei", "third", "dritte"),
    (12, "twelve", "zwölf", "twelfth", "zwölfte"), (13, "13", "13", "13th", "13."), (21, "21", "21", "21st", "21."),
    (112, "112", "112", "112th", "112."), (23, "23", "23", "23rd", "23."),
  ])
  func `small numbers are words, larger ones figures`(
    number: Int, english: String, german: String, englishOrdinal: String, germanOrdinal: String
  ) {
    #expect(Wording.english.cardinal(number) == english && Wording.german.cardinal(number) == german)
    #expect(Wording.english.ordinal(number) == englishOrdinal && Wording.german.ordinal(number) == germanOrdinal)
  }

  @Test(arguments: [
    ("2026-11-14", "2026-11-20", "14–20 November 2026", "14.–20. November 2026"),
    ("2026-11-28", "2026-12-04", "28 November – 4 December 2026", "28. November – 4. Dezember 2026"),
    ("2026-12-26", "2027-01-01", "26 December 2026 – 1 January 2027", "26. Dezember 2026 – 1. Januar 2027"),
    ("2027-03-01", "2027-03-01", "1 March 2027", "1. März 2027"),
  ])
  func `days are named as the language orders them`(first: String, last: String, english: String, german: String) throws
  {
    let days = DayRange(first: try #require(CivilDate(first)), last: try #require(CivilDate(last)))
    #expect(Wording.english.range(days) == english && Wording.german.range(days) == german)
  }

  @Test func `instants and weekly times are written as the language does it`() throws {
    let date = TestChat.at(20, "16:00")
    let german = LocalTimeFormatter(zone: .utc, words: .german)
    #expect(Wording.german.day(try #require(CivilDate("2026-11-20"))) == "Freitag, 20. November 2026")
    #expect(german.short(date) == "Fr, 20. Nov., 16:00 Uhr")
    #expect(Wording.german.every(try #require(WeeklyTime("friday 16:00"))) == "jeden Freitag um 16:00 Uhr")
    #expect(Wording.english.every(try #require(WeeklyTime("friday 16:00"))) == "every Friday at 16:00")
  }

  @Test func `lists end as the language ends them`() {
    #expect(Wording.german.joined(["a", "b", "c"]) == "a, b und c")
    #expect(Wording.english.joined(["a", "b"]) == "a and b")
  }

  // MARK: Which language holds

  @Test func `what was chosen in chat goes before the configuration, and that before English`() {
    var chat = TestChat()
    chat.policies["general"]?.wording = .german
    #expect(chat.say("lin", "kudos to @lin").posts.last?.hasPrefix("Ein Lob ist für jemand anderen") == true)
    chat.say("lin", "@smallwins language fr, en, de")
    #expect(chat.say("lin", "kudos to @lin").posts.last?.hasPrefix("A shout-out is for somebody else") == true)
    chat.say("lin", "@smallwins language fr")
    #expect(chat.say("lin", "kudos to @lin").posts.last?.hasPrefix("Ein Lob ist für jemand anderen") == true)
  }
}

extension Template {
  /// The words in it, apart from what is to be typed.
  fileprivate var words: [Substring] {
    forms.joined().flatMap { piece -> [Substring] in
      if case .words(let words) = piece { words.split { !$0.isLetter } } else { [] }
    }
  }
}

extension [RichText.Inline] {
  /// What stands in it besides what is to be typed.
  fileprivate var withoutCode: String { filter { if case .code = $0 { false } else { true } }.readable }
}
