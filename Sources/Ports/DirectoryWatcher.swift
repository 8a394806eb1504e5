// SPDX-License-Identifier: Apache-2.0
// The port to the kernel's word that something changed in a directory.

/// Makes watches of directories.
public protocol DirectoryWatcher: Sendable {
  /// Begins to watch a directory for names that appear in it. What appears from now on is not missed, also while
  /// nobody waits.
  func watch(_ directory: String) throws(FileSystemError) -> any DirectoryWatch
}

/// A watch of one directory.
public protocol DirectoryWatch: Sendable {
  /// Returns when a name has appeared since the last return, or the time is over. Throws `CancellationError` when the
  /// task is cancelled.
  func waitForChange(atMost timeout: Duration) async throws
}
