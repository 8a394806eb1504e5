// SPDX-License-Identifier: Apache-2.0
// Answers to prompts, through the whole daemon: what is said below the post is kept with the question, through restarts, by delivery
// and by a history that is read.

import Foundation
import Recognition
import TestSupport
import Testing

@testable import Daemon

@Suite struct PromptAnswerTests {
  private static let settings =
    "post: \"\(SimulatedTeam.url)\", ack: \"off\", admins: [\"lin\"], channels: { general: { digest: {} } }"

  private func question(_ team: SimulatedTeam) throws -> SimulatedTeam.Post {
    try #require(team.posts.first { $0.text.hasPrefix("What helped you?") })
  }

  @Test(arguments: [SimulatedTeam.End.stop, .kill, .powerCut])
  func `an answer below the post is kept with its question, also after a restart`(end: SimulatedTeam.End) throws {
    let team = try SimulatedTeam(Self.settings, at: "2026-11-20T14:00:00Z")
    try team.run(end: end) { run in
      try run.say("!wins prompt friday 15:30 What helped you?", by: "lin", id: "m1")
      try await run.pass(.seconds(3600))
    }
    let post = try question(team)
    @Sendable func reply(_ id: String, _ text: String, _ place: String) -> String {
      #"{"id":"\#(id)","channel":"general","author":"ada","text":"\#(text)",\#(place)}"#
    }
    try team.run { run in
      try run.deliver(reply("a1", "a quiet morning", #""thread":"\#(post.id)""#))
      try run.deliver(reply("a2", "and tea", #""reply_to":{"id":"\#(post.id)"}"#))
      try run.deliver(reply("a3", "ok", #""thread":"\#(post.id)""#))
      try run.deliver(reply("a4", "somewhere else", #""thread":"m1""#))
      try await run.pass(.seconds(60))
    }
    let items = try team.records("message.recorded", as: MessageRecorded.self).flatMap(\.items)
    #expect(items.map(\.text).sorted() == ["a quiet morning", "and tea"])
    #expect(items.allSatisfy { $0.kind == .answer && $0.asked == "What helped you?" })
    let exported = ExportedItem.all(in: try team.state, withMoodAuthors: false)
    #expect(
      exported.map(\.kind) == ["answer", "answer"] && exported.allSatisfy { $0.csvLine.contains("What helped you?") })
  }

  @Test
  func `where the history is read, the question's thread is read for two weeks, however late the first answer comes`()
    throws
  {
    let (team, history) = try SimulatedTeam.polled(.alone, Self.settings, at: "2026-11-20T14:00:00Z")
    try team.run { run in
      try await run.pass(.seconds(60))
      history.say("!wins prompt friday 15:30 What helped you?", by: "lin", id: "m1")
      try await run.pass(.seconds(3600))
    }
    let post = try question(team)
    try team.run { run in
      try await run.pass(.seconds(9 * 86_400))
      history.say("a quiet morning", by: "ada", id: "a1", thread: post.id)
      try await run.pass(.seconds(1300))
    }
    let items = try team.records("message.recorded", as: MessageRecorded.self).flatMap(\.items)
    #expect(items.map(\.text) == ["a quiet morning"] && items.first?.asked == "What helped you?")
    func isRead(_ request: ScriptedHistory.Request) -> Bool {
      request.fields["threads"]?.split(separator: ",").contains(Substring(post.id)) == true
    }
    #expect(history.readings(thorough: true).suffix(3).allSatisfy(isRead))
    try team.run { run in try await run.pass(.seconds(6 * 86_400)) }
    #expect(!history.readings(thorough: true).suffix(3).contains(where: isRead))
  }
}
