// SPDX-License-Identifier: Apache-2.0
// Tells a write that the power interrupted from damage. Getting this wrong either way is bad: a tear taken for damage
// keeps the daemon from starting, damage taken for a tear cuts off what was acknowledged.
//
// One append is one write and one sync, and the next begins after that: so at most the last transaction can be torn, and
// it was never acknowledged. What the power leaves of it is a beginning of any length, in which whole 512-byte sectors
// may never have been written and read as zeros. A valid log holds no NUL byte. A flipped bit makes nothing shorter, and
// it cannot make a sector of zeros, or the part of a sector that the transaction reaches into: that part begins with `{`
// or ends with a line end, neither of which is one bit away from zero, or it is a whole sector.

/// The end of a log that is no whole transaction.
public struct TornEnd: Equatable, Sendable {
  /// The segment file, which is the last.
  public var segment: String
  /// Where the last whole transaction ends: bytes from the segment's start.
  public var offset: Int
  /// How many bytes come after that. 0: the segment was made and nothing written yet.
  public var byteCount: Int

  /// Describes an end.
  public init(segment: String, offset: Int, byteCount: Int) {
    self.segment = segment
    self.offset = offset
    self.byteCount = byteCount
  }
}

enum Tear {
  /// The unit in which a disk writes.
  static let sector = 512

  /// Whether reading stopped because the write of the segment's last transaction was interrupted.
  static func explains(_ fault: LineFault, in bytes: [UInt8], reader: inout SegmentReader) -> Bool {
    switch fault.reason {
    case .short: true
    case .wrong:
      liesInUnwrittenSector(fault.offset, of: bytes, from: reader.end)
        && !reader.hasHeader(after: fault.offset, notOf: reader.chain.transaction + 1)
    }
  }

  /// Whether the byte lies in a sector that is all zeros, as far as the sector lies after `start` and in the file.
  private static func liesInUnwrittenSector(_ offset: Int, of bytes: [UInt8], from start: Int) -> Bool {
    let sectorStart = offset / sector * sector
    let piece = bytes[max(start, sectorStart)..<min(sectorStart + sector, bytes.count)]
    return piece.allSatisfy { $0 == 0 }
  }
}
