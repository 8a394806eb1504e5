// SPDX-License-Identifier: Apache-2.0
// How the demo looks: a chat with its times and names, acknowledgements beside the messages, and the digest in a frame of its
// own. Colour on a terminal, plain text in a pipe.

import ChatPlatforms
import Recognition

/// Shows the demo.
struct DemoStage {
  let hasColour: Bool
  /// The cells of a line; nil for lines as long as they come.
  let width: Int?

  private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  func opening() {
    Console.print(
      bold("\nThree weeks of a small team, played through the real daemon.") + "\n"
        + faint("Deliveries go into its spool, posts come back over HTTP; only the clock is moved.") + "\n")
  }

  func day(_ line: DemoLine) { Console.print("\n" + bold("\(Self.days[line.weekday]) \(line.day) November") + "\n") }

  func message(_ line: DemoLine, reactions: [String]) {
    if let message = line.reactsTo {
      let said = "sets \(line.text) to what \(DemoScript.author(of: message)) said"
      Console.print("  \(faint(line.time))  \(cyan(line.author.padded(to: 10)))  \(faint(said))\n")
      return
    }
    let mark = reactions.isEmpty ? "" : "   " + reactions.joined(separator: " ")
    for (index, text) in said(line.text, mark: mark).enumerated() {
      let lead = index == 0 ? "\(faint(line.time))  \(cyan(line.author.padded(to: 10)))  " : Self.indent
      Console.print("  " + lead + text + "\n")
    }
  }

  func reply(_ text: String) {
    for (index, line) in shown(text, behind: Self.indent.count).enumerated() {
      let lead = index == 0 ? "       " + green("smallwins".padded(to: 10)) + "  " : Self.indent
      Console.print("  " + lead + line + "\n")
    }
  }

  func digest(_ text: String, at line: DemoLine) {
    Console.print("\n  \(faint(line.time))  \(green("smallwins"))  posts to the channel:\n\n")
    for line in shown(text, behind: 4) { Console.print("  " + green("│") + " " + line + "\n") }
  }

  func closing(directory: String) {
    Console.print(
      """

      \(bold("That was it.")) \
      Chatter, questions, thanks in advance and a stranger's command left no mark in the digest.

      The log is in \(directory)/state/log. Next, try:
        \(program) log verify --state \(directory)/state
        \(program) log export --state \(directory)/state
        \(program) parse "kudos to @ada for the runbook"
        \(program) run       your own daemon; its inbox is ~/.local/state/smallwins/inbox


      """)
  }

  /// As it was called, so that the lines can be used as they stand.
  private var program: String { CommandLine.arguments.first ?? "smallwins" }

  private static let indent = String(repeating: " ", count: 19)

  /// What people say, in lines that fit beside what stands before them, and a mark behind it.
  private func said(_ text: String, mark: String) -> [String] {
    let renderer = PlainTextRenderer(width: width.map { $0 - Self.indent.count - 2 - DisplayWidth.of(mark) })
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let rendered = renderer.render(RichText([.paragraph([.text(String(line))])]))
      return rendered.withoutPingGuards.split(separator: "\n").map(String.init)
    }
    if let last = lines.popLast() { lines.append(last + mark) }
    return lines
  }

  /// Markdown as a chat shows it, beside what stands before it.
  private func shown(_ markdown: String, behind cells: Int) -> [String] {
    ShownMarkdown(markdown).lines(PlainTextRenderer(usesColour: hasColour, width: width.map { $0 - cells }))
  }

  private func bold(_ text: String) -> String { sequence(1) + text + sequence(22) }
  private func faint(_ text: String) -> String { sequence(2) + text + sequence(22) }
  private func cyan(_ text: String) -> String { sequence(36) + text + sequence(39) }
  private func green(_ text: String) -> String { sequence(32) + text + sequence(39) }
  private func sequence(_ code: Int) -> String { hasColour ? "\u{1B}[\(code)m" : "" }
}
