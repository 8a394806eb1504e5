// SPDX-License-Identifier: Apache-2.0
// What a digest looks like on a terminal and in a pipe, through the built program.

import Glibc
import Recognition
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct TerminalTests {
  private static let win =
    "the importer reads every file of last year without a hitch, and in half of the time it took before, on "
    + "a machine that is smaller"

  /// The lines of a preview.
  private func preview(_ smallwins: Smallwins, columns: Int?, environment: [String] = []) throws -> [String] {
    let words = [
      Smallwins.program, "digest", "preview", "--channel", "team/general", "--config", smallwins.configurationFile,
      "--state", smallwins.state,
    ]
    let terminal = columns.map { ["python3", "\(ScriptedServer.scripts)/terminal.py", String($0)] } ?? []
    let process = try ChildProcess(["env"] + environment + ["NO_COLOR=1"] + terminal + words)
    let (output, ending) = process.finish()
    #expect(ending == .code(0))
    return String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test func `a preview is as wide as the terminal, and a pipe gets whole lines`() async throws {
    let smallwins = try Smallwins()
    try smallwins.configureWithPostFiles(", channels: { general: { digest: {} } }")
    let daemon = try smallwins.start()
    try smallwins.deliver(smallwins.message("m1", "ada", "win: \(Self.win)"))
    try await smallwins.settle()
    daemon.send(SIGTERM)
    daemon.wait()

    func widest(_ lines: [String]) -> Int { lines.map { DisplayWidth.of($0) }.max() ?? 0 }
    #expect(try preview(smallwins, columns: nil).contains { $0.contains(Self.win) })
    let narrow = try preview(smallwins, columns: 44)
    #expect((37...44).contains(widest(narrow)) && narrow.contains { $0.hasPrefix("  ") })
    // Above a hundred columns lines are tiresome; where the terminal does not know, COLUMNS may, and else eighty are usual.
    #expect((90...100).contains(widest(try preview(smallwins, columns: 200))))
    #expect((50...60).contains(widest(try preview(smallwins, columns: 0, environment: ["COLUMNS=60"]))))
    #expect((70...80).contains(widest(try preview(smallwins, columns: 0, environment: ["-u", "COLUMNS"]))))
  }
}
