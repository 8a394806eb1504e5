// SPDX-License-Identifier: Apache-2.0
// The names of commands, which are part of the log's format.

extension Command {
  /// Its name, as the log keeps it.
  public var name: String {
    switch self {
    case .help, .helpAbout: "help"
    case .settings: "settings"
    case .preview: "preview"
    case .undo: "undo"
    case .me: "me"
    case .meExport: "me export"
    case .identity: "me is"
    case .mute(let on): on ? "mute me" : "unmute me"
    case .partner(let on): on ? "partner on" : "partner off"
    case .forgetMe: "forget me"
    case .erase: "erase"
    case .board: "board"
    case .boardRanks(let on): on ? "board ranks on" : "board ranks off"
    case .boardFairness: "board fairness"
    case .goals: "goals"
    case .stories, .story: "story"
    case .why: "why"
    case .release(let on): on ? "release" : "release off"
    case .values: "values"
    case .valueAdd: "values add"
    case .valueRemove: "values remove"
    case .adminAdd: "admin add"
    case .adminRemove: "admin remove"
    case .digest(let on): on ? "digest on" : "digest off"
    case .digestHere: "digest here"
    case .digestNow: "digest now"
    case .digestEvery: "digest every"
    case .sensitivity: "sensitivity"
    case .acknowledge: "ack"
    case .emoji: "emoji"
    case .emojiAdd: "emoji add"
    case .emojiRemove: "emoji remove"
    case .limit: "limit"
    case .bonus: "bonus"
    case .leadMetric: "lead metric"
    case .language: "language"
    case .prompt: "prompt"
    case .pause: "pause"
    case .quiet: "quiet"
    case .ritual: "rituals"
    case .health: "health"
    case .export: "export"
    }
  }
}
