// SPDX-License-Identifier: Apache-2.0
// How large a post is in each unit that its platform limits: characters, bytes, blocks.

/// A size, or a limit, in several units at once.
struct PostSize: Equatable {
  private var parts: [Int]

  /// Gives each unit's figure, always in the same order.
  init(_ parts: [Int]) { self.parts = parts }

  /// Whether no unit is above the limit's.
  func fits(_ limit: PostSize) -> Bool { zip(parts, limit.parts).allSatisfy { $0 <= $1 } }

  static func + (one: PostSize, other: PostSize) -> PostSize { PostSize(zip(one.parts, other.parts).map { $0 + $1 }) }
  static func - (one: PostSize, other: PostSize) -> PostSize { PostSize(zip(one.parts, other.parts).map { $0 - $1 }) }
  /// A whole part of it.
  static func / (size: PostSize, divisor: Int) -> PostSize { PostSize(size.parts.map { $0 / divisor }) }
}
