// SPDX-License-Identifier: Apache-2.0
// What each status, each silence and each Retry-After means for a post.

import ChatPlatforms
import FoundationEssentials
import Ports
import Testing

struct DeliveryVerdictTests {
  let now = Date(milliseconds: 1_700_000_000_000)

  private func verdict(_ status: Int, retryAfter: String? = nil) -> DeliveryVerdict {
    let headers = retryAfter.map { [HTTPHeader("retry-after", $0)] } ?? []
    return DeliveryVerdict(.answered(HTTPResponse(status: status, headers: headers)), remoteID: "m1", now: now)
  }

  @Test(arguments: [200, 201, 202, 204, 299])
  func `a 2xx is delivered`(status: Int) {
    #expect(verdict(status) == .delivered(remoteID: "m1"))
  }

  @Test(arguments: [408, 425, 429, 500, 503])
  func `what was certainly not carried out may be sent again`(status: Int) {
    #expect(verdict(status) == .retry(after: nil, reason: "http-\(status)"))
  }

  @Test(arguments: [502, 504])
  func `what a gateway lost is uncertain`(status: Int) {
    #expect(verdict(status) == .uncertain(reason: "http-\(status)"))
  }

  @Test(arguments: [301, 302, 307, 308, 400, 401, 403, 404, 405, 410, 413, 415, 418, 422, 451, 501, 505, 599])
  func `redirects and all other answers are final`(status: Int) {
    #expect(verdict(status) == .refused(reason: "http-\(status)"))
  }

  @Test func `without an answer it matters whether anything was sent`() {
    #expect(DeliveryVerdict(.notSent("connection refused"), now: now) == .retry(after: nil, reason: "not-sent"))
    #expect(DeliveryVerdict(.unknown("timed out"), now: now) == .uncertain(reason: "no-answer"))
  }

  @Test(
    arguments: [
      ("0", .zero), ("120", .seconds(120)), ("99999999999999999999", .seconds(86_400)), ("90000", .seconds(86_400)),
      ("Tue, 14 Nov 2023 22:14:20 GMT", .seconds(60)), ("Tue, 14 Nov 2023 22:13:00 GMT", .zero),
      ("Fri, 14 Nov 2053 22:13:00 GMT", .seconds(86_400)), ("Thu, 29 Feb 2024 00:00:00 GMT", .seconds(86_400)),
      ("", nil), ("-5", nil), ("soon", nil), ("1.5", nil), ("Tue, 31 Feb 2023 22:14:20 GMT", nil),
      ("Tue, 14 Nov 2023 24:14:20 GMT", nil), ("Tue, 14 Nov 2023 22:14:20 CET", nil),
      ("Tue, 14 Nov 2023 22:14 GMT", nil),
    ] as [(String, Duration?)])
  func `Retry-After is seconds or a date, and a day at most`(value: String, wait: Duration?) {
    #expect(verdict(429, retryAfter: value) == .retry(after: wait, reason: "http-429"))
  }
}
