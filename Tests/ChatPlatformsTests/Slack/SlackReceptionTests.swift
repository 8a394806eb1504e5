// SPDX-License-Identifier: Apache-2.0
// What Slack is answered at the door.

import ChatPlatforms
import Testing

struct SlackReceptionTests {
  private func reception(_ body: String) -> Reception {
    SlackPlatform().reception(ofHeaders: [:], body: Array(body.utf8))
  }

  @Test func `a challenge is answered and not spooled`() {
    let asked = #"{"token":"t","challenge":"3eZbrw1aB","type":"url_verification"}"#
    #expect(reception(asked) == Reception(isSpooled: false, answer: #"{"challenge":"3eZbrw1aB"}"#))
    let odd = #"{"type":"url_verification","challenge":"a\"b\\c\u0007</script>"}"#
    #expect(reception(odd) == Reception(isSpooled: false, answer: #"{"challenge":"a\"b\\c\u0007</script>"}"#))
  }

  @Test(arguments: ["ssl_check=1&token=abc", "token=abc&ssl_check=1"])
  func `a probe of the certificate is answered with nothing and not spooled`(body: String) {
    #expect(reception(body) == Reception(isSpooled: false))
  }

  @Test(arguments: [
    #"{"type":"event_callback","event":{"text":"\"type\":\"url_verification\""}}"#, #"{"type":"url_verification"}"#,
    #"{"type":"url_verification","challenge":""}"#, #"{"type":"url_verification","challenge":7}"#,
    #"{"event":{"blocks":"a&ssl_check=1&b"}}"#, "ssl_check=2", "xssl_check=1", "", "{", "[]",
  ])
  func `everything else is spooled and answered with nothing`(body: String) {
    #expect(reception(body) == Reception())
  }
}
