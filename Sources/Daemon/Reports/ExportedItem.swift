// SPDX-License-Identifier: Apache-2.0
// One item a line, as `log export` prints it: JSON, or CSV by RFC 4180.

import Recognition

/// An item as it holds now.
public struct ExportedItem: Equatable, Sendable, Encodable {
  /// The number of the record that told of it.
  public var seq: UInt64
  /// When it was said, RFC 3339.
  public var time: String
  /// The chat's name.
  public var chat: String
  /// The channel's identifier.
  public var channel: String
  /// The message's identifier.
  public var message: String
  /// `shoutout`, `win` …
  public var kind: String
  /// Who said it.
  public var author: String
  /// Who receives it.
  public var to: [String]
  /// A shout-out's reason.
  public var reason: String?
  /// Another kind's text.
  public var text: String?
  /// Hashtags.
  public var values: [String]

  static func all(in state: State) -> [ExportedItem] {
    let known = state.acquaintances
    var items: [ExportedItem] = []
    for message in state.messages.values {
      let chat = message.identity.chat
      for item in message.items {
        let isShoutout = item.kind == .shoutout
        items.append(
          ExportedItem(
            seq: message.sequence, time: Timestamp.format(message.said), chat: chat,
            channel: message.identity.channel, message: message.identity.message, kind: item.kind.rawValue,
            author: known.named(message.author, in: chat).displayName,
            to: item.to.map { known.named($0.person, in: chat).displayName },
            reason: isShoutout ? item.text : nil, text: isShoutout ? nil : item.text, values: item.values))
      }
    }
    for recorded in state.shoutoutsByReaction {
      let reaction = recorded.reaction
      guard let receiver = reaction.to else { continue }
      items.append(
        ExportedItem(
          seq: recorded.sequence, time: Timestamp.format(recorded.said), chat: reaction.at.chat,
          channel: reaction.at.channel, message: reaction.at.message, kind: ItemKind.shoutout.rawValue,
          author: known.named(reaction.author, in: reaction.at.chat).displayName,
          to: [known.named(receiver, in: reaction.at.chat).displayName], reason: "", text: nil, values: []))
    }
    return items.enumerated()
      .sorted { ($0.element.seq, $0.offset) < ($1.element.seq, $1.offset) }
      .map(\.element)
  }

  /// The first line of a CSV file.
  public static let csvHeader = "seq,time,chat,channel,message,kind,author,to,text or reason,values"

  /// The item as a line of CSV; lists are joined by spaces.
  public var csvLine: String {
    [
      String(seq), time, chat, channel, message, kind, author, to.joined(separator: " "), text ?? reason ?? "",
      values.joined(separator: " "),
    ]
    .map(Self.quoted)
    .joined(separator: ",")
  }

  /// A spreadsheet takes a cell that begins with one of `=+-@` for a formula: such a cell is told apart by an apostrophe.
  private static func quoted(_ cell: String) -> String {
    let safe = cell.first.map { "=+-@\t\r".contains($0) } == true ? "'" + cell : cell
    guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
