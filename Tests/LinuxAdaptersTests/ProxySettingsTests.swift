// SPDX-License-Identifier: Apache-2.0
// Which variable of the environment names the proxy.

import Testing

@testable import LinuxAdapters

struct ProxySettingsTests {
  private func proxy(_ environment: [String: String], plain: Bool = false, trusted: Bool = true) -> ProxySettings {
    ProxySettings(environment: environment, isPlain: plain, isTrustedHost: trusted)
  }

  @Test func `the variable of the scheme wins over the one for all, and small letters over capitals`() {
    let all = ["https_proxy": "a", "HTTPS_PROXY": "b", "all_proxy": "c", "ALL_PROXY": "d", "http_proxy": "e"]
    #expect(proxy(all).proxy == "a")
    #expect(proxy(all.filter { $0.key != "https_proxy" }).proxy == "b")
    #expect(proxy(["all_proxy": "c", "ALL_PROXY": "d"]).proxy == "c")
    #expect(proxy(["ALL_PROXY": "d"]).proxy == "d")
    #expect(proxy(all, plain: true).proxy == "e")
    #expect(proxy([:]).isDirect)
  }

  @Test func `a variable that a web server could have set from a request does not count`() {
    #expect(proxy(["HTTP_PROXY": "evil"], plain: true).isDirect)
  }

  @Test func `exceptions are for hosts that the operator named`() {
    #expect(proxy(["no_proxy": "a", "NO_PROXY": "b"]).exceptions == "a")
    #expect(proxy(["NO_PROXY": "b"]).exceptions == "b")
    #expect(proxy(["no_proxy": "*"], trusted: false).exceptions == "")
  }
}
