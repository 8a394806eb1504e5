// SPDX-License-Identifier: Apache-2.0
// Posts as files: their names and contents.

import ChatPlatforms
import FoundationEssentials
import Recognition
import Testing

struct MarkdownFileTests {
  let moment = Date(timeIntervalSince1970: 1_795_190_400)

  private func post(_ channel: String, id: String = "1a2b3c4d5e6f708190a0b0c0d0e0f000") -> PlannedDelivery {
    PlannedDelivery(id: id, chat: "local", channel: channel, kind: .digest, body: RichText(["Hello ", .said("*you*")]))
  }

  @Test(arguments: [
    ("general", "2026-11-20-1600-digest-general-1a2b3c4d.md"),
    ("../../etc/passwd\0", "2026-11-20-1600-digest-etc-passwd-1a2b3c4d.md"),
    ("Größe 日本", "2026-11-20-1600-digest-gr-e-1a2b3c4d.md"),
    ("日本", "2026-11-20-1600-digest-channel-1a2b3c4d.md"),
    ("", "2026-11-20-1600-digest-channel-1a2b3c4d.md"),
    ("CON:NUL<>|", "2026-11-20-1600-digest-con-nul-1a2b3c4d.md"),
  ])
  func `a name says what and when, and is safe on any file system`(channel: String, expected: String) {
    #expect(MarkdownFile.name(for: post(channel), planned: moment) == expected)
  }

  @Test func `a name is not longer than file systems allow`() {
    let name = MarkdownFile.name(for: post(String(repeating: "long", count: 1_000)), planned: moment)
    #expect(name.utf8.count < 100)
  }

  @Test func `parts of one post have names of their own`() {
    let name = MarkdownFile.name(for: post("general", id: "1a2b3c4d5e6f708190a0b0c0d0e0f000-2"), planned: moment)
    #expect(name == "2026-11-20-1600-digest-general-1a2b3c4d-2.md")
  }

  @Test func `the content is the document with a line end`() {
    #expect(MarkdownFile.contents(for: post("general")) == Array("Hello \\*you\\*\n".utf8))
  }
}
