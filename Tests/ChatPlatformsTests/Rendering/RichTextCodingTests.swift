// SPDX-License-Identifier: Apache-2.0
// The stored form is part of the log's format, so it is held word for word.

import FoundationEssentials
import Recognition
import Testing

struct RichTextCodingTests {
  static let stored: [(RichText, String)] = [
    (RichText([.heading(level: 2, ["Wins"])]), #"[{"heading":["Wins"],"level":2}]"#),
    (RichText([.said("a \"b\"")]), #"[{"paragraph":[{"said":"a \"b\""}]}]"#),
    (
      RichText([.quote([.person(Person(id: "U1", name: "Ada"))])]),
      #"[{"quote":[{"person":{"id":"U1","name":"Ada"}}]}]"#
    ),
    (RichText([.person(Person(id: "ada"))]), #"[{"paragraph":[{"person":{"id":"ada"}}]}]"#),
    (RichText([.value("team")]), #"[{"paragraph":[{"value":"team"}]}]"#),
    (
      RichText([.list([.init(["a"]), .init(["b"], details: [["c"]])])]),
      #"[{"list":[{"line":["a"]},{"details":[["c"]],"line":["b"]}]}]"#
    ),
    (RichText([.rule, .footer([.code("x")])]), #"[{"rule":true},{"footer":[{"code":"x"}]}]"#),
    (RichText([.emphasis([.strong(["a"])])]), #"[{"paragraph":[{"emphasis":[{"strong":["a"]}]}]}]"#),
    (
      RichText([.link(url: "https://e.example", label: "x")]),
      #"[{"paragraph":[{"label":"x","link":"https://e.example"}]}]"#
    ),
    (RichText([.sparkline([1, 2.5, nil, -3])]), #"[{"paragraph":[{"sparkline":[1,2.5,null,-3]}]}]"#),
    (RichText([.sparkline([])]), #"[{"paragraph":[{"sparkline":[]}]}]"#),
    (
      RichText([.bars([.init([.person(Person(id: "ada"))], value: 4.5, shown: "4½")])]),
      #"[{"bars":[{"label":[{"person":{"id":"ada"}}],"shown":"4½","value":4.5}]}]"#
    ),
    (
      RichText([.bars([.init(["done"], value: 3, shown: "3 of 4")], full: 4)]),
      #"[{"bars":[{"label":["done"],"shown":"3 of 4","value":3}],"full":4}]"#
    ),
    (RichText(), "[]"),
  ]

  @Test(arguments: stored)
  func `a document is stored like this and comes back the same`(document: RichText, json: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(String(decoding: try encoder.encode(document), as: UTF8.self) == json)
    let read = try JSONDecoder().decode(RichText.self, from: Data(json.utf8))
    #expect(read == document)
    #expect(try encoder.encode(read) == Data(json.utf8))
  }

  @Test func `figures that are none are stored as gaps and bars without length`() throws {
    let document = RichText([
      .paragraph([.sparkline([.nan, 1, .infinity])]), .bars([.init(["a"], value: .nan, shown: "-")], full: -.infinity),
    ])
    let stored = try JSONDecoder().decode(RichText.self, from: try JSONEncoder().encode(document))
    #expect(
      stored
        == RichText([.paragraph([.sparkline([nil, 1, nil])]), .bars([.init(["a"], value: 0, shown: "-")])]))
  }

  @Test func `any document comes back the same`() throws {
    let documents = RandomDocuments(seed: 51)
    for round in 0..<500 {
      let stored = try JSONEncoder().encode(documents.next())
      let read = try JSONDecoder().decode(RichText.self, from: stored)
      let again = try JSONDecoder().decode(RichText.self, from: try JSONEncoder().encode(read))
      #expect(read == again, "seed 51, round \(round)")
    }
  }

  @Test func `an unknown block is an error, not a gap`() {
    #expect(throws: (any Error).self) { try JSONDecoder().decode(RichText.self, from: Data(#"[{"table":[]}]"#.utf8)) }
  }
}
