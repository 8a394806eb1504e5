// SPDX-License-Identifier: Apache-2.0
// The numbers of words, by their letters. Plain ASCII words, most of what is said, are looked up by their bytes without making a string:
// an open-addressed table whose places are found by FNV-1a (www.isthe.com/chongo/tech/comp/fnv). It is made once and never grows,
// and what is looked up is bounded in length, so nobody gains by words that collide.

/// Words by number.
struct WordTable: Sendable {
  /// All words, one behind the other, in lower case.
  private var letters: [UInt8] = []
  /// Where the letters of a slot's word start, and its number; -1 where the slot is free.
  private var slots: [(start: Int32, length: Int32, number: Int32)]
  private let mask: Int
  /// Words with letters beyond ASCII, which are equal where Unicode says so, however they are composed.
  private var others: [String: Int32] = [:]

  init(_ numbers: [String: Int32]) {
    var size = 16
    while size < numbers.count * 4 { size *= 2 }
    slots = Array(repeating: (0, 0, -1), count: size)
    mask = size - 1
    for (word, number) in numbers {
      let bytes = Array(word.utf8)
      guard bytes.allSatisfy({ $0 < 0x80 }) else {
        others[word] = number
        continue
      }
      var slot = bytes.withUnsafeBufferPointer { Self.hash($0, 0..<$0.count) } & mask
      while slots[slot].number >= 0 { slot = (slot + 1) & mask }
      slots[slot] = (Int32(letters.count), Int32(bytes.count), number)
      letters += bytes
    }
  }

  /// The number of a word in any case, or in which a letter stands three times and more (`thaaanks`); nil where it has none.
  func number(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int32? {
    if let number = find(bytes, range) { return number }
    guard hasLongRun(bytes, range) else { return nil }
    var short: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      var next = index + 1
      while next < range.upperBound, bytes[next] | 0x20 == bytes[index] | 0x20 { next += 1 }
      short.append(contentsOf: repeatElement(bytes[index], count: next - index >= 3 ? 1 : next - index))
      index = next
    }
    return short.withUnsafeBufferPointer { find($0, 0..<$0.count) }
  }

  /// The number of a word in lower case.
  func number(of word: String) -> Int32? {
    if let number = others[word] { return number }
    var word = word
    return word.withUTF8 { find($0, 0..<$0.count) }
  }

  private func find(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int32? {
    var slot = Self.hash(bytes, range) & mask
    while slots[slot].number >= 0 {
      let (start, length, number) = slots[slot]
      if Int(length) == range.count, isSame(bytes, range, at: Int(start)) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at start: Int) -> Bool {
    for offset in 0..<range.count where letters[start + offset] != Self.lowered(bytes[range.lowerBound + offset]) {
      return false
    }
    return true
  }

  private func hasLongRun(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 2 else { return false }
    for index in range.lowerBound + 2..<range.upperBound
    where bytes[index] | 0x20 == bytes[index - 1] | 0x20 && bytes[index] | 0x20 == bytes[index - 2] | 0x20 {
      return true
    }
    return false
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(lowered(bytes[index]))) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
