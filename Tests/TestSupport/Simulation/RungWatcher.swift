// SPDX-License-Identifier: Apache-2.0
// A watcher whose word is given by hand: whoever puts a file into a directory rings.

public import Ports
import Synchronization

/// A watcher for simulations.
public final class RungWatcher: DirectoryWatcher {
  private let timer: any MonotonicTimer
  private let watches = Mutex<[String: [AsyncStream<Void>.Continuation]]>([:])
  private let frozen = Mutex<Set<String>>([])

  /// A watcher on this timer.
  public init(timer: any MonotonicTimer) { self.timer = timer }

  /// Says that something appeared in a directory.
  public func ring(_ directory: String) { watches.withLock { $0[directory] ?? [] }.forEach { $0.yield() } }

  /// From now on, whoever waits for this directory waits until its task is cancelled.
  public func freeze(_ directory: String) { frozen.withLock { _ = $0.insert(directory) } }

  /// A watch of one directory.
  public func watch(_ directory: String) throws(FileSystemError) -> any DirectoryWatch {
    let (rings, rope) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    watches.withLock { $0[directory, default: []].append(rope) }
    return Watch(timer: timer, rings: rings, rope: rope) { [self] in frozen.withLock { $0.contains(directory) } }
  }

  private struct Watch: DirectoryWatch {
    let timer: any MonotonicTimer
    let rings: AsyncStream<Void>
    let rope: AsyncStream<Void>.Continuation
    let isFrozen: @Sendable () -> Bool

    func waitForChange(atMost timeout: Duration) async throws {
      await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { [timer, rope, isFrozen] in
          try await timer.sleep(for: isFrozen() ? .seconds(1 << 40) : timeout)
          rope.yield()
        }
        var waiting = rings.makeAsyncIterator()
        _ = await waiting.next()
        group.cancelAll()
      }
      try Task.checkCancellation()
    }
  }
}
