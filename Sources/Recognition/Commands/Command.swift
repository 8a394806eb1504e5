// SPDX-License-Identifier: Apache-2.0
// The commands people can give. Who may give which, and what it does, is decided in Decisions/CommandDecisions.swift.

/// A command.
public enum Command: Equatable, Sendable {
  /// What there is to say.
  case help
  /// How one command goes, by its first word.
  case helpAbout(String)
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
    case .help, .helpAbout, .settings, .preview, .undo, .values: false
    default: true
    }
  }

  /// Its name, as the log keeps it.
  public var name: String {
    switch self {
    case .help, .helpAbout: "help"
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
