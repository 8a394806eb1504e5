// SPDX-License-Identifier: Apache-2.0
// Runs the daemon's tasks on the main thread, one after another. Not on the runtime's shared pool: on Linux that is
// libdispatch's, which wakes once a second to count its threads for as long as the process lives, and an idle daemon should not
// wake at all. One thread is plenty: what takes long (HTTP) has its own, and what is quick (rules, one write) is best in order.

import Dispatch

/// An executor that is the thread which runs it.
public final class MainThreadExecutor: TaskExecutor {
  private let jobs = Locked<[UnownedJob]>([])
  private let work = DispatchSemaphore(value: 0)

  /// An executor that no thread runs yet.
  public init() {}

  /// Takes a job, from any thread.
  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    work.signal()
  }

  /// Runs a program, and all tasks below it, on the calling thread until it ends.
  public func run<Value: Sendable>(_ program: @escaping @Sendable () async -> Value) -> Value {
    let outcome = Locked<Value?>(nil)
    let task = Task(executorPreference: self) { [work] in
      let value = await program()
      outcome.withLock { $0 = value }
      work.signal()
    }
    defer { task.cancel() }
    while true {
      work.wait()
      if let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
        job.runSynchronously(on: asUnownedTaskExecutor())
      } else if let value = outcome.withLock({ $0 }) {
        return value
      }
    }
  }
}
