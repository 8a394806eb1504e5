// SPDX-License-Identifier: Apache-2.0
// The headers by which deliveries show whom they are from. Nobody can make them without the secret.

import ChatPlatforms
import Daemon
import Ports

/// Header lines, an empty line, the body; or, by the first byte, headers as a JSON object.
@Sendable func fuzzSignature(_ input: FuzzInput) {
  let parts = input.parts
  let headers =
    input.chose(0)
    ? DeliveryDrop.headers(json: parts[0]) ?? []
    : String(decoding: parts[0], as: UTF8.self).split(separator: "\n").compactMap { DeliveryDrop.header(String($0)) }
  // A bearer's token and a body's token are no more than words, which the fuzzer may say.
  let fields = headers.map { ($0.name.lowercased(), $0.value) }.filter { $0.0 != "authorization" }
  let envelope = Envelope(
    receipt: "r", received: FuzzedChat.now, headers: Dictionary(fields) { $1 }, body: parts.dropFirst().first ?? [])
  let secrets = [
    "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=", "whpk_" + String(repeating: "A", count: 43) + "=",
  ]
  .map { Secret($0) }
  for platform in [GenericPlatform(), SlackPlatform()] as [any ChatPlatform] {
    for secret in secrets { _ = platform.signature.problem(with: secret) }
    if case .verified = platform.signature.verify(envelope, secrets: [secrets[0]]) {
      preconditionFailure("a forgery passed")
    }
    // A key of zeros is a point of small order: some signatures fit it, so here only the way is of interest.
    _ = platform.signature.verify(envelope, secrets: secrets)
  }
  _ = MattermostPlatform().signature.verify(envelope, secrets: [secrets[0]])
}
