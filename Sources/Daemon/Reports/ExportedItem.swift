// SPDX-License-Identifier: Apache-2.0
// One item a line, as `log export` prints it: JSON, or CSV by RFC 4180.

import Recognition

/// An item as it holds now.
public struct ExportedItem: Equatable, Sendable, Encodable {
  /// The number of the record that told of it.
  public var seq: UInt64
  /// When it was said, RFC 3339.
  public var time: String
  /// The chat's name.
  public var chat: String
  /// The channel's identifier.
  public var channel: String
  /// The message's identifier.
  public var message: String
  /// `shoutout`, `win` …
  public var kind: String
  /// Who said it.
  public var author: String
  /// Who receives it.
  public var to: [String]
  /// A shout-out's reason.
  public var reason: String?
  /// Another kind's text.
  public var text: String?
  /// Hashtags.
  public var values: [String]
  /// The rule that made it.
  public var rule: String
  /// Who is mentioned in an item that is no shout-out; nil where nobody is.
  public var with: [String]?
  /// Points for each receiver.
  public var points: Int?
  /// Who gave praise.
  public var from: String?
  /// When a goal or an experiment is due, as it was said.
  public var due: String?
  /// What an experiment watches, or a metric's name.
  public var metric: String?
  /// A metric's value.
  public var value: Double?
  /// Its unit, as it was said.
  public var unit: String?
  /// A mood, from 1 to 5.
  public var score: Int?
  /// How an experiment or a practice went.
  public var outcome: String?
  /// The number of the goal, experiment or practice that it tells of.
  public var about: Int?
  /// The number that it goes by itself.
  public var number: Int?
  /// Present and true of a larger goal, the aim of its first tag.
  public var aim: Bool?
  /// The question that it answers.
  public var asked: String?

  private init(
    _ item: Item, seq: UInt64, time: String, at: MessageIdentity, author: Person, known: Acquaintances
  ) {
    func name(_ person: Person) -> String { known.named(person, in: at.chat).displayName }
    self.seq = seq
    self.time = time
    chat = at.chat
    channel = at.channel
    message = at.message
    kind = item.kind.rawValue
    self.author = name(author)
    to = item.to.map { name($0.person) }
    reason = item.kind == .shoutout ? item.text : nil
    text = item.kind == .shoutout ? nil : item.text
    values = item.values
    rule = item.rule
    with = item.with.isEmpty ? nil : item.with.map { name($0.person) }
    points = item.points
    from = item.from
    due = item.due
    metric = item.metric
    value = item.value
    unit = item.unit
    score = item.score
    outcome = item.outcome?.rawValue
    about = item.about
    number = item.number
    aim = item.isAim
    asked = item.asked
  }

  static func all(in state: State) -> [ExportedItem] {
    let known = state.acquaintances
    var items: [ExportedItem] = []
    for message in state.messages.values {
      for item in message.items {
        items.append(
          ExportedItem(
            item, seq: message.sequence, time: Timestamp.format(message.said), at: message.identity,
            author: message.author, known: known)
        )
      }
    }
    for recorded in state.shoutoutsByReaction {
      let reaction = recorded.reaction
      guard let receiver = reaction.to else { continue }
      let item = Item(kind: .shoutout, to: [Receiver(receiver)], rule: "reaction")
      items.append(
        ExportedItem(
          item, seq: recorded.sequence, time: Timestamp.format(recorded.said), at: reaction.at, author: reaction.author,
          known: known))
    }
    return items.enumerated()
      .sorted { ($0.element.seq, $0.offset) < ($1.element.seq, $1.offset) }
      .map(\.element)
  }

  /// The first line of a CSV file.
  public static let csvHeader =
    "seq,time,chat,channel,message,kind,author,to,text or reason,values,"
    + "rule,with,points,from,due,metric,value,unit,score,outcome,about,number,aim,asked"

  /// The item as a line of CSV; lists are joined by spaces.
  public var csvLine: String {
    ([
      String(seq), time, chat, channel, message, kind, author, to.joined(separator: " "), text ?? reason ?? "",
      values.joined(separator: " "),
    ] + columnsOfKinds)
    .map(Self.quoted)
    .joined(separator: ",")
  }

  private var columnsOfKinds: [String] {
    [
      rule, with?.joined(separator: " "), points.map { String($0) }, from, due, metric,
      value.map { Int(exactly: $0).map { String($0) } ?? String($0) }, unit, score.map { String($0) }, outcome,
      about.map { String($0) }, number.map { String($0) }, aim.map { String($0) }, asked,
    ].map { $0 ?? "" }
  }

  /// A spreadsheet takes a cell that begins with one of `=+-@` for a formula: such a cell is told apart by an apostrophe,
  /// if it is no number.
  private static func quoted(_ cell: String) -> String {
    let isFormula = cell.first.map { "=+-@\t\r".contains($0) } == true && Double(cell) == nil
    let safe = isFormula ? "'" + cell : cell
    guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
