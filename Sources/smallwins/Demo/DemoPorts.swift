// SPDX-License-Identifier: Apache-2.0
// What differs between the demo and a real run: a wall clock that is moved through the week, and a service manager that
// says stop when the show is over. Everything else is the real world.

import Ports
import Synchronization

import struct FoundationEssentials.Date

/// A wall clock that is set by hand.
final class DemoClock: WallClock {
  private let milliseconds: Mutex<Int64>

  init(_ start: Date) { milliseconds = Mutex(start.milliseconds) }

  func now() -> Date { Date(milliseconds: milliseconds.withLock { $0 }) }

  func set(to date: Date) { milliseconds.withLock { $0 = date.milliseconds } }
}

/// A service manager that says stop once.
final class DemoService: ServiceManager {
  private let signals: AsyncStream<ServiceSignal>
  private let send: AsyncStream<ServiceSignal>.Continuation
  let watchdogInterval: Duration? = nil

  init() { (signals, send) = AsyncStream.makeStream() }

  func stop() { send.yield(.stop) }
  func ready() {}
  func reloading() {}
  func stopping() {}
  func alive() {}
  func status(_ line: String) {}

  func nextSignal() async throws -> ServiceSignal {
    var waiting = signals.makeAsyncIterator()
    guard let signal = await waiting.next() else { throw CancellationError() }
    return signal
  }
}

/// Warnings and errors only: an operator's log has no place in a show unless something goes wrong. That deliveries are not
/// signed is as it should be here.
struct DemoLog: OperationsLog {
  func write(_ entry: LogEntry) {
    guard entry.level == .error || entry.level == .warning, entry.event != "deliveries-are-not-authenticated" else {
      return
    }
    Console.complain("\(entry.event) \(entry.fields.map { "\($0.name)=\($0.value)" }.joined(separator: " "))")
  }
}
