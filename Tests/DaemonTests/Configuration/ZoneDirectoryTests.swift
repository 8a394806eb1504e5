// SPDX-License-Identifier: Apache-2.0
// Zones by name, and names that must not lead anywhere else.

import FoundationEssentials
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

/// A disk with a few zones, each an hour or more from UTC by a rule alone.
enum ZoneFixture {
  static func disk() throws -> SimulatedDisk {
    let disk = SimulatedDisk(seed: 1)
    let root = "/usr/share/zoneinfo"
    for directory in ["Europe", "America", "America/Argentina", "right/Europe", "posix/Europe"] {
      try disk.makeDirectory("\(root)/\(directory)")
    }
    let zones = [
      "Europe/Berlin": "CET-1CEST,M3.5.0,M10.5.0/3", "Europe/Paris": "CET-1CEST,M3.5.0,M10.5.0/3",
      "America/New_York": "EST5EDT,M3.2.0,M11.1.0", "America/Argentina/Ushuaia": "<-03>3", "Etc-UTC": "UTC0",
      "GB": "GMT0",
      "right/Europe/Berlin": "CET-1", "posix/Europe/Berlin": "CET-1",
    ]
    for (name, rule) in zones { try disk.create("\(root)/\(name)", contents: file(rule)) }
    for table in ["tzdata.zi", "zone.tab", "leapseconds"] { try disk.create("\(root)/\(table)", contents: [0x23]) }
    try disk.create("\(root)/Broken", contents: Array("TZif2".utf8))
    try disk.create("/usr/share/secret", contents: file("UTC0"))
    return disk
  }

  static func directory() throws -> ZoneDirectory { ZoneDirectory(files: try disk()) }

  /// The smallest zone file: no transitions, one type, a rule (RFC 9636).
  private static func file(_ rule: String) -> [UInt8] {
    let counts: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
    let block =
      Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + counts + [0, 0, 0, 0, 0, 0] + Array("UTC\0".utf8)
    return block + block + Array("\n\(rule)\n".utf8)
  }
}

struct ZoneDirectoryTests {
  @Test func `a zone is read by its name`() throws {
    let zones = try ZoneFixture.directory()
    let winter = Date(timeIntervalSince1970: 1_795_186_800)
    #expect(try zones.rules(for: "Europe/Berlin")?.offset(at: winter).seconds == 3_600)
    #expect(try zones.rules(for: "America/Argentina/Ushuaia")?.offset(at: winter).abbreviation == "-03")
    #expect(try zones.rules(for: "GB")?.offset(at: winter).seconds == 0)
  }

  @Test func `UTC needs no zone files`() throws {
    #expect(try ZoneDirectory(files: SimulatedDisk(seed: 1)).rules(for: "UTC") == .utc)
  }

  @Test(arguments: [
    "", "Europe", "Europe/", "/Europe/Berlin", "europe/berlin", "Europe/Atlantis", "../secret", "Europe/../../secret",
    "Europe/../Europe/Berlin", "./Europe/Berlin", "Europe//Berlin", "right/Europe/Berlin", "posix/Europe/Berlin",
    "tzdata.zi", "zone.tab", "leapseconds", "Europe/Berlin\0", "Europe/Berlin ", "Éurope/Berlin",
    "A/B/C/D/E", "/usr/share/zoneinfo/Europe/Berlin",
  ])
  func `no other name reads a file`(name: String) throws {
    #expect(try ZoneFixture.directory().rules(for: name) == nil)
  }

  @Test func `a broken zone file is an error and not a missing zone`() throws {
    let zones = try ZoneFixture.directory()
    #expect(throws: TimeZoneError.self) { try zones.rules(for: "Broken") }
  }

  @Test func `the names are those of zones and of nothing else in the directory`() throws {
    let names = try ZoneFixture.directory().names
    #expect(
      names == [
        "America/Argentina/Ushuaia", "America/New_York", "Broken", "Etc-UTC", "Europe/Berlin", "Europe/Paris", "GB",
      ])
  }

  @Test(
    arguments: [
      ("Europe/Berln", "Europe/Berlin"), ("europe/berlin", "Europe/Berlin"), ("Berlin", "Europe/Berlin"),
      ("New York", "America/New_York"), ("ushuaia", "America/Argentina/Ushuaia"), ("Atlantis", nil), ("", nil),
    ] as [(String, String?)])
  func `a wrong name finds the zone that was probably meant`(name: String, expected: String?) throws {
    #expect(try ZoneFixture.directory().suggestion(for: name) == expected)
  }
}

struct WebAddressTests {
  @Test(arguments: [
    ("https://chat.example/hook", "chat.example", true, false),
    ("HTTPS://Chat.Example:8443/hook?a=b#c", "chat.example", true, false),
    ("http://127.0.0.1:8080", "127.0.0.1", false, false), ("http://[::1]:8080/", "::1", false, false),
    ("https://ada:secret@chat.example/", "chat.example", true, true),
    ("https://token@chat.example/", "chat.example", true, true),
    ("https://evil.example\u{40}chat.example/", "chat.example", true, true),
  ])
  func `an URL's scheme, host and credentials are seen`(
    url: String, host: String, isSecure: Bool, hasCredentials: Bool
  ) throws {
    let address = try #require(WebAddress(url))
    #expect(address.host == host && address.isSecure == isSecure && address.hasCredentials == hasCredentials)
  }

  @Test(arguments: [
    ("https://Chat.Example:8443/hook?a=b", "https://chat.example:8443/"), ("http://[::1]:8080/x", "http://[::1]:8080/"),
    ("https://ada:secret@chat.example", "https://chat.example/"),
  ])
  func `the root of an URL's host holds nothing secret`(url: String, root: String) throws {
    #expect(try #require(WebAddress(url)).root.lowercased() == root)
  }

  @Test(arguments: [
    "", "chat.example", "//chat.example/", "ftp://chat.example/", "file:///etc/passwd", "https://", "https:///path",
    "https:chat.example", "https://chat example/", "https://chat.example/a b", "https://chat.example\n.evil/",
    "https://münchen.example/", "https://chat.example:0/", "https://chat.example:65536/", "https://chat.example:x/",
    "https://%65xample/", "https://[::1/", "https://...", "credential:hook", "https://chat.example\\@evil.example/",
  ])
  func `what is no URL of the web is refused`(url: String) { #expect(WebAddress(url) == nil) }
}
