// SPDX-License-Identifier: Apache-2.0
// The week that the demo plays: what one small team said, traps and all.

/// What somebody says in the demo.
struct DemoLine {
  /// The day of November 2026.
  var day: Int
  /// The local time, as `09:12`.
  var time: String
  /// Who.
  var author: String
  /// What.
  var text: String
  /// The line of the demo that is answered, by its place from 0.
  var repliesTo: Int?

  init(_ day: Int, _ time: String, _ author: String, _ text: String, repliesTo: Int? = nil) {
    self.day = day
    self.time = time
    self.author = author
    self.text = text
    self.repliesTo = repliesTo
  }
}

/// The demo's week.
enum DemoWeek {
  static let zone = "Europe/Berlin"
  static let closing = DemoLine(20, "16:00", "", "")

  static let lines: [DemoLine] = [
    DemoLine(16, "09:02", "lin", "@smallwins digest on"),
    DemoLine(16, "09:40", "omar", "anyone know why the c++ build is red again? thanks in advance"),
    DemoLine(16, "11:15", "ada", "win: the importer reads last year's files without a hitch"),
    DemoLine(17, "10:05", "zoe", "Kudos to @ada for the runbook, it saved us at 3 am #craft"),
    DemoLine(17, "10:06", "omar", "thanks @lin, see you at four"),
    DemoLine(17, "14:30", "grace", "should we give kudos to @omar at the all-hands?"),
    DemoLine(18, "09:20", "omar", "@zoe @grace++ for pairing on the flaky test until it gave in #teamwork"),
    DemoLine(18, "09:21", "omar", "small win: the flaky test has been green for 200 runs"),
    DemoLine(18, "15:45", "mallory", "@smallwins digest off"),
    DemoLine(19, "13:10", "josé", "I wrote the migration guide nobody wanted to write"),
    DemoLine(19, "13:12", "ada", "thank you for writing it down, that took patience", repliesTo: 9),
    DemoLine(20, "11:00", "grace", "Shout-out to @lin, who said no to the fourth meeting so that we could ship"),
    DemoLine(20, "15:20", "lin", "wins:\n- importer shipped\n- first customer switched over"),
  ]
}
