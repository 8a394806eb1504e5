// SPDX-License-Identifier: Apache-2.0
// The table of addresses: first and last of each block that is closed, and their neighbours that are open.

import Glibc
import Testing

@testable import LinuxAdapters

struct AddressGuardTests {
  private func bytes(_ text: String) throws -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 16)
    let family = text.contains(":") ? AF_INET6 : AF_INET
    try #require(inet_pton(family, text, &buffer) == 1, "\(text) is no address")
    return Array(buffer.prefix(family == AF_INET6 ? 16 : 4))
  }

  @Test(arguments: [
    "0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255", "127.0.0.1",
    "127.255.255.255", "169.254.0.0", "169.254.169.254", "169.254.255.255", "172.16.0.0", "172.31.255.255",
    "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.0.0", "192.168.255.255", "198.18.0.0", "198.19.255.255",
    "198.51.100.7", "203.0.113.255", "224.0.0.1", "239.255.255.255", "240.0.0.0", "255.255.255.255",
    "::", "::1", "::7f00:1", "::10.0.0.1", "fe80::1", "febf::1", "fec0::1", "fc00::1", "fdff:ffff::1", "ff02::1",
    "ff0e::1", "100::1", "2001::1", "2001:1ff::1", "2001:db8::1", "2002:7f00:1::1", "2002:808:808::1", "3fff::1",
    "3fff:fff::1", "5f00::1", "4000::1", "::ffff:127.0.0.1", "::ffff:10.1.2.3", "::ffff:169.254.169.254",
    "::ffff:0.0.0.0", "64:ff9b::127.0.0.1", "64:ff9b::192.168.1.1", "64:ff9b:1::8.8.8.8", "::ffff:0:127.0.0.1",
  ])
  func `addresses that are not of the public internet are closed`(address: String) throws {
    #expect(!AddressGuard.allows(try bytes(address)))
  }

  @Test(arguments: [
    "1.0.0.0", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
    "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255", "192.169.0.0",
    "198.17.255.255", "198.20.0.0", "223.255.255.255", "2001:200::1", "2001:4860:4860::8888", "2001:db7::1",
    "2001:db9::1", "2003::1", "2606:4700::1111", "2a00::1", "3ffe::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8",
  ])
  func `addresses of the public internet are open`(address: String) throws {
    #expect(AddressGuard.allows(try bytes(address)))
  }

  @Test func `what is no address is closed`() {
    for count in [0, 3, 5, 15, 17] { #expect(!AddressGuard.allows(Array(repeating: 8, count: count))) }
  }
}
