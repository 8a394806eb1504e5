// SPDX-License-Identifier: Apache-2.0
// The ledger forgets people: the payloads leave the log, what stands for them is appended, and the state is folded anew, as a start
// would fold it. What asks for an erasure is on disk before it begins and goes with it at its end, so one that is cut in the middle is
// carried out by the next start.

import EventLog
import Ports
import Recognition

extension Ledger {
  /// Carries out the erasures that were asked for, and finishes what want of room left undone.
  /// - Returns: What was done, in order.
  @discardableResult
  func forget() throws -> [PersonErased] {
    if log.hasUnfinishedErasures {
      try noting { () throws(EventLogError) in try log.finishErasures() }
      try foldAnew()
    }
    var done: [PersonErased] = []
    while let pending = state.erasuresAsked.first { done.append(try carryOut(pending)) }
    return done
  }

  private func carryOut(_ pending: PendingErasure) throws -> PersonErased {
    let (chat, id) = (pending.asked.chat, pending.asked.person.id)
    let plan = try ErasurePlan(
      pending, isConfiguredAdmin: rules.isConfiguredAdmin(id, in: chat), reader: log.reader)
    // First, while the names are still known: where this is cut, it is done again.
    removeDeadLetters(of: chat) { plan.erasure.isNamed(in: $0) }
    _ = try TextShelf(StateLayout(root: log.stateDirectory), files: ports.files)
      .removeLines(of: chat) { plan.erasure.isNamed(in: $0) }
    let erased = PersonErased(
      chat: chat, records: plan.count.total, replaced: plan.replacements.count,
      lastNumber: state.numbered.last(in: chat))
    let record = try codec.record(.personErased(erased), identity: Identity.name("person", [chat, id]))
    try noting { () throws(EventLogError) in
      try log.erase(plan.sequences, appending: plan.replacements + [record], at: ports.clock.now())
    }
    try foldAnew()
    ports.operations.write(
      LogEntry(.info, "person-forgotten", ["chat": chat, "records": String(plan.count.total)]))
    return erased
  }

  private func foldAnew() throws {
    state = try Replay.all(of: log.reader, retention: state.retention).state
    outboxChanged.ring()
  }

  /// Dead letters hold what people wrote, and nobody can say whose: those that name the person go. One that cannot be had is
  /// no reason to keep everything else.
  private func removeDeadLetters(of chat: String, where isNamed: (String) -> Bool) {
    guard let directory = rules.inbox(of: chat) else { return }
    let letters = DeadLetters(SpoolDirectory(directory), disk: ports.files)
    do {
      let count = try letters.removeAll { isNamed(String(decoding: $0, as: UTF8.self)) }
      if count > 0 {
        ports.operations.write(LogEntry(.info, "dead-letters-erased", ["chat": chat, "count": String(count)]))
      }
    } catch {
      ports.operations.write(
        LogEntry(.warning, "dead-letters-not-erased", ["chat": chat, "operation": error.operation, "path": error.path]))
    }
  }
}
