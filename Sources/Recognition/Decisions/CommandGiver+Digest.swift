// SPDX-License-Identifier: Apache-2.0
// The weekly digest: whether, when and of what it tells.

extension CommandGiver {
  func switchDigest(_ on: Bool) -> [Event] {
    let next = nextDigest(settings)
    return [record(of: .digest(on: on)), change(Setting(digest: on))]
      + DigestDecisions.switching(channel, on: on, state: state)
      + [answer(on ? words.digest(.digestIsOn, settings, next: next) : words.say(SettingPhrase.digestIsOff))]
  }

  func gatherHere() -> [Event] {
    let next = nextDigest(settings)
    return [record(of: .digestHere), change(Setting(digest: true, digestHere: true))]
      + DigestDecisions.switching(channel, on: true, state: state)
      + [answer(words.digest(.gathersHere, settings, next: next))]
  }

  func postDigestNow() -> [Event] {
    [record(of: .digestNow), DigestDecisions.post(openDigest(), settings: settings, context: context)]
  }

  func setTime(_ time: WeeklyTime, _ zone: String?) -> [Event] {
    let command = Command.digestEvery(time, zone: zone)
    if let zone, context.zone(zone) == nil {
      return refuse(
        command.name, because: .wrongUse, saying: words.unknownZone(zone, nearest: context.nearestZone(zone)))
    }
    var changed = settings
    changed.policy.digestTime = time
    changed.policy.zone = zone ?? settings.policy.zone
    let next = nextDigest(changed)
    return done(
      command, setting: Setting(every: time.description, zone: zone), saying: words.digestTimeIs(changed, next: next)
    )
  }
}
