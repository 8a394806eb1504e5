// SPDX-License-Identifier: Apache-2.0
// Waiting for the kernel: directories and what tells of them.

import Glibc
import Ports
import TestSupport
import Testing

@testable import LinuxAdapters

@Suite(.timeLimit(.minutes(1))) struct EventTests {
  private let files = PosixFileSystem()
  /// Longer than a test may take: only a change ends such a wait.
  private let long = Duration.seconds(3600)

  @Test func `a box keeps what came before anybody asked, up to its size, in order`() async throws {
    let box = EventBox<Int>(capacity: 2)
    for event in 1...5 { box.put(event) }
    #expect(try await box.next() == 1)
    #expect(try await box.next() == 2)
    #expect(try await box.next(atMost: .zero) == nil)
    box.put(6)
    #expect(try await box.next(atMost: .zero) == 6)
  }

  @Test func `a wait ends in time, is cancelled at once, and takes nothing with it`() async throws {
    let box = EventBox<Int>(capacity: 1)
    #expect(try await box.next(atMost: .milliseconds(1)) == nil)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<20 {
        group.addTask {
          do { return try await box.next() != nil } catch { return !(error is CancellationError) }
        }
      }
      group.cancelAll()
      for await gotEvent in group { #expect(!gotEvent) }
    }
    box.put(1)
    #expect(try await box.next() == 1)
  }

  @Test func `of many events and many waits each finds one`() async throws {
    let box = EventBox<Int>(capacity: 1000)
    let sum = try await withThrowingTaskGroup(of: Int?.self) { group in
      for event in 1...300 {
        group.addTask {
          box.put(event)
          return nil
        }
        group.addTask { try await box.next(atMost: .seconds(3600)) }
      }
      return try await group.reduce(0) { $0 + ($1 ?? 0) }
    }
    #expect(sum == 300 * 301 / 2)
  }

  @Test func `a file that appears between two waits is not missed`() async throws {
    let directory = try TemporaryDirectory()
    let watch = try InotifyWatcher().watch(directory.path)
    try files.create(directory.file("a"), contents: [1])
    try await watch.waitForChange(atMost: long)
    try files.create(directory.file("b"), contents: [1])
    try await watch.waitForChange(atMost: long)
  }

  @Test func `a wait under way ends when a file is renamed into the directory`() async throws {
    let directory = try TemporaryDirectory()
    for name in ["new", "tmp"] { try files.makeDirectory(directory.file(name)) }
    try files.create(directory.file("tmp/a"), contents: [1])
    let watch = try InotifyWatcher().watch(directory.file("new"))
    let (from, to) = (directory.file("tmp/a"), directory.file("new/a"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await watch.waitForChange(atMost: .seconds(3600)) }
      try files.rename(from, to: to)
      try await group.waitForAll()
    }
  }

  @Test func `a wait without a change ends with its time, or with its task`() async throws {
    let directory = try TemporaryDirectory()
    let watch = try InotifyWatcher().watch(directory.path)
    try await watch.waitForChange(atMost: .milliseconds(5))
    await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await watch.waitForChange(atMost: .seconds(3600)) }
      group.cancelAll()
      await #expect(throws: CancellationError.self) { try await group.next() }
    }
  }

  @Test func `a directory that is not there cannot be watched`() throws {
    let error = #expect(throws: FileSystemError.self) { try InotifyWatcher().watch("/none/such") }
    #expect(error?.code == .notFound)
    let file = #expect(throws: FileSystemError.self) { try InotifyWatcher().watch("/etc/passwd") }
    #expect(file?.code == .notFound)
  }

  @Test func `where the kernel has no room for a watch, the caller is told`() async {
    await #expect(processExitsWith: .success) {
      let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
      var before = rlimit()
      getrlimit(files, &before)
      var limit = rlimit(rlim_cur: 3, rlim_max: before.rlim_max)
      setrlimit(files, &limit)
      let error = #expect(throws: FileSystemError.self) { try InotifyWatcher().watch("/") }
      setrlimit(files, &before)
      #expect(error?.code == .fault)
    }
  }

  @Test func `a released watch closes its descriptor`() async {
    await #expect(processExitsWith: .success) {
      let files = PosixFileSystem()
      func watches() throws -> Int {
        try files.entries(of: "/proc/self/fdinfo").count {
          let info = (try? files.contents(of: "/proc/self/fdinfo/\($0)")) ?? []
          return String(decoding: info, as: UTF8.self).contains("inotify")
        }
      }
      for _ in 0..<50 { _ = try InotifyWatcher().watch("/tmp") }
      // Closed by the queue of the source, soon.
      while try watches() > 0 { await Task.yield() }
    }
  }
}
