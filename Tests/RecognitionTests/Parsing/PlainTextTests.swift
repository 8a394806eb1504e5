// SPDX-License-Identifier: Apache-2.0
// Plain text is read into spans as people write it.

import Recognition
import Testing

@Suite struct `Plain text` {
  private func spans(_ text: String, names: NameDirectory = NameDirectory()) -> [Span] {
    PlainText.spans(of: text, names: names)
  }

  private func person(_ id: String, name: String? = nil) -> Span { .person(Person(id: id, name: name)) }

  @Test(arguments: [
    ("@ada.", "ada"), ("(@ada)", "ada"), ("@ada...", "ada"), ("@dr.who,", "dr.who"), ("@mei-ling!", "mei-ling"),
    ("@anna_b:", "anna_b"), ("@田中さん", "田中"), ("@민수님", "민수"), ("@ada-", "ada"), ("@Zoë", "zoë"), ("@ada's", "ada"),
    ("@佐藤様", "佐藤"), ("@adaありがとう", "ada"), ("@ada++", "ada"), ("*@ada*", "ada"),
  ])
  func `a mention ends where the name does`(_ text: String, _ id: String) {
    let mentioned = spans(text).compactMap { if case .person(let person) = $0 { person.id } else { nil } }
    #expect(mentioned == [id])
  }

  @Test(arguments: [
    "ada@example.org", "@types/node", "user@host.example", "git@github.example:a/b", "@", "@ ada", "at @10:30", "@4pm",
    "a.@ada",
    "path/@ada", "x=@ada", "`@ada`",
  ])
  func `what only looks like a mention names nobody`(_ text: String) {
    let mentions = spans(text).filter { span in
      switch span {
      case .person, .group, .broadcast: true
      default: false
      }
    }
    #expect(mentions.isEmpty)
  }

  @Test func `a name is kept as it was said beside its identifier`() {
    guard case .person(let ada)? = spans("@Ada").first else {
      Issue.record("no mention")
      return
    }
    #expect(ada.id == "ada" && ada.displayName == "Ada")
  }

  @Test func `groups, broadcasts and names that the sender knows are told apart`() {
    let known = Receiver(Person(id: "U7", name: "Ada L."))
    let names = NameDirectory(groups: ["Backend"], people: ["ada": known])
    #expect(
      spans("@backend @design-team @oncall @HERE @everyone @Ada", names: names).filter { $0 != .text(" ") } == [
        .group(Person(id: "backend")), .group(Person(id: "design-team")), .group(Person(id: "oncall")),
        .broadcast("here"), .broadcast("everyone"), .person(known.person),
      ])
  }

  @Test func `bots are known by their ending, by list, and the product by its name`() {
    let names = NameDirectory(bots: ["Renovate"])
    #expect(names.isBot("k8s-bot") && names.isBot("RENOVATE") && names.isBot("smallwins") && !names.isBot("abbot"))
  }

  @Test func `code is inline or a block and quotes are lines`() {
    #expect(
      spans("a `b` ``c`d``\n```\n> e\n```\n> f\ng") == [
        .text("a "), .code("b"), .text(" "), .code("c`d"), .text("\n"), .code("\n> e\n"), .text("\n"), .quote("f"),
        .text("\ng"),
      ])
  }

  @Test func `a lonely backtick is text and an open block runs to the end`() {
    #expect(spans("it`s\n`x") == [.text("it`s\n`x")])
    #expect(spans("a ```b\n@ada") == [.text("a "), .code("b\n@ada")])
  }

  @Test func `a link ends before the sentence's punctuation`() {
    #expect(
      spans("(see https://example.org/a_(b)?x=1#win), HTTP://x.y.") == [
        .text("(see "), .link(url: "https://example.org/a_(b)?x=1#win", label: nil), .text("), "),
        .link(url: "HTTP://x.y", label: nil), .text("."),
      ])
  }

  @Test(arguments: [
    ("🌮", "taco"), (":taco:", "taco"), ("👏🏽", "clap"), (":clap::skin-tone-3:", "clap"), ("⭐️", "star"), (":+1:", "+1"),
    (":party_popper:", "tada"), ("👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"), ("🇳🇴", "🇳🇴"),
  ])
  func `an emoji is one span, however it is written`(_ said: String, _ name: String) {
    #expect(spans(said) == [.emoji(name: name, said: said)])
  }

  @Test(arguments: ["10:30:45", "a:b:c", "::", ": x :", "std::vector::size"])
  func `colons alone make no emoji`(_ text: String) {
    #expect(spans(text) == [.text(text)])
  }
}

@Suite struct `An emoji's name` {
  @Test(arguments: [
    (":taco:", "taco"), ("TACO", "taco"), ("clap::skin-tone-2", "clap"), ("clap_tone4", "clap"), ("👏🏿", "clap"),
    ("clap_medium_light_skin_tone", "clap"), (":+1_dark_skin_tone:", "+1"),
    ("1st_place_medal", "first_place_medal"), ("🥇", "first_place_medal"), ("🦖", "🦖"), ("⭐\u{FE0F}", "star"),
  ])
  func `is the same on every platform`(_ said: String, _ name: String) {
    #expect(RecognitionEmoji.canonicalName(said) == name)
  }

  @Test func `of each that recognises by default is in the set`() {
    #expect(
      Set(["🌮", "🎉", "👏", "🙌", "🏆", "⭐", "🌟", "🥇", "🏅"].map(RecognitionEmoji.canonicalName))
        == RecognitionEmoji.standard)
  }
}
