// SPDX-License-Identifier: Apache-2.0
// One item a line, as `log export` prints it: JSON, or CSV by RFC 4180.

public import Recognition

/// An item as it holds now.
public struct ExportedItem: Equatable, Sendable, Encodable {
  /// The number of the record that told of it.
  public var seq: UInt64?
  /// When it was said, RFC 3339; of a mood whose author is not told the day alone.
  public var time: String
  /// The chat's name.
  public var chat: String
  /// The channel's identifier.
  public var channel: String
  /// The message's identifier.
  public var message: String?
  /// `shoutout`, `win` …
  public var kind: String
  /// Who said it.
  public var author: String?
  /// Who receives it.
  public var to: [String]
  /// A shout-out's reason.
  public var reason: String?
  /// Another kind's text.
  public var text: String?
  /// Hashtags.
  public var values: [String]
  /// The rule that made it.
  public var rule: String?
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

  /// Who cheered it.
  public var cheers: [String]?
  /// The thread it stands in, where it is not the thread's first message.
  public var thread: String?
  /// Where people can open the message.
  public var link: String?
  /// True where it was said to its receivers alone.
  public var isPrivate: Bool?

  private enum CodingKeys: String, CodingKey {
    case seq, time, chat, channel, message, kind, author, to, reason, text, values, rule, with, points, from, due
    case metric, value, unit, score, outcome, about, number, aim, asked, cheers, thread, link
    case isPrivate = "private"
  }

  /// An item with all that is known of it.
  public init(_ kept: KeptItem) {
    let item = kept.item
    seq = kept.sequence
    time = Timestamp.format(kept.said)
    chat = kept.at.chat
    channel = kept.at.channel
    message = kept.at.message
    kind = item.kind.rawValue
    author = kept.author.displayName
    to = item.to.map(\.person.displayName)
    reason = item.kind == .shoutout ? item.text : nil
    text = item.kind == .shoutout ? nil : item.text
    values = item.values
    rule = item.rule
    with = item.with.isEmpty ? nil : item.with.map(\.person.displayName)
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
    cheers = kept.cheers.isEmpty ? nil : kept.cheers.map(\.displayName)
    thread = kept.thread
    link = kept.link
    isPrivate = kept.isPrivate ? true : nil
    aim = item.isAim
    asked = item.asked
  }

  /// All items that hold now, in the order they were recorded; moods come last.
  /// - Parameter withMoodAuthors: Whether moods are exported as they were said. Otherwise of a mood only its score, day and channel are
  ///   told: its author, words, record and message would all lead to whoever gave it, and people are promised that nobody is told
  ///   that. A mood that was said to the bot alone is left out: its channel is its author's.
  static func all(in state: State, withMoodAuthors: Bool) -> [ExportedItem] {
    let items = state.keptItems.map { ExportedItem($0) }
    guard !withMoodAuthors else { return items }
    let moods = items.filter { $0.isMood && $0.isPrivate != true }.map(\.withoutAuthor).sorted {
      ($0.time, $0.chat, $0.channel, $0.score ?? 0) < ($1.time, $1.chat, $1.channel, $1.score ?? 0)
    }
    return items.filter { !$0.isMood } + moods
  }

  private var isMood: Bool { kind == ItemKind.mood.rawValue }

  private var withoutAuthor: ExportedItem {
    var mood = self
    (mood.seq, mood.message, mood.author, mood.text) = (nil, nil, nil, nil)
    (mood.values, mood.rule, mood.with) = ([], nil, nil)
    (mood.cheers, mood.thread, mood.link, mood.isPrivate, mood.asked) = (nil, nil, nil, nil, nil)
    mood.time = String(time.prefix(10))
    return mood
  }

  /// The first line of a CSV file.
  public static let csvHeader =
    "seq,time,chat,channel,message,kind,author,to,text or reason,values,"
    + "rule,with,points,from,due,metric,value,unit,score,outcome,about,number,aim,cheers,thread,link,private,asked"

  /// The item as a line of CSV; people are joined by `, `, since names hold spaces, and hashtags by spaces.
  public var csvLine: String {
    ([
      seq.map { String($0) } ?? "", time, chat, channel, message ?? "", kind, author ?? "", Self.people(to),
      text ?? reason ?? "",
      values.joined(separator: " "),
    ] + columnsOfKinds)
    .map(Self.quoted)
    .joined(separator: ",")
  }

  private var columnsOfKinds: [String] {
    [
      rule, with.map(Self.people), points.map { String($0) }, from, due, metric,
      value.map { Int(exactly: $0).map { String($0) } ?? String($0) }, unit, score.map { String($0) }, outcome,
      about.map { String($0) }, number.map { String($0) }, aim.map { String($0) }, cheers.map(Self.people), thread,
      link, isPrivate.map { String($0) }, asked,
    ].map { $0 ?? "" }
  }

  private static func people(_ names: [String]) -> String { names.joined(separator: ", ") }

  /// A spreadsheet takes a cell that opens with one of these for a formula, also by their full-width forms and behind spaces (OWASP,
  /// "CSV Injection", owasp.org/www-community/attacks/CSV_Injection): such a cell is told apart by an apostrophe, if it is no number.
  private static func quoted(_ cell: String) -> String {
    let opening = cell.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
    let isFormula = opening.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } == true && Double(cell) == nil
    let safe = isFormula ? "'" + cell : cell
    guard safe.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return safe }
    // Programs read scalars: a quote that a mark behind it joins to another character still ends a cell.
    let parts = safe.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
  }
}
