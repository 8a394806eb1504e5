// SPDX-License-Identifier: Apache-2.0
// What people chose for themselves, and which identities are one person: those of which both said so, each from its own chat.

/// People's choices and identities.
public struct People: Equatable, Sendable {
  /// Who stays out of digests, by the name under which they said so.
  private var muted: [PersonKey: Person] = [:]
  private var partners: Set<PersonKey> = []
  /// Whom an identity says to be, too.
  private var claims: [PersonKey: Set<PersonKey>] = [:]

  init() {}

  /// All identities of a person, as both sides of each said; at least the one that is asked for.
  public func identities(of person: PersonKey) -> Set<PersonKey> {
    var found: Set<PersonKey> = [person]
    var open = [person]
    while let next = open.popLast() {
      for other in claims[next] ?? [] where claims[other]?.contains(next) == true && found.insert(other).inserted {
        open.append(other)
      }
    }
    return found
  }

  /// Whether an identity says to be another one, whatever that one says.
  func claims(_ other: PersonKey, by person: PersonKey) -> Bool { claims[person]?.contains(other) == true }

  /// Whether a person stays out of digests, by whichever of their identities they said so.
  public func isMuted(_ person: PersonKey) -> Bool {
    guard !muted.isEmpty else { return false }
    return identities(of: person).contains { muted[$0] != nil }
  }

  /// Those of a person's identities that said to stay out of digests.
  func mutedIdentities(of person: PersonKey) -> [PersonKey] {
    identities(of: person).filter { muted[$0] != nil }.sorted()
  }

  /// The identifiers of a chat's people who stay out of digests.
  func muted(in chat: String) -> Set<String> {
    Set(muted.keys.flatMap(identities).filter { $0.chat == chat }.map(\.id))
  }

  /// The names under which a chat's people said that they stay out of digests.
  func mutedNames(in chat: String) -> [String] { muted.filter { $0.key.chat == chat }.compactMap(\.value.name) }

  /// Whether a person wants a partner.
  public func wantsPartner(_ person: PersonKey) -> Bool { partners.contains(person) }

  /// The identifiers of a chat's people who want a partner, in their order.
  func wantingPartners(in chat: String) -> [String] { partners.filter { $0.chat == chat }.map(\.id).sorted() }

  mutating func apply(_ change: PersonChanged) {
    let person = PersonKey(chat: change.chat, id: change.person.id)
    if let isMuted = change.muted { muted[person] = isMuted ? change.person : nil }
    if let isPartner = change.partner { partners.set(person, to: isPartner) }
  }

  mutating func apply(_ claim: IdentityClaimed) {
    let person = PersonKey(chat: claim.chat, id: claim.person.id)
    let other = PersonKey(chat: claim.otherChat, id: claim.other)
    claims[person, default: []].set(other, to: claim.holds)
    if claims[person]?.isEmpty == true { claims[person] = nil }
  }
}

extension Set {
  fileprivate mutating func set(_ element: Element, to isIn: Bool) {
    if isIn { insert(element) } else { remove(element) }
  }
}
