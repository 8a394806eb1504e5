// SPDX-License-Identifier: Apache-2.0
// What follows from the log for one digest: who said what to whom, and what there is to see in it.

import FoundationEssentials

@testable import Recognition

/// Something a digest tells, as people read it: names and words with nobody in them who wishes to stay out.
struct OracleFact {
  var kind: ItemKind
  var by: [String]
  var to: [String] = []
  var with: [String] = []
  var text = ""
  var values: [String] = []
  var from: String?
  var link: String?
  var said: Date
  var channel: String
  var cheers: [String] = []
  /// What was said, as it stands in the log.
  var item: Item?
  /// The message; nil for a shout-out by reactions.
  var at: MessageIdentity?

  /// All of it in a line, to compare it.
  var described: String {
    "\(by) to \(to) with \(with): \(text) \(values) from \(from ?? "-") link \(link ?? "-") "
      + "said \(said.timeIntervalSince1970) in \(channel) cheered by \(cheers)"
  }
}

extension Digest.Entry {
  var described: String {
    func names(_ people: [Person]) -> [String] { people.map(\.displayName) }
    return "\(names(by)) to \(names(to.map(\.person))) with \(names(with.map(\.person))): \(text) \(values) "
      + "from \(from ?? "-") link \(link ?? "-") said \(said.timeIntervalSince1970) in \(channelName ?? channel) "
      + "cheered by \(names(cheers))"
  }
}

extension YearOracle {
  // MARK: People and words

  func name(_ person: Person) -> String { names[person.id] ?? person.name ?? person.id }

  func isOut(_ person: Person) -> Bool { muted.contains(person.id) }

  /// Words without the names of people who stay out, and with the names that hold now.
  func shown(_ words: String) -> String {
    var hidden = Set(muted.map { $0.lowercased() })
    for id in muted { if let name = names[id] { hidden.insert(name.lowercased()) } }
    var (result, word, follows) = ("", "", false)
    func isPart(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber || "_-.".contains(letter) }
    func finished(_ word: String) -> String {
      var (bare, tail) = (word, "")
      while let last = bare.last, "-.".contains(last) {
        tail = String(last) + tail
        bare.removeLast()
      }
      let mark = follows ? "@" : ""
      if hidden.contains(bare.lowercased()) { return "someone" + tail }
      if follows, let name = names[bare] { return "@" + name + tail }
      return mark + bare + tail
    }
    for letter in words + "\n" {
      if isPart(letter) {
        word.append(letter)
        continue
      }
      result += finished(word)
      (word, follows) = ("", letter == "@")
      if letter != "@" { result.append(letter) }
    }
    result.removeLast()
    return result
  }

  /// Who cheers a message: everybody with a reaction that stands, once, in the order in which they first did.
  func cheers(_ at: MessageIdentity) -> [String] {
    var people: [Person] = []
    for reaction in reactions where reaction.recorded.at == at && !reaction.recorded.removed {
      if !people.contains(reaction.recorded.author) { people.append(reaction.recorded.author) }
    }
    return people.filter { !isOut($0) }.map(name)
  }

  /// An item as it is told; nil where whoever said it stays out, or everybody who receives it.
  func fact(_ message: OracleMessage, _ item: Item) -> OracleFact? {
    guard !isOut(message.author) else { return nil }
    let to = item.to.map(\.person).filter { !isOut($0) }
    guard item.to.isEmpty || !to.isEmpty else { return nil }
    // Who says only that #2 is done says it of the goal's words and tags.
    let goal = item.kind == .done ? item.about.flatMap(numbered) : nil
    var fact = OracleFact(
      kind: item.kind, by: [name(message.author)], to: to.map(name),
      with: item.with.map(\.person).filter { !isOut($0) }.map(name), text: shown(item.text),
      values: item.values.filter { !muted.contains($0) }, from: item.from.map(shown), link: message.link,
      said: message.said, channel: names[message.at.channel] ?? message.at.channel, cheers: cheers(message.at),
      item: item, at: message.at)
    if let goal, fact.text.isEmpty { (fact.text, fact.with) = (goal.text, goal.with) }
    if fact.values.isEmpty { fact.values = goal?.values ?? [] }
    return fact
  }

