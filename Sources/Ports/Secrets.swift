// SPDX-License-Identifier: Apache-2.0
// The port to secrets, and a type that cannot be printed by accident.

/// Where secrets are kept.
public protocol Secrets: Sendable {
  /// The secret that a reference names, without white space at its ends.
  func secret(for reference: SecretReference) throws(SecretError) -> Secret
}

/// A reference as the configuration writes it: `credential:NAME`, `file:PATH` or `env:NAME`.
public enum SecretReference: Hashable, Sendable, CustomStringConvertible {
  /// `$CREDENTIALS_DIRECTORY/NAME`, systemd's LoadCredential.
  case credential(String)
  /// A file that only its owner may read.
  case file(String)
  /// An environment variable; taken with a warning, since other processes of the user can read it.
  case environment(String)

  /// Reads a reference; nil where the text is none.
  public init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let name = String(text[text.index(after: colon)...])
    guard !name.isEmpty else { return nil }
    switch text[..<colon] {
    case "credential" where !name.contains("/"): self = .credential(name)
    case "file": self = .file(name)
    case "env": self = .environment(name)
    default: return nil
    }
  }

  /// The reference as it is written; it is no secret itself.
  public var description: String {
    switch self {
    case .credential(let name): "credential:\(name)"
    case .file(let path): "file:\(path)"
    case .environment(let name): "env:\(name)"
    }
  }
}

/// A secret. Its description never shows it.
public struct Secret: Equatable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The secret itself, to be used only where it is needed.
  public let revealed: String

  /// Wraps a secret.
  public init(_ value: String) { revealed = value }

  /// Always `<redacted>`.
  public var description: String { "<redacted>" }
  /// Always `<redacted>`.
  public var debugDescription: String { "<redacted>" }
  /// Nothing to reflect.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a secret could not be had.
public struct SecretError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The reference that failed.
  public var reference: SecretReference
  /// What is wrong.
  public var message: String
  /// What to do.
  public var hint: String

  /// Describes a failure.
  public init(reference: SecretReference, message: String, hint: String) {
    self.reference = reference
    self.message = message
    self.hint = hint
  }

  /// Reference, message and hint.
  public var description: String { "\(reference): \(message); \(hint)" }
}
