// SPDX-License-Identifier: Apache-2.0
// How a digest reads: people's own words first, who said them, and no numbers that could be a rank. What the parts of it read like is in
// the files beside this one.

extension Digest {
  /// The digest as a neutral document.
  /// - Parameters:
  ///   - zone: The channel's zone, in which its times are written.
  ///   - words: The language.
  public func richText(zone: TimeZoneRules, words: Wording) -> RichText {
    DigestText(digest: self, words: words, zone: zone).document
  }
}

/// A digest being written.
struct DigestText {
  typealias Inline = RichText.Inline

  let digest: Digest
  let words: Wording
  let zone: TimeZoneRules

  var document: RichText {
    var blocks: [RichText.Block] = [.heading(level: 1, [.text(title)])]
    if let note { blocks.append(.paragraph([.emphasis([.text(note)])])) }
    let parts =
      wins + section(.lessons, fold.choose(digest.lessons, atMost: 8)) + shoutouts + praise + experiments + practices
      + goals + section(.setbacks, fold.choose(digest.setbacks, atMost: 5)) + answers + numbers + story
    if digest.entryCount == 0 { blocks.append(.paragraph(words.line(quiet))) }
    blocks += parts + around + ahead
    if !digest.values.isEmpty {
      let values = words.joined(digest.values.map { [.value($0)] })
      blocks.append(.paragraph(words.line(DigestPhrase.values, ["values": values])))
    }
    let footer = ["week": digest.week.description, "head": digest.head]
    blocks.append(.footer([.text(words.text(DigestPhrase.footer, footer))]))
    return RichText(blocks)
  }

  // MARK: The top

  private var title: String {
    switch digest.occasion {
    case .review: words.text(DigestPhrase.reviewTitle, ["period": words.period(digest.days)])
    default: words.text(DigestPhrase.title, ["days": words.range(digest.days)])
    }
  }

  private var note: String? {
    let through = LocalTimeFormatter(zone: zone, words: words).short(digest.through)
    return switch digest.occasion {
    case .closed, .review: nil
    case .again: words.text(DigestPhrase.again)
    case .soFar: words.text(DigestPhrase.soFar, ["time": through])
    case .late where digest.missed.isEmpty: words.text(DigestPhrase.late, ["time": through])
    case .late: words.text(DigestPhrase.lateWeeks, count: digest.missed.count + 1)
    }
  }

  private var quiet: DigestPhrase {
    switch digest.occasion {
    case .soFar: .quietSoFar
    case .again: .quietAgain
    case .closed, .late, .review: .quiet
    }
  }

  // MARK: Sections

  var fold: DigestFold { DigestFold(isOn: digest.folds, familiarity: digest.familiarity) }

  func section(_ mark: SectionMark, _ items: [RichText.ListItem], more: Int = 0) -> [RichText.Block] {
    guard !items.isEmpty else { return [] }
    let rest = more > 0 ? [RichText.ListItem([.emphasis(words.line(DigestPhrase.more, count: more))])] : []
    return [.section(mark, words.line(mark.title)), .list(items + rest)]
  }

  private func section(_ mark: SectionMark, _ entries: (shown: [Digest.Entry], more: Int)) -> [RichText.Block] {
    section(mark, entries.shown.withCheersOnce.map { RichText.ListItem(line($0)) }, more: entries.more)
  }

  // MARK: Lines

  /// The most of somebody's words that a digest shows; the link leads to the rest.
  static let longestWords = 280

  func said(_ text: String) -> Inline { .said(text.shortened(to: Self.longestWords)) }

  /// Somebody's words, and who said them.
  func line(_ entry: Digest.Entry) -> [Inline] {
    let by = names(entry.by)
    return (entry.text.isEmpty ? by : [said(entry.text), " — "] + by) + company(of: entry) + circumstances(of: entry)
  }

  /// Who was part of it.
  func company(of entry: Digest.Entry) -> [Inline] {
    let others = unnamed(in: entry).filter { !entry.by.contains($0) }
    return others.isEmpty ? [] : words.line(DigestPhrase.with, ["people": names(others)])
  }

  /// The people that words are about; whoever is named in them, as far as they are shown, needs no second naming.
  func unnamed(in entry: Digest.Entry) -> [Person] {
    entry.unnamed(in: entry.text.shortened(to: Self.longestWords))
  }

  func circumstances(of entry: Digest.Entry) -> [Inline] {
    var pieces: [Inline] = []
    if digest.namesChannels {
      pieces += words.line(DigestPhrase.inChannel, ["channel": [.said(entry.channelName ?? entry.channel)]])
    }
    if !entry.cheers.isEmpty { pieces += [" ("] + cheered(by: entry.cheers) + [")"] }
    if let link = entry.link { pieces += [" · ", .link(url: link, label: words.text(DigestPhrase.message))] }
    return pieces
  }

  /// Everybody who cheered; where they are many, the first few.
  private func cheered(by people: [Person]) -> [Inline] {
    let named = people.count <= 6 ? people : Array(people.prefix(5))
    let others = people.count <= 6 ? [] : [words.line(DigestPhrase.others)]
    return words.line(DigestPhrase.cheered, ["people": words.joined(named.map { [.person($0)] } + others)])
  }

  func names(_ people: [Person]) -> [Inline] { words.joined(people) }
}

extension Digest.Entry {
  /// The people it is about whose names do not stand in words.
  func unnamed(in words: String) -> [Person] {
    with.map(\.person).filter { person in
      var name = NameRedaction()
      name.add(person.displayName)
      return !name.isIn(words)
    }
  }
}

extension SectionMark {
  /// What a digest's section is called.
  fileprivate var title: DigestPhrase {
    switch self {
    case .wins: .wins
    case .lessons: .lessons
    case .shoutouts: .shoutouts
    case .praise: .praise
    case .experiments: .experiments
    case .practices: .practices
    case .goals: .goals
    case .setbacks: .setbacks
    case .answers: .answers
    case .numbers: .numbers
    case .story: .story
    case .around: .around
    case .ahead: .ahead
    }
  }
}

extension Wording {
  /// Days that are a whole month or quarter by its name, as in `November 2026`; others as they are.
  func period(_ days: DayRange) -> String {
    let (month, year) = (days.first.month, "\(days.first.year)")
    if ReviewPeriod(.monthly, containing: days.first).days == days {
      return text(DigestPhrase.month, ["month": grammar.calendar.months[month - 1], "year": year])
    }
    if ReviewPeriod(.quarterly, containing: days.first).days == days {
      return text(DigestPhrase.quarter, ["quarter": "\((month + 2) / 3)", "year": year])
    }
    return range(days)
  }
}

/// A cheer is for a message: where that holds several items of a section, it stands at the first.
struct CheersOnce {
  private var cheered: Set<UInt64> = []

  mutating func callAsFunction(_ entry: Digest.Entry) -> Digest.Entry {
    var entry = entry
    if !entry.cheers.isEmpty, !cheered.insert(entry.sequence).inserted { entry.cheers = [] }
    return entry
  }
}

extension [Digest.Entry] {
  var withCheersOnce: [Digest.Entry] {
    var once = CheersOnce()
    return map { once($0) }
  }
}
