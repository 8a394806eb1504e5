// SPDX-License-Identifier: Apache-2.0
// Where secrets are found, and what operators are told where they are not.

import Glibc
import LinuxAdapters
import Ports
import Synchronization
import TestSupport
import Testing

struct FileSecretsTests {
  private let files = PosixFileSystem()

  private func failure(_ reference: SecretReference, _ environment: [String: String] = [:]) -> String? {
    let error = #expect(throws: SecretError.self) { try FileSecrets(environment: environment).secret(for: reference) }
    #expect(error?.reference == reference)
    return error?.description
  }

  @Test func `a secret is taken from a credential, a file, or the environment, without white space around it`() throws {
    let directory = try TemporaryDirectory()
    try files.create(directory.file("token"), contents: Array(" \n s3cret word\r\n\n".utf8))
    let warned = Mutex<[SecretReference]>([])
    let secrets = FileSecrets(environment: ["CREDENTIALS_DIRECTORY": directory.path, "TOKEN": "\tfrom env "]) {
      reference in
      warned.withLock { $0.append(reference) }
    }
    #expect(try secrets.secret(for: .credential("token")).revealed == "s3cret word")
    #expect(try secrets.secret(for: .file(directory.file("token"))).revealed == "s3cret word")
    #expect(warned.withLock { $0 } == [])
    #expect(try secrets.secret(for: .environment("TOKEN")).revealed == "from env")
    #expect(warned.withLock { $0 } == [.environment("TOKEN")])
  }

  @Test func `a credential of a directory is found by its file's name, after one of its own`() throws {
    let directory = try TemporaryDirectory()
    try files.create(directory.file("smallwins_token"), contents: Array("of the directory".utf8))
    let secrets = FileSecrets(environment: ["CREDENTIALS_DIRECTORY": directory.path])
    #expect(try secrets.secret(for: .credential("token")).revealed == "of the directory")
    try files.create(directory.file("token"), contents: Array("of the unit".utf8))
    #expect(try secrets.secret(for: .credential("token")).revealed == "of the unit")
  }

  @Test func `lines within a secret stay`() throws {
    let directory = try TemporaryDirectory()
    try files.create(directory.file("key.pem"), contents: Array("-----BEGIN\nabc\n-----END\n".utf8))
    let secret = try FileSecrets(environment: [:]).secret(for: .file(directory.file("key.pem")))
    #expect(secret.revealed == "-----BEGIN\nabc\n-----END")
  }

  @Test(arguments: [0o640, 0o604, 0o620, 0o602, 0o610, 0o666]) func `a file that others may use is refused`(
    mode: mode_t
  ) throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("token")
    try files.create(path, contents: [0x61])
    chmod(path, mode)
    #expect(
      failure(.file(path))
        == "file:\(path): others may use the file (mode \(String(mode, radix: 8))); chmod 600 \(path)")
    // systemd lets the service's user read a credential by an access list, which shows as a permission of the group.
    let secrets = FileSecrets(environment: ["CREDENTIALS_DIRECTORY": directory.path])
    #expect(try secrets.secret(for: .credential("token")).revealed == "a")
  }

  @Test func `what is missing is named, with what to do`() throws {
    let directory = try TemporaryDirectory()
    #expect(
      failure(.credential("token"))
        == "credential:token: there is no credentials directory; start the service by systemd with "
        + "LoadCredential=token:PATH in its unit, or use file:PATH")
    #expect(
      failure(.credential("token"), ["CREDENTIALS_DIRECTORY": directory.path])
        == "credential:token: nothing is there; put it into /etc/smallwins/credentials/token, or add "
        + "LoadCredential=token:PATH to the service's unit, and restart the service")
    #expect(
      failure(.file("/none/such"))
        == "file:/none/such: nothing is there; make the file, or correct the path in the configuration")
    #expect(
      failure(.environment("TOKEN"))
        == "env:TOKEN: the variable is not set; set it, or better use credential:NAME")
  }

  @Test func `what is no secret is refused without being shown`() throws {
    let directory = try TemporaryDirectory()
    func refusal(_ bytes: [UInt8]) throws -> String? {
      let path = directory.file("token")
      if try files.status(of: path) != nil { try files.remove(path) }
      try files.create(path, contents: bytes)
      return failure(.file(path)).map { String($0.dropFirst("file:\(path): ".count)) }
    }
    let notText = "not UTF-8 text; write the secret as plain text, in the form that the platform shows it"
    #expect(try refusal([]) == "the secret is empty; write the secret there")
    #expect(try refusal(Array(" \n\t ".utf8)) == "the secret is empty; write the secret there")
    #expect(try refusal([0x61, 0xFF]) == notText)
    #expect(try refusal([0x61, 0, 0x62]) == notText)
    let tooLong = "longer than 64 KiB; check that it is the right one"
    #expect(try refusal(Array(repeating: 0x61, count: FileSecrets.limit + 1)) == tooLong)
    #expect(failure(.environment("E"), ["E": ""]) == "env:E: the secret is empty; write the secret there")

    try files.remove(directory.file("token"))
    try files.create(directory.file("token"), contents: Array(repeating: 0x61, count: FileSecrets.limit))
    let longest = try FileSecrets(environment: [:]).secret(for: .file(directory.file("token")))
    #expect(longest.revealed.utf8.count == FileSecrets.limit)
  }

  @Test func `a directory and a pipe are no secrets, and the pipe does not hold us up`() throws {
    let directory = try TemporaryDirectory()
    mkfifo(directory.file("pipe"), 0o600)
    #expect(
      failure(.file(directory.file("pipe")))
        == "file:\(directory.file("pipe")): not a regular file; name a file")
    #expect(
      failure(.credential(".."), ["CREDENTIALS_DIRECTORY": directory.path])
        == "credential:..: not a regular file; name a file")
  }

  @Test(.enabled(if: geteuid() == 0, "only root can become somebody else"))
  func `a file of somebody else's says who should own it`() async {
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      chmod(directory.path, 0o755)
      try PosixFileSystem().create(directory.file("token"), contents: [0x61])
      setegid(65534)
      seteuid(65534)
      let reference = SecretReference.file(directory.file("token"))
      let error = #expect(throws: SecretError.self) { try FileSecrets(environment: [:]).secret(for: reference) }
      seteuid(0)
      #expect(error?.message == "we may not read it")
      #expect(error?.hint == "make the user that runs smallwins the owner of the file")
    }
  }
}
