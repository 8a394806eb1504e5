// SPDX-License-Identifier: Apache-2.0
// Erasures for `smallwins erase`: what there is of a person, and its end, by the running daemon where there is one, else by the
// command itself.

import EventLog
import Ports
public import Recognition

/// Forgets people on an operator's word.
public struct ErasureDesk: Sendable {
  private let layout: StateLayout
  private let ports: DaemonPorts
  private let rules: Rules

  /// What became of a wish to forget somebody.
  public enum Outcome: Equatable, Sendable {
    /// The running daemon will do it.
    case handedOver
    /// It is done.
    case erased(PersonErased)
  }

  /// A desk over a state directory.
  public init(layout: StateLayout, configuration: Configuration, ports: DaemonPorts) {
    self.layout = layout
    self.ports = ports
    rules = Rules(configuration: configuration, zones: ZoneDirectory(files: ports.files))
  }

  /// The people of a chat whom a word means: the one whose identifier it is, else all whose name it is, whatever the case.
  public func people(called word: String, in chat: String) throws -> [Person] {
    let word = (word.hasPrefix("@") ? String(word.dropFirst()) : word).lowercased()
    let known = try PeopleOfLog(chat, reader: reader).people
    let byIdentifier = known.filter { $0.id.lowercased() == word }
    guard byIdentifier.isEmpty else { return byIdentifier }
    return known.filter { $0.displayName.lowercased() == word }
  }

  /// What there is of a person.
  public func count(of person: Person, in chat: String) throws -> ErasureCount {
    let everything = PendingErasure(sequence: .max, asked: ErasureAsked(chat: chat, person: person))
    return try ErasurePlan(
      everything, isConfiguredAdmin: rules.isConfiguredAdmin(person.id, in: chat), reader: reader
    ).count
  }

  /// Forgets a person.
  public func erase(_ person: Person, in chat: String) async throws -> Outcome {
    do {
      let (log, state) = try EventLog.opened(in: layout, ports: ports)
      let ledger = Ledger(log: log, state: state, rules: rules, ports: ports, outboxChanged: Bell())
      return .erased(try await ledger.erase(person, in: chat, wish: ports.random.identifier()))
    } catch let error as EventLogError where error.code == .locked {
      try Wish.erase(person, in: chat).leave(in: layout, ports: ports)
      return .handedOver
    }
  }

  private var reader: LogReader { LogReader(directory: layout.root, files: ports.files) }
}

extension Ledger {
  /// Forgets somebody, once for each name of a wish.
  @discardableResult
  func erase(_ person: Person, in chat: String, wish: String) throws -> PersonErased {
    try commit(identity: Identity.name("wish", [wish])) { _, _ in
      [.erasureAsked(ErasureAsked(chat: chat, person: person))]
    }
    return try forget().last ?? PersonErased(chat: chat, records: 0, replaced: 0)
  }
}
