// SPDX-License-Identifier: Apache-2.0
// The composition root.

@main struct Main {
  static func main() {}
}
