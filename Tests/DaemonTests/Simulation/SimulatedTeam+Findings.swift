// SPDX-License-Identifier: Apache-2.0
// What a test can look at in a simulated team's world: posts, records, the spool.

import Daemon
import EventLog
import Foundation
import Ports
import Recognition
import TestSupport

extension SimulatedTeam {
  /// What smallwins posted to a generic endpoint.
  struct Post: Decodable, Equatable {
    var id: String
    var channel: String
    var text: String
    var kind: String
    var reply_to: String?
  }

  /// What was posted, in order, repeats of a key aside.
  var posts: [Post] {
    get throws { try chat.posts.map { try JSONDecoder().decode(Post.self, from: Data($0.body.utf8)) } }
  }

  /// The digests that were posted.
  var digests: [Post] { get throws { try posts.filter { $0.kind == "digest" } } }

  /// The messages that were answered, in order.
  var answered: [String] { get throws { try posts.compactMap(\.reply_to) } }

  /// The weeks that the log holds as closed by a digest of their own, in order.
  func closedWeeks(of channel: String = "general") throws -> [String] {
    try records("digest.closed", as: DigestClosed.self).filter { $0.channel == channel }.map(\.week)
  }

  /// The records of a kind, those that were erased aside.
  func records<Value: Decodable>(_ kind: String, as type: Value.Type) throws -> [Value] {
    var values: [Value] = []
    try LogReader(directory: Self.layout.root, files: disk).read { record, _ in
      guard record.kind == kind, !record.isErased else { return }
      values.append(try JSONDecoder().decode(Value.self, from: Data(record.payload)))
    }
    return values
  }

  /// The identifiers of the recorded messages, in order.
  var recorded: [String] { get throws { try records("message.recorded", as: MessageRecorded.self).map(\.at.message) } }

  /// What the log folds into.
  var state: State {
    get throws { try Logbook(Self.layout, files: disk).state(retention: .bounded).state }
  }

  /// What lies in the spool.
  func waiting(in inbox: String = "/inbox") throws -> SpoolCounts {
    try SpoolCounts(of: SpoolDirectory(inbox), on: disk)
  }

  /// The codes of the dead letters, in order.
  func deadReasons(in inbox: String = "/inbox") throws -> [String] {
    struct Reason: Decodable { var code: String }
    let dead = SpoolDirectory(inbox).dead
    return try disk.entries(of: dead).filter { $0.hasSuffix(".reason") }.map { name in
      try JSONDecoder().decode(Reason.self, from: Data(disk.contents(of: "\(dead)/\(name)"))).code
    }
  }

  /// Whether the log is what was written.
  var isIntact: Bool {
    get throws {
      if case .intact = try LogVerifier.verify(directory: Self.layout.root, files: disk) { true } else { false }
    }
  }
}
