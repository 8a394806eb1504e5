// SPDX-License-Identifier: Apache-2.0
// The composition root.

import Glibc

@main struct Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.first == "parse" else { exit(64) }
    exit(ParseCommand.run(Array(arguments.dropFirst())))
  }
}
