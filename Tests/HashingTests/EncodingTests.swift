// SPDX-License-Identifier: Apache-2.0
// Hexadecimal and base64: the standard's examples, the way back, and what is refused.

import Hashing
import Testing

struct EncodingTests {
  @Test func `bytes become lower-case digits and come back`() {
    let all = (0...255).map { UInt8($0) }
    #expect(Hex.encode([0x00, 0x9f, 0xa0, 0xff]) == "009fa0ff")
    #expect(Hex.decode(Hex.encode(all)) == all)
    #expect(Hex.decode("") == [])
  }

  @Test(arguments: ["0", "0g", "AB", "0x12", " 12", "12\n", "é"])
  func `what is not pairs of lower-case digits is refused`(text: String) {
    #expect(Hex.decode(text) == nil)
  }

  @Test(arguments: [
    // RFC 4648 section 10.
    ("", "", ""), ("f", "Zg==", "Zg"), ("fo", "Zm8=", "Zm8"), ("foo", "Zm9v", "Zm9v"),
    ("foob", "Zm9vYg==", "Zm9vYg"), ("fooba", "Zm9vYmE=", "Zm9vYmE"), ("foobar", "Zm9vYmFy", "Zm9vYmFy"),
  ])
  func `base64 is the standard's in both alphabets`(text: String, padded: String, url: String) {
    let bytes = Array(text.utf8)
    #expect(Base64.encode(bytes) == padded)
    #expect(Base64.decode(padded) == bytes)
    #expect(Base64.encodeURL(bytes) == url)
    #expect(Base64.decodeURL(url) == bytes)
  }

  @Test func `the two alphabets differ in the last two characters and do not mix`() {
    let bytes: [UInt8] = [0xfb, 0xef, 0xff]
    #expect(Base64.encode(bytes) == "++//")
    #expect(Base64.encodeURL(bytes) == "--__")
    #expect(Base64.decode("--__") == nil)
    #expect(Base64.decodeURL("++//") == nil)
  }

  @Test func `every length comes back`() {
    for length in 0..<300 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 73 &+ length) }
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
      #expect(Base64.decodeURL(Base64.encodeURL(bytes)) == bytes)
    }
    let long = [UInt8](repeating: 0xa5, count: (7 << 20) + 1)
    #expect(Base64.decode(Base64.encode(long)) == long)
  }

  @Test(arguments: [
    "Zg", "Zg=", "Zg===", "Z===", "====", "Zh==", "Zm9=", "Zm9v\n", " Zm9v", "Zm9v    ", "Zm\n9v", "Zg==Zg==", "Z=g=",
    "Zm9é", "Zm9-", "\u{0}m9v",
  ])
  func `any other text than the one right one is refused`(text: String) {
    #expect(Base64.decode(text) == nil)
  }

  @Test(arguments: ["Zg==", "Zh", "Z", "Zm9v\n", "Zm9vY", "Zm 9"])
  func `any other text than the one right one is refused in the URL alphabet`(text: String) {
    #expect(Base64.decodeURL(text) == nil)
  }
}
