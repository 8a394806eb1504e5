// SPDX-License-Identifier: Apache-2.0
// What happened, in constant words: an outcome is logged, and a URL can be a secret.

import CCurl

enum CurlWords {
  static let cancelled = "cancelled"
  static let shutDown = "the transport is shut down"
  static let addressNotAllowed = "address not allowed"
  static let answerTooLong = "answer too long"
  static let headersTooLong = "header fields of the answer too long"
  static let noFinalStatus = "answer without a final status"
  static let optionRefused = "libcurl refused an option"

  /// The words for a failure of libcurl.
  static func failure(_ code: CURLcode, requestBegan: Bool) -> String {
    switch code {
    case CURLE_URL_MALFORMAT: "URL malformed"
    case CURLE_UNSUPPORTED_PROTOCOL: "protocol not allowed"
    case CURLE_COULDNT_RESOLVE_HOST: "name does not resolve"
    case CURLE_COULDNT_RESOLVE_PROXY: "name of the proxy does not resolve"
    case CURLE_COULDNT_CONNECT: "no connection"
    case CURLE_PROXY: "proxy does not answer as it should"
    case CURLE_OPERATION_TIMEDOUT: requestBegan ? "no whole answer in time" : "no connection in time"
    case CURLE_SSL_CONNECT_ERROR: "TLS not agreed"
    case CURLE_PEER_FAILED_VERIFICATION: "certificate not trusted"
    case CURLE_SSL_CACERT_BADFILE: "file of trusted certificates cannot be read"
    // Before the request there is only a proxy to talk to: the handshake of TLS has errors of its own.
    case CURLE_SEND_ERROR, CURLE_RECV_ERROR: requestBegan ? "connection broken" : "no way through the proxy"
    case CURLE_GOT_NOTHING: "connection closed without an answer"
    case CURLE_PARTIAL_FILE: "answer broke off"
    case CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING: "answer is not HTTP"
    default: "libcurl error \(code.rawValue)"
    }
  }
}
