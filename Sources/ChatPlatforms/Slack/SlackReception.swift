// SPDX-License-Identifier: Apache-2.0
// The two probes that Slack sends to an address before it sends anything else, and waits three seconds for an answer to:
//
//   {"type":"url_verification","challenge":"3eZbrw…","token":"…"}       answered {"challenge":"3eZbrw…"}
//   ssl_check=1&token=…                                                answered with nothing
//
// (docs.slack.dev/reference/events/url_verification, docs.slack.dev/interactivity/implementing-slash-commands)
// Both are answered before anybody checked who asks: the answer holds nothing but what was sent.

import Ports

enum SlackReception {
  private struct Answer: Encodable { var challenge: String }

  static func reception(of body: [UInt8]) -> Reception {
    if isCertificateProbe(body) { return Reception(isSpooled: false) }
    guard body.count <= probeLimit, let fields = try? JSONFields(body: body),
      (try? fields.string("type")) == "url_verification", let challenge = try? fields.identifier("challenge")
    else { return Reception() }
    return Reception(
      isSpooled: false, answer: String(decoding: StableJSON.encode(Answer(challenge: challenge)), as: UTF8.self))
  }

  /// Larger than any probe, in bytes. Messages, which mostly are larger, are not read at the door.
  private static let probeLimit = 4_096

  // A form. In an event these may be somebody's words.
  private static func isCertificateProbe(_ body: [UInt8]) -> Bool {
    body.count <= probeLimit && body.first != UInt8(ascii: "{")
      && body.split(separator: UInt8(ascii: "&")).contains { $0.elementsEqual("ssl_check=1".utf8) }
  }
}
