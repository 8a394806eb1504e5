// SPDX-License-Identifier: Apache-2.0
// When something is posted besides the digest, and when nothing is.

extension CommandGiver {
  func setPrompt(_ time: WeeklyTime?, _ text: String) -> [Event] {
    let command = Command.prompt(time, text: text)
    guard let time else {
      return done(command, setting: Setting(prompt: "off"), saying: SettingWords.promptIsOff())
    }
    let zone = zone
    var changed = settings
    changed.prompt = WeeklyPrompt(time: time, text: text, since: context.now)
    let silence = Silence(changed, zone: zone)
    let next = WeeklySchedule(time: time, zone: zone).nextClose(after: silence.pauseEnd(after: context.now)).close
    return done(
      command, setting: Setting(prompt: time.description, promptText: text),
      saying: SettingWords.promptIs(changed, next: LocalTimeFormatter(zone: zone).short(silence.end(from: next))))
  }

  func pause(until date: SpokenDate?) -> [Event] {
    let command = Command.pause(until: date)
    guard let date else {
      guard Silence(settings, zone: zone).isPaused(at: context.now) else {
        return cannot(command, saying: SettingWords.noPause())
      }
      return done(command, setting: Setting(pausedUntil: "off"), saying: SettingWords.pauseIsOver())
    }
    guard let day = date.day(after: CivilTime(at: context.now, in: zone).date) else {
      return refuse(command.name, because: .wrongUse, saying: SettingWords.dayIsOver())
    }
    return done(
      command, setting: Setting(pausedUntil: day.description),
      saying: SettingWords.pausedUntil(LocalTimeFormatter(zone: zone).day(day)))
  }

  func setRitual(_ ritual: Ritual, on: Bool) -> [Event] {
    done(
      .ritual(ritual, on),
      setting: on ? Setting(ritualAdded: ritual.rawValue) : Setting(ritualRemoved: ritual.rawValue),
      saying: RitualWords.switched(ritual, on: on))
  }

  func setQuiet(_ times: QuietTimes?) -> [Event] {
    done(
      .quiet(times), setting: Setting(quiet: times?.description ?? "off"),
      saying: SettingWords.quietIs(times, zone: settings.policy.zone))
  }
}
