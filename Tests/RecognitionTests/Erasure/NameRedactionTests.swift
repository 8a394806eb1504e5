// SPDX-License-Identifier: Apache-2.0
// A person's names in other people's words: which are theirs, and which are somebody else's.

import Testing

@testable import Recognition

struct NameRedactionTests {
  private func redacted(_ words: String, names: String...) -> String? {
    var redaction = NameRedaction()
    for name in names { redaction.add(name) }
    return redaction.redacted(words)
  }

  @Test(arguments: [
    ("thanks @ada for it", "thanks someone for it"), ("ada", "someone"), ("@Ada", "someone"),
    ("ADA's and ada.", "someone's and someone."), ("(ada), ada; ada!", "(someone), someone; someone!"),
    ("Ada Lovelace did it", "someone did it"), ("with @ada, @lin and Ada", "with someone, @lin and someone"),
    ("@adaありがとう", "someoneありがとう"), ("🌮@ada🌮", "🌮someone🌮"), ("ada-", "someone-"), ("ada.", "someone."),
    ("héllo ada", "héllo someone"), ("thanks\nada\n", "thanks\nsomeone\n"), ("#ada", "#someone"),
  ])
  func `a name is someone, as a mention and as words, in any case`(words: String, expected: String) {
    #expect(redacted(words, names: "ada", "Ada Lovelace") == expected)
  }

  @Test(arguments: [
    ("Adas Idee", "someones Idee"), ("das war adas.", "das war someones."), ("@Adas Idee", nil), ("Adastra", nil),
    ("Adas, Adas", "someones, someones"),
  ])
  func `whose something is in German is told by an s behind the name`(words: String, expected: String?) {
    #expect(redacted(words, names: "ada") == expected)
  }

  @Test func `a name of two letters and an s is a word of its own, and so is a name that ends in one`() {
    #expect(redacted("als es ging", names: "al", "e") == nil)
    #expect(redacted("Janiss", names: "Janis") == nil)
  }

  @Test(arguments: ["", "adamant", "canada", "@adab", "@ada-b", "@ada.b", "x-ada", "ada_b", "lin", "a d a", "@", "ad"])
  func `another name is nobody's business`(words: String) {
    #expect(redacted(words, names: "ada") == nil)
  }

  @Test func `the longest name goes, and a name of one letter only as a mention`() {
    #expect(redacted("Ada King and Ada", names: "Ada", "Ada King") == "someone and someone")
    #expect(redacted("a plan by @a", names: "a") == "a plan by someone")
    #expect(redacted("太郎さんありがとう", names: "太郎") == "someoneさんありがとう")
    #expect(redacted("anything", names: "") == nil)
    #expect(redacted("thanks U0ADA", names: "U0ADA") == "thanks someone")
    #expect(redacted("Zoe\u{301}", names: "Zoé") == "someone", "however it is composed")
  }

  @Test(arguments: [
    ("with Zoe\u{308} Okafor-King", "Zoë Okafor-King", "with someone"), ("Zoë?", "zoë", "someone?"),
    ("\u{212A}im did it", "Kim", "someone did it"), ("do it for @++!", "++", "do it for someone!"),
    ("ask O'Neil; now", "O'Neil", "ask someone; now"), ("ask O’Neil", "o’neil", "ask someone"),
    ("t_hunt's", "T_Hunt", "someone's"), ("李雷さん", "李雷", "someoneさん"), ("_ada", "_ada", "someone"),
    ("お礼にadaさん", "ada", "お礼にsomeoneさん"), ("Ada–Lin", "lin", "Ada–someone"),
    ("é @Zoe\u{308} ok", "Zoë", "é someone ok"), ("x\u{301}–Tomás Müller", "tomás müller", "x\u{301}–someone"),
    ("お礼にZOËさん", "Zoë", "お礼にsomeoneさん"), ("pour Noëlle, Noël", "Noël", "pour Noëlle, someone"),
    ("Jë did", "jë", "someone did"), ("it was Ëla", "Ëla", "it was someone"),
  ])
  func `a name is found however it is written, at a glance as well`(words: String, name: String, expected: String) {
    #expect(redacted(words, names: name) == expected)
  }
}
