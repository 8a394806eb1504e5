// SPDX-License-Identifier: Apache-2.0
// The weekly digest: whether, when and of what it tells.

extension CommandGiver {
  func switchDigest(_ on: Bool) -> [Event] {
    let next = calendar(settings).nextCloseText(after: context.now)
    return [record(of: .digest(on: on)), change(Setting(digest: on))]
      + DigestDecisions.switching(channel, on: on, state: state)
      + [answer(on ? BotWords.digestIsOn(settings, next: next) : BotWords.digestIsOff())]
  }

  func gatherHere() -> [Event] {
    let next = calendar(settings).nextCloseText(after: context.now)
    return [record(of: .digestHere), change(Setting(digest: true, digestHere: true))]
      + DigestDecisions.switching(channel, on: true, state: state)
      + [answer(BotWords.gathersHere(settings, next: next))]
  }

  func postDigestNow() -> [Event] {
    [record(of: .digestNow), DigestDecisions.post(openDigest(), settings: settings, context: context)]
  }

  func setTime(_ time: WeeklyTime, _ zone: String?) -> [Event] {
    let command = Command.digestEvery(time, zone: zone)
    if let zone, context.zone(zone) == nil {
      let words = BotWords.unknownZone(zone, nearest: context.nearestZone(zone))
      return refuse(command.name, because: .wrongUse, saying: words)
    }
    var changed = settings
    changed.policy.digestTime = time
    changed.policy.zone = zone ?? settings.policy.zone
    let next = calendar(changed).nextCloseText(after: context.now)
    return done(
      command, setting: Setting(every: time.description, zone: zone), saying: BotWords.digestTimeIs(changed, next: next)
    )
  }
}
