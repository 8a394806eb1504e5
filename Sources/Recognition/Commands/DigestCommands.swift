// SPDX-License-Identifier: Apache-2.0
// The commands about the weekly digest.

extension CommandFamily {
  static let digest: CommandFamily = {
    let on = CommandHelp("digest on", .digestOn, admins: true)
    let off = CommandHelp("digest off", .digestOff, admins: true)
    let every = CommandHelp(
      "digest every DAY at TIME [ZONE]", .digestEvery, example: "digest every friday at 16:00 Europe/Berlin",
      admins: true)
    let here = CommandHelp("digest here", .digestHere, admins: true)
    let now = CommandHelp("digest now", .digestNow, admins: true)
    return CommandFamily(
      "digest",
      usage: CommandHelp("digest on|off|here|now|every …", .digest, example: "digest on", admins: true),
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
