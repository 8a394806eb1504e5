// SPDX-License-Identifier: Apache-2.0
// Chance from the kernel, fit for secrets.

import Glibc
public import Ports

/// The kernel's random bytes: getentropy(3).
public struct KernelRandom: RandomSource {
  /// The kernel's random bytes.
  public init() {}

  /// That many random bytes.
  public func bytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    bytes.withUnsafeMutableBytes { buffer in
      for start in stride(from: 0, to: count, by: 256) {
        let part = buffer[start..<min(start + 256, count)]
        // It fails only for more than 256 bytes, a bad pointer, or a kernel before 3.17. To go on with zeros would be worse.
        precondition(getentropy(buffer.baseAddress! + start, part.count) == 0, "getentropy failed")
      }
    }
    return bytes
  }
}
