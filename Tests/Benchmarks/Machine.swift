// SPDX-License-Identifier: Apache-2.0
// Where the figures come from, since they mean little without it.

import FoundationEssentials
import Glibc

/// The machine, and how busy it is with other things.
struct Machine: Encodable {
  var processor: String
  var processors: Int
  /// The average number of programs that ran or wanted to in the last minute, before we began.
  var load: Double

  static func current() -> Machine {
    let lines = text(of: "/proc/cpuinfo").split(separator: "\n")
    let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last.map { String($0.dropFirst()) }
    let load = text(of: "/proc/loadavg").split(separator: " ").first.flatMap { Double($0) }
    return Machine(
      processor: model ?? "unknown", processors: sysconf(Int32(_SC_NPROCESSORS_ONLN)), load: load ?? .nan)
  }

  /// The memory that this process holds now, in bytes.
  static var resident: Int {
    let status = text(of: "/proc/self/status").split(separator: "\n")
    let kilobytes = status.first { $0.hasPrefix("VmRSS:") }?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return (kilobytes.flatMap { Int($0) } ?? 0) * 1024
  }

  private static func text(of path: String) -> String {
    (try? Data(contentsOf: URL(filePath: path))).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  var description: String { "\(processor), \(processors) processors, load \(load) when this began" }
}
