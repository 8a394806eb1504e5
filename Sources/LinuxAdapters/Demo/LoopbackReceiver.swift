// SPDX-License-Identifier: Apache-2.0
// A tiny receiver of HTTP posts on 127.0.0.1, so that the demo can show what the daemon sends without any chat. It knows
// just as much of HTTP/1.1 as our own sender needs: POST with Content-Length, one exchange a connection.

import CSystem
import Glibc
public import Ports

/// Receives posts on the loopback interface and answers each with 200 and an empty body.
public final class LoopbackReceiver: Sendable {
  /// A post that came.
  public struct Post: Equatable, Sendable {
    /// Path and query, as in `/hook`.
    public var path: String
    /// Header fields in order.
    public var headers: [HTTPHeader]
    /// The body's bytes.
    public var body: [UInt8]
  }

  /// The largest body, in bytes.
  public static let bodyLimit = 1 << 20
  private static let headLimit = 64 << 10

  private struct State: Sendable {
    var connection: Int32?
    var isStopped = false
    var posts: [Post] = []
  }

  /// The port it listens on.
  public let port: UInt16
  private let listener: OpenSocket
  private let state = Locked(State())

  /// Listens on a free port of 127.0.0.1 from now on.
  public init() throws(FileSystemError) {
    listener = try OpenSocket()
    port = try listener.listenOnLoopback()
    // The thread holds the receiver until `stop()`.
    guard Thread.start(name: "receiver", { self.run() }) else {
      throw FileSystemError(.fault, operation: "pthread_create", path: "receiver")
    }
  }

  /// The posts that came since the last call, in order. A post is here before its sender has the answer.
  public func takePosts() -> [Post] {
    state.withLock { state in
      defer { state.posts = [] }
      return state.posts
    }
  }

  /// Stops; a connection that is open is cut.
  public func stop() {
    state.withLock {
      $0.isStopped = true
      if let connection = $0.connection { shutdown(connection, Int32(SHUT_RDWR)) }
    }
    // Ends the thread's accept with an error; the descriptor itself stays open until nobody uses it.
    shutdown(listener.descriptor, Int32(SHUT_RDWR))
  }

  private func run() {
    while true {
      let connection = Posix.retried { csystem_accept(listener.descriptor) }
      let isStopped = state.withLock {
        $0.connection = connection
        return $0.isStopped
      }
      if isStopped {
        close(connection)
        return
      }
      guard connection != -1 else {
        // No descriptor is free, or the like: not to spin until there is one.
        poll(nil, 0, 50)
        continue
      }
      serve(connection)
      // Under the lock, so that `stop()` cannot meet a descriptor that is somebody else's by then.
      state.withLock {
        close(connection)
        $0.connection = nil
      }
    }
  }

  private func serve(_ connection: Int32) {
    var patience = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let status = receive(connection)
    let answer = Array("HTTP/1.1 \(status)\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8)
    _ = Posix.retried { send(connection, answer, answer.count, Int32(MSG_NOSIGNAL)) }
  }

  /// Reads one post and hands it on; the status to answer with.
  private func receive(_ connection: Int32) -> String {
    var bytes: [UInt8] = []
    var head: Head?
    while head == nil {
      guard bytes.count <= Self.headLimit, Self.readMore(connection, &bytes) else { return "400 Bad Request" }
      head = Head(bytes)
    }
    guard let head, head.method == "POST" else { return "405 Method Not Allowed" }
    guard let length = head.contentLength else { return "411 Length Required" }
    guard length <= Self.bodyLimit else { return "413 Content Too Large" }
    while bytes.count < head.size + length {
      guard Self.readMore(connection, &bytes) else { return "400 Bad Request" }
    }
    let post = Post(path: head.path, headers: head.headers, body: Array(bytes[head.size..<head.size + length]))
    state.withLock { $0.posts.append(post) }
    return "200 OK"
  }

  private static func readMore(_ connection: Int32, _ bytes: inout [UInt8]) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 16 << 10, alignment: 1) { buffer in
      let count = Posix.retried { read(connection, buffer.baseAddress, buffer.count) }
      if count > 0 { bytes.append(contentsOf: buffer.prefix(count)) }
      return count > 0
    }
  }
}

/// What stands before a body.
private struct Head {
  var method: String
  var path: String
  var headers: [HTTPHeader]
  /// Its length in bytes, the empty line included.
  var size: Int

  /// Nil until its end, an empty line, has come, and where the first line is none of HTTP.
  init?(_ bytes: [UInt8]) {
    guard let end = bytes.indices.first(where: { bytes[$0...].starts(with: "\r\n\r\n".utf8) }) else { return nil }
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count == 3 else { return nil }
    method = String(words[0])
    path = String(words[1])
    headers = lines.dropFirst().compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      return HTTPHeader(String(line[..<colon]), String(value))
    }
    size = end + 4
  }

  var contentLength: Int? {
    headers.first { $0.name.lowercased() == "content-length" }.flatMap { Int($0.value) }.flatMap { $0 >= 0 ? $0 : nil }
  }
}

/// A TCP socket, closed when released.
private final class OpenSocket: Sendable {
  let descriptor: Int32

  init() throws(FileSystemError) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    try FileSystemError.check(descriptor, "socket", "127.0.0.1")
  }

  deinit { close(descriptor) }

  /// Listens on a port that the kernel chooses.
  func listenOnLoopback() throws(FileSystemError) -> UInt16 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, length) == 0 && listen(descriptor, 64) == 0
          && getsockname(descriptor, address, &length) == 0
      }
    }
    guard result else { throw .last("bind", "127.0.0.1") }
    return UInt16(bigEndian: address.sin_port)
  }
}
