// SPDX-License-Identifier: Apache-2.0
// The kernel's word that something changed in a directory: inotify(7).

import Dispatch
import Glibc
public import Ports

/// Watches directories by inotify. Costs nothing while nothing changes.
public struct InotifyWatcher: DirectoryWatcher {
  /// Watches by inotify.
  public init() {}

  /// Begins to watch a directory. Throws `.fault` where the kernel has no room for another watch
  /// (`fs.inotify.max_user_instances`, `max_user_watches`): the caller can look from time to time instead.
  public func watch(_ directory: String) throws(FileSystemError) -> any DirectoryWatch {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor != -1 else { throw Self.failure("inotify_init1", directory) }
    let mask = UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_CREATE) | UInt32(IN_ONLYDIR)
    guard inotify_add_watch(descriptor, directory, mask) != -1 else {
      let failure = Self.failure("inotify_add_watch", directory)
      close(descriptor)
      throw failure
    }
    return InotifyWatch(descriptor)
  }

  private static func failure(_ operation: String, _ directory: String) -> FileSystemError {
    var failure = FileSystemError.last(operation, directory)
    // ENOSPC means the limit of watches here, not a full disk.
    if failure.code == .noSpace { failure.code = .fault }
    return failure
  }
}

/// One watch: the descriptor is read whenever the kernel has something, all it has becomes one event.
private final class InotifyWatch: DirectoryWatch {
  private let changes = EventBox<Void>(capacity: 1)
  // A source may be used from any thread; its class does not say so on Linux.
  nonisolated(unsafe) private let source: any DispatchSourceRead

  init(_ descriptor: Int32) {
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: DispatchQueue(label: "inotify"))
    source.setEventHandler { [changes] in
      // What happened to which name does not matter: the caller lists the directory. That covers an overflow of the
      // kernel's queue too.
      withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
        var hasChanged = false
        while Posix.retried({ read(descriptor, buffer.baseAddress, buffer.count) }) > 0 { hasChanged = true }
        if hasChanged { changes.put(()) }
      }
    }
    source.setCancelHandler { close(descriptor) }
    source.activate()
  }

  deinit { source.cancel() }

  func waitForChange(atMost timeout: Duration) async throws { _ = try await changes.next(atMost: timeout) }
}
