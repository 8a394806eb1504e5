// SPDX-License-Identifier: Apache-2.0
// What stands where a payload was erased: {"erased":"-----"}, with as many dashes as make it as long as the payload was. There is
// one filler of each length, so that a changed byte in it is found like any other.

enum Filler {
  private static let opening = Array(#"{"erased":""#.utf8)
  private static let closing = Array(#""}"#.utf8)
  private static let dash = UInt8(ascii: "-")

  /// The filler of a length in bytes. Every payload is longer than the shortest filler: it begins with its salt.
  static func bytes(_ count: Int) -> [UInt8] {
    opening + [UInt8](repeating: dash, count: max(0, count - opening.count - closing.count)) + closing
  }

  /// Whether exactly a filler stands there.
  static func stands(in bytes: [UInt8], at range: Range<Int>) -> Bool {
    // A payload has `{"salt":` there, so one byte tells most of them apart.
    guard range.count >= opening.count + closing.count, bytes[range.lowerBound + 2] == opening[2] else { return false }
    return bytes[range].elementsEqual(Self.bytes(range.count))
  }
}
