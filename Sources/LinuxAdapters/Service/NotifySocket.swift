// SPDX-License-Identifier: Apache-2.0
// systemd's notification protocol, sd_notify(3): datagrams of NAME=value lines to a Unix socket.

import Glibc

/// The socket that NOTIFY_SOCKET names: a path, or with a leading `@` a name without a file.
struct NotifySocket: Sendable {
  private let name: [UInt8]

  /// Nil where the name is empty, or longer than an address can hold (108 bytes).
  init?(_ name: String) {
    guard name.hasPrefix("/") || name.hasPrefix("@"), name.utf8.count < 108 else { return nil }
    self.name = Array(name.utf8)
  }

  /// Sends a message. Whether it arrives is not for us to care about: without the service manager we go on as well.
  func send(_ message: String) {
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor != -1 else { return }
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) {
      $0.copyBytes(from: name)
      if name.first == UInt8(ascii: "@") { $0[0] = 0 }
    }
    let length = socklen_t(MemoryLayout<sockaddr_un>.offset(of: \.sun_path)! + name.count)
    let bytes = Array(message.utf8)
    _ = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        Posix.retried { sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), address, length) }
      }
    }
  }
}
