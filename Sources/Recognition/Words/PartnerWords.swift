// SPDX-License-Identifier: Apache-2.0
// The words about partners for the week.

/// What the bot says of partners.
enum PartnerPhrase: Phrase {
  /// To one person, who theirs are: gap `people`; the count is how many.
  case yours
  /// What one of them means to do; or what to ask them, where no goal of theirs stands in what the channel is told of, though they may
  /// have others: gap `person`.
  case goals, noGoal
  /// How somebody gets out of it.
  case end
  /// To a channel, before the list of all.
  case drawn

  /// Somebody wants one: gap `time`, at which they are drawn; behind it that they are the only one; or nobody draws them.
  case wanted, wantedByNobodyElse, wantedInVain
  /// Somebody wants none.
  case unwanted
  /// When they are drawn: gaps `time`, `next`; or that they are not.
  case drawingIs, noDrawing
  /// The same in the list of settings.
  case drawingLine, noDrawingLine
}

extension Wording {
  /// Somebody's partner.
  struct Partner {
    var person: Person
    var goals: [NumberedItem]
  }

  /// To one person.
  func partners(_ partners: [Partner]) -> RichText {
    let names = joined(partners.map { [.strong([.person($0.person)])] })
    var blocks: [RichText.Block] = [
      .paragraph(line(PartnerPhrase.yours, count: partners.count, ["people": names]))
    ]
    for partner in partners {
      let phrase: PartnerPhrase = partner.goals.isEmpty ? .noGoal : .goals
      blocks.append(.paragraph(line(phrase, ["person": [.person(partner.person)]])))
      if !partner.goals.isEmpty { blocks.append(.list(partner.goals.map { RichText.ListItem(goal($0)) })) }
    }
    return RichText(blocks + [.footer(line(PartnerPhrase.end))])
  }

  /// To a channel.
  func partners(ofAll groups: [[Partner]]) -> RichText {
    let items = groups.map { group in
      RichText.ListItem(
        joined(group.map { [.strong([.person($0.person)])] }),
        details: group.flatMap { partner in partner.goals.map { [.person(partner.person), ": "] + goal($0) } })
    }
    return RichText([.paragraph(line(PartnerPhrase.drawn)), .list(items)])
  }
}
