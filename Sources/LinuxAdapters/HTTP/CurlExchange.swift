// SPDX-License-Identifier: Apache-2.0
// One request and its answer on an easy handle. Lives on the transport's thread only.

import CCurl
import Glibc
import Ports

/// What is the same for all requests of a transport.
struct CurlSettings: Sendable {
  var userAgent: String
  /// PEM file of trusted certificates; nil for the system's.
  var trustedCertificates: String?
  /// For the proxies it names.
  var environment: [String: String]
}

final class CurlExchange {
  /// The largest header of an answer, in bytes, all fields together.
  private static let headerLimit = 64 << 10
  /// The longest that a connection may take, in milliseconds.
  private static let connectTimeout = 10_000

  let call: CurlCall
  let easy: UnsafeMutableRawPointer
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private let isGuarded: Bool

  private var requestBegan = false
  private var metClosedAddress = false
  private var overflow: String?
  private var headers: [HTTPHeader] = []
  private var headerBytes = 0
  private var body: [UInt8] = []

  /// Prepares a request; nil where libcurl refuses it.
  init?(_ call: CurlCall, _ settings: CurlSettings) {
    guard let easy = curl_easy_init() else { return nil }
    self.call = call
    self.easy = easy
    let request = call.request
    let isPlain = request.url.lowercased().hasPrefix("http:")
    let proxy = ProxySettings(
      environment: settings.environment, isPlain: isPlain, isTrustedHost: request.isTrustedHost)
    isGuarded = !request.isTrustedHost && proxy.isDirect

    var options = EasyOptions(easy)
    prepareConnection(&options, settings, proxy)
    prepareRequest(&options, settings)
    prepareCallbacks(&options)
    // Where this fails, deinit still frees what was made: all properties have their values.
    guard options.allAccepted else { return nil }
  }

  deinit {
    curl_easy_cleanup(easy)
    curl_slist_free_all(headerList)
  }

  /// How the exchange ended. The line between "not sent" and "unknown" is the moment at which libcurl has a connection
  /// and is about to write the request's first byte: before it nothing was carried out, after it nobody knows.
  func outcome(_ code: CURLcode) -> HTTPOutcome {
    guard requestBegan else {
      let closed = metClosedAddress && code == CURLE_COULDNT_CONNECT
      return .notSent(closed ? CurlWords.addressNotAllowed : CurlWords.failure(code, requestBegan: false))
    }
    guard code == CURLE_OK else { return .unknown(overflow ?? CurlWords.failure(code, requestBegan: true)) }
    let status = ccurl_status(easy)
    guard (200...599).contains(status) else { return .unknown(CurlWords.noFinalStatus) }
    return .answered(HTTPResponse(status: status, headers: headers, body: body))
  }

  /// How the exchange ends when we break it off.
  func outcome(brokenOff reason: String) -> HTTPOutcome { requestBegan ? .unknown(reason) : .notSent(reason) }
}

extension CurlExchange {
  private func prepareConnection(_ options: inout EasyOptions, _ settings: CurlSettings, _ proxy: ProxySettings) {
    // libcurl keeps connections for later requests. When such a connection dies before a byte of the answer came, it
    // takes it for one that the server had closed while idle and sends the request again on a new one, a POST too,
    // without a word (Curl_retry_request): what the server had carried out is carried out twice. Hence one connection
    // for each request. HTTP/2 could only win by sharing them, and may repeat a refused stream: HTTP/1.1 it is.
    options.set(CURLOPT_FRESH_CONNECT, 1)
    options.set(CURLOPT_FORBID_REUSE, 1)
    options.set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)

