// SPDX-License-Identifier: Apache-2.0
// What has to be known of an URL before it is used: its scheme and its host.

import FoundationEssentials

/// An `http` or `https` URL.
public struct WebAddress: Equatable, Sendable {
  /// The host in lower case; an IPv6 address without its brackets.
  public let host: String
  /// The URL of the host's root, as in `https://chat.example:8443/`.
  public let root: String
  /// Whether it is `https`.
  public let isSecure: Bool
  /// Whether a user's name or a password stands in it.
  public let hasCredentials: Bool

  /// Reads an URL; nil where the text is none, or has another scheme, or no host.
  public init?(_ url: String) {
    guard url.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
      let parts = URLComponents(string: url, encodingInvalidCharacters: false), let scheme = parts.scheme?.lowercased(),
      scheme == "https" || scheme == "http", let host = parts.host, let name = Self.hostName(host),
      parts.port.map({ (1...65_535).contains($0) }) ?? true
    else { return nil }
    self.host = name
    root = "\(scheme)://\(host)\(parts.port.map { ":\($0)" } ?? "")/"
    isSecure = scheme == "https"
    hasCredentials = parts.user != nil || parts.password != nil
  }

  /// A host's name or address in the form of ``host``; nil where the text is no host.
  public static func hostName(_ text: String) -> String? {
    let name = text.lowercased()
    if name.contains(":") {
      let address = name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : name
      return address.utf8.allSatisfy { "0123456789abcdef:.".utf8.contains($0) } ? address : nil
    }
    let isName = name.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-._".utf8.contains($0) }
    return isName && name.utf8.contains { $0 != UInt8(ascii: ".") } ? name : nil
  }
}
