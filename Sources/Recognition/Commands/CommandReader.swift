// SPDX-License-Identifier: Apache-2.0
// How a command's words are read. Which words open a command is said in Parsing/CommandOpening.swift.

/// What somebody's words to the bot turned out to be.
public enum ReadCommand: Equatable, Sendable {
  /// A command.
  case command(Command)
  /// A known command's words were not right; what they should be.
  case wrongUse(command: String, usage: String)
  /// No command begins with these words; the nearest one that does.
  case unknown(nearest: String?)
}

/// Reads commands.
public enum CommandReader {
  static let digestUsage = "digest on|off|here|now|every …"
  static let digestEveryUsage = "digest every friday at 16:00 Europe/Berlin"
  static let sensitivityUsage = "sensitivity explicit|specific|any"
  static let acknowledgeUsage = "ack reaction|reply|off"
  static let valuesUsage = "values add|remove #teamwork"
  static let adminUsage = "admin add|remove @ada"

  /// Reads the words that follow the bot's name.
  public static func read(_ words: [CommandWord]) -> ReadCommand {
    guard let first = words.first else { return .command(.help) }
    guard case .word(let said) = first else { return .unknown(nearest: nil) }
    let rest = Array(words.dropFirst())
    switch said.lowercased() {
    case "help", "?": return .command(.help)
    case "settings": return .command(.settings)
    case "preview": return .command(.preview)
    case "undo": return .command(.undo)
    case "digest": return digest(rest.map(\.text))
    case "sensitivity": return sensitivity(rest)
    case "ack": return acknowledge(rest)
    case "values", "value": return values(rest)
    case "admin", "admins": return admin(rest)
    case "forget": return forget(rest)
    case "erase": return erase(rest)
    default:
      let known = [
        "help", "settings", "preview", "undo", "digest", "sensitivity", "ack", "values", "admin", "forget", "erase",
      ]
      return .unknown(nearest: NearestWord.suggestion(for: said, among: known))
    }
  }

  private static func digest(_ words: [String]) -> ReadCommand {
    guard let said = words.first else { return .wrongUse(command: "digest", usage: digestUsage) }
    let verb = said.lowercased()
    if verb == "every" { return digestEvery(words.dropFirst()) }
    let simple: [String: Command] = [
      "on": .digest(on: true), "off": .digest(on: false), "here": .digestHere, "now": .digestNow,
    ]
    if let command = simple[verb] {
      return words.count == 1 ? .command(command) : .wrongUse(command: command.name, usage: command.name)
    }
    guard let nearest = NearestWord.suggestion(for: verb, among: ["on", "off", "here", "now", "every"]) else {
      return .wrongUse(command: "digest", usage: digestUsage)
    }
    return .unknown(nearest: "digest \(nearest)")
  }

  /// A time, and behind it a zone or none.
  private static func digestEvery(_ words: ArraySlice<String>) -> ReadCommand {
    if let time = WeeklyTime(words.joined(separator: " ")) { return .command(.digestEvery(time, zone: nil)) }
    guard let zone = words.last, let time = WeeklyTime(words.dropLast().joined(separator: " ")) else {
      return .wrongUse(command: "digest every", usage: digestEveryUsage)
    }
    return .command(.digestEvery(time, zone: zone))
  }

  private static func sensitivity(_ words: [CommandWord]) -> ReadCommand {
    guard words.count == 1, let level = Sensitivity(rawValue: words[0].text.lowercased()) else {
      return .wrongUse(command: "sensitivity", usage: sensitivityUsage)
    }
    return .command(.sensitivity(level))
  }

  private static func acknowledge(_ words: [CommandWord]) -> ReadCommand {
    guard words.count == 1, let way = Acknowledgement(rawValue: words[0].text.lowercased()) else {
      return .wrongUse(command: "ack", usage: acknowledgeUsage)
    }
    return .command(.acknowledge(way))
  }

  private static func values(_ words: [CommandWord]) -> ReadCommand {
    guard let verb = words.first?.text.lowercased() else { return .command(.values) }
    guard words.count == 2, case .word(let said) = words[1], let value = value(said) else {
      return .wrongUse(command: "values", usage: valuesUsage)
    }
    switch verb {
    case "add": return .command(.valueAdd(value))
    case "remove": return .command(.valueRemove(value))
    default: return .wrongUse(command: "values", usage: valuesUsage)
    }
  }

  /// A hashtag as items carry it: in lower case, without its mark; a mere number is none.
  private static func value(_ said: String) -> String? {
    let value = String(said.drop { $0 == "#" }).lowercased()
    guard (1...40).contains(value.count), !value.allSatisfy(\.isNumber),
      value.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    else { return nil }
    return value
  }

  private static func admin(_ words: [CommandWord]) -> ReadCommand {
    guard words.count == 2, case .person(let person) = words[1] else {
      return .wrongUse(command: "admin", usage: adminUsage)
    }
    switch words[0].text.lowercased() {
    case "add": return .command(.adminAdd(person))
    case "remove": return .command(.adminRemove(person))
    default: return .wrongUse(command: "admin", usage: adminUsage)
    }
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
