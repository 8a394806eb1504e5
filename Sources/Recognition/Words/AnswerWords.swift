// SPDX-License-Identifier: Apache-2.0
// The words that anybody may hear: what was noted or taken back, help, and what does not go.

/// What the bot answers anybody.
enum AnswerPhrase: Phrase {
  /// What was kept, and what was taken back: gap `items`.
  case noted, undone
  /// Shout-outs among those: gap `people`; the count is how many.
  case shoutouts
  /// Nothing can be taken back, of the message replied to or at all.
  case nothingToUndoThere, nothingToUndo

  /// What stands before the list of commands.
  case help
  /// A line of that list: gaps `usage`, `effect`; the same in the eyes of somebody who is no admin.
  case command, commandForAdmins
  /// An example of a command, below it: gap `example`.
  case example
  /// How a command goes: gap `example`, and `usage` where that cannot be said as it stands.
  case goesLike, goesLikeExample

  /// A word that is no command; gap `nearest` where one is near.
  case unknownCommand, unknownCommandNear
  /// What somebody probably meant, behind another sentence: gap `nearest`.
  case didYouMean
  /// Something to keep was said as a command.
  case sayWithoutMyName
  /// Only admins can do that; and nobody is one.
  case onlyAdmins, noAdmins
  /// A command that is about a channel was said to the bot alone.
  case sayInTheChannel
}

extension Wording {
  /// Not one of the emoji that recognise, so that it can never be read as recognition.
  static let acknowledgingEmoji = "seedling"

  /// What was kept.
  func noted(_ items: [Item]) -> RichText { say(AnswerPhrase.noted, ["items": named(items)]) }

  /// What was taken back.
  func undone(_ items: [Item]) -> RichText { say(AnswerPhrase.undone, ["items": named(items)]) }

  /// The list of commands.
  func help(forAdmins: Bool) -> RichText {
    let lines = CommandHelp.catalogue.filter { forAdmins || !$0.isForAdmins }
    return RichText([
      .paragraph(line(AnswerPhrase.help)),
      .list(lines.map { RichText.ListItem(line(AnswerPhrase.command, gaps(of: $0))) }),
    ])
  }

  /// How some commands go.
  func help(about lines: [CommandHelp], forAdmins: Bool) -> RichText {
    let items = lines.map { help in
      let phrase: AnswerPhrase = help.isForAdmins && !forAdmins ? .commandForAdmins : .command
      return RichText.ListItem(
        line(phrase, gaps(of: help)),
        details: [line(AnswerPhrase.example, ["example": [.text(help.example)]])])
    }
    return RichText([.list(items)])
  }

  /// What a wrong word may have meant.
  func unknownCommand(nearest: String?) -> RichText {
    nearest.map { say(AnswerPhrase.unknownCommandNear, ["nearest": [.text($0)]]) } ?? say(AnswerPhrase.unknownCommand)
  }

  /// How a command goes whose words were not right.
  func wrongUse(_ help: CommandHelp) -> RichText {
    help.usage == help.example
      ? say(AnswerPhrase.goesLike, ["example": [.text(help.example)]])
      : say(AnswerPhrase.goesLikeExample, ["usage": [.text(help.usage)], "example": [.text(help.example)]])
  }

  /// What somebody probably meant, as a sentence behind another; nothing where nobody knows.
  func didYouMean(_ nearest: String?) -> [Inline] {
    nearest.map { [" "] + line(AnswerPhrase.didYouMean, ["nearest": [.text($0)]]) } ?? []
  }

  private func gaps(of help: CommandHelp) -> [String: [Inline]] {
    ["usage": [.text(help.usage)], "effect": line(help.effect)]
  }

  /// As in `a win, goal #2 and shout-outs to ada and lin`.
  private func named(_ items: [Item]) -> [Inline] {
    let others = items.filter { $0.kind != .shoutout }
    var parts: [[Inline]] = ItemKind.allCases.flatMap { kind -> [[Inline]] in
      let (numbered, plain) = others.filter { $0.kind == kind }.parted { $0.number != nil || $0.about != nil }
      return numbered.map { [.text(one($0))] } + (plain.isEmpty ? [] : [[.text(count(plain.count, KindCount(kind)))]])
    }
    let shoutouts = items.filter { $0.kind == .shoutout }
    var seen: Set<Person> = []
    let receivers = shoutouts.flatMap(\.to).map(\.person).filter { seen.insert($0).inserted }
    if !shoutouts.isEmpty {
      parts.append(line(AnswerPhrase.shoutouts, count: shoutouts.count, ["people": joined(receivers)]))
    }
    return joined(parts)
  }
}

extension [Item] {
  /// Those for which a rule holds, and the others.
  fileprivate func parted(_ rule: (Item) -> Bool) -> (with: [Item], without: [Item]) {
    (filter(rule), filter { !rule($0) })
  }
}
