// SPDX-License-Identifier: Apache-2.0
// A directory that a power cut does not take away again.

extension FileSystem {
  /// Makes a directory and its missing parents, each name synced before anything is made below it.
  ///
  /// A directory that is there already may have been made by a process that ended before it could sync the name, so
  /// its name is synced too; where its parent may not be read, somebody else made it.
  public func makeDurableDirectory(_ path: String) throws(FileSystemError) {
    let parent = Self.parent(of: path)
    if try status(of: path) == nil {
      if let parent { try makeDurableDirectory(parent) }
      try makeDirectory(path)
    }
    do {
      try syncDirectory(parent ?? ".")
    } catch  where error.code == .denied {}
  }

  /// Nil for the top, and for a name in the working directory.
  private static func parent(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let parent = path[..<slash]
    return parent.isEmpty ? (path == "/" ? nil : "/") : String(parent)
  }
}
