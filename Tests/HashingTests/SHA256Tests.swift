// SPDX-License-Identifier: Apache-2.0
// SHA-256, HMAC-SHA-256 and Ed25519 against the vectors of their standards.

import Hashing
import Testing

struct SHA256Tests {
  @Test(arguments: [
    // FIPS 180-4 examples (NIST CSRC), and the hash of nothing.
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `a hash is the standard's`(text: String, expected: String) {
    #expect(Hex.encode(SHA256.hash(Array(text.utf8))) == expected)
  }

  @Test func `the hash of a million letters is the standard's`() {
    let hash = SHA256.hash(Array(repeating: UInt8(ascii: "a"), count: 1_000_000))
    #expect(Hex.encode(hash) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `taken in piece by piece, and used again, it gives the same`() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var hash = SHA256()
    for step in [1, 3, 63, 64, 65, 1000] {
      for start in stride(from: 0, to: bytes.count, by: step) {
        hash.update(bytes.span.extracting(start..<min(start + step, bytes.count)))
      }
      let found = hash.finish()
      #expect(found == SHA256.hash(bytes), "in steps of \(step)")
    }
  }

  @Test(arguments: [
    // RFC 4231 section 4, cases 1 to 4, 6 and 7: key, message, code.
    (
      [UInt8](repeating: 0x0b, count: 20), Array("Hi There".utf8),
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      [UInt8](repeating: 0xaa, count: 20), [UInt8](repeating: 0xdd, count: 50),
      "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
    ),
    (
      Array(1...25), [UInt8](repeating: 0xcd, count: 50),
      "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
    ),
    (
      [UInt8](repeating: 0xaa, count: 131), Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
    (
      [UInt8](repeating: 0xaa, count: 131),
      Array(
        """
        This is a test using a larger than block-size key and a larger than block-size data. \
        The key needs to be hashed before being used by the HMAC algorithm.
        """.utf8),
      "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
    ),
    ([], [], "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"),
  ])
  func `a keyed hash is the standard's`(key: [UInt8], message: [UInt8], expected: String) {
    let code = HMACSHA256.code(for: message, key: key)
    #expect(Hex.encode(code) == expected)
    #expect(HMACSHA256.isValid(code, for: message, key: key))
  }

  @Test func `every changed bit and every other length of a code is refused`() {
    let key = Array("key".utf8)
    let message = Array("message".utf8)
    let code = HMACSHA256.code(for: message, key: key)
    for bit in 0..<code.count * 8 {
      var changed = code
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(!HMACSHA256.isValid(changed, for: message, key: key))
    }
    for length in 0..<code.count { #expect(!HMACSHA256.isValid(Array(code.prefix(length)), for: message, key: key)) }
    #expect(!HMACSHA256.isValid(code + [0], for: message, key: key))
  }

  @Test func `equal lengths and bytes are equal and nothing else is`() {
    #expect(constantTimeEqual([], []))
    #expect(constantTimeEqual([1, 2], [1, 2]))
    #expect(!constantTimeEqual([1, 2], [1, 3]))
    #expect(!constantTimeEqual([1, 2], [1]))
    #expect(!constantTimeEqual([], [0]))
  }
}
