// SPDX-License-Identifier: Apache-2.0
// HTTP by libcurl: the way out for everything that the daemon sends and polls.

import CCurl
import Glibc
public import Ports

/// HTTP by libcurl, several exchanges at once on one thread.
///
/// Each request has a connection of its own and is never repeated; redirects are answers like any other. Only `https`
/// (TLS 1.2 or later, certificates checked), and `http` for hosts that the operator named. Hosts that the operator did
/// not name must lead to addresses of the public internet. The texts of outcomes are constants: they hold no part of a
/// request.
///
/// Variables of the environment that count: `SSL_CERT_FILE`, a PEM file that takes the place of the system's trusted
/// certificates; `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy`, as libcurl reads them, with one difference:
/// a host that the operator did not name goes through the proxy whatever `no_proxy` says.
public final class CurlTransport: HTTPTransport {
  private static let libraryIsReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
  private let mailbox: CurlMailbox?

  /// Starts a transport, with at most `limit` exchanges under way; further ones wait their turn, in order, and their
  /// time begins to count when they start. The user agent is such as `smallwins/1.0`.
  public convenience init(
    userAgent: String, atMost limit: Int = 8, environment: [String: String] = ProcessSetup.environment()
  ) {
    self.init(userAgent: userAgent, atMost: limit, environment: environment, threadName: "http")
  }

  init(userAgent: String, atMost limit: Int, environment: [String: String], threadName: String) {
    let settings = CurlSettings(
      userAgent: userAgent, trustedCertificates: environment["SSL_CERT_FILE"], environment: environment)
    let mailbox = Self.libraryIsReady ? CurlMailbox() : nil
    let hasStarted =
      mailbox.map { mailbox in
        Thread.start(name: threadName) { CurlLoop(mailbox, settings, atMost: max(limit, 1)).run() }
      } ?? false
    self.mailbox = hasStarted ? mailbox : nil
  }

  deinit { mailbox?.close() }

  /// Sends a request and waits for its outcome. Cancelling the task ends the exchange.
  public func send(_ request: HTTPRequest) async -> HTTPOutcome {
    if let refusal = RequestRules.refusal(of: request) { return .notSent(refusal) }
    guard let mailbox else { return .notSent("libcurl has no room to start") }
    let id = mailbox.newID()
    return await withTaskCancellationHandler {
      await withCheckedContinuation { mailbox.put(CurlCall(id: id, request: request, continuation: $0)) }
    } onCancel: {
      mailbox.cancel(id)
    }
  }

  /// Ends all exchanges, with `.unknown` or `.notSent`, and the thread; returns when it has let go of everything.
  /// Requests after that are `.notSent`.
  public func shutDown() async { await mailbox?.closeAndWait() }
}
