// SPDX-License-Identifier: Apache-2.0
// Bearer tokens and Standard Webhooks: known vectors, and forgeries by the bit.

import ChatPlatforms
import FoundationEssentials
import Hashing
import Ports
import Testing

struct GenericSignatureTests {
  static let body = Array(#"{"type":"event_callback","event_id":"Ev0TEST"}"#.utf8)
  static let received = Date(milliseconds: 1_700_000_000_000)
  static let hmac = "v1,GZEDDJvSp0zOtVW6VPuhVya+L8fWK0keS0pEceZJzY0="
  static let ed25519 = "v1a,mDfiNxn+ZwDFTGLTu4kR0aqp7Kgdi/oWfX9ZD8z0ZQQaVrvBhLLAwlR9L1ixJ1whEUL2J+iQWa2EBMXqSECMDw=="
  static let publicKey = "whpk_A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="

  private func check(_ headers: [String: String], secrets: [String], body: [UInt8] = body) -> String {
    let envelope = Envelope(receipt: "r", received: Self.received, headers: headers, body: body)
    switch GenericPlatform().signature.verify(envelope, secrets: secrets.map { Secret($0) }) {
    case .verified(let verified): return verified.isAuthenticated ? "authenticated" : "accepted"
    case .refused(let reason): return reason.code
    }
  }

  private func signed(
    id: String = "msg_test1", timestamp: String = "1700000000", signature: String = hmac, prefix: String = "webhook"
  ) -> [String: String] {
    ["\(prefix)-id": id, "\(prefix)-timestamp": timestamp, "\(prefix)-signature": signature]
  }

  @Test func `a refusal says what to do`() {
    func message(_ headers: [String: String], _ received: Date = Self.received) -> String {
      let envelope = Envelope(receipt: "r", received: received, headers: headers, body: Self.body)
      let verification = GenericPlatform().signature.verify(envelope, secrets: [Secret(StandardSigner.secret)])
      if case .refused(let reason) = verification { return reason.message } else { return "" }
    }
    #expect(
      message([:]) == "The delivery is not signed, but this chat has a secret; give the sender the same secret.")
    #expect(
      message(signed(id: "other")) == "The delivery's signature fits none of the chat's secrets; compare the secret on "
        + "both sides, and see that nothing between them changes the body.")
    #expect(
      message(signed(), Self.received + 301) == "The delivery was signed more than 5 minutes away from when it was "
        + "received; check both clocks, and ask who replayed it if they are right.")
  }

  // MARK: - Bearer

  @Test func `a bearer token is any of the secrets, and nothing else`() {
    let secrets = ["old-secret", "new-secret"]
    #expect(check(["Authorization": "Bearer new-secret"], secrets: secrets) == "authenticated")
    #expect(check(["authorization": "bearer old-secret"], secrets: secrets) == "authenticated")
    for wrong in [
      "Bearer new-secre", "Bearer new-secret2", "Bearer ", "Bearer", "", "Basic new-secret", "new-secret",
      "Bearer new-secret, Bearer x",
    ] {
      #expect(check(["authorization": wrong], secrets: secrets) == "bad-signature", "\(wrong)")
    }
    #expect(check([:], secrets: secrets) == "unsigned")
  }

  @Test func `an empty secret and a public key are no token`() {
    #expect(check(["authorization": "Bearer "], secrets: [""]) == "bad-signature")
    #expect(check(["authorization": "Bearer \(Self.publicKey)"], secrets: [Self.publicKey]) == "bad-signature")
  }

  @Test func `without a secret everything is accepted and nothing authenticated`() {
    #expect(check([:], secrets: []) == "accepted")
    #expect(check(["authorization": "Bearer x"], secrets: []) == "accepted")
  }

  // MARK: - Standard Webhooks

  @Test func `known signatures are valid`() {
    #expect(check(signed(), secrets: [StandardSigner.secret]) == "authenticated")
    #expect(check(signed(prefix: "svix"), secrets: [StandardSigner.secret]) == "authenticated")
    #expect(check(signed(signature: Self.ed25519), secrets: [Self.publicKey]) == "authenticated")
    let published = Envelope(
      receipt: "r", received: Date(milliseconds: 1_614_265_330_000),
      headers: [
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
      ], body: Array(#"{"test": 2432232314}"#.utf8))
    for secret in ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] {
      guard case .verified(let verified) = GenericPlatform().signature.verify(published, secrets: [Secret(secret)])
      else {
        Issue.record("refused")
        continue
      }
      #expect(verified.deliveryID == "msg_p5jXN8AQM9LWM0D4loKWxJek")
    }
  }

  @Test func `one valid signature of several is enough, under any of the secrets`() {
    let other = "v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
    for list in ["\(other) \(Self.hmac)", "\(Self.hmac) \(other)", "v2,x \(Self.hmac)", "  \(Self.hmac) "] {
      #expect(check(signed(signature: list), secrets: [Self.publicKey, StandardSigner.secret]) == "authenticated")
    }
  }

  @Test func `nothing is valid that is not exactly right`() {
    let code = Self.hmac.dropFirst(3)
    for signature in [
      "", " ", "v1", "v1,", String(code), "v1a,\(code)", "v2,\(code)", "V1,\(code)", "v1,\(code.dropLast())",
      "v1 ,\(code)",
      "v1,\(code.lowercased())", "\(Self.hmac),\(Self.hmac)",
    ] {
      #expect(check(signed(signature: signature), secrets: [StandardSigner.secret]) == "bad-signature", "\(signature)")
    }
    for timestamp in ["", "1700000000.0", "+1700000000", " 1700000000", "01700000000", "99999999999999999999", "1e9"] {
      #expect(check(signed(timestamp: timestamp), secrets: [StandardSigner.secret]) == "bad-signature", "\(timestamp)")
    }
    for missing in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
      var headers = signed()
      headers[missing] = nil
      #expect(check(headers, secrets: [StandardSigner.secret]) != "authenticated", "\(missing)")
    }
    for secret in ["", "whsec_", "whsec_AAAA", "whsec_!", "whpk_", "whsk_QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB"] {
      #expect(check(signed(), secrets: [secret]) == "bad-signature", "\(secret)")
    }
    #expect(check(signed(signature: Self.hmac), secrets: [Self.publicKey]) == "bad-signature")
    #expect(check(signed(signature: "v1a,\(code)"), secrets: [Self.publicKey]) == "bad-signature")
  }

  @Test func `a secret that can never fit is found, and not shown`() throws {
    let scheme = GenericPlatform().signature
    for secret in ["a-token", StandardSigner.secret, Self.publicKey, "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsecrets"] {
      #expect(scheme.problem(with: Secret(secret)) == nil, "\(secret)")
    }
    for (secret, words) in [
      ("whsec_", "at least 16 bytes"), ("whsec_AAAA", "at least 16 bytes"), ("whsec_c2VjcmV0!", "base64"),
      ("whpk_c2VjcmV0", "32 bytes"), ("whsk_c2VjcmV0", "private key"),
    ] {
      let problem = try #require(scheme.problem(with: Secret(secret)))
      #expect(problem.message.contains(words) && !problem.hint.isEmpty)
      #expect(!"\(problem)".contains("c2VjcmV0") && !"\(problem)".contains("AAAA"))
    }
  }

  @Test func `two headers of one name are no way in`() {
    #expect(check(signed(id: "msg_test1, msg_test2"), secrets: [StandardSigner.secret]) == "bad-signature")
    #expect(check(signed(timestamp: "1700000000, 1700000000"), secrets: [StandardSigner.secret]) == "bad-signature")
  }

  @Test func `an identifier with a full stop is refused, since the signed bytes could be read in two ways`() {
    let signer = StandardSigner(id: "msg.1")
    let envelope = signer.envelope(Self.body, signedAt: Self.received, receivedAt: Self.received)
    #expect(check(envelope.headers, secrets: [StandardSigner.secret]) == "bad-signature")
  }

  @Test(arguments: [(hmac, StandardSigner.secret), (ed25519, publicKey)])
  func `every change of a single bit is noticed`(signature: String, secret: String) {
    let parts: [(String, [UInt8])] = [
      ("webhook-id", Array("msg_test1".utf8)), ("webhook-timestamp", Array("1700000000".utf8)),
      ("webhook-signature", Array(signature.utf8)), ("body", Self.body),
    ]
    var tried = 0
    for (name, bytes) in parts {
      for bit in 0..<bytes.count * 8 {
        var changed = bytes
        changed[bit / 8] ^= 1 << UInt8(bit % 8)
        var headers = signed(signature: signature)
        if name != "body" { headers[name] = String(decoding: changed, as: UTF8.self) }
        let code = check(headers, secrets: [secret], body: name == "body" ? changed : Self.body)
        #expect(code == "bad-signature", "\(name), bit \(bit)")
        tried += 1
      }
    }
    #expect(tried > 800)
  }
}
