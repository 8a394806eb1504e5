// SPDX-License-Identifier: Apache-2.0
// A post as a Markdown file, for a chat that posts into a directory.

public import Recognition
public import struct FoundationEssentials.Date

/// Posts as files.
public enum MarkdownFile {
  /// A name such as `2026-11-20-1600-digest-general-1a2b3c4d.md`, safe on any file system whatever the channel is
  /// called. The same post and moment give the same name, so a repeat writes the same file again.
  ///
  /// - Parameter moment: when the post was planned (not when it is written, which differs on a repeat); shown in UTC.
  public static func name(for post: PlannedDelivery, planned moment: Date) -> String {
    let digits = Timestamp.format(moment).utf8.prefix(16).filter { $0 != UInt8(ascii: ":") }
    let stamp = String(decoding: digits.map { $0 == UInt8(ascii: "T") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    return [stamp, post.kind.rawValue, slug(post.channel), shortened(post.id)].joined(separator: "-") + ".md"
  }

  /// The file's content: the document as CommonMark with a line end.
  public static func contents(for post: PlannedDelivery) -> [UInt8] {
    Array((MarkdownRenderer.render(post.body) + "\n").utf8)
  }

  private static func slug(_ channel: String) -> String {
    let words = channel.lowercased().utf8.prefix(256).split { !isWord($0) }
    let slug = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    return slug.isEmpty ? "channel" : String(slug.prefix(40))
  }

  // Eight digits of the identifier tell two posts of a minute apart; a part keeps its number (`1a2b3c4d-2`).
  private static func shortened(_ id: String) -> String {
    let parts = id.lowercased().utf8.split { !isWord($0) }.map { String(decoding: $0, as: UTF8.self) }
    return ([String(parts.first?.prefix(8) ?? "post")] + parts.dropFirst().map { String($0.prefix(8)) })
      .joined(separator: "-")
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
