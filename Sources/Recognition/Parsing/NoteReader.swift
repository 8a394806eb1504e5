// SPDX-License-Identifier: Apache-2.0
// Makes items of the words behind a keyword, each kind in its way.

extension Reader {
  /// What a note's words come to.
  enum Note {
    case items([Item])
    case refused(Trap)
  }

  /// The items of a kind that a range says. An experiment's parts may go on below; see ``ExperimentParts``.
  func note(_ keyword: Keyword, _ range: Range<Int>, rule: String) -> Note {
    if keyword.kind == .done, let numbers = numbers(in: range) {
      return .items(numbers.map { number in Item(kind: .done, rule: rule).about(number) })
    }
    guard saysSomething(range) else { return .refused(.nothingSaid) }
    if let trap = noteTrap(keyword.kind, range) { return .refused(trap) }
    var item = Item(
      kind: keyword.kind, with: with(in: [range]), text: noteText(range),
      values: values(in: range), rule: rule)
    item.about = keyword.about
    switch keyword.kind {
    case .praise:
      item.from = keyword.from.map { message.text(withoutMarks($0)) }
    case .goal:
      readGoal(range, into: &item)
      put(&item, under: keyword.tags, isAim: keyword.mayBeAim && rule == "keyword")
    case .result: readOutcome(withoutNumber(range, of: &item), into: &item)
    case .practice: if keyword.about != nil { readOutcome(range, into: &item) }
    case .metric:
      guard let metric = metric(in: range, decimalComma: hasDecimalComma(keyword)) else { return .refused(.noFigure) }
      item.text = ""
      item.metric = message.text(metric.name)
      item.value = metric.value
      item.unit = metric.unit.isEmpty ? nil : metric.unit
    case .mood:
      guard let mood = mood(in: range) else { return .refused(.noScore) }
      item.score = mood.score
      item.text = message.text(trimmed(mood.text, keepsLink: true))
    case .shoutout, .win, .lesson, .setback, .done, .experiment, .answer: break
    }
    return .items([item])
  }

  /// Why the words behind a keyword are none of its kind: a question asks, irony means the opposite.
  func noteTrap(_ kind: ItemKind, _ range: Range<Int>) -> Trap? {
    let said = sentences(range).filter { saysSomething($0.tokens) }
    if [.win, .praise].contains(kind), said.contains(where: { $0.trap == .irony }) { return .irony }
    guard said.allSatisfy({ asks($0) }) else { return nil }
    // `blocked: staging is down, can somebody help?` tells, then asks.
    if kind == .setback,
      said.contains(where: { $0.tokens.contains { tokens[$0].kind == .comma || tokens[$0].kind == .dash } })
    {
      return nil
    }
    return .question
  }

  /// Whether a sentence ends in a question mark that nobody else is quoted with.
  private func asks(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { tokens[$0].kind == .question && !tokens[$0].isQuoted }
  }

  // MARK: The kinds that read more than words

  private func readGoal(_ range: Range<Int>, into item: inout Item) {
    guard let due = due(in: range) else { return }
    item.due = message.text(due.date)
    let before = range.lowerBound..<due.clause.lowerBound
    let behind = due.clause.upperBound..<range.upperBound
    // `by Friday` is cut off at both ends; inside, the words around it would fall apart.
    if behind.allSatisfy({ isDecoration($0) }), saysSomething(before) {
      let tags = behind.filter { tokens[$0].kind == .hashtag }.map { message.text($0) }
      item.text = ([noteText(withoutComma(before))] + tags).joined(separator: " ")
    } else if before.allSatisfy({ isDecoration($0) }), saysSomething(behind) {
      item.text = noteText(trimmed(behind, keepsLink: true))
    }
  }

  /// `goal #launch: be live in two countries` is the aim of the tag; the bullets under `goals #launch:` are steps towards it.
  /// Of several tags, the first is the one, the others are values as they are behind the colon.
  private func put(_ item: inout Item, under tags: [String], isAim: Bool) {
    guard !tags.isEmpty else { return }
    var values: [String] = []
    for tag in tags + item.values where !values.contains(tag) { values.append(tag) }
    item.values = values
    if isAim { item.isAim = true }
  }

  private func readOutcome(_ range: Range<Int>, into item: inout Item) {
    let (outcome, text) = outcome(in: range)
    item.outcome = outcome
    if outcome != nil { item.text = message.text(trimmed(text, keepsLink: true)) }
  }

  /// `#4: it worked`: what stands behind the number that opens a result.
  private func withoutNumber(_ range: Range<Int>, of item: inout Item) -> Range<Int> {
    guard item.about == nil, tokens[range.lowerBound].kind == .hashtag,
      let number = number(at: range.lowerBound, before: range.upperBound)
    else { return range }
    item.about = number
    let rest = trimmed(range.lowerBound + 1..<range.upperBound, keepsLink: true)
    item.text = noteText(rest)
    return rest
  }

  /// `#2`, `#2 and #3`, `goal 2`: the numbers of goals, where nothing else is said; or the number that opens the text.
  private func numbers(in range: Range<Int>) -> [Int]? {
    var numbers: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let number = number(at: index, before: range.upperBound) {
        numbers.append(number)
        index += 1
      } else if let word = match(.numberWord, at: index, before: range.upperBound), numbers.isEmpty {
        index += word.length
      } else if let joiner = match(.joiner, at: index, before: range.upperBound) {
        index += joiner.length
      } else if tokens[index].kind == .comma || isDecoration(index) && tokens[index].kind != .hashtag {
        index += 1
      } else {
        // `#2 shipped the map` is goal 2; `3 tickets closed` is none.
        let opensWithNumber = tokens[range.lowerBound].kind == .hashtag && !numbers.isEmpty
        return opensWithNumber ? [numbers[0]] : nil
      }
    }
    return numbers.isEmpty ? nil : numbers
  }

  // MARK: Words

  /// Who is mentioned, bots aside.
  func with(in ranges: [Range<Int>]) -> [Receiver] {
    var with: [Receiver] = []
    for index in ranges.joined() where tokens[index].kind == .mention {
      let receiver = message.receivers[Int(tokens[index].value)]
      if !context.isBot(receiver.person), !with.contains(receiver) { with.append(receiver) }
    }
    return with
  }

  /// A note's words: as they were said, without the hashtag that made it.
  func noteText(_ range: Range<Int>) -> String {
    var pieces: [Range<Int>] = []
    let bare = withoutMarks(range)
    var start = bare.lowerBound
    for index in bare where tokens[index].kind == .hashtag && isTrigger(index) {
      if index > start { pieces.append(start..<index) }
      start = index + 1
    }
    if start < bare.upperBound { pieces.append(start..<bare.upperBound) }
    var text = ""
    for piece in pieces.map(withoutMarks) where !piece.isEmpty {
      if !text.isEmpty, tokens[piece.lowerBound].spaceBefore { text += " " }
      text += message.text(piece)
    }
    return text
  }

  /// Without bold marks at both ends, and without colons and dashes at the start.
  private func withoutMarks(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, [.mark, .colon, .dash].contains(tokens[start].kind) { start += 1 }
    while end > start, tokens[end - 1].kind == .mark { end -= 1 }
    return start..<end
  }

  /// Without commas and dashes at the end.
  private func withoutComma(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, [.comma, .semicolon, .dash, .colon].contains(tokens[end - 1].kind) { end -= 1 }
    return range.lowerBound..<end
  }
}

extension Item {
  /// The same, and tells of the one with this number.
  fileprivate func about(_ number: Int) -> Item {
    var item = self
    item.about = number
    return item
  }
}