  /// What the digest tells of a kind, in the order it was said.
  func facts(_ kind: ItemKind) -> [OracleFact] {
    toldMessages.flatMap { message in
      message.items.filter { $0.kind == kind }.compactMap { fact(message, $0) }
    }
  }

  /// Shout-outs by words, and those by reactions: one for each message, by everybody who reacted.
  var shoutouts: [OracleFact] {
    var gifts: [OracleFact] = []
    for reaction in toldReactions {
      let recorded = reaction.recorded
      if gifts.contains(where: { $0.at == recorded.at }) { continue }
      guard let to = recorded.to, !isOut(to) else { continue }
      let all = toldReactions.filter { $0.recorded.at == recorded.at }
      var by: [String] = []
      for other in all where !isOut(other.recorded.author) && !by.contains(name(other.recorded.author)) {
        by.append(name(other.recorded.author))
      }
      guard !by.isEmpty else { continue }
      gifts.append(
        OracleFact(
          kind: .shoutout, by: by, to: [name(to)], said: all[0].said,
          channel: names[recorded.at.channel] ?? recorded.at.channel, at: recorded.at))
    }
    return facts(.shoutout) + gifts
  }

  // MARK: What goes by a number

  /// What goes by a number, where it was said in what this digest covers.
  func numbered(_ number: Int) -> OracleFact? {
    for message in messages where covers(message.at.channel) && !message.isPrivate {
      for item in message.items where item.number == number { return fact(message, item) }
    }
    return nil
  }

  /// Goals or experiments that were open at the close and did not rest, by number.
  func open(_ kind: ItemKind) -> [OracleFact] {
    var open: [OracleFact] = []
    for message in messages where covers(message.at.channel) && message.said <= through && !message.isPrivate {
      for item in message.items where item.kind == kind {
        guard let number = item.number, !ended.contains(number), !isReplaced(item), let fact = fact(message, item)
        else {
          continue
        }
        if !rests(fact) { open.append(fact) }
      }
    }
    return open.sorted { ($0.item?.number ?? 0) < ($1.item?.number ?? 0) }
  }

  /// Whether another aim took this one's place.
  private func isReplaced(_ aim: Item) -> Bool {
    guard aim.isAim == true else { return false }
    return messages.contains { message in
      message.said <= through
        && message.items.contains { other in
          other.isAim == true && other.values.first == aim.values.first && (other.number ?? 0) > (aim.number ?? 0)
        }
    }
  }

  /// Whether this digest tells a message.
  func isNew(_ fact: OracleFact) -> Bool { toldMessages.contains { $0.at == fact.at } }

  func day(_ due: String?, said: Date) -> CivilDate? {
    due.flatMap { DueDate.day(of: $0, saidOn: CivilTime(at: said, in: zone).date) }
  }

  /// Whether nobody said it, and nobody was to be done with it, within the last 91 days.
  private func rests(_ fact: OracleFact) -> Bool {
    let age = through.timeIntervalSince(fact.said) / 86_400
    guard fact.item?.isAim != true, !isNew(fact), age >= 91 else { return false }
    guard age < 400, let due = day(fact.item?.due, said: fact.said) else { return true }
    return CivilTime(at: through, in: zone).date.daysSince1970 - due.daysSince1970 >= 91
  }

  /// What is due within the seven days after the close.
  func isAhead(_ fact: OracleFact) -> Bool {
    guard let day = day(fact.item?.due, said: fact.said) else { return false }
    let ahead = day.daysSince1970 - CivilTime(at: through, in: zone).date.daysSince1970
    return ahead >= 1 && ahead <= 7
  }
}
