// SPDX-License-Identifier: Apache-2.0
// What the demo plays: three weeks of one small team, traps and all, in which an importer is built.

/// What somebody says in the demo, or which emoji they set.
struct DemoLine {
  /// The day of November 2026.
  var day: Int
  /// The local time, as `09:12`.
  var time: String
  /// Who.
  var author: String
  /// What; of a reaction the emoji.
  var text: String
  /// A name for the message, for those that are about it.
  var name: String?
  /// The message that is answered.
  var repliesTo: String?
  /// The message that the emoji is set to.
  var reactsTo: String?

  init(
    _ day: Int, _ time: String, _ author: String, _ text: String, name: String? = nil, repliesTo: String? = nil,
    reactsTo: String? = nil
  ) {
    self.day = day
    self.time = time
    self.author = author
    self.text = text
    self.name = name
    self.repliesTo = repliesTo
    self.reactsTo = reactsTo
  }

  /// The day of the week from 0, a Monday; the month began on a Sunday.
  var weekday: Int { (day - 2) % 7 }
}

/// The demo's three weeks; each ends with a digest, on Friday at four.
enum DemoScript {
  static let zone = "Europe/Berlin"

  static let lines: [DemoLine] = [
    DemoLine(2, "09:02", "lin", "@smallwins digest on"),
    DemoLine(2, "09:40", "lin", "goal #importer: every file of last year loads by itself by 27 November"),
    DemoLine(4, "10:20", "omar", "setback: the oldest files open as question marks #importer", name: "setback"),
    DemoLine(4, "10:45", "grace", "experiment: no meetings before noon | metric: builds that fail | by: 19 November"),
    DemoLine(6, "11:30", "zoe", "metric: files that fail 41"),

    DemoLine(10, "14:05", "omar", "experiment: try two encodings on each file #importer | by: 17 November"),
    DemoLine(12, "15:10", "ada", "learned: the oldest files were written by a program that died in 2009 #importer"),
    DemoLine(13, "11:30", "zoe", "metric: files that fail 17"),

    DemoLine(16, "09:40", "omar", "anyone know why the c++ build is red again? thanks in advance"),
    DemoLine(16, "14:20", "omar", "result of #3: the second encoding opens every one of them | worked", name: "result"),
    DemoLine(16, "14:31", "lin", "👏", reactsTo: "result"),
    DemoLine(17, "10:05", "zoe", "Kudos to @ada for the runbook, it saved us at 3 am #craft"),
    DemoLine(17, "10:06", "omar", "thanks @lin, see you at four"),
    DemoLine(17, "16:40", "ada", "win: the importer reads last year's files without a hitch #importer", name: "win"),
    DemoLine(17, "16:42", "zoe", "🎉", reactsTo: "win"),
    DemoLine(17, "16:45", "grace", "should we give kudos to @omar at the all-hands?"),
    DemoLine(18, "09:20", "omar", "@zoe @grace++ for pairing on the flaky test until it gave in #teamwork"),
    DemoLine(18, "09:21", "omar", "small win: the flaky test has been green for 200 runs"),
    DemoLine(18, "15:45", "mallory", "@smallwins digest off"),
    DemoLine(19, "10:30", "grace", "result of #2: just as many red builds, but we moved lunch for nothing | didn't"),
    DemoLine(19, "13:10", "josé", "I wrote the migration guide nobody wanted to write", name: "guide"),
    DemoLine(19, "13:12", "ada", "thank you for writing it down, that took patience", repliesTo: "guide"),
    DemoLine(20, "10:15", "josé", "praise from Harbour Books: our month's end took an hour, thanks to @ada and @omar"),
    DemoLine(20, "11:00", "grace", "Shout-out to @lin, who said no to the fourth meeting so that we could ship"),
    DemoLine(20, "11:30", "zoe", "metric: files that fail 0"),
    DemoLine(20, "15:20", "lin", "wins:\n- importer shipped #importer\n- first customer switched over"),
    DemoLine(20, "15:30", "lin", "done: #1"),
    DemoLine(20, "15:41", "zoe", "goal: call the five customers who waited for it by Thursday"),
  ]

  /// Whose message bears a name.
  static func author(of name: String) -> String { lines.first { $0.name == name }?.author ?? "" }

  /// When the digests are due.
  static let closings = [6, 13, 20].map { DemoLine($0, "16:00", "", "") }
}
