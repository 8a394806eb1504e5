// SPDX-License-Identifier: Apache-2.0
// A watcher whose word is given by hand: whoever puts a file into a directory rings.

public import Ports
import Synchronization

/// A watcher for simulations.
public final class RungWatcher: DirectoryWatcher {
  private let timer: any MonotonicTimer
  private let watches = Mutex<[String: [Watch]]>([:])
  private let frozen = Mutex<Set<String>>([])

  /// A watcher on this timer.
  public init(timer: any MonotonicTimer) { self.timer = timer }

  /// Says that something appeared in a directory.
  public func ring(_ directory: String) { watches.withLock { $0[directory] ?? [] }.forEach { $0.ring() } }

  /// From now on, whoever waits for this directory waits until its task is cancelled.
  public func freeze(_ directory: String) { frozen.withLock { _ = $0.insert(directory) } }

  /// A watch of one directory.
  public func watch(_ directory: String) throws(FileSystemError) -> any DirectoryWatch {
    let watch = Watch(timer: timer) { [self] in frozen.withLock { $0.contains(directory) } }
    watches.withLock { $0[directory, default: []].append(watch) }
    return watch
  }

  private final class Watch: DirectoryWatch {
    private struct State {
      var hasRung = false
      var rope: AsyncStream<Void>.Continuation?
    }

    private let timer: any MonotonicTimer
    private let isFrozen: @Sendable () -> Bool
    private let state = Mutex(State())

    init(timer: any MonotonicTimer, isFrozen: @escaping @Sendable () -> Bool) {
      self.timer = timer
      self.isFrozen = isFrozen
    }

    func ring() {
      state.withLock {
        $0.hasRung = true
        $0.rope?.yield()
      }
    }

    // A wait may be cancelled and another one begun, so each has a stream of its own.
    func waitForChange(atMost timeout: Duration) async throws {
      let (rings, rope) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
      state.withLock {
        $0.rope = rope
        if $0.hasRung { rope.yield() }
      }
      await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { [timer, isFrozen] in
          try await timer.sleep(for: isFrozen() ? .seconds(1 << 40) : timeout)
          rope.yield()
        }
        var waiting = rings.makeAsyncIterator()
        _ = await waiting.next()
        group.cancelAll()
      }
      try Task.checkCancellation()
      state.withLock { $0.hasRung = false }
    }
  }
}