    options.set(CURLOPT_PROTOCOLS_STR, call.request.isTrustedHost ? "http,https" : "https")
    options.set(CURLOPT_FOLLOWLOCATION, 0)
    options.set(CURLOPT_PROXY, proxy.proxy)
    options.set(CURLOPT_NOPROXY, proxy.exceptions)
    options.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)

    options.set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    options.set(CURLOPT_SSL_VERIFYPEER, 1)
    options.set(CURLOPT_SSL_VERIFYHOST, 2)
    if let file = settings.trustedCertificates {
      options.set(CURLOPT_CAINFO, file)
      options.set(CURLOPT_CAPATH, nil)
    }

    let timeout = min(max(call.request.timeoutMilliseconds, 1), Int(Int32.max))
    options.set(CURLOPT_TIMEOUT_MS, timeout)
    options.set(CURLOPT_CONNECTTIMEOUT_MS, min(Self.connectTimeout, timeout))
    options.set(CURLOPT_NOSIGNAL, 1)
    // Or else giving up on a name server that does not answer would stop all exchanges until its resolver thread ends;
    // so the thread is left to end by itself.
    options.set(CURLOPT_QUICK_EXIT, 1)
  }

  private func prepareRequest(_ options: inout EasyOptions, _ settings: CurlSettings) {
    let request = call.request
    options.set(CURLOPT_URL, request.url)
    options.set(CURLOPT_USERAGENT, settings.userAgent)
    options.set(CURLOPT_ACCEPT_ENCODING, "")
    if request.body.isEmpty && request.method != "POST" && request.method != "PUT" {
      options.set(CURLOPT_HTTPGET, 1)
    } else {
      options.note(ccurl_set_body(options.easy, request.body, curl_off_t(request.body.count)))
    }
    options.set(CURLOPT_CUSTOMREQUEST, request.method)

    // A name with a colon and nothing takes away what libcurl adds by itself; a semicolon sends a field without value.
    var lines = request.headers.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
    lines.append("Expect:")
    if !request.headers.contains(where: { $0.name.lowercased() == "content-type" }) { lines.append("Content-Type:") }
    for line in lines {
      guard let longer = curl_slist_append(headerList, line) else { return options.note(CURLE_OUT_OF_MEMORY) }
      headerList = longer
    }
    options.note(ccurl_set_headers(options.easy, headerList))
  }

  private func prepareCallbacks(_ options: inout EasyOptions) {
    // Unretained: the loop holds the exchange until its easy handle is out of the multi handle.
    let context = Unmanaged.passUnretained(self).toOpaque()
    options.note(
      ccurl_on_body(easy, { bytes, size, count, context in exchange(context).take(body: bytes, size * count) }, context)
    )
    options.note(
      ccurl_on_header(
        easy, { bytes, size, count, context in exchange(context).take(header: bytes, size * count) }, context))
    options.note(
      ccurl_on_open_socket(easy, { context, _, address in exchange(context).openSocket(to: address!) }, context))
    options.note(ccurl_on_request(easy, { context, _, _, _, _ in exchange(context).beginRequest() }, context))
  }

  private func take(body bytes: UnsafeMutablePointer<CChar>, _ count: Int) -> Int {
    guard body.count + count <= call.request.answerLimit else {
      overflow = CurlWords.answerTooLong
      return 0
    }
    body.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
    return count
  }

  private func take(header bytes: UnsafeMutablePointer<CChar>, _ count: Int) -> Int {
    headerBytes += count
    guard headerBytes <= Self.headerLimit else {
      overflow = CurlWords.headersTooLong
      return 0
    }
    let line = UnsafeRawBufferPointer(start: bytes, count: count)
    if line.starts(with: "HTTP/".utf8) {
      // A status line: what came before belonged to an interim answer.
      headers = []
    } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
      let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
      let value = line[(colon + 1)...].drop(while: isBlank).reversed().drop(while: isBlank).reversed()
      headers.append(
        HTTPHeader(String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self)))
    }
    return count
  }

  private func openSocket(to address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
    if isGuarded && !AddressGuard.allows(Self.bytes(of: address)) {
      metClosedAddress = true
      return CURL_SOCKET_BAD
    }
    return socket(
      address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
  }

  /// The address in network order; empty for a family that has none.
  private static func bytes(of address: UnsafeMutablePointer<curl_sockaddr>) -> [UInt8] {
    let start = UnsafeRawPointer(address) + MemoryLayout<curl_sockaddr>.offset(of: \.addr)!
    switch address.pointee.family {
    case AF_INET: return withUnsafeBytes(of: start.loadUnaligned(as: sockaddr_in.self).sin_addr, Array.init)
    case AF_INET6: return withUnsafeBytes(of: start.loadUnaligned(as: sockaddr_in6.self).sin6_addr, Array.init)
    default: return []
    }
  }

  private func beginRequest() -> Int32 {
    // Should libcurl ever want to send it a second time, for whatever reason: no.
    guard !requestBegan else { return CURL_PREREQFUNC_ABORT }
    requestBegan = true
    return CURL_PREREQFUNC_OK
  }
}

private func exchange(_ context: UnsafeMutableRawPointer?) -> CurlExchange {
  Unmanaged<CurlExchange>.fromOpaque(context!).takeUnretainedValue()
}
