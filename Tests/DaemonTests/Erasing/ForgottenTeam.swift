// SPDX-License-Identifier: Apache-2.0
// A team in which much was said by and of ursula, who wants to be forgotten. Her name has letters that no hash has.

import Foundation
import Ports
import Recognition
import TestSupport

@testable import Daemon

extension SimulatedTeam {
  static let forgetful =
    "post: \"\(url)\", ack: \"reply\", admins: [\"lin\"], keepTexts: \"30d\", channels: { general: { digest: {} } }"

  /// Words that only ursula said, or that were said of her alone.
  static let hers = ["ursula", "importer", "runbook", "mistyped"]
  /// Words that others said, and of others too.
  static let others = ["rollout", "parser", "marvellous", "craft", "tada"]

  /// What is in the log before: by her, to her, to her and somebody else, of her, settings, reactions, an answer.
  func liveThrough(_ run: Run) async throws {
    try run.say("@smallwins admin add @ursula", by: "lin", id: "m1")
    try run.say("win: importer shipped", by: "ursula", id: "m2")
    try run.say("kudos to @ursula for the runbook", by: "zoe", id: "m3")
    try run.say("kudos to @ursula and @grace for the rollout", by: "zoe", id: "m4")
    try run.say("win: the parser landed, ask @Ursula", by: "grace", id: "m5")
    try run.say("kudos to @grace for the marvellous talk", by: "zoe", id: "m6")
    try await run.pass(.seconds(5))
    try run.say("@smallwins values add #craft", by: "ursula", id: "m7")
    try run.say("@smallwins mistyped", by: "ursula", id: "m8")
    try run.say("@smallwins preview", by: "zoe", id: "m9")
    try run.deliver(reaction("tada", on: "m5", by: "ursula"))
    try run.deliver(reaction("tada", on: "m2", by: "zoe"))
    try run.deliver(reaction("tada", on: "m5", by: "zoe"))
    try run.deliver("{\"id\":\"m10\",\"author\":\"ursula\",\"text\":\"mistyped\"")
    try run.deliver("{\"id\":\"m11\",\"author\":\"zoe\",\"text\":\"of somebody else\"")
    try await run.pass(.seconds(60))
  }

  func reaction(_ emoji: String, on message: String, by author: String) -> String {
    "{\"id\":\"\(emoji)-\(message)-\(author)\",\"channel\":\"general\",\"time\":\"2026-11-16T09:00:00Z\","
      + "\"reaction\":{\"emoji\":\"\(emoji)\",\"message\":\"\(message)\",\"author\":\"\(author)\"}}"
  }

  /// Those of the words that stand in any file of the state directory or of the inbox.
  func kept(of words: [String]) throws -> [String] {
    let everything = try (texts(in: Self.layout.root) + texts(in: "/inbox")).map { $0.lowercased() }
    return words.filter { word in everything.contains { $0.contains(word) } }
  }

  private func texts(in directory: String) throws -> [String] {
    try disk.entries(of: directory).flatMap { name -> [String] in
      let path = "\(directory)/\(name)"
      if try disk.status(of: path)?.isDirectory == true { return [name] + (try texts(in: path)) }
      return [name, String(decoding: try disk.contents(of: path), as: UTF8.self)]
    }
  }

  /// What holds now, as `kind author receivers words`.
  func holding() throws -> [String] {
    try Logbook(Self.layout, files: disk).export().map { items in
      items.map { "\($0.kind) \($0.author ?? "") \($0.to.joined(separator: ",")) \($0.text ?? $0.reason ?? "")" }
    } ?? []
  }
}
