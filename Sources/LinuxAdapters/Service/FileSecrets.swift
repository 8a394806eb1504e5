// SPDX-License-Identifier: Apache-2.0
// Secrets from systemd's credentials, from files and from the environment.

import Glibc
public import Ports

/// Reads secrets where operators keep them.
public struct FileSecrets: Secrets {
  /// The longest secret, in bytes.
  public static let limit = 64 << 10

  private let environment: [String: String]
  private let warn: @Sendable (SecretReference) -> Void

  /// Takes `$CREDENTIALS_DIRECTORY` and `env:` secrets from this environment. `warn` is called for each secret that is
  /// taken from a place where others could read it: a variable of the environment.
  public init(
    environment: [String: String] = ProcessSetup.environment(),
    warn: @escaping @Sendable (SecretReference) -> Void = { _ in }
  ) {
    self.environment = environment
    self.warn = warn
  }

  /// The secret that a reference names, without white space at its ends.
  public func secret(for reference: SecretReference) throws(SecretError) -> Secret {
    let bytes: [UInt8]
    switch reference {
    case .credential(let name):
      guard let directory = environment["CREDENTIALS_DIRECTORY"], !directory.isEmpty else {
        throw SecretError(
          reference: reference, message: "there is no credentials directory",
          hint: "start the service by systemd with LoadCredential=\(name):PATH in its unit, or use file:PATH")
      }
      // Who may read it is systemd's business: it grants the service's user by an access control list, which looks
      // like a permission of the group.
      bytes = try contents(
        of: Self.credential(name, in: directory), reference, othersMayRead: true,
        whereMissing: "put it into \(Self.credentialSource)/\(name), or add LoadCredential=\(name):PATH to the "
          + "service's unit, and restart the service")
    case .file(let path):
      bytes = try contents(
        of: path, reference, othersMayRead: false,
        whereMissing: "make the file, or correct the path in the configuration")
    case .environment(let name):
      guard let value = environment[name] else {
        throw SecretError(
          reference: reference, message: "the variable is not set", hint: "set it, or better use credential:NAME")
      }
      warn(reference)
      bytes = Array(value.utf8)
    }
    return try secret(in: bytes, reference)
  }

  /// Where our unit takes credentials from, by `LoadCredential=smallwins:/etc/smallwins/credentials`.
  private static let credentialSource = "/etc/smallwins/credentials"

  // What LoadCredential=ID:DIRECTORY loads is called ID_FILE (systemd.exec(5)); what LoadCredential=ID:FILE loads, ID.
  private static func credential(_ name: String, in directory: String) -> String {
    let path = "\(directory)/\(name)"
    return access(path, F_OK) == 0 ? path : "\(directory)/smallwins_\(name)"
  }

  private func secret(in bytes: [UInt8], _ reference: SecretReference) throws(SecretError) -> Secret {
    guard bytes.count <= Self.limit else {
      throw SecretError(
        reference: reference, message: "longer than \(Self.limit / 1024) KiB", hint: "check that it is the right one")
    }
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let trimmed = bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    guard !trimmed.isEmpty else {
      throw SecretError(reference: reference, message: "the secret is empty", hint: "write the secret there")
    }
    guard let text = String(validating: Array(trimmed), as: UTF8.self), !text.utf8.contains(0) else {
      throw SecretError(
        reference: reference, message: "not UTF-8 text",
        hint: "write the secret as plain text, in the form that the platform shows it")
    }
    return Secret(text)
  }

  private func contents(
    of path: String, _ reference: SecretReference, othersMayRead: Bool, whereMissing hint: String
  ) throws(SecretError) -> [UInt8] {
    let file: OpenFile
    let status: stat
    do {
      // Not blocking: a pipe without a writer would hold the start for ever.
      file = try OpenFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
      status = try file.status()
    } catch {
      throw Self.error(reference, error, hint)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw SecretError(reference: reference, message: "not a regular file", hint: "name a file")
    }
    let permissions = status.st_mode & 0o777
    guard othersMayRead || permissions & 0o077 == 0 else {
      throw SecretError(
        reference: reference, message: "others may use the file (mode \(String(permissions, radix: 8)))",
        hint: "chmod 600 \(path)")
    }
    guard let bytes = Posix.readAll(file.descriptor, expecting: 4096, limit: Self.limit) else {
      throw Self.error(reference, .last("read", path), hint)
    }
    return bytes
  }

  private static func error(
    _ reference: SecretReference, _ error: FileSystemError, _ whereMissing: String
  ) -> SecretError {
    switch error.code {
    case .notFound: SecretError(reference: reference, message: "nothing is there", hint: whereMissing)
    case .denied:
      SecretError(
        reference: reference, message: "we may not read it",
        hint: "make the user that runs smallwins the owner of the file")
    default:
      SecretError(
        reference: reference, message: "cannot be read: \(error.detail)", hint: "look at the disk and the system's log")
    }
  }
}
