// SPDX-License-Identifier: Apache-2.0
// `smallwins deliver`: one webhook delivery into a spool directory. A receiver runs it for each request, prints what it
// prints, and answers the sender with an error unless it ended with 0.

import ChatPlatforms
import Daemon
import LinuxAdapters
import Ports
import Recognition

/// One delivery into a spool directory, durably.
enum DeliverCommand: Command {
  static let spec = CommandSpec(
    name: "deliver",
    usage: "--inbox DIR [--platform NAME] [--header 'Name: value']… [--headers-file JSON] [--body-file FILE]",
    summary: "puts one webhook delivery into a spool directory",
    discussion: """
      Reads the body from standard input or a file, byte for byte, and prints what the sender must be answered. Ends
      with 0 only when the delivery is on disk, else with 75: then the sender should be told to try again.
      """,
    options: [
      OptionSpec(name: "--inbox", value: "DIR", effect: "the spool directory; made where it is missing"),
      OptionSpec(
        name: "--platform", value: "NAME", effect: "who sends it (else the chat with that inbox, else generic)"),
      OptionSpec(name: "--header", value: "'NAME: VALUE'", effect: "a header of the request; as often as needed"),
      OptionSpec(name: "--headers-file", value: "JSON", effect: "all headers, as a JSON object"),
      OptionSpec(name: "--body-file", value: "FILE", effect: "the body (else standard input)"),
      .config, .state,
    ])

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    try arguments.expectWords(atMost: 0, of: spec)
    guard let inbox = arguments["--inbox"]?.nonEmpty else {
      throw UsageError("say where to: --inbox DIR", command: spec.name)
    }
    let directory = SpoolDirectory(Surroundings.absolute(inbox))
    let platform = try platform(arguments, for: directory)
    guard let headers = try headers(arguments) else {
      Console.complain("the headers cannot be read")
      return .tryAgain
    }
    guard let body = Console.readAll(from: arguments["--body-file"], limit: SpoolFile.bodyLimit) else {
      Console.complain("the body cannot be read")
      return .tryAgain
    }
    let received = SystemWallClock().now()
    do {
      let drop = try DeliveryDrop(headers: headers, body: body, for: platform, received: received)
      if let file = drop.file {
        let writer = SpoolWriter(directory, disk: PosixFileSystem(), random: KernelRandom())
        _ = try writer.write(file, receivedAt: received.milliseconds)
      }
      Console.print(drop.answer)
      return .done
    } catch {
      Console.complain("\(error)")
      return .tryAgain
    }
  }

  private static func platform(
    _ arguments: Arguments, for directory: SpoolDirectory
  ) throws(UsageError) -> any ChatPlatform {
    if let name = arguments["--platform"] {
      guard let platform = PlatformRegistry.platform(named: name) else {
        throw UsageError.unknown(
          "platform", name, among: PlatformRegistry.all.map(\.name), command: spec.name)
      }
      return platform
    }
    // A configuration that is wrong, or a receiver without a home directory, must not keep a delivery out: the daemon will
    // say what is wrong.
    let chats = (try? Surroundings(arguments).configuration().chats) ?? []
    let chat = chats.first { $0.inbox.directory.map(Surroundings.absolute) == directory.path }
    return chat.flatMap { PlatformRegistry.platform(named: $0.platform) } ?? GenericPlatform()
  }

  /// Nil where the file cannot be read.
  private static func headers(_ arguments: Arguments) throws(UsageError) -> [HTTPHeader]? {
    var headers: [HTTPHeader] = []
    if let path = arguments["--headers-file"] {
      guard let json = Console.readAll(from: path, limit: SpoolFile.headLimit) else { return nil }
      guard let read = DeliveryDrop.headers(json: json) else {
        throw UsageError("\(path) holds no JSON object of headers", command: spec.name)
      }
      headers = read
    }
    for text in arguments.options["--header"] ?? [] {
      guard let header = DeliveryDrop.header(text) else {
        throw UsageError("\"\(text)\" is no header; write 'Name: value'", command: spec.name)
      }
      headers.append(header)
    }
    return headers
  }
}
