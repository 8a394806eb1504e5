// SPDX-License-Identifier: Apache-2.0
// The proxies of the environment, as operators expect them to be honoured: libcurl's own variables in libcurl's order.

/// Which proxy a request goes through.
///
/// A proxy resolves names itself, so the guard of addresses cannot look behind it: where one is set, it is the
/// operator's wall. That is why a host that the operator did not name never goes past a proxy, whatever `no_proxy` says:
/// it is either checked here or handed to the proxy.
struct ProxySettings: Sendable {
  /// The proxy's URL; empty for none. It may hold a password: never logged.
  var proxy: String
  /// Names that are reached without it, in the form of `no_proxy`.
  var exceptions: String

  /// Chooses for one request.
  init(environment: [String: String], isPlain: Bool, isTrustedHost: Bool) {
    // HTTP_PROXY in capitals is left out, as by libcurl: a CGI server sets it from a request's `Proxy:` header.
    let names = (isPlain ? ["http_proxy"] : ["https_proxy", "HTTPS_PROXY"]) + ["all_proxy", "ALL_PROXY"]
    proxy = names.lazy.compactMap { environment[$0] }.first ?? ""
    exceptions = isTrustedHost ? environment["no_proxy"] ?? environment["NO_PROXY"] ?? "" : ""
  }

  /// Whether the addresses that are connected to are those of the request's own host.
  var isDirect: Bool { proxy.isEmpty }
}
