// SPDX-License-Identifier: Apache-2.0
// One line of `parse`'s input: {"text": …, "author": …}, and optionally reply_to, channel, sensitivity, bonus, bots, groups.

import FoundationEssentials
import Recognition

/// A message as `smallwins parse` reads it. Unknown fields are passed over.
struct ParseRequest: Decodable {
  var text: String
  var author: String
  var replyTo: String?
  var sensitivity: Sensitivity?
  var bonus: Bool?
  var bots: [String]?
  var groups: [String]?

  private enum CodingKeys: String, CodingKey {
    case text, author, sensitivity, bonus, bots, groups
    case replyTo = "reply_to"
  }

  /// What was wrong with a line, in words for whoever wrote it.
  struct Malformed: Error {
    var explanation: String
  }

  /// Reads a line. Throws `Malformed` where it is no message.
  static func decode(_ line: some Collection<UInt8>, with decoder: JSONDecoder) throws(Malformed) -> ParseRequest {
    do {
      return try decoder.decode(ParseRequest.self, from: Data(line))
    } catch DecodingError.keyNotFound(let key, _) {
      throw Malformed(explanation: "the field \"\(key.stringValue)\" is missing")
    } catch DecodingError.typeMismatch(_, let context) {
      throw Malformed(explanation: wrongType(at: context.codingPath))
    } catch DecodingError.valueNotFound(_, let context) {
      throw Malformed(explanation: wrongType(at: context.codingPath))
    } catch DecodingError.dataCorrupted(let context) {
      guard let field = context.codingPath.first else { throw Malformed(explanation: "this line is no JSON object") }
      throw Malformed(explanation: wrongType(at: [field]))
    } catch {
      throw Malformed(explanation: "this line is no JSON object")
    }
  }

  private static func wrongType(at path: [any CodingKey]) -> String {
    guard let field = path.first?.stringValue else { return "this line is no JSON object" }
    let wanted =
      switch field {
      case "bonus": "true or false"
      case "bots", "groups": "a list of names"
      case "sensitivity": "explicit, specific or any"
      default: "a string"
      }
    return "the field \"\(field)\" has to be \(wanted)"
  }

  /// What the message says.
  func reading() -> Reading {
    let directory = NameDirectory(
      bots: Set((bots ?? []).map(Self.bareName)), groups: Set((groups ?? []).map(Self.bareName)))
    let spans = PlainText.spans(of: text, names: directory)
    // A command is answered, not recorded.
    if CommandOpening.rest(of: spans, botNames: ["smallwins"]) != nil { return Reading() }
    let context = ParsingContext(
      author: Self.person(author), repliedTo: replyTo.map(Self.person), sensitivity: sensitivity ?? .specific,
      bonusIsOn: bonus ?? false, isBot: { directory.isBot($0.id) })
    if context.isBot(context.author) { return Reading() }
    return MessageParser.parse(spans, in: context)
  }

  private static func bareName(_ name: String) -> String { name.hasPrefix("@") ? String(name.dropFirst()) : name }

  private static func person(_ name: String) -> Person { Person(id: NameDirectory.identity(ofName: bareName(name))) }
}
