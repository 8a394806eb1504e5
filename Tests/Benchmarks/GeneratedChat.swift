// SPDX-License-Identifier: Apache-2.0
// A chat as teams have it, always the same: mostly talk of 5 to 60 words, more often short than long, that names
// nobody; one message in ten mentions somebody, three in a hundred recognise somebody or tell of a win, one in a
// hundred is long, with code and links.

import TestSupport

struct GeneratedChat {
  let messages: [String]
  /// All of them together, in UTF-8.
  let byteCount: Int

  init(messages count: Int, seed: UInt64 = 2026) {
    let random = SeededRandom(seed: seed)
    var messages: [String] = []
    messages.reserveCapacity(count)
    for _ in 0..<count {
      // Written into contiguous UTF-8, as decoders make it.
      var message = Self.message(random)
      message.makeContiguousUTF8()
      messages.append(message)
    }
    self.messages = messages
    byteCount = messages.reduce(0) { $0 + $1.utf8.count }
  }

  private static func message(_ random: SeededRandom) -> String {
    switch random.int(in: 1...100) {
    case 1: long(random)
    case 2...4: recognition(random)
    case 5...14: talk(random, mentions: random.int(in: 1...2))
    default: talk(random, mentions: 0)
    }
  }

  private static func talk(_ random: SeededRandom, mentions: Int) -> String {
    let chance = random.int(in: 0...100)
    var words = (0..<(5 + chance * chance * 55 / 10_000)).map { _ in
      random.pick(random.chance(oneIn: 100) ? ChatWords.accented : ChatWords.ordinary)
    }
    for _ in 0..<mentions {
      words.insert("@" + random.pick(ChatWords.names), at: random.int(in: 0...words.count))
    }
    for index in words.indices where random.chance(oneIn: 9) {
      words[index] += [",", ".", ".", "!", "?", ":", " -", " 🙂", "\n"][random.int(in: 0...8)]
    }
    if random.chance(oneIn: 40) {
      words.append("https://example.org/tickets/\(random.int(in: 1...9_999))?view=all#notes")
    }
    if random.chance(oneIn: 30) { words.append(random.pick(["👍", ":+1:", "😂", ":joy:", "🎉", "(edited)"])) }
    return words.joined(separator: " ") + random.pick(["", "", ".", "!", "?", "…"])
  }

  private static func recognition(_ random: SeededRandom) -> String {
    let said = random.pick(ChatWords.recognition).map { $0 == "@" ? "@" + random.pick(ChatWords.names) : String($0) }
    return said.joined() + (random.chance(oneIn: 3) ? ". " + talk(random, mentions: 0) : "")
  }

  private static func long(_ random: SeededRandom) -> String {
    var parts = (0..<random.int(in: 2...6)).map { _ in talk(random, mentions: random.chance(oneIn: 3) ? 1 : 0) }
    let code = (0..<random.int(in: 3...25)).map { _ in random.pick(ChatWords.code) }.joined(separator: "\n")
    parts.insert("```\n\(code)\n```", at: random.int(in: 0...parts.count))
    parts.append("> " + talk(random, mentions: 1))
    return parts.joined(separator: "\n")
  }
}
