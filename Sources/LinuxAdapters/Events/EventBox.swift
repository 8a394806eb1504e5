// SPDX-License-Identifier: Apache-2.0
// Between a Dispatch source, which says when something happens, and a task that waits for it.

import Dispatch

/// Keeps events until a task asks for them. A task that asks earlier waits without being woken by anything else.
final class EventBox<Event: Sendable>: Sendable {
  private struct Waiter: Sendable {
    var id: UInt64
    var continuation: CheckedContinuation<Event?, any Error>
  }

  private struct State: Sendable {
    var events: [Event] = []
    var waiters: [Waiter] = []
    var lastID: UInt64 = 0

    mutating func remove(_ id: UInt64) -> Waiter? {
      waiters.firstIndex { $0.id == id }.map { waiters.remove(at: $0) }
    }
  }

  private let state = Locked(State())
  private let capacity: Int

  /// A box for that many events; what comes while it is full is dropped. A box for one collapses many into one.
  init(capacity: Int) { self.capacity = capacity }

  /// Gives an event to the task that has waited longest, or keeps it.
  func put(_ event: Event) {
    let waiter: Waiter? = state.withLock {
      if !$0.waiters.isEmpty { return $0.waiters.removeFirst() }
      if $0.events.count < capacity { $0.events.append(event) }
      return nil
    }
    waiter?.continuation.resume(returning: event)
  }

  /// The next event; nil when the time is over. Throws `CancellationError` when the task is cancelled meanwhile.
  func next(atMost timeout: Duration? = nil) async throws -> Event? {
    let id: UInt64 = state.withLock {
      $0.lastID += 1
      return $0.lastID
    }
    // A one-shot timer on the clock that nobody sets. Active from the start, since Dispatch traps when a source goes that
    // never was; it is given its moment once there is a waiter whom it could tell.
    let timer = timeout.map { _ in DispatchSource.makeTimerSource() }
    timer?.setEventHandler { [self] in leave(id, .success(nil)) }
    timer?.activate()
    defer { timer?.cancel() }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let immediate: Result<Event, any Error>? = state.withLock {
          // A cancellation that came before this marked the task first; one that comes later finds the waiter.
          if Task.isCancelled { return .failure(CancellationError()) }
          if !$0.events.isEmpty { return .success($0.events.removeFirst()) }
          $0.waiters.append(Waiter(id: id, continuation: continuation))
          return nil
        }
        if let immediate { return continuation.resume(with: immediate.map(Optional.some)) }
        if let timeout, let timer { timer.schedule(deadline: .now() + timeout.dispatchInterval) }
      }
    } onCancel: {
      leave(id, .failure(CancellationError()))
    }
  }

  private func leave(_ id: UInt64, _ result: Result<Event?, any Error>) {
    state.withLock { $0.remove(id) }?.continuation.resume(with: result)
  }
}

extension Duration {
  /// As Dispatch counts it: whole nanoseconds, rounded up, from 0 to a hundred years.
  var dispatchInterval: DispatchTimeInterval {
    let seconds = min(max(self, .zero), .seconds(100 * 366 * 24 * 3600)).components
    return .nanoseconds(Int(seconds.seconds) * 1_000_000_000 + Int((seconds.attoseconds + 999_999_999) / 1_000_000_000))
  }
}
