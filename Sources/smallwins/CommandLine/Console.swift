// SPDX-License-Identifier: Apache-2.0
// Standard input, output and error as bytes. Nothing is buffered, so nothing is lost at the end.

import Glibc

/// The terminal, or the pipes that stand for it.
enum Console {
  /// Writes to standard output. A reader that went away ends the process quietly, as with any filter.
  static func print(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

  /// Writes a line to standard error.
  static func complain(_ text: String) { write(Array("smallwins: \(text)\n".utf8), to: STDERR_FILENO) }

  /// Whether colours may be used: a terminal, and nobody said NO_COLOR (no-color.org).
  static var hasColour: Bool {
    isatty(STDOUT_FILENO) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
  }

  /// The cells of a line on the terminal; nil where the output is none, so that a pipe gets whole lines. Above ``widest`` lines
  /// are tiresome to read.
  static var width: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    // A terminal that does not know its size says 0.
    let columns = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    let width = columns > 0 ? columns : getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 0
    return min(width > 0 ? width : usual, widest)
  }

  private static let usual = 80
  private static let widest = 100

  /// All of standard input, or of a file; nil where it cannot be read.
  static func readAll(from path: String? = nil, limit: Int) -> [UInt8]? {
    let descriptor = path.map { open($0, O_RDONLY | O_CLOEXEC) } ?? STDIN_FILENO
    guard descriptor >= 0 else { return nil }
    defer { if path != nil { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while bytes.count <= limit {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
    return bytes
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { exit(errno == EPIPE ? ExitCode.done.rawValue : ExitCode.ourFault.rawValue) }
      rest = rest.dropFirst(count)
    }
  }
}
