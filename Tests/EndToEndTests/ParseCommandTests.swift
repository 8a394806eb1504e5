// SPDX-License-Identifier: Apache-2.0
// `smallwins parse`, as a script and as a person at a terminal use it.

import Testing

@Suite struct ParseCommandTests {
  private static let answers: [(text: String, items: String)] = [
    (
      "kudos to @ada for the map #craft",
      #"{"kind":"shoutout","to":["ada"],"reason":"the map #craft","values":["craft"]}"#
    ),
    ("win: the map with @lin", #"{"kind":"win","text":"the map with @lin","with":["lin"]}"#),
    ("praise from Globex: fast", #"{"kind":"praise","text":"fast","from":"Globex"}"#),
    ("goal: the map by Friday", #"{"kind":"goal","text":"the map","due":"Friday"}"#),
    ("done: #2", #"{"kind":"done","goal":"2"}"#),
    ("done: the map", #"{"kind":"done","goal":"the map"}"#),
    (
      "experiment: maps help | metric: visits | by: 2 weeks",
      #"{"kind":"experiment","metric":"visits","hypothesis":"maps help","due":"2 weeks"}"#
    ),
    (
      "result of #4: visits doubled | worked",
      #"{"kind":"result","outcome":"worked","experiment":"4","text":"visits doubled"}"#
    ),
    ("metric: visits 1,200", #"{"kind":"metric","name":"visits","value":1200}"#),
    ("metric: churn 4.2%", #"{"kind":"metric","name":"churn","value":4.2,"unit":"%"}"#),
    ("mood: 4 - sunny", #"{"kind":"mood","score":4,"text":"sunny"}"#),
    (
      "tried practice #3: didn't, too slow", #"{"kind":"practice","outcome":"didn't","practice":"3","text":"too slow"}"#
    ),
    ("goal: ship it?", ""),
  ]

  @Test func `a line of JSON is answered with a line of JSON, with the keys of its kind`() throws {
    let input = Self.answers.map { "{\"text\":\"\($0.text)\",\"author\":\"zoe\"}\n" }.joined()
    let said = try Smallwins().command(["parse"], input: input)
    #expect(said.code == 0 && said.errors.isEmpty)
    #expect(said.output.split(separator: "\n").map(String.init) == Self.answers.map { "{\"items\":[\($0.items)]}" })
  }

  @Test func `a message is explained with the words it went by marked beneath, where there are no colours`() throws {
    let said = try Smallwins().command(["parse", "goal: a map by Friday. Kudos to @ada for the 日本 tiles\nmood: 9 🎉"])
    #expect(
      said.output == """
          goal: a map by Friday. Kudos to @ada for the 日本 tiles
          1^^^^                  2^^^^^^^^^^^^
          mood: 9 🎉
                ~~~~

        1 goal      a map · due Friday
                    by the word that opens the line (keyword)
        2 shoutout  to @ada for the 日本 tiles
                    by a word of recognition beside a name (explicit-word)
        ~ nothing   "9 🎉"
                    a mood is a whole number from 1 to 5 (no-score)

        """)
  }

  @Test(arguments: [
    ("hello", "nobody is mentioned who could receive a shout-out"), ("hello @ada", "no sign of recognition"),
    ("!wins help", "This is a command"),
  ])
  func `where nothing counts it says what is missing`(_ text: String, _ part: String) throws {
    let said = try Smallwins().command(["parse", text])
    #expect(said.code == 0 && said.output.contains(part) && said.output.hasSuffix(".\n"))
  }

  @Test func `a long line is broken, and its marks stay beneath their words`() throws {
    let text = "win: " + String(repeating: "a very long way ", count: 8) + "is done. @ada++ for the map"
    let lines = try Smallwins().command(["parse", text]).output.split(separator: "\n").map(String.init)
    #expect(lines.prefix(2).allSatisfy { $0.count <= 98 })
    let marked = try #require(lines.firstIndex { $0.contains("2^^^^^") })
    let column = try #require(lines[marked].firstIndex(of: "2")).utf16Offset(in: lines[marked])
    #expect(lines[marked - 1].dropFirst(column).hasPrefix("@ada++"))
  }
}
