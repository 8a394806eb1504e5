// SPDX-License-Identifier: Apache-2.0
// Whatever comes by itself comes in no quiet time and in no pause.

import FoundationEssentials
import Testing

@testable import Recognition

struct QuietRitualTests {
  @Test(arguments: 0..<8) func `in a year of quiet times and pauses nothing comes in one, and all that is wanted comes`(
    seed: Int
  ) {
    var random = SplitMix64(seed: UInt64(seed))
    var chat = TestChat()
    chat.policies["general"]?.hasDirectMessages = true
    let days = Weekday.allCases.map(\.description)
    for words in ["prompt", "partners"] {
      let text = words == "prompt" ? " What is next?" : ""
      let time = "\(days.randomElement(using: &random)!) \(Int.random(in: 0...23, using: &random)):15"
      chat.say("lin", "@smallwins \(words) \(time)\(text)")
    }
    for words in ["review monthly", "digest on"] { chat.say("lin", "@smallwins \(words)") }
    for person in ["ada", "zoe", "omar"] { chat.say(person, "@smallwins partner on") }
    var kinds: Set<String> = []
    for step in 0..<(365 * 12) {
      chat.now = TestChat.monday + Double(step) * 7200
      if Int.random(in: 0..<200, using: &random) == 0 {
        let hours = (0..<2).map { _ in "\(Int.random(in: 0...23, using: &random).padded(to: 2)):00" }
        let quiet = hours[0] == hours[1] ? "off" : "\(days.randomElement(using: &random)!) \(hours[0])-\(hours[1])"
        let day = CivilTime(at: chat.now, in: .utc).date.advanced(byDays: Int.random(in: 1...20, using: &random))
        chat.say(
          "lin",
          "@smallwins " + [
            "quiet \(quiet)", "quiet off", "pause until \(day)", "pause off",
          ].randomElement(using: &random)!)
      }
      if step % 30 == 0 { chat.say("ada", "win: number \(step)") }
      let silence = Silence(chat.settings(), zone: .utc)
      let posts = chat.closeWeeks().plans + chat.postRituals().plans
      #expect(
        posts.isEmpty || !silence.holds(at: chat.now), "seed \(seed), step \(step): \(posts.map(\.body.readable))")
      kinds.formUnion(posts.map { $0.recipient != nil ? "partner" : String($0.body.readable.prefix(10)) })
      let next = Rituals.nextMoment(of: "team", state: chat.state, context: chat.context)
      #expect(next.map { $0 > chat.now } == true, "seed \(seed), step \(step)")
    }
    #expect(kinds.isSuperset(of: ["partner", "What is ne", "# Small wi"]), "seed \(seed): \(kinds)")
  }

  @Test func `partners wait for quiet hours to end, and a pause swallows their week`() {
    var chat = TestChat()
    chat.policies["general"]?.hasDirectMessages = true
    chat.say("lin", "@smallwins partners tuesday 09:00")
    for person in ["ada", "zoe"] { chat.say(person, "@smallwins partner on") }
    chat.say("lin", "@smallwins quiet 08:00-11:00")
    #expect(chat.postRituals(at: TestChat.at(17, "09:00")).isEmpty)
    #expect(Rituals.nextMoment(of: "team", state: chat.state, context: chat.context) == TestChat.at(17, "11:00"))
    #expect(chat.postRituals(at: TestChat.at(17, "11:00")).plans.count == 2)
    chat.say("lin", "@smallwins pause until 2026-11-26")
    #expect(chat.postRituals(at: TestChat.at(24, "12:00")).isEmpty)
    #expect(chat.postRituals(at: TestChat.at(26, "12:00")).isEmpty)
    #expect(chat.postRituals(at: TestChat.time("2026-12-01T11:00:00Z")).plans.count == 2)
  }
}
