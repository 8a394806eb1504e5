// SPDX-License-Identifier: Apache-2.0
// What "did you mean" names, and when it says nothing.

import Testing

@testable import Recognition

struct NearestWordTests {
  private static let words = [
    "run", "deliver", "parse", "digest", "log", "status", "check", "demo", "help", "erase", "retry", "platform",
    "inbox",
    "post", "poll", "admins", "Europe/Berlin",
  ]

  @Test(arguments: [
    ("dijest", "digest"), ("digset", "digest"), ("Digest", "digest"), ("digests", "digest"), ("dgest", "digest"),
    ("plattform", "platform"), ("platfrom", "platform"), ("plat", "platform"), ("ru", "run"), ("rnu", "run"),
    ("lgo", "log"), ("statsu", "status"), ("chekc", "check"), ("admin", "admins"), ("pol", "poll"), ("pst", "post"),
    ("europe/berln", "Europe/Berlin"), ("hlep", "help"),
  ])
  func `a slip of the hand finds the word`(given: String, expected: String) {
    #expect(NearestWord.suggestion(for: given, among: Self.words) == expected)
  }

  @Test(arguments: ["", "x", "zebra", "configuration", "ab", "logarithm", "password", "d"])
  func `a word that is near nothing gets no suggestion`(given: String) {
    #expect(NearestWord.suggestion(for: given, among: Self.words) == nil)
  }

  @Test func `of equally near words the longer shared beginning wins, then the earlier one`() {
    #expect(NearestWord.suggestion(for: "post", among: ["cost", "posh"]) == "posh")
    #expect(NearestWord.suggestion(for: "cat", among: ["bat", "hat"]) == "bat")
  }

  @Test func `a very long word is not searched for`() {
    #expect(
      NearestWord.suggestion(for: String(repeating: "a", count: 65), among: [String(repeating: "a", count: 66)]) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("ab", "abc", 1), ("abc", "axc", 1),
    ("kitten", "sitting", 3), ("ca", "abc", 3), ("", "abc", 3),
  ])
  func `the distance counts slips`(a: String, b: String, expected: Int) {
    #expect(NearestWord.distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == expected)
    #expect(NearestWord.distance(Array(b.unicodeScalars), Array(a.unicodeScalars)) == expected)
  }
}
