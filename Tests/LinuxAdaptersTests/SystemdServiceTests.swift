// SPDX-License-Identifier: Apache-2.0
// What systemd hears from us, and what we hear of signals. Each test that takes signals over runs in a process of its
// own: signals belong to a process.

import Glibc
import Ports
import TestSupport
import Testing

@testable import LinuxAdapters

/// A datagram socket as systemd has it.
private final class NotifyReceiver: Sendable {
  let descriptor: Int32

  init(_ name: String) {
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) {
      $0.copyBytes(from: name.utf8)
      if name.hasPrefix("@") { $0[0] = 0 }
    }
    let length = socklen_t(MemoryLayout<sockaddr_un>.offset(of: \.sun_path)! + name.utf8.count)
    let descriptor = descriptor
    withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = bind(descriptor, $0, length) }
    }
  }

  deinit { close(descriptor) }

  func next() -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
  }
}

@Suite(.timeLimit(.minutes(1))) struct SystemdServiceTests {
  @Test func `systemd hears every state, by a path and by a name without a file`() async {
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      for name in [directory.file("notify"), "@smallwins-tests-\(getpid())"] {
        let systemd = NotifyReceiver(name)
        let service = SystemdService(environment: ["NOTIFY_SOCKET": name])
        service.ready()
        #expect(systemd.next() == "READY=1")
        service.alive()
        #expect(systemd.next() == "WATCHDOG=1")
        service.status("3 waiting\nREADY=1\r\nX")
        #expect(systemd.next() == "STATUS=3 waiting READY=1 X")
        service.stopping()
        #expect(systemd.next() == "STOPPING=1")

        var before = timespec()
        clock_gettime(CLOCK_MONOTONIC, &before)
        service.reloading()
        let words = systemd.next().split(separator: "\n")
        #expect(words.first == "RELOADING=1")
        let stamp = try #require(words.last?.split(separator: "=").last.flatMap { Int($0) })
        #expect(words.last?.hasPrefix("MONOTONIC_USEC=") == true)
        #expect(stamp >= before.tv_sec * 1_000_000 && stamp < (before.tv_sec + 60) * 1_000_000)
      }
    }
  }

  @Test func `without a service manager nothing happens`() async {
    await #expect(processExitsWith: .success) {
      let long = "/" + String(repeating: "x", count: 200)
      for environment in [[:], ["NOTIFY_SOCKET": ""], ["NOTIFY_SOCKET": "/none/such"], ["NOTIFY_SOCKET": long]] {
        let service = SystemdService(environment: environment)
        service.ready()
        service.stopping()
        #expect(service.watchdogInterval == nil)
      }
    }
  }

  @Test func `the watchdog is for the process that it names, twice in its time`() async {
    await #expect(processExitsWith: .success) {
      func interval(_ environment: [String: String]) -> Duration? {
        SystemdService(environment: environment).watchdogInterval
      }
      #expect(interval(["WATCHDOG_USEC": "60000000"]) == .seconds(30))
      #expect(interval(["WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "\(getpid())"]) == .seconds(30))
      #expect(interval(["WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "1"]) == nil)
      for nonsense in ["", "0", "-5", "soon"] { #expect(interval(["WATCHDOG_USEC": nonsense]) == nil) }
    }
  }

  @Test func `signals become wishes, also those that came while nobody waited`() async {
    await #expect(processExitsWith: .success) {
      let service = SystemdService(environment: [:])
      for (number, wish) in [
        (SIGHUP, ServiceSignal.reload), (SIGTERM, .stop), (SIGINT, .stop), (SIGINT, .stop), (SIGHUP, .reload),
      ] {
        kill(getpid(), number)
        #expect(try await service.nextSignal() == wish)
      }
      let waited = try await withThrowingTaskGroup(of: ServiceSignal.self) { group in
        group.addTask { try await service.nextSignal() }
        kill(getpid(), SIGTERM)
        return try await group.next()
      }
      #expect(waited == .stop)
    }
  }

  @Test func `waiting for a signal ends with its task`() async {
    await #expect(processExitsWith: .success) {
      let service = SystemdService(environment: [:])
      await withThrowingTaskGroup(of: ServiceSignal.self) { group in
        group.addTask { try await service.nextSignal() }
        group.cancelAll()
        await #expect(throws: CancellationError.self) { try await group.next() }
      }
      kill(getpid(), SIGHUP)
      let next = try await service.nextSignal()
      #expect(next == .reload)
    }
  }

  @Test func `a closed pipe is an error of the write and not the end of the process`() async {
    await #expect(processExitsWith: .success) {
      ProcessSetup.begin()
      var ends: [Int32] = [0, 0]
      pipe(&ends)
      close(ends[0])
      #expect(write(ends[1], "x", 1) == -1)
      #expect(errno == EPIPE)
    }
  }
}
