// SPDX-License-Identifier: Apache-2.0
// The commands about the bot itself: how it is doing, and how to have everything it knows.

extension CommandFamily {
  static let health = CommandFamily("health", is: .health, .health, admins: true)
  static let export = CommandFamily("export", is: .export, .export, admins: true)
}
