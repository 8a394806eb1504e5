// SPDX-License-Identifier: Apache-2.0
// The loops that a reload begins anew: one for each chat, one for each history that is read, one for wishes.

import Ports

/// The daemon's ears under one configuration.
struct Listening: Sendable {
  let setup: Setup
  private let chats: [ChatLoop]
  private let polls: [PollLoop]
  private let wishes: WishLoop
  private let ports: DaemonPorts
  private let pulse: Pulse

  /// Opens the inboxes. Throws ``FileSystemError`` where one cannot be.
  init(_ setup: Setup, layout: StateLayout, ledger: Ledger, ports: DaemonPorts, pulse: Pulse) throws {
    func spool(_ directory: String) throws -> SpoolInbox {
      try SpoolInbox(SpoolDirectory(directory), disk: ports.files, watcher: ports.watcher, clock: ports.clock)
    }
    let pollInterval = setup.configuration.pollInterval
    let texts = TextShelf(layout, files: ports.files)
    try texts.prune(for: setup.configuration, at: ports.clock.now())
    var chats: [ChatLoop] = []
    var polls: [PollLoop] = []
    for chat in setup.routes.chats {
      let configured = chat.configuration.inbox
      let spooled = try configured.directory.map(spool)
      let poll = PollLoop(
        chat, isOnlyWay: spooled == nil, configuration: setup.configuration, layout: layout, ledger: ledger,
        ports: ports, pulse: pulse)
      guard let inbox = Self.inbox(spooled, poll?.inbox) else { continue }
      chats.append(
        ChatLoop(
          sorter: DeliverySorter(chat: chat), inbox: inbox,
          asking: Asking(chat, ledger: ledger, ports: ports, pulse: pulse),
          texts: TextKeeper(shelf: texts, chat: chat.configuration, ports: ports), ledger: ledger, ports: ports,
          pollInterval: pollInterval, pulse: pulse))
      if let poll { polls.append(poll) }
    }
    (self.chats, self.polls) = (chats, polls)
    wishes = WishLoop(
      inbox: try spool(layout.wishes), ledger: ledger, logbook: Logbook(layout, files: ports.files), ports: ports,
      pollInterval: pollInterval, pulse: pulse)
    self.setup = setup
    self.ports = ports
    self.pulse = pulse
  }

  private static func inbox(_ spool: SpoolInbox?, _ polled: PolledInbox?) -> (any Inbox)? {
    guard let spool else { return polled }
    return polled.map { MergedInbox(spool: spool, polled: $0) } ?? spool
  }

  /// Listens until the next signal; each loop finishes what it has in hand.
  func run() async throws -> ServiceSignal {
    for chat in setup.routes.chats where chat.secrets.isEmpty && chat.configuration.inbox.directory != nil {
      ports.operations.write(
        LogEntry(.warning, "deliveries-are-not-authenticated", ["chat": chat.configuration.name]))
    }
    pulse.expect(chats.map { .chat($0.name) } + polls.map { .polling($0.name) } + [.wishes, .deliveries])
    return try await withThrowingTaskGroup(of: ServiceSignal?.self) { group in
      for chat in chats {
        group.addTask {
          try await chat.run()
          return nil
        }
      }
      for poll in polls {
        group.addTask {
          try await poll.run()
          return nil
        }
      }
      group.addTask {
        try await wishes.run()
        return nil
      }
      group.addTask { [ports, pulse] in
        try await pulse.report(to: ports.service, timer: ports.timer)
        return nil
      }
      group.addTask { [ports] in try await ports.service.nextSignal() }
      var signal: ServiceSignal?
      while signal == nil, let ended = try await group.next() { signal = ended }
      group.cancelAll()
      return signal ?? .stop
    }
  }
}
