// SPDX-License-Identifier: Apache-2.0
// A place in a text file, as editors count.

/// A place in a text: line and column from 1, columns in Unicode scalars.
struct SourcePosition: Hashable, Comparable, Sendable {
  var line: Int
  var column: Int

  /// The place of a byte of a UTF-8 text. Lines end with CR, LF or both.
  init(ofByte offset: Int, in bytes: [UInt8]) {
    line = 1
    column = 1
    for index in 0..<min(offset, bytes.count) {
      switch bytes[index] {
      case 0x0A: (line, column) = (line + 1, 1)
      case 0x0D where index + 1 >= bytes.count || bytes[index + 1] != 0x0A: (line, column) = (line + 1, 1)
      // Bytes that continue a scalar do not count.
      case 0x80...0xBF: break
      default: column += 1
      }
    }
  }

  static func < (a: SourcePosition, b: SourcePosition) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
