// SPDX-License-Identifier: Apache-2.0
// The commands people can give, and how their words are read. Which words open a command is said in
// Parsing/CommandOpening.swift; who may give which is decided in Decisions/CommandDecisions.swift.

/// A command.
public enum Command: Equatable, Sendable {
  /// What there is to say.
  case help
  /// How this channel is set.
  case settings
  /// What the digest would say now.
  case preview
  /// Takes back the author's last record, or the one replied to.
  case undo
  /// The team's values.
  case values
  /// Adds a value.
  case valueAdd(String)
  /// Removes a value.
  case valueRemove(String)
  /// Switches the weekly digest on or off.
  case digest(on: Bool)
  /// This channel's digest gathers the whole chat.
  case digestHere
  /// Posts what the digest would say now.
  case digestNow
  /// When the digest is posted.
  case digestEvery(WeeklyTime, zone: String?)
  /// When gratitude counts.
  case sensitivity(Sensitivity)
  /// How records are acknowledged.
  case acknowledge(Acknowledgement)
  /// Lets somebody give an admin's commands.
  case adminAdd(Person)
  /// Ends that.
  case adminRemove(Person)

  /// Whether only admins may give it.
  public var isForAdmins: Bool {
    switch self {
    case .help, .settings, .preview, .undo, .values: false
    default: true
    }
  }

  /// Its name, as the log keeps it.
  public var name: String {
    switch self {
    case .help: "help"
    case .settings: "settings"
    case .preview: "preview"
    case .undo: "undo"
    case .values: "values"
    case .valueAdd: "values add"
    case .valueRemove: "values remove"
    case .digest(let on): on ? "digest on" : "digest off"
    case .digestHere: "digest here"
    case .digestNow: "digest now"
    case .digestEvery: "digest every"
    case .sensitivity: "sensitivity"
    case .acknowledge: "ack"
    case .adminAdd: "admin add"
    case .adminRemove: "admin remove"
    }
  }
}

/// What somebody's words to the bot turned out to be.
public enum ReadCommand: Equatable, Sendable {
  /// A command.
  case command(Command)
  /// A known command's words were not right; what they should be.
  case wrongUse(usage: String)
  /// No command begins with this word; the nearest one that does.
  case unknown(word: String, nearest: String?)
}

/// Reads commands.
public enum CommandReader {
  /// The words a command can begin with, for people: what it looks like, and what it does.
  public static let catalogue: [CommandHelp] = [
    CommandHelp("help", "these lines"),
    CommandHelp("preview", "what the digest would say now"),
    CommandHelp("undo", "takes back your last note here, or the one you reply to"),
    CommandHelp("settings", "how this channel is set"),
    CommandHelp("values", "the team's values"),
    CommandHelp("digest on", "a weekly digest in this channel", admins: true),
    CommandHelp("digest off", "no digest here", admins: true),
    CommandHelp("digest every friday at 16:00 Europe/Berlin", "when it comes", admins: true),
    CommandHelp("digest here", "this channel's digest tells of the whole chat", admins: true),
    CommandHelp("digest now", "the week so far, posted now", admins: true),
    CommandHelp("sensitivity explicit|specific|any", "when a thank-you counts as a shout-out", admins: true),
    CommandHelp("ack reaction|reply|off", "how I show that I kept something", admins: true),
    CommandHelp("values add|remove #teamwork", "the team's values", admins: true),
    CommandHelp("admin add|remove @ada", "who may change these", admins: true),
  ]

  /// Reads the words that follow the bot's name.
  public static func read(_ words: [CommandWord]) -> ReadCommand {
    guard let first = words.first else { return .command(.help) }
    guard case .word(let said) = first else { return .unknown(word: "", nearest: "help") }
    let rest = Array(words.dropFirst())
    switch said.lowercased() {
    case "help", "?": return .command(.help)
    case "settings": return .command(.settings)
    case "preview": return .command(.preview)
    case "undo": return .command(.undo)
    case "digest": return digest(rest)
    case "sensitivity": return sensitivity(rest)
    case "ack": return acknowledge(rest)
    case "values", "value": return values(rest)
    case "admin", "admins": return admin(rest)
    default:
      let known = ["help", "settings", "preview", "undo", "digest", "sensitivity", "ack", "values", "admin"]
      return .unknown(word: said, nearest: NearestWord.suggestion(for: said.lowercased(), among: known))
    }
  }

