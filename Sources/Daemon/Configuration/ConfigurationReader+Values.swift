// SPDX-License-Identifier: Apache-2.0
// The kinds of values that stand in a configuration: zones, times, addresses, secrets.

import Ports
import Recognition

extension ConfigurationReader {
  mutating func zone(_ value: JSON5Value, _ path: KeyPath) -> String? {
    guard let name = found.text(value, path, like: "\"Europe/Berlin\"") else { return nil }
    do {
      if try zones.rules(for: name) != nil { return name }
      let hint =
        if zones.names.isEmpty {
          "no zones are installed here; install the package tzdata"
        } else {
          zones.suggestion(for: name).map { "did you mean \(quoted($0))?" } ?? "write it as in \"Europe/Berlin\""
        }
      found.report(value.offset, path, "\(quoted(name)) is no time zone", hint: hint)
    } catch {
      found.report(
        value.offset, path, "the time zone \(quoted(name)) cannot be read: \(error)",
        hint: "reinstall the package tzdata")
    }
    return nil
  }

  mutating func time(_ value: JSON5Value, _ path: KeyPath) -> WeeklyTime? {
    guard let text = found.text(value, path, like: "\"friday 16:00\"") else { return nil }
    if let time = WeeklyTime(text) { return time }
    found.report(
      value.offset, path, "\(quoted(text)) is no time of the week", hint: "write it as in \"friday 16:00\"")
    return nil
  }

  /// A whole number of seconds, minutes or hours, from `1s`: `30s`, `5m`, `1h`.
  mutating func interval(_ value: JSON5Value, _ path: KeyPath, atMost longest: String) -> Duration? {
    guard let text = found.text(value, path, like: "\"30s\"") else { return nil }
    if let seconds = Self.seconds(text), let limit = Self.seconds(longest), (1...limit).contains(seconds) {
      return .seconds(seconds)
    }
    found.report(
      value.offset, path, "\(quoted(text)) is no time between 1s and \(longest)",
      hint: "write it as in \"30s\" or \"5m\"")
    return nil
  }

