// SPDX-License-Identifier: Apache-2.0
// Signals, from the moment the kernel delivers them to the task that waits for them. By a handler and a pipe, and not by
// Dispatch's signal sources: those are set up some time after they are activated, and a signal that comes earlier is lost.

import CSystem
import Dispatch
import Glibc
import Ports

/// The signals of this process. There is one inbox, since a signal has one handler in a process.
final class SignalInbox: Sendable {
  static let shared = SignalInbox()

  let wishes = EventBox<ServiceSignal>(capacity: 64)
  // A source may be used from any thread; its class does not say so on Linux.
  nonisolated(unsafe) private let source: (any DispatchSourceRead)?

  private init() {
    let descriptor = [SIGTERM, SIGINT, SIGHUP].map(csystem_catch_signal).min()!
    guard descriptor != -1 else {
      // No pipe: the signals keep their usual meaning, which is to end the process.
      source = nil
      return
    }
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: DispatchQueue(label: "signals"))
    source.setEventHandler { [wishes] in
      var number: UInt8 = 0
      while Posix.retried({ read(descriptor, &number, 1) }) == 1 {
        wishes.put(Int32(number) == SIGHUP ? .reload : .stop)
      }
    }
    source.activate()
    self.source = source
  }
}
