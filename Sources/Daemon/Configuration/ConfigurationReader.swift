// SPDX-License-Identifier: Apache-2.0
// Reads the configuration file: JSON5 in, a configuration or all of its problems out.

public import ChatPlatforms
import Ports
public import Recognition

extension Configuration {
  /// Reads a configuration file's content.
  ///
  /// - Parameters:
  ///   - bytes: the content, at most 1 MiB.
  ///   - file: the file's name for problems.
  ///   - zones: the system's time zones.
  ///   - platforms: the names of the platforms there are.
  ///   - languages: the languages that the bot speaks.
  public static func read(
    _ bytes: [UInt8], file: String, zones: ZoneDirectory,
    platforms: [String] = PlatformRegistry.all.map(\.name), languages: [String] = Wording.tags
  ) throws(ConfigurationError) -> Configuration {
    var reader = ConfigurationReader(bytes: bytes, zones: zones, platforms: platforms, languages: languages)
    let configuration = reader.read()
    let problems = reader.found.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    guard problems.isEmpty else { throw ConfigurationError(file: file, problems: problems) }
    return configuration
  }
}

struct ConfigurationReader {
  var found: ProblemCollector
  let zones: ZoneDirectory
  let platforms: [String]
  let languages: [String]

  init(bytes: [UInt8], zones: ZoneDirectory, platforms: [String], languages: [String]) {
    found = ProblemCollector(bytes: bytes)
    self.zones = zones
    self.platforms = platforms
    self.languages = languages
  }

  mutating func read() -> Configuration {
    guard found.bytes.count <= 1 << 20 else {
      found.report(0, .root, "this file is larger than 1 MiB", hint: "is it the right one?")
      return Configuration()
    }
    do {
      return configuration(try JSON5Reader.read(found.bytes))
    } catch {
      found.report(error.offset, .root, error.message, hint: error.hint)
      return Configuration()
    }
  }

  private mutating func configuration(_ root: JSON5Value) -> Configuration {
    var result = Configuration()
    let keys = ["timeZone", "language", "digest", "poll", "hosts", "chats"]
    guard let members = found.object(root, .root, known: keys, like: "{ chats: { … } }") else { return result }
    for (key, member) in members {
      let (value, path) = (member.value, KeyPath.root.key(key))
      switch key {
      case "timeZone": result.timeZone = zone(value, path) ?? result.timeZone
      case "language":
        result.language = found.choice(value, path, of: languages, called: "language") ?? result.language
      case "digest":
        let digest = found.object(value, path, known: ["every"], like: "{ every: \"friday 16:00\" }")
        if let every = digest?["every"]?.value { result.digest = time(every, path.key("every")) ?? result.digest }
      case "poll": result.pollInterval = interval(value, path, atMost: "1h") ?? result.pollInterval
      case "hosts": result.hosts = hosts(value, path)
      default: result.chats = chats(value, path)
      }
    }
    if members["chats"] == nil {
      found.report(root.offset, .root, "no chat is configured", hint: "add chats: { team: { … } }")
    }
    return result
  }

  private mutating func chats(_ value: JSON5Value, _ path: KeyPath) -> [ChatConfiguration] {
    guard let members = found.object(value, path, known: nil, like: "{ team: { … } }") else { return [] }
    if members.isEmpty { found.report(value.offset, path, "no chat is configured", hint: "add team: { … }") }
    var result: [ChatConfiguration] = []
    var owners: [String: String] = [:]
    for (name, member) in members.sorted(by: { $0.value.offset < $1.value.offset }) {
      let path = path.key(name)
      let allowed = "abcdefghijklmnopqrstuvwxyz0123456789-".utf8
      if name.isEmpty || !name.utf8.allSatisfy({ allowed.contains($0) }) {
        found.report(member.offset, path, "a chat's name is of a-z, 0-9 and -", hint: "write it as in team-one")
      }
      guard let chat = chat(name, member.value, path) else { continue }
      if let directory = chat.inbox.directory, !directory.isEmpty {
        if let owner = owners[Self.normal(directory)] {
          found.report(
            member.offset, path.key("inbox"), "chat \(quoted(owner)) has the same inbox",
            hint: "give each chat a directory of its own")
        }
        owners[Self.normal(directory)] = name
      }
      result.append(chat)
    }
    return result.sorted { $0.name < $1.name }
  }

  /// A path without empty and `.` parts, so that the same directory has the same text.
  private static func normal(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return path.hasPrefix("/") ? "/\(parts)" : parts
  }

