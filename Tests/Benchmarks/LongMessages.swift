// SPDX-License-Identifier: Apache-2.0
// Messages that could make a careless reader look at the same words again and again.

enum LongMessages {
  /// A piece that is repeated, and what stands before all of them.
  struct Shape {
    var name: String
    var piece: String
    var opening = ""
  }

  static let shapes = [
    Shape(name: "ordinary words", piece: "the build is green again and we can ship it on Monday. "),
    Shape(name: "mentions in a run", piece: "@ada, @lin and ", opening: "kudos to "),
    Shape(name: "shout-outs", piece: "kudos @ada for the runbook. "),
    Shape(name: "shout-outs in one sentence", piece: "kudos to @ada for the runbook and "),
    Shape(name: "++ ", piece: "++ "),
    Shape(name: "@ada++ ", piece: "@ada++ "),
    Shape(name: "recognition emoji", piece: "🎉👏🏽", opening: "@ada "),
    Shape(name: "joined emoji", piece: "👩🏽‍🚀"),
    Shape(name: "shortcodes", piece: ":tada:", opening: "@ada "),
    Shape(name: "colons", piece: ":a", opening: "@ada "),
    Shape(name: "nested markup", piece: "*_~", opening: "kudos @ada "),
    Shape(name: "one long word", piece: "a", opening: "@ada "),
    Shape(name: "one long name", piece: "a", opening: "@"),
    Shape(name: "combining marks", piece: "e\u{301}", opening: "@ada "),
    Shape(name: "backticks in pairs", piece: "`x` "),
    Shape(name: "lonely backticks", piece: "` `` "),
    Shape(name: "fences", piece: "```\nx\n"),
    Shape(name: "open brackets", piece: "(", opening: "kudos @ada "),
    Shape(name: "brackets", piece: "(@ada) [", opening: "kudos "),
    Shape(name: "quotation marks", piece: "\"kudos @ada\" ' “ "),
    Shape(name: "hashtags", piece: "#win ", opening: "@ada "),
    Shape(name: "hashtags in a word", piece: "#a", opening: "@ada "),
    Shape(name: "links", piece: "http://a.b/(((", opening: "@ada "),
    Shape(name: "quotes", piece: "> kudos @ada\n"),
    Shape(name: "bullets below a heading", piece: "- @ada for x\n", opening: "kudos:\n"),
    Shape(name: "line ends", piece: "\n", opening: "@ada "),
    Shape(name: "commas", piece: "kudos, ", opening: "@ada "),
    Shape(name: "questions", piece: "can you? ", opening: "@ada "),
    Shape(name: "filler", piece: "so very big ", opening: "kudos "),
    Shape(name: "thanks for", piece: "thanks for ", opening: "@ada "),
    Shape(name: "Japanese", piece: "@adaさん、ありがとうございます。"),
    Shape(name: "one Japanese line", piece: "ありがとう", opening: "@ada "),
  ]

  static func text(_ shape: Shape, bytes: Int) -> String {
    let count = max(1, (bytes - shape.opening.utf8.count) / shape.piece.utf8.count)
    return shape.opening + String(repeating: shape.piece, count: count)
  }
}
