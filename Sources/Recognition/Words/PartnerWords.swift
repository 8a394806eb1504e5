// SPDX-License-Identifier: Apache-2.0
// The words about partners for the week.

/// What the bot says of partners, in English.
enum PartnerWords {
  typealias Inline = RichText.Inline

  /// Somebody's partner.
  struct Partner {
    var person: Person
    var goals: [NumberedItem]
  }

  /// To one person.
  static func yours(_ partners: [Partner]) -> RichText {
    let names = BotWords.joined(partners.map { [.strong([.person($0.person)])] })
    let opening: [Inline] = partners.count == 1 ? ["Your partner for this week: "] : ["Your partners for this week: "]
    var blocks: [RichText.Block] = [.paragraph(opening + names + [". Ask once how it goes."])]
    for partner in partners {
      if partner.goals.isEmpty {
        blocks.append(.paragraph([.person(partner.person), " has no open goal yet: ask for the smallest next step."]))
      } else {
        blocks.append(.paragraph(["Open goals of ", .person(partner.person), ":"]))
        blocks.append(.list(partner.goals.map { RichText.ListItem(goal($0)) }))
      }
    }
    return RichText(blocks + [.footer([.code("partner off"), " ends this."])])
  }

  /// To a channel.
  static func drawn(_ groups: [[Partner]]) -> RichText {
    RichText([
      .paragraph(["Partners for this week, who ask each other once how it goes:"]),
      .list(
        groups.map { group in
          RichText.ListItem(
            BotWords.joined(group.map { [.strong([.person($0.person)])] }),
            details: group.flatMap { partner in partner.goals.map { [.person(partner.person), ": "] + goal($0) } })
        }),
    ])
  }

  private static func goal(_ goal: NumberedItem) -> [Inline] {
    [.text("#\(goal.number) "), .said(goal.item.text)] + (goal.item.due.map { [" (by ", .said($0), ")"] } ?? [])
  }

  // MARK: Answers

  /// - Parameter drawing: When pairs are drawn in the chat; nil where they are not.
  static func wished(_ on: Bool, drawing: WeeklyWish?, zone: String) -> RichText {
    guard on else { return RichText(["Noted: you want no partner for the week."]) }
    guard let drawing else {
      return RichText([
        "Noted: you want a partner for the week. I draw none yet; an admin begins that: ",
        .code("!wins partners monday 09:00"),
      ])
    }
    return RichText([
      .text("Noted: you want a partner for the week. I draw them \(SettingWords.every(drawing.time)) (\(zone)).")
    ])
  }

  static func drawingIs(_ time: WeeklyTime?, zone: String, next: String) -> RichText {
    guard let time else { return RichText(["I draw no partners."]) }
    return RichText([
      .text("I draw partners \(SettingWords.every(time)) (\(zone)), among those who say "), .code("partner on"),
      .text(". The next time is \(next)."),
    ])
  }
}
