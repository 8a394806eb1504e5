// SPDX-License-Identifier: Apache-2.0
// Which messages below a question answer it, and in which words.

import Testing

@testable import Recognition

struct AnswerReaderTests {
  private func answer(_ text: String) -> Item? {
    MessageParser.answer(
      PlainText.spans(of: text, names: NameDirectory()), in: ParsingContext(author: Person(id: "ada")))
  }

  @Test(arguments: [
    "write the first test", "Documentation", "sleep!", "the importer, as always", "Today: the map. Who can review it?",
    "thanks to a quiet morning I finished the importer", "ok, the importer then", "no meetings", "Yes: a shorter form",
    "@zoe and I pair on the importer", "@zoe's importer", "ask Globex why they left", "@zoe, @lin and I write the map",
    "erst mal die Karte fertig zeichnen", "Ich frage Globex", "terminer la carte", "pedir ayuda con el mapa",
    "finire la mappa", "terminar o mapa", "de kaart afmaken", "dokończyć mapę", "地図を仕上げる", "完成地图", "지도 완성하기",
    "🎯 the importer", "finish `make test` on the new machine", "see https://chat.example/m1 and merge it",
  ])
  func `what tells something of one's own is an answer`(text: String) {
    #expect(answer(text)?.kind == .answer, "\(text)")
  }

  @Test(arguments: [
    "", " ", "ok", "OK!", "okay 👍", "k", "+1", "👍", ":tada:", "yes", "Yes!", "yep, same here", "no", "nope", "me too",
    "same", "agreed!", "lol", "haha 😂", "thanks", "thanks!", "Thank you so much @zoe", "thx", "good morning", "hi all",
    "hello everyone!", "nice one", "great idea", "good question!", "done", "@zoe", "@zoe @lin", "@zoe ?", "what?",
    "what do you mean?", "Is that for everyone? Or only for us?", "@zoe what do you mean?", "@zoe I can help with that",
    "@zoe: nice", "@zoe, the map is yours", "...", "42", "https://chat.example/m1", "`make test`",
    "> write the first test",
    "ja", "genau!", "ich auch", "gute Frage", "keine Ahnung", "guten Morgen", "danke!", "oui", "moi aussi", "d'accord",
    "merci !", "sí", "claro", "buenos días", "gracias", "anch'io", "va bene", "grazie", "sim", "bom dia", "obrigado",
    "ik ook", "goede vraag", "bedankt", "tak", "ja też", "dzięki", "はい", "了解です", "ありがとうございます", "なるほど",
    "好的", "收到", "谢谢", "네", "알겠습니다", "감사합니다", "n/a", "none", "nothing",
  ])
  func `what only chats is none`(text: String) {
    #expect(answer(text) == nil, "\(text): \(answer(text)?.text ?? "")")
  }

  @Test(arguments: [
    "thanks @ada for asking", "Thanks for asking!", "thanks for the quick question @zoe :)",
    "thank you for the reminder", "thanks for asking this question today", "kudos for asking",
    "thanks for the update on the map", "great question, thanks for asking", "thx for the ping, @zoe, and for asking",
    "danke fürs Fragen", "danke, dass du fragst", "danke @zoe für die Nachfrage", "merci d'avoir demandé",
    "merci pour la question", "gracias por preguntar", "gracias por la pregunta @zoe", "obrigado por perguntar",
    "grazie per aver chiesto", "grazie per la domanda", "bedankt voor het vragen", "bedankt voor de vraag",
    "dzięki za pytanie", "ご質問ありがとうございます", "連絡をありがとうございます", "谢谢提醒", "谢谢你的提醒", "질문 감사합니다", "알려주셔서 감사합니다",
  ])
  func `thanks for a mere courtesy are none`(text: String) {
    #expect(answer(text) == nil, "\(text): \(answer(text)?.text ?? "")")
  }

  @Test(arguments: [
    "thanks for asking, the map comes first", "thanks for the info and now the map", "thanks @zoe for asking - the map",
    "thanks for the ping, but I'd rather sleep", "asking good questions", "the update on the map",
    "for asking, a prize",
    "danke fürs Fragen, die Karte", "merci pour la question, la carte d'abord", "gracias por preguntar: el mapa",
    "ご質問ありがとうございます、地図です", "谢谢提醒，完成地图", "질문 감사합니다, 지도 완성하기",
  ])
  func `but what is told beside them is one`(text: String) {
    #expect(answer(text)?.text == text)
  }

  @Test(arguments: [
    ("  write the first test  ", "write the first test"), ("- the map\n- its tests", "the map; its tests"),
    ("First the map.\nThen its tests.", "First the map. Then its tests."),
    ("> What is next?\nthe map", "the map"), ("the map\n```\nmake test\n```\nand its tests", "the map and its tests"),
    ("**the map**", "the map"), ("Ask @zoe (and @lin) for it", "Ask @zoe (and @lin) for it"),
    ("1. the map\n2. its tests", "the map; its tests"), ("great\n\n- one\n- two", "great; one; two"),
    ("A\nB\nC", "A; B; C"), ("Next up:\n- the map\n- its tests", "Next up: the map; its tests"),
    ("- The map.\n- (Its tests!)\n- lunch", "The map. (Its tests!) lunch"),
    ("the map,\nits tests", "the map, its tests"),
    ("the map\n- and its tests", "the map and its tests"),
    ("die Karte\nund ihre Tests\nMittag", "die Karte und ihre Tests; Mittag"),
    ("What is next?\nthe map 🎉\nlunch", "What is next? the map 🎉; lunch"), ("地図。\nテスト", "地図。 テスト"),
    ("the map 🎉", "the map 🎉"),
  ])
  func `it is kept in the words that were said, quotes, code and bullets aside`(text: String, kept: String) {
    #expect(answer(text)?.text == kept)
  }

  @Test func `nothing is an answer that is no reply to a question`() {
    for text in ["write the first test", "answer: the map", "Answer: 42"] {
      let spans = PlainText.spans(of: text, names: NameDirectory())
      let reading = MessageParser.parse(spans, in: ParsingContext(author: Person(id: "ada")))
      #expect(!reading.items.contains { $0.kind == .answer })
    }
  }

  @Test func `whatever is said below a question, an answer has words and names only who is mentioned`() {
    var random = SplitMix64(seed: 7)
    let pieces = [
      "the map", "@zoe", "?", ".", "\n", "- ", "> ", "`x`", "ok", "+1", "🎉", ",", " ", "and", "地図", "#launch", "*",
      "yes",
      "\u{200B}", "https://a.example", "\"", "(", ")", ":", "done",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random)! }
        .joined(separator: [" ", ""].randomElement(using: &random)!)
      guard let answer = answer(text) else { continue }
      #expect(answer.text.contains { $0.isLetter } && !answer.text.contains("\n"), "\(text)")
      #expect(answer.with.map(\.person.id).allSatisfy { text.contains("@\($0)") }, "\(text)")
    }
  }
}
