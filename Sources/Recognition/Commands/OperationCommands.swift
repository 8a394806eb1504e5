// SPDX-License-Identifier: Apache-2.0
// The commands about the bot itself: how it is doing, and how to have everything it knows.

extension CommandFamily {
  static let health = CommandFamily("health", is: .health, "how I am doing", admins: true)
  static let export = CommandFamily("export", is: .export, "how to have everything as a file", admins: true)
}
