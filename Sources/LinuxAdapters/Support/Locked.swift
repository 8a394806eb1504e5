// SPDX-License-Identifier: Apache-2.0
// A value behind a lock. This is the one file of the project that says `@unchecked Sendable`: a pthread mutex, since the
// standard library's Mutex makes ThreadSanitizer report races on Linux that are none.

import Glibc

/// A value that any thread may use, one at a time.
final class Locked<Value: Sendable>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var value: Value

  init(_ value: Value) {
    self.value = value
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Calls the body with the value, alone. The body must not wait for anything, least of all for this lock.
  func withLock<Result: Sendable>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&value)
  }
}
