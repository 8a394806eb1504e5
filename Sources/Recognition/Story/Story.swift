// SPDX-License-Identifier: Apache-2.0
// What became of a theme over weeks, as values: how it began, what stood in the way and what answered it, what was tried and learned,
// what came of it, who helped, and what is open. How it is made of a tag's items is in StoryComposer.swift, how it reads in
// StoryText.swift.

import struct FoundationEssentials.Date

/// The story of a tag.
struct Story: Equatable {
  /// Something that was said, as a part of the story.
  struct Moment: Equatable {
    /// What was said.
    var item: RememberedItem
    /// When that was said which it is about, where that lies too far back to stand above it.
    var refersTo: Date?

    init(_ item: RememberedItem, refersTo: Date? = nil) {
      self.item = item
      self.refersTo = refersTo
    }

    /// Whether things went another way from here: something stood in the way, was found out or was reached.
    var isTurningPoint: Bool { [.setback, .result, .done].contains(item.kind) }

    /// Whether it tells that something went well.
    var isGood: Bool {
      switch item.kind {
      case .win, .done, .lesson, .praise: true
      case .result: item.item.outcome == .worked
      case .practice: item.item.outcome.map { $0 == .worked } ?? true
      default: false
      }
    }
  }

  /// Moments that belong together, each following from one before: a setback, what was tried against it, what came of that.
  struct Strand: Equatable {
    /// The moments, in the order they were said; never empty.
    var moments: [Moment]
    /// How many are left out behind the first.
    var leftOut = 0
  }

  /// Somebody who was thanked.
  struct Helper: Equatable {
    /// Who.
    var receiver: Receiver
    /// The shout-outs, in the order they were said.
    var thanks: [RememberedItem]
  }

  /// A number that moved.
  struct Measure: Equatable {
    /// Its name as it was last said.
    var name: String
    /// Its unit as it was last said.
    var unit: String?
    /// What it was and when, in the order it was said; two at least.
    var values: [(said: Date, value: Double)]

    static func == (a: Measure, b: Measure) -> Bool {
      a.name == b.name && a.unit == b.unit && a.values.elementsEqual(b.values, by: ==)
    }
  }

  /// The tag, without its mark.
  var tag: String
  /// When it begins.
  var first: Date
  /// When its last item was said.
  var last: Date
  /// How many items it is made of.
  var count: Int
  /// Who said them, in the order in which each first did.
  var people: [Person]
  /// What happened, in the order in which each strand began.
  var strands: [Strand]
  /// Who was thanked, in the order in which each first was.
  var helpers: [Helper]
  /// Who else was part of it, by their names in what others said.
  var companions: [Person]
  /// The numbers that moved.
  var measures: [Measure]
  /// What is open: goals and experiments, and setbacks that nothing good followed.
  var open: [RememberedItem]
  /// How many moments are left out.
  var leftOut = 0
}
