// SPDX-License-Identifier: Apache-2.0
// How many messages a second the parser reads on one processor, beside much simpler readers of the same bytes; and
// whether a message's time grows with its length and no faster.

import Recognition

enum ParserBenchmark {
  /// What is aimed at, in messages a second.
  static let aim = 300_000.0

  static func run() throws -> [Table] { [try throughput(), curve()] }

  /// Reads a message as the daemon does with plain text; gives something that depends on what was read.
  static func read(_ message: String) -> Int {
    let context = ParsingContext(author: author)
    return MessageParser.parse(PlainText.spans(of: message, names: names), in: context).items.count
  }

  private static let author = Person(id: "max")
  private static let names = NameDirectory()

  private static func throughput() throws -> Table {
    let chat = GeneratedChat(messages: 100_000)
    let items = chat.messages.reduce(0) { $0 + read($1) }
    let own = Measurement.seconds { chat.messages.reduce(0) { $0 &+ read($1) } }
    let spans = Measurement.seconds {
      chat.messages.reduce(0) { $0 &+ PlainText.spans(of: $1, names: names).count }
    }
    let rows = [
      ("smallwins: spans and parse", own), ("smallwins: spans only", spans),
      ("hand scan for @", Measurement.seconds { ParserPeers.scan(chat.messages) }),
      ("Swift Regex  @\\w+\\s*\\+\\+", Measurement.seconds(runs: 3) { ParserPeers.regex(chat.messages) }),
      ("Python re    @(\\w+)\\s*\\+\\+", try ParserPeers.python(chat.messages)),
    ]
    let count = Double(chat.messages.count)
    let speed = count / own
    return Table(
      title: "parser: \(Table.figure(count)) messages, \(Table.figure(Double(chat.byteCount) / 1e6)) MB, one processor",
      columns: ["messages/s", "MB/s", "time, smallwins = 1"],
      rows: rows.map { name, seconds in
        Table.Row(name: name, values: [count / seconds, Double(chat.byteCount) / seconds / 1e6, seconds / own])
      },
      remarks: [
        "\(Table.figure(Double(chat.byteCount) / count)) bytes a message; \(Table.figure(Double(items))) items found.",
        "Aim: \(Table.figure(aim)) messages/s, "
          + "\(speed >= aim ? "reached" : "missed") (\(Table.figure(speed / aim)) of it).",
      ])
  }

  private static func curve() -> Table {
    let sizes = [1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000]
    let rows = LongMessages.shapes.map { shape in
      let perByte = sizes.map { size in
        let text = LongMessages.text(shape, bytes: size)
        // A million bytes at least a run, so that short messages are measured as well as long ones.
        let repeats = max(1, 1_000_000 / size)
        let seconds = Measurement.seconds(runs: 3) { (0..<repeats).reduce(0) { sum, _ in sum &+ read(text) } }
        return seconds / Double(repeats * text.utf8.count) * 1e9
      }
      return Table.Row(name: shape.name, values: perByte + [perByte[perByte.count - 1] / perByte[0]])
    }
    let worst = rows.max { $0.values[sizes.count] < $1.values[sizes.count] }
    return Table(
      title: "parser: one message of so many bytes, nanoseconds a byte",
      columns: ["1 kB", "4 kB", "16 kB", "64 kB", "256 kB", "1 MB", "1 MB : 1 kB"], rows: rows,
      remarks: [
        "Linear is about 1; the steepest is \(worst?.name ?? ""): \(Table.figure(worst?.values[sizes.count] ?? 0))."
      ])
  }
}
