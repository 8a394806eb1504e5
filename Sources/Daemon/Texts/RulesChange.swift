// SPDX-License-Identifier: Apache-2.0
// A file of changed rules, to try what they would have recorded (JSON5):
//
//   { sensitivity: "any",                                   // explicit | specific | any
//     emoji: ["taco", "🎉"],                                // all that recognise
//     languages: ["en", "de"],                              // all that are looked for
//     words: { de: { gratitude: { add: ["merci dir"], remove: ["ta"] } } } }
//
// What is absent stays as it is.

public import Recognition

/// Rules that differ from those in force.
public struct RulesChange: Equatable, Sendable {
  /// When gratitude counts.
  public var sensitivity: Sensitivity?
  /// The emoji that recognise, by canonical name.
  public var emoji: Set<String>?
  /// The languages that are looked for.
  public var languages: Languages?
  /// Words with other roles.
  public var words: [Vocabulary.Change] = []

  /// Reads a file of rules.
  /// - Parameter file: The file's name, for problems.
  public static func read(_ bytes: [UInt8], file: String) throws(ConfigurationError) -> RulesChange {
    var reader = RulesChangeReader(found: ProblemCollector(bytes: bytes))
    let change = reader.read()
    guard reader.found.problems.isEmpty else { throw ConfigurationError(file: file, problems: reader.found.problems) }
    return change
  }

  /// A message's circumstances under these rules.
  func applied(to context: ParsingContext, vocabulary: Vocabulary) -> ParsingContext {
    var context = context
    context.sensitivity = sensitivity ?? context.sensitivity
    context.recognitionEmoji = emoji ?? context.recognitionEmoji
    context.languages = languages ?? context.languages
    context.vocabulary = vocabulary
    return context
  }
}

private struct RulesChangeReader {
  var found: ProblemCollector

  mutating func read() -> RulesChange {
    do {
      return change(try JSON5Reader.read(found.bytes))
    } catch {
      found.report(error.offset, .root, error.message, hint: error.hint)
      return RulesChange()
    }
  }

  private mutating func change(_ root: JSON5Value) -> RulesChange {
    var change = RulesChange()
    let keys = ["sensitivity", "emoji", "languages", "words"]
    guard let members = found.object(root, .root, known: keys, like: "{ sensitivity: \"any\" }") else { return change }
    if members.isEmpty { found.report(root.offset, .root, "nothing is changed", hint: "add sensitivity: \"any\"") }
    for (key, member) in members {
      let (value, path) = (member.value, KeyPath.root.key(key))
      switch key {
      case "sensitivity":
        change.sensitivity = found.choice(
          value, path, of: Sensitivity.allCases.map(\.rawValue), called: "sensitivity"
        ).flatMap(Sensitivity.init(rawValue:))
      case "emoji":
        change.emoji = Set(found.texts(value, path, like: "[\"taco\"]").map(RecognitionEmoji.canonicalName))
      case "languages": change.languages = languages(value, path)
      default: change.words = words(value, path)
      }
    }
    return change
  }

  private mutating func languages(_ value: JSON5Value, _ path: KeyPath) -> Languages? {
    var languages: Languages = []
    for (index, element) in found.elements(value, path, like: "[\"en\"]") {
      guard let tag = found.choice(element, path.index(index), of: Languages.allTags, called: "language") else {
        continue
      }
      languages.formUnion(Languages(tags: [tag]) ?? [])
    }
    return languages
  }

  private mutating func words(_ value: JSON5Value, _ path: KeyPath) -> [Vocabulary.Change] {
    let example = "{ en: { gratitude: { add: [\"ta\"] } } }"
    let roles = Vocabulary.Role.allCases
    var changes: [Vocabulary.Change] = []
    for (tag, member) in found.object(value, path, known: Languages.allTags, like: example) ?? [:] {
      let path = path.key(tag)
      for (name, member) in found.object(member.value, path, known: roles.map(\.rawValue), like: example) ?? [:] {
        let path = path.key(name)
        guard let role = Vocabulary.Role(rawValue: name),
          let lists = found.object(member.value, path, known: ["add", "remove"], like: "{ add: [\"ta\"] }")
        else { continue }
        func list(_ key: String) -> [String] {
          lists[key].map { found.texts($0.value, path.key(key), like: "[\"ta\"]") } ?? []
        }
        changes.append(
          Vocabulary.Change(language: tag, role: role, added: list("add"), removed: list("remove")))
      }
    }
    return changes.sorted { ($0.language, $0.role.rawValue) < ($1.language, $1.role.rawValue) }
  }
}
