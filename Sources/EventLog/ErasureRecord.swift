// SPDX-License-Identifier: Apache-2.0
// The record by which the log names what was erased: kind `log.erased`, payload {"salt":"…","sequences":[3,17]}, the numbers
// rising. It holds nothing of anybody, and is never erased itself.

enum ErasureRecord {
  static let kind = "log.erased"

  private static let opening = Array(#"{"sequences":["#.utf8)
  private static let closing = Array("]}".utf8)
  /// As it is stored: behind the salt of 32 digits.
  private static let storedOpening = Array(#"","sequences":["#.utf8)
  private static let saltEnd = 9 + 32

  static func record(naming sequences: Set<UInt64>) -> NewRecord {
    let numbers = sequences.sorted().map { String($0) }.joined(separator: ",")
    return NewRecord(kind: kind, payload: opening + Array(numbers.utf8) + closing)
  }

  /// The numbers in a stored payload; nil where it is not what is written here, or names a record that is not before it.
  static func sequences(in payload: [UInt8], before own: UInt64) -> [UInt64]? {
    let rest = payload.dropFirst(saltEnd)
    guard rest.starts(with: storedOpening), rest.suffix(closing.count).elementsEqual(closing) else { return nil }
    let digits = rest.dropFirst(storedOpening.count).dropLast(closing.count)
    var sequences: [UInt64] = []
    for number in digits.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      guard let sequence = UInt64(String(decoding: number, as: UTF8.self)), sequence > sequences.last ?? 0,
        sequence < own
      else { return nil }
      sequences.append(sequence)
    }
    return sequences
  }
}
