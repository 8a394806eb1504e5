// SPDX-License-Identifier: Apache-2.0
// What was read in a message and why, in English for operators at a terminal. Which words a rule goes by is said in chat too: see
// RuleWords.swift.

/// The words for items, the rules that made them, and what keeps a sign from counting.
public enum ReadingWords {
  /// What an item says beside its kind: `to @ada for the map`, `ship it · due Friday`.
  public static func told(_ item: Item) -> String {
    var parts: [String] = []
    switch item.kind {
    case .shoutout:
      parts.append("to " + names(item.to) + (item.text.isEmpty ? "" : " for " + item.text))
    case .metric:
      parts.append("\(item.metric ?? "") = \(number(item.value ?? 0))" + (item.unit.map { " " + $0 } ?? ""))
    case .mood:
      parts.append("\(item.score ?? 0) of 5")
      if !item.text.isEmpty { parts.append(item.text) }
    case .done:
      parts.append(item.about.map { "goal #\($0)" } ?? item.text)
    default:
      if let about = item.about { parts.append("#\(about)") }
      if let outcome = item.outcome { parts.append(outcome.rawValue) }
      if !item.text.isEmpty { parts.append(item.text) }
      if item.kind == .experiment, let metric = item.metric { parts.append("metric " + metric) }
    }
    if item.isAim == true { parts.append("the aim of its tag") }
    if let from = item.from { parts.append("from " + from) }
    if let due = item.due { parts.append("due " + due) }
    if !item.with.isEmpty { parts.append("with " + names(item.with)) }
    if let points = item.points { parts.append("\(points) points each") }
    if !item.values.isEmpty { parts.append("tagged " + item.values.map { "#" + $0 }.joined(separator: " ")) }
    return parts.joined(separator: " · ")
  }

  /// A number, a whole one without a fraction.
  private static func number(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? "\(value)" }

  private static func names(_ receivers: [Receiver]) -> String {
    let names = receivers.map { "@" + $0.person.displayName + ($0.isGroup ? " (a group)" : "") }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Which words a rule goes by.
  public static func told(rule: String) -> String { Wording.english.told(rule: rule) }

  /// Why a sign does not count, and what would.
  public static func told(_ trap: Trap) -> String {
    switch trap {
    case .question: "it stands in a question"
    case .negation: "it is denied"
    case .inAdvance: "it thanks in advance"
    case .takenBack: "it is taken back in the same breath"
    case .wish: "it is a wish, or something for later"
    case .conditional: "it depends on something that may not happen"
    case .reported: "it tells what somebody said elsewhere"
    case .instruction: "it tells others to say it"
    case .irony: "it means the opposite"
    case .quoted: "it stands between quotation marks, or is struck out"
    case .courtesy: "it is a courtesy (for asking, for the info, …)"
    case .greeting: "it is a greeting"
    case .request: "it goes with a request"
    case .label: "it stands behind a label, so it may be somebody else's words"
    case .noun: "the word is used as a noun here, or speaks about recognition"
    case .notBeside: "it stands inside a sentence; put it first, or beside the name"
    case .unspecific: "it does not say what for; add \"for …\""
    case .gratitudeIsOff: "this channel counts only explicit words, ++ and emoji"
    case .nobody: "nobody is mentioned beside it; add a @name"
    case .onlyTheAuthor: "nobody can recognise only themselves"
    case .onlyBots: "a bot cannot receive it"
    case .agreement: "+1 agrees; from +2 on it recognises"
    case .nothingSaid: "it says nothing"
    case .noFigure: "a metric needs a name and a number, as in \"metric: sign-ups 42\""
    case .noScore: "a mood is a whole number from 1 to 5"
    }
  }
}
