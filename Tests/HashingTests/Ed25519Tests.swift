// SPDX-License-Identifier: Apache-2.0
// Ed25519 against the vectors of RFC 8032 section 7.1.

import Hashing
import Testing

struct Ed25519Tests {
  /// Public key, message, signature, in hex.
  static let vectors = [
    (
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
        + "d25bf5f0595bbe24655141438e7a100b"
    ),
    (
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
        + "387b2eaeb4302aeeb00d291612bb0c00"
    ),
    (
      "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
        + "4a7c15e9716ed28dc027beceea1ec40a"
    ),
  ]

  @Test(arguments: vectors)
  func `the standard's signatures are valid and a changed bit makes them not`(
    key: String, message: String, signature: String
  ) throws {
    let key = try #require(Hex.decode(key))
    let message = try #require(Hex.decode(message))
    let signature = try #require(Hex.decode(signature))
    #expect(Ed25519.isValid(signature: signature, for: message, publicKey: key))
    #expect(!Ed25519.isValid(signature: signature, for: message + [0], publicKey: key))
    for bit in stride(from: 0, to: 512, by: 7) {
      var changed = signature
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(!Ed25519.isValid(signature: changed, for: message, publicKey: key))
    }
  }

  @Test func `keys and signatures of another length are not valid`() throws {
    let key = try #require(Hex.decode(Self.vectors[0].0))
    let signature = try #require(Hex.decode(Self.vectors[0].2))
    #expect(!Ed25519.isValid(signature: Array(signature.dropLast()), for: [], publicKey: key))
    #expect(!Ed25519.isValid(signature: signature + [0], for: [], publicKey: key))
    #expect(!Ed25519.isValid(signature: signature, for: [], publicKey: key + [0]))
    #expect(!Ed25519.isValid(signature: [], for: [], publicKey: []))
  }
}
