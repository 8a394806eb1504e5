// SPDX-License-Identifier: Apache-2.0
// How much a Slack message holds. Documented: 50 blocks. Not documented, but measured by others
// (github.com/slackapi/bolt-js/issues/2509 and 2867): a message of rich text with 9,597 characters and 15.6 kB of JSON was taken,
// one with 11,341 characters and 17.7 kB was refused as `msg_blocks_too_long`. We stay below what was taken.

import Recognition

enum SlackLimits {
  static let blocks = 50
  /// Of all texts in all blocks, in UTF-16 code units (the strictest of the usual ways to count).
  static let characters = 9_000
  /// Of the blocks as JSON, in bytes.
  static let bytes = 15_000

  /// All of them.
  static let full = PostSize([blocks, characters, bytes])

  /// How much a document makes of each.
  static func size(of document: RichText) -> PostSize {
    let made = BlockKitRenderer.blocks(of: document)
    return PostSize([made.count, made.reduce(0) { $0 + $1.length }, StableJSON.encode(made).count])
  }
}

extension BlockKit.Block {
  /// Its words as people see them, in UTF-16 code units, two more for each line.
  fileprivate var length: Int {
    switch self {
    case .header(let text), .context(let text): text.utf16.count + 2
    case .richText(let elements): elements.reduce(0) { $0 + $1.length }
    case .divider: 2
    }
  }
}

extension BlockKit.Element {
  fileprivate var length: Int {
    switch self {
    case .section(let pieces), .quote(let pieces): Self.length(of: pieces)
    case .preformatted(let lines): lines.reduce(0) { $0 + $1.utf16.count + 2 }
    case .list(_, let items): items.reduce(0) { $0 + Self.length(of: $1) }
    }
  }

  private static func length(of pieces: [BlockKit.Piece]) -> Int {
    pieces.reduce(2) { length, piece in
      switch piece {
      case .text(let text, _): length + text.utf16.count
      case .link(let url, let label, _): length + url.utf16.count + label.utf16.count
      case .emoji(let name, _, _): length + name.utf16.count + 2
      }
    }
  }
}
