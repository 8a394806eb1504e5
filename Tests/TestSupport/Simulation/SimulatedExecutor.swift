// SPDX-License-Identifier: Apache-2.0
// Runs a whole program of structured concurrency on one thread, in an order that a seed decides, against a clock that moves only
// when nothing else can. The same seed gives the same run.

import Synchronization

/// An executor that takes the next job by chance, and time when there is none.
public final class SimulatedExecutor: TaskExecutor, Sendable {
  /// The clock that moves when nobody can.
  public let timer = SimulatedTimer()

  private let jobs = Mutex<[UnownedJob]>([])
  private let begun = Mutex(0)
  private let random: SeededRandom

  /// An executor whose order of jobs is decided by a seed.
  public init(seed: UInt64) { random = SeededRandom(seed: seed ^ 0x5eed_0f_0e_8ec0_7042) }

  /// How many jobs were run so far.
  public var jobsRun: Int { begun.withLock { $0 } }

  /// Takes a job.
  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
  }

  /// Runs a program to its end, on the calling thread.
  /// - Throws: What the program throws, or ``Standstill`` when it waits for something that nobody will do.
  public func run<Value: Sendable>(_ program: @escaping @Sendable () async throws -> Value) throws -> Value {
    let outcome = Mutex<Result<Value, any Error>?>(nil)
    let task = Task(executorPreference: self) {
      do {
        let value = try await program()
        outcome.withLock { $0 = .success(value) }
      } catch {
        outcome.withLock { $0 = .failure(error) }
      }
    }
    defer { task.cancel() }
    while true {
      if let result = outcome.withLock({ $0 }) { return try result.get() }
      if let job = next() {
        begun.withLock { $0 += 1 }
        job.runSynchronously(on: asUnownedTaskExecutor())
      } else if !timer.advanceToNextSleeper() {
        throw Standstill()
      }
    }
  }

  private func next() -> UnownedJob? {
    jobs.withLock { jobs in
      guard !jobs.isEmpty else { return nil }
      return jobs.remove(at: random.int(in: 0...jobs.count - 1))
    }
  }
}

/// A program that waits for something that nobody will do.
public struct Standstill: Error, Equatable {}
