// SPDX-License-Identifier: Apache-2.0
// Commands as people type them, and the little languages in them.

import Daemon
import Recognition

/// The first byte says whether the command's opening stands before the rest, or the rest is the words of a wish in a
/// file.
@Sendable func fuzzCommand(_ input: FuzzInput) {
  if input.chose(1) {
    // A wish that was read can be written, and read again.
    guard let wish = Wish(body: input.bytes), let body = try? wish.body() else { return }
    precondition(Wish(body: body) != nil, "a wish that cannot be read again")
    return
  }
  let spans = PlainText.spans(of: (input.chose(0) ? "!wins " : "") + input.text, names: NameDirectory())
  guard let words = CommandOpening.rest(of: spans, botNames: ["smallwins"]) else { return }
  if case .wrongUse(let command, let usage) = CommandReader.read(words) {
    precondition(!command.isEmpty && !usage.usage.isEmpty && !usage.example.isEmpty, "no word of what is right")
  }
}
