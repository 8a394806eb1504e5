// SPDX-License-Identifier: Apache-2.0
// The words by which somebody is forgotten: `forget me`, `erase @ada`, and `now` behind either from whoever is sure.

extension CommandReader {
  static let forgetUsage = "forget me"
  static let eraseUsage = "erase @ada"

  static func forget(_ words: [CommandWord]) -> ReadCommand {
    switch words.map({ $0.text.lowercased() }) {
    case ["me"]: .command(.forgetMe(isSure: false))
    case ["me", "now"]: .command(.forgetMe(isSure: true))
    default: .wrongUse(command: "forget me", usage: forgetUsage)
    }
  }

  static func erase(_ words: [CommandWord]) -> ReadCommand {
    guard case .person(let person)? = words.first else { return .wrongUse(command: "erase", usage: eraseUsage) }
    switch words.dropFirst().map({ $0.text.lowercased() }) {
    case []: return .command(.erase(person, isSure: false))
    case ["now"]: return .command(.erase(person, isSure: true))
    default: return .wrongUse(command: "erase", usage: eraseUsage)
    }
  }
}
