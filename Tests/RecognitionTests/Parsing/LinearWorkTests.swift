// SPDX-License-Identifier: Apache-2.0
// The parser's work grows as the message does, and no faster: counted in looked-up words, not in seconds.

import Testing

@testable import Recognition

@Suite struct `The parser's work` {
  /// What could make a careless parser look again and again at the same words.
  static let patterns = [
    "kudos ", "kudos, ", "kudos @ada ", "@ada ", "@ada, ", "@ada's ", "thanks for ", "thanks for x, ",
    "kudos for x and ", "and ", "so big ", "@ada++ ", "@ada++ for x, ", "++ ", "( ", "\" ", "' ", "` ", "#win ",
    "#win. @ada++ x. ", "🎉 ", "🎉 @ada ", "x. ", "kudos @ada for x. ", "? ", "no, ", "*", "- win: x\n", "[ ] ", ": ",
    "ありがとう", "ありがとう、", "書いてくれてありがとう、", "@adaさん、ありがとう、", "いつも本当に", "、", "감사합니다, ", "@ada님 도와줘서 고마워요, ",
    "谢谢@ada的", "给@ada点赞，", "为", "@ada for x and @lin ", "can you ", "kudos ( ", "kudos! ", "great job @ada, ",
    "goal: x by ", "goal: by the next ", "goal: x by Friday ", "experiment: x | ",
    "experiment: x | metric: y | by: z | ",
    "metric: x 1 ", "metric: 1 200 ", "result: x, worked, ", "mood: 4 ", "praise from x ", "done: #2 and ", "by: x\n",
    "experiment: x\nmetric: y\n", "#til x. ", "tried practice #3: ", "lesson: x by: ",
    "well done for the x of y in z ", "thanks for @ada's ", "+5 @ada and ", "is doing a ",
  ]

  private func steps(_ pattern: String, bytes: Int, repliedTo: Person?) -> Int {
    let text = String(repeating: pattern, count: bytes / pattern.utf8.count)
    let meter = WorkMeter()
    let context = ParsingContext(author: Person(id: "zoe"), repliedTo: repliedTo, sensitivity: .any)
    _ = MessageParser.read(PlainText.spans(of: text, names: NameDirectory()), in: context, meter: meter)
    return meter.steps
  }

  @Test(arguments: patterns) func `is linear in a message's length`(_ pattern: String) {
    for repliedTo in [nil, Person(id: "omar")] {
      let short = steps(pattern, bytes: 2_000, repliedTo: repliedTo)
      let long = steps(pattern, bytes: 8_000, repliedTo: repliedTo)
      #expect(long <= short * 4 + short / 2 + 400, "\(short) steps for 2 kB, \(long) for 8 kB")
    }
  }
}
