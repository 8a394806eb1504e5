// SPDX-License-Identifier: Apache-2.0
// Files on a real disk, as the port describes them.

import Glibc
import Ports
import TestSupport
import Testing

@testable import LinuxAdapters

@Suite(.timeLimit(.minutes(1))) struct PosixFileSystemTests {
  private let files = PosixFileSystem()

  /// The code of the error that a call throws; nil where it throws none.
  private func code(_ call: () throws(FileSystemError) -> Void) -> FileSystemError.Code? {
    do { try call() } catch { return error.code }
    return nil
  }

  @Test func `directories are made with their parents, for their owner only`() throws {
    let directory = try TemporaryDirectory()
    try files.makeDirectory(directory.file("a/b//c/"))
    try files.makeDirectory(directory.file("a/b/c"))
    for name in ["a", "a/b", "a/b/c"] { #expect(ownership(directory.file(name)).mode == 0o700) }
    try files.create(directory.file("file"), contents: [])
    #expect(code { () throws(FileSystemError) in try files.makeDirectory(directory.file("file")) } == .exists)
    #expect(code { () throws(FileSystemError) in try files.makeDirectory(directory.file("file/x")) } == .exists)
  }

  @Test func `names come in the order of their bytes`() throws {
    let directory = try TemporaryDirectory()
    // In Swift's own order of strings, "é" composed and decomposed are equal.
    let names = [".hidden", "B", "a", "e\u{301}", "z", "é", "\u{1F600}"]
    for name in names.reversed() { try files.create(directory.file(name), contents: []) }
    let unreadable: [CChar] = directory.file("").utf8CString.dropLast() + [-1, 0]
    close(open(unreadable, O_CREAT | O_WRONLY, 0o600))
    let found = try files.entries(of: directory.path)
    #expect(found.map { Array($0.utf8) } == names.map { Array($0.utf8) })
  }

  @Test func `a file says what it is, and nothing is said of none`() throws {
    let directory = try TemporaryDirectory()
    try files.create(directory.file("f"), contents: [1, 2, 3])
    chmod(directory.file("f"), 0o640)
    let times = [timespec(tv_sec: 0, tv_nsec: 0), timespec(tv_sec: 1_700_000_000, tv_nsec: 123_456_789)]
    utimensat(AT_FDCWD, directory.file("f"), times, 0)
    #expect(
      try files.status(of: directory.file("f"))
        == FileStatus(size: 3, isDirectory: false, permissions: 0o640, modifiedMilliseconds: 1_700_000_000_123))
    #expect(try files.status(of: directory.path)?.isDirectory == true)
    #expect(try files.status(of: directory.file("none")) == nil)
    #expect(try files.status(of: directory.file("f/none")) == nil)
    #expect(try files.status(of: directory.file("f\0")) == nil)
  }

  @Test(arguments: [0, 1, 4095, 4096, 1_000_003]) func `what is made is read back whole`(size: Int) throws {
    let directory = try TemporaryDirectory()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try files.create(directory.file("f"), contents: bytes)
    #expect(try files.contents(of: directory.file("f")) == bytes)
    #expect(ownership(directory.file("f")).mode == 0o600)
  }

  @Test func `a file of the kernel that says it is empty is read to its end`() throws {
    #expect(try files.contents(of: "/proc/self/mountinfo").count > 100)
  }

  @Test func `making a file that is there already fails and leaves it alone`() throws {
    let directory = try TemporaryDirectory()
    try files.create(directory.file("f"), contents: [1])
    #expect(code { () throws(FileSystemError) in try files.create(directory.file("f"), contents: [2]) } == .exists)
    #expect(try files.contents(of: directory.file("f")) == [1])
  }

  @Test func `appending goes to the end, also after the file was cut`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("log")
    #expect(
      code { () throws(FileSystemError) in _ = try files.openForAppending(path, creating: false) } == .notFound)
    let file = try files.openForAppending(path, creating: true)
    try file.append(Array("one,two".utf8))
    try file.sync()
    #expect(try file.size() == 7)
    try file.truncate(to: 4)
    try file.append(Array("three".utf8))
    try file.append([])
    #expect(try files.contents(of: path) == Array("one,three".utf8))
    try files.openForAppending(path, creating: true).append(Array(",four".utf8))
    #expect(try files.contents(of: path) == Array("one,three,four".utf8))
    #expect(ownership(path).mode == 0o600)
  }

  @Test func `a renamed file replaces what had the name, and a removed one is gone`() throws {
    let directory = try TemporaryDirectory()
    try files.create(directory.file("a"), contents: [1])
    try files.create(directory.file("b"), contents: [2])
    try files.rename(directory.file("a"), to: directory.file("b"))
    try files.syncDirectory(directory.path)
    #expect(try files.entries(of: directory.path) == ["b"])
    #expect(try files.contents(of: directory.file("b")) == [1])
    try files.remove(directory.file("b"))
    #expect(code { () throws(FileSystemError) in try files.remove(directory.file("b")) } == .notFound)
    #expect(
      code { () throws(FileSystemError) in try files.rename(directory.file("a"), to: directory.file("b")) } == .notFound
    )
  }

  @Test func `a name with a NUL is never cut to another name`() throws {
    let directory = try TemporaryDirectory()
    try files.create(directory.file("f"), contents: [1])
    let path = directory.file("f\0g")
    #expect(code { () throws(FileSystemError) in _ = try files.contents(of: path) } == .notFound)
    #expect(code { () throws(FileSystemError) in try files.remove(path) } == .notFound)
    #expect(code { () throws(FileSystemError) in try files.rename(path, to: directory.file("h")) } == .notFound)
    #expect(code { () throws(FileSystemError) in try files.rename(directory.file("f"), to: path) } == .notFound)
    #expect(code { () throws(FileSystemError) in try files.create(path, contents: []) } == .notFound)
    #expect(code { () throws(FileSystemError) in try files.makeDirectory(path) } == .notFound)
    #expect(code { () throws(FileSystemError) in _ = try files.entries(of: path) } == .notFound)
    #expect(try files.entries(of: directory.path) == ["f"])
  }

  @Test func `a symbolic link is not written through`() throws {
    let directory = try TemporaryDirectory()
    try files.create(directory.file("target"), contents: [1])
    symlink(directory.file("target"), directory.file("link"))
    let link = directory.file("link")
    #expect(code { () throws(FileSystemError) in _ = try files.openForAppending(link, creating: true) } == .denied)
    #expect(code { () throws(FileSystemError) in _ = try files.lock(link) } == .denied)
    #expect(code { () throws(FileSystemError) in try files.create(link, contents: [2]) } == .exists)
    #expect(try files.contents(of: link) == [1])
  }

  @Test func `a full disk is told apart from a faulty one`() throws {
    let full = try files.openForAppending("/dev/full", creating: false)
    #expect(code { () throws(FileSystemError) in try full.append([1]) } == .noSpace)
    let codes: [(Int32, FileSystemError.Code)] = [
      (ENOENT, .notFound), (ENOTDIR, .notFound), (EEXIST, .exists), (EACCES, .denied), (EPERM, .denied),
      (EROFS, .denied), (ELOOP, .denied), (ENOSPC, .noSpace), (EDQUOT, .noSpace), (EFBIG, .noSpace), (EIO, .fault),
      (EBADF, .fault), (EMFILE, .fault),
    ]
    for (number, code) in codes { #expect(FileSystemError.Code(errno: number) == code) }
  }

  @Test func `an error says what was done to what, in the system's words`() throws {
    let error = #expect(throws: FileSystemError.self) { try files.contents(of: "/none/such") }
    #expect(error?.description == "open /none/such: No such file or directory")
  }

  @Test func `a limit of file size ends a write with an error and not the process`() async {
    await #expect(processExitsWith: .success) {
      ProcessSetup.begin()
      let files = PosixFileSystem()
      let directory = try TemporaryDirectory()
      var limit = rlimit(rlim_cur: 10_000, rlim_max: 10_000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let file = try files.openForAppending(directory.file("log"), creating: true)
      try file.append(Array(repeating: 1, count: 9_000))
      let error = #expect(throws: FileSystemError.self) { try file.append(Array(repeating: 2, count: 9_000)) }
      #expect(error?.code == .noSpace)
      // What fitted was written: the caller cuts it off.
      #expect(try file.size() == 10_000)
      try file.truncate(to: 9_000)
      #expect(throws: FileSystemError.self) {
        try files.create(directory.file("big"), contents: Array(repeating: 3, count: 20_000))
      }
      #expect(try files.entries(of: directory.path) == ["log"])
    }
  }

  @Test func `a lock is for one, in this process and among others, and ends with its value`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("lock")
    do {
      let held = try #require(try files.lock(path))
      #expect(try files.lock(path) == nil)
      withExtendedLifetime(held) {}
    }
    let script = """
      import fcntl, sys
      file = open(sys.argv[1], "a")
      fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
      print("held", flush=True)
      sys.stdin.read()
      """
    do {
      let other = try ChildProcess(["python3", "-c", script, path])
      #expect(try other.readLine() == "held")
      #expect(try files.lock(path) == nil)
    }
    #expect(try files.lock(path) != nil)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
  func `what root makes belongs to the owner of the directory it is in`() throws {
    let directory = try TemporaryDirectory()
    chown(directory.path, 65534, 12345)
    try files.makeDirectory(directory.file("a/b"))
    try files.create(directory.file("a/b/file"), contents: [1])
    _ = try files.openForAppending(directory.file("a/b/log"), creating: true)
    _ = try files.lock(directory.file("a/lock"))
    for name in ["a", "a/b", "a/b/file", "a/b/log", "a/lock"] {
      let (_, owner, group) = ownership(directory.file(name))
      #expect(owner == 65534 && group == 12345, "\(name)")
    }
    let own = try TemporaryDirectory()
    try files.create(own.file("f"), contents: [])
    #expect(ownership(own.file("f")).owner == 0)
  }

  @Test(arguments: [
    ("/a/b", "/a"), ("/a/b/", "/a"), ("/a//b", "/a"), ("/a", "/"), ("a/b", "a"), ("a", "."), ("a/", "."), ("/", "/"),
    ("//a", "/"), ("./a", "."), ("/é/ü", "/é"),
  ])
  func `the parent of a path is what stands before its last name`(path: String, parent: String) {
    #expect(PosixFileSystem.parent(of: path) == parent)
  }
}
