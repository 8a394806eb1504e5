// SPDX-License-Identifier: Apache-2.0
// The commands about the weekly digest.

extension CommandFamily {
  static let digest: CommandFamily = {
    let on = CommandHelp("digest on", "a weekly digest in this channel", admins: true)
    let off = CommandHelp("digest off", "no more digests here", admins: true)
    let every = CommandHelp(
      "digest every DAY at TIME [ZONE]", "when it comes", example: "digest every friday at 16:00 Europe/Berlin",
      admins: true)
    let here = CommandHelp("digest here", "this channel's digest tells of the whole chat", admins: true)
    let now = CommandHelp("digest now", "posts the week so far; the digest still comes", admins: true)
    return CommandFamily(
      "digest",
      usage: CommandHelp("digest on|off|here|now|every …", "the weekly digest", example: "digest on", admins: true),
      help: [on, off, every, here, now],
      branches: [
        Branch("on", on, is: .digest(on: true)), Branch("off", off, is: .digest(on: false)),
        Branch("every", every, digestEvery), Branch("here", here, is: .digestHere), Branch("now", now, is: .digestNow),
      ])
  }()

  /// A time, and behind it a zone or none.
  @Sendable private static func digestEvery(_ words: Arguments) -> Command? {
    let words = words.map(\.text)
    if let time = WeeklyTime(words.joined(separator: " ")) { return .digestEvery(time, zone: nil) }
    guard let zone = words.last, let time = WeeklyTime(words.dropLast().joined(separator: " ")) else { return nil }
    return .digestEvery(time, zone: zone)
  }
}