  private static func seconds(_ text: String) -> Int? {
    let scales = ["s": 1, "m": 60, "h": 3_600]
    guard let scale = scales[String(text.suffix(1))], text.utf8.dropLast().allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text.dropLast()), number <= 3_600
    else { return nil }
    return number * scale
  }

  /// A whole number of days: `30d`, at most a year; `0d` is none.
  mutating func days(_ value: JSON5Value, _ path: KeyPath) -> Int? {
    guard let text = found.text(value, path, like: "\"30d\"") else { return nil }
    if text.hasSuffix("d"), text.dropLast().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let days = Int(text.dropLast()),
      (0...366).contains(days)
    {
      return days
    }
    found.report(
      value.offset, path, "\(quoted(text)) is no number of days up to 366",
      hint: "write it as in \"30d\"; \"0d\" keeps none")
    return nil
  }

  mutating func hosts(_ value: JSON5Value, _ path: KeyPath) -> [String] {
    found.elements(value, path, like: "[\"chat.internal\"]").compactMap { index, element in
      let path = path.index(index)
      guard let text = found.text(element, path, like: "\"chat.internal\"") else { return nil }
      if let host = WebAddress.hostName(text) { return host }
      found.report(
        element.offset, path, "\(quoted(text)) is no host",
        hint: "write the host's name or address alone, without http:// or port")
      return nil
    }
  }

  mutating func digest(_ value: JSON5Value, _ path: KeyPath) -> DigestConfiguration? {
    let keys = ["every", "zone", "quiet", "long"]
    guard let members = found.object(value, path, known: keys, like: "{ every: \"friday 16:00\" }") else { return nil }
    var digest = DigestConfiguration()
    digest.time = members["every"].flatMap { time($0.value, path.key("every")) }
    digest.zone = members["zone"].flatMap { zone($0.value, path.key("zone")) }
    let words = DigestConfiguration.QuietWeek.allCases.map(\.rawValue)
    if let quiet = members["quiet"]?.value,
      let word = found.choice(quiet, path.key("quiet"), of: words, called: "answer to a quiet week")
    {
      digest.quietWeek = DigestConfiguration.QuietWeek(rawValue: word) ?? .say
    }
    let forms = DigestConfiguration.LongWeek.allCases.map(\.rawValue)
    if let long = members["long"]?.value,
      let word = found.choice(long, path.key("long"), of: forms, called: "form of a long week")
    {
      digest.longWeek = DigestConfiguration.LongWeek(rawValue: word) ?? .fold
    }
    return digest
  }

  mutating func acknowledgement(_ value: JSON5Value, _ path: KeyPath) -> Acknowledgement? {
    let words = Acknowledgement.allCases.map(\.rawValue)
    return found.choice(value, path, of: words, called: "acknowledgement").flatMap(Acknowledgement.init(rawValue:))
  }

  mutating func sensitivity(_ value: JSON5Value, _ path: KeyPath) -> Sensitivity? {
    found.choice(value, path, of: Sensitivity.allCases.map(\.rawValue), called: "sensitivity")
      .flatMap(Sensitivity.init(rawValue:))
  }

  mutating func inbox(_ value: JSON5Value, _ path: KeyPath) -> InboxConfiguration? {
    let example = "{ directory: \"/var/lib/smallwins/inbox/team\" }"
    guard let members = found.object(value, path, known: ["directory", "pull", "poll"], like: example) else {
      return nil
    }
    if let member = members["pull"] {
      found.report(member.offset, path.key("pull"), "not available yet", hint: "write inbox: \(example)")
      return nil
    }
    var inbox = InboxConfiguration()
    if let poll = members["poll"] {
      inbox.isPolled = found.flag(poll.value, path.key("poll")) ?? false
    }
    if let directory = members["directory"] {
      inbox.directory = found.text(
        directory.value, path.key("directory"), like: "\"/var/lib/smallwins/inbox/team\"")
    } else if !inbox.isPolled {
      found.report(value.offset, path, "\"directory\" is missing", hint: "write inbox: \(example)")
      return nil
    }
    return inbox
  }

  /// The base of an API: an URL of a host and perhaps a path, kept without a slash at the end.
  mutating func api(_ value: JSON5Value, _ path: KeyPath) -> String? {
    guard let text = found.text(value, path, like: "\"https://chat.example\"") else { return nil }
    guard let address = WebAddress(text), !address.hasCredentials, !text.contains("?"), !text.contains("#") else {
      found.report(
        value.offset, path, "\(quoted(text)) is no address of a server",
        hint: "write it as in \"https://chat.example\"")
      return nil
    }
    return text.hasSuffix("/") ? String(text.dropLast()) : text
  }

  // What stands in `post`, `token` and `secret` is never quoted: somebody may have written the secret itself there.

  mutating func post(_ value: JSON5Value, _ path: KeyPath) -> PostAddress? {
    if case .object = value.content {
      let example = "{ directory: \"/var/lib/smallwins/posts\" }"
      guard let members = found.object(value, path, known: ["directory"], like: example) else { return nil }
      guard let directory = members["directory"] else {
        found.report(value.offset, path, "\"directory\" is missing", hint: "write it as in \(example)")
        return nil
      }
      return found.text(directory.value, path.key("directory"), like: "\"/var/lib/smallwins/posts\"")
        .map { .directory($0) }
    }
    let forms = "\"https://chat.example/hook\", \"credential:NAME\" or { directory: \"/path\" }"
    guard let text = found.text(value, path, like: forms) else { return nil }
    if let address = WebAddress(text) {
      guard address.hasCredentials else { return .url(text) }
      found.report(
        value.offset, path, "this URL holds a user name or a password",
        hint: "keep the whole URL out of this file: write \"credential:NAME\"")
      return nil
    }
    if let reference = SecretReference(text) { return .secret(reference) }
    found.report(
      value.offset, path, "this is neither an URL nor a reference to a secret", hint: "write it as in \(forms)")
    return nil
  }

  mutating func secret(_ value: JSON5Value, _ path: KeyPath) -> SecretReference? {
    guard let text = found.text(value, path, like: "\"credential:NAME\"") else { return nil }
    if let reference = SecretReference(text) { return reference }
    found.report(
      value.offset, path, "this is no reference to a secret",
      hint: "write \"credential:NAME\", \"file:PATH\" or \"env:NAME\"; a secret itself must not stand in this file")
    return nil
  }

  mutating func secrets(_ value: JSON5Value, _ path: KeyPath) -> [SecretReference] {
    guard case .array = value.content else { return secret(value, path).map { [$0] } ?? [] }
    return found.elements(value, path, like: "[\"credential:NAME\"]").compactMap { index, element in
      secret(element, path.index(index))
    }
  }
}