  private static func digest(_ words: [CommandWord]) -> ReadCommand {
    let texts = words.map(\.text)
    let known = ["on", "off", "here", "now", "every"]
    guard let verb = texts.first?.lowercased() else { return .wrongUse(usage: "digest on|off|here|now|every …") }
    switch (verb, texts.count) {
    case ("on", 1): return .command(.digest(on: true))
    case ("off", 1): return .command(.digest(on: false))
    case ("here", 1): return .command(.digestHere)
    case ("now", 1): return .command(.digestNow)
    case ("every", _): return digestEvery(Array(texts.dropFirst()))
    case _ where known.contains(verb): return .wrongUse(usage: "digest \(verb)")
    default:
      let nearest = NearestWord.suggestion(for: verb, among: known)
      return .unknown(word: "digest \(texts[0])", nearest: nearest.map { "digest \($0)" })
    }
  }

  private static func digestEvery(_ words: [String]) -> ReadCommand {
    var words = words
    let zone = words.last.flatMap { $0.contains("/") || $0.uppercased() == "UTC" ? $0 : nil }
    if zone != nil { words.removeLast() }
    guard let time = WeeklyTime(words.joined(separator: " ")) else {
      return .wrongUse(usage: "digest every friday at 16:00 Europe/Berlin")
    }
    return .command(.digestEvery(time, zone: zone))
  }

  private static func sensitivity(_ words: [CommandWord]) -> ReadCommand {
    guard words.count == 1, let level = Sensitivity(rawValue: words[0].text.lowercased()) else {
      return .wrongUse(usage: "sensitivity explicit|specific|any")
    }
    return .command(.sensitivity(level))
  }

  private static func acknowledge(_ words: [CommandWord]) -> ReadCommand {
    guard words.count == 1, let way = Acknowledgement(rawValue: words[0].text.lowercased()) else {
      return .wrongUse(usage: "ack reaction|reply|off")
    }
    return .command(.acknowledge(way))
  }

  private static func values(_ words: [CommandWord]) -> ReadCommand {
    guard let verb = words.first?.text.lowercased() else { return .command(.values) }
    let usage = ReadCommand.wrongUse(usage: "values add|remove #teamwork")
    guard words.count == 2, case .word(let said) = words[1] else { return usage }
    let value = String(said.drop { $0 == "#" }).lowercased()
    guard !value.isEmpty, value.count <= 40, value.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) }),
      !value.allSatisfy(\.isNumber)
    else { return usage }
    switch verb {
    case "add": return .command(.valueAdd(value))
    case "remove": return .command(.valueRemove(value))
    default: return usage
    }
  }

  private static func admin(_ words: [CommandWord]) -> ReadCommand {
    guard words.count == 2, case .person(let person) = words[1] else {
      return .wrongUse(usage: "admin add|remove @ada")
    }
    switch words[0].text.lowercased() {
    case "add": return .command(.adminAdd(person))
    case "remove": return .command(.adminRemove(person))
    default: return .wrongUse(usage: "admin add|remove @ada")
    }
  }
}

/// A line of help.
public struct CommandHelp: Equatable, Sendable {
  /// What to say.
  public var usage: String
  /// What it does.
  public var effect: String
  /// Whether only admins may say it.
  public var isForAdmins: Bool

  init(_ usage: String, _ effect: String, admins: Bool = false) {
    self.usage = usage
    self.effect = effect
    isForAdmins = admins
  }
}

extension CommandWord {
  /// The word as text; a person by their identifier.
  var text: String {
    switch self {
    case .word(let word): word
    case .person(let person): person.id
    }
  }
}
