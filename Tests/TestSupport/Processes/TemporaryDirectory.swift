// SPDX-License-Identifier: Apache-2.0
// A directory of a test's own, removed with all it holds when the test ends.

import FoundationEssentials
public import Glibc

/// A directory of a test's own.
public struct TemporaryDirectory: ~Copyable, Sendable {
  /// Where it is.
  public let path: String

  /// Makes it.
  public init() throws {
    var template = Array("/tmp/smallwins-tests-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template) else { throw ChildProcess.Failure(description: "no temporary directory") }
    self.path = String(cString: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A path in it.
  public func file(_ name: String) -> String { "\(path)/\(name)" }
}

/// The mode, owner and group of a file.
public func ownership(_ path: String) -> (mode: UInt32, owner: uid_t, group: gid_t) {
  var status = stat()
  stat(path, &status)
  return (status.st_mode & 0o777, status.st_uid, status.st_gid)
}