  private mutating func chat(_ name: String, _ value: JSON5Value, _ path: KeyPath) -> ChatConfiguration? {
    let keys = [
      "platform", "inbox", "post", "api", "token", "secret", "timeout", "delivery", "admins", "names", "bots", "groups",
      "digest", "ack", "sensitivity", "keepTexts", "channels",
    ]
    guard let members = found.object(value, path, known: keys, like: "{ platform: \"generic\", inbox: { … } }") else {
      return nil
    }
    for (key, example) in [("platform", "\"generic\""), ("inbox", "{ directory: \"/var/lib/smallwins/inbox/team\" }")]
    where members[key] == nil {
      found.report(value.offset, path, "\"\(key)\" is missing", hint: "add \(key): \(example)")
    }
    // Where one of these two is missing, the problem keeps the whole from being used.
    var chat = ChatConfiguration(name: name, platform: "", inbox: .spool(directory: ""))
    for (key, member) in members {
      let (value, path) = (member.value, path.key(key))
      switch key {
      case "platform": chat.platform = found.choice(value, path, of: platforms, called: "platform") ?? ""
      case "inbox": chat.inbox = inbox(value, path) ?? chat.inbox
      case "post": chat.post = post(value, path)
      case "api": chat.api = api(value, path)
      case "token": chat.token = secret(value, path)
      case "secret": chat.secrets = secrets(value, path)
      case "timeout": chat.timeout = interval(value, path, atMost: "5m") ?? chat.timeout
      case "delivery":
        let words = DeliveryPolicy.allCases.map(\.rawValue)
        chat.delivery = found.choice(value, path, of: words, called: "delivery").flatMap(DeliveryPolicy.init(rawValue:))
      case "admins": chat.admins = found.texts(value, path, like: "[\"lin\"]")
      case "names": chat.names = found.texts(value, path, like: "[\"winsbot\"]")
      case "bots": chat.bots = found.texts(value, path, like: "[\"build-bot\"]")
      case "groups": chat.groups = found.texts(value, path, like: "[\"design-team\"]")
      case "digest": chat.digest = digest(value, path)
      case "ack": chat.acknowledgement = acknowledgement(value, path)
      case "sensitivity": chat.sensitivity = sensitivity(value, path)
      case "keepTexts": chat.keptTexts = days(value, path) ?? 0
      default: chat.channels = channels(value, path)
      }
    }
    checkAPI(of: chat, at: value.offset, path)
    return chat
  }

  /// What a chat wants of its platform's API must be there.
  private mutating func checkAPI(of chat: ChatConfiguration, at offset: Int, _ path: KeyPath) {
    guard let platform = PlatformRegistry.platform(named: chat.platform) else { return }
    let polls = chat.inbox.isPolled
    guard let api = platform.api else {
      if polls {
        found.report(
          offset, path.key("inbox"), "the platform \(quoted(chat.platform)) has no history to poll",
          hint: "write inbox: { directory: \"/var/lib/smallwins/inbox/\(chat.name)\" }")
      }
      return
    }
    if polls, chat.token == nil {
      found.report(offset, path, "polling needs a token", hint: "add token: \"credential:NAME\"")
    }
    if chat.token != nil, chat.api == nil, api.defaultBase == nil {
      found.report(
        offset, path, "\"api\" is missing: every \(chat.platform) server has its own address",
        hint: "add api: \"https://chat.example\"")
    }
  }

  private mutating func channels(_ value: JSON5Value, _ path: KeyPath) -> [String: ChannelConfiguration] {
    let members = found.object(value, path, known: nil, like: "{ general: { digest: {} } }") ?? [:]
    var result: [String: ChannelConfiguration] = [:]
    for (name, member) in members {
      let path = path.key(name)
      let keys = ["digest", "post", "ack", "sensitivity", "keepTexts"]
      guard let members = found.object(member.value, path, known: keys, like: "{ digest: {} }") else { continue }
      var channel = ChannelConfiguration()
      for (key, member) in members {
        let (value, path) = (member.value, path.key(key))
        switch key {
        case "digest": channel.digest = digest(value, path)
        case "post": channel.post = post(value, path)
        case "ack": channel.acknowledgement = acknowledgement(value, path)
        case "keepTexts": channel.keptTexts = days(value, path)
        default: channel.sensitivity = sensitivity(value, path)
        }
      }
      result[name] = channel
    }
    return result
  }
}
