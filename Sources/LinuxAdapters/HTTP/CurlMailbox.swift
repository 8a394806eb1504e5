// SPDX-License-Identifier: Apache-2.0
// Between the tasks that send and the thread that owns libcurl: calls and cancellations go in here, and wake it.

import CCurl
import Ports

/// A request on its way, and the task that waits for its outcome.
struct CurlCall: Sendable {
  var id: UInt64
  var request: HTTPRequest
  var continuation: CheckedContinuation<HTTPOutcome, Never>
}

final class CurlMailbox: Sendable {
  /// What arrived since the thread last looked.
  struct Mail: Sendable {
    var calls: [CurlCall] = []
    var cancelled: Set<UInt64> = []
    var isClosing = false
  }

  private struct State: Sendable {
    var mail = Mail()
    var lastID: UInt64 = 0
    var hasEnded = false
    var waitingForEnd: [CheckedContinuation<Void, Never>] = []
  }

  /// The multi handle. It is the thread's own; curl_multi_wakeup is the one call on it that others may make.
  nonisolated(unsafe) let multi: UnsafeMutableRawPointer
  private let state = Locked(State())

  init?() {
    guard let multi = curl_multi_init() else { return nil }
    self.multi = multi
  }

  // The mailbox goes when neither the thread nor a task holds it: nobody can use the handle any more.
  deinit { curl_multi_cleanup(multi) }

  func newID() -> UInt64 {
    state.withLock {
      $0.lastID += 1
      return $0.lastID
    }
  }

  /// Hands a call to the thread; a task that is cancelled already, or a closed mailbox, gets its outcome at once.
  func put(_ call: CurlCall) {
    let refusal: String? = state.withLock {
      // A cancellation that came before this call marked the task first; one that comes after it finds the call here.
      if Task.isCancelled { return CurlWords.cancelled }
      if $0.mail.isClosing { return CurlWords.shutDown }
      $0.mail.calls.append(call)
      return nil
    }
    if let refusal { call.continuation.resume(returning: .notSent(refusal)) } else { wake() }
  }

  func cancel(_ id: UInt64) {
    state.withLock { _ = $0.mail.cancelled.insert(id) }
    wake()
  }

  /// Asks the thread to end.
  func close() {
    state.withLock { $0.mail.isClosing = true }
    wake()
  }

  /// Asks the thread to end and waits until it has.
  func closeAndWait() async {
    await withCheckedContinuation { continuation in
      let hasEnded = state.withLock {
        $0.mail.isClosing = true
        if !$0.hasEnded { $0.waitingForEnd.append(continuation) }
        return $0.hasEnded
      }
      if hasEnded { continuation.resume() } else { wake() }
    }
  }

  /// What arrived since the last call. For the thread.
  func take() -> Mail {
    state.withLock {
      let mail = $0.mail
      $0.mail = Mail(isClosing: mail.isClosing)
      return mail
    }
  }

  /// The thread's last word.
  func end() {
    let waiting = state.withLock { state in
      state.hasEnded = true
      defer { state.waitingForEnd = [] }
      return state.waitingForEnd
    }
    for continuation in waiting { continuation.resume() }
  }

  private func wake() { curl_multi_wakeup(multi) }
}
