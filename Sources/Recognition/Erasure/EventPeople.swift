// SPDX-License-Identifier: Apache-2.0
// The people whom a record names by identifier.

extension Event {
  /// The people of a chat in it; those in the text of our own posts aside.
  public func people(in chat: String) -> [Person] {
    switch self {
    case .messageRecorded(let recorded):
      guard recorded.at.chat == chat else { return [] }
      return [recorded.author] + recorded.items.flatMap { ($0.to + $0.with).filter { !$0.isGroup }.map(\.person) }
    case .reactionRecorded(let reaction):
      return reaction.at.chat == chat ? [reaction.author] + (reaction.to.map { [$0] } ?? []) : []
    case .commandObeyed(let command), .commandRefused(let command):
      return command.at.chat == chat ? [command.author] : []
    case .settingChanged(let change):
      guard change.chat == chat else { return [] }
      return [change.by, change.setting.adminAdded, change.setting.adminRemoved].compactMap { $0 }
    case .namesLearned(let learned):
      return learned.chat == chat ? learned.names.map { Person(id: $0.id, name: $0.name) } : []
    case .hintGiven(let hint): return hint.chat == chat ? [hint.to] : []
    case .personChanged(let change): return change.chat == chat ? [change.person] : []
    case .identityClaimed(let claim):
      return (claim.chat == chat ? [claim.person] : []) + (claim.otherChat == chat ? [Person(id: claim.other)] : [])
    case .recordReleased(let release): return release.at.chat == chat ? [release.by] : []
    case .partnersDrawn(let drawn): return drawn.chat == chat ? drawn.groups.flatMap { $0 } : []
    default: return []
    }
  }
}
