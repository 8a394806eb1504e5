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

  func setPartners(_ time: WeeklyTime?) -> [Event] {
    var next = ""
    if let time {
      var changed = settings
      changed.partners = WeeklyWish(time: time, since: context.now)
      let ritual = WeeklyRitual(
        channel, at: time, since: context.now, weeks: nil, settings: changed, context: context)
      next = ritual.map { LocalTimeFormatter(zone: zone).short($0.comes(after: context.now)) } ?? ""
    }
    return done(
      .partners(time), setting: Setting(partners: time?.description ?? "off"),
      saying: PartnerWords.drawingIs(time, zone: settings.policy.zone, next: next))
  }

  func setReview(_ length: ReviewPeriod.Length?) -> [Event] {
    var changed = settings
    changed.review = length.map { ReviewWish(length: $0, since: context.now) }
    let calendar = ReviewCalendar(channel, state: state, settings: changed, context: context)
    let next = calendar.map { LocalTimeFormatter(zone: zone).short($0.nextMoment(after: context.now)) } ?? ""
    return done(
      .review(length), setting: Setting(review: length?.rawValue ?? "off"),
      saying: ReviewWords.reviewIs(length, next: next))
  }

  func postReviewNow(_ length: ReviewPeriod.Length) -> [Event] {
    let command = Command.reviewNow(length)
    let today = CivilTime(at: context.now, in: zone).date
    let days = DayRange(first: today.advanced(byDays: 1 - 30 * length.months), last: today)
    let posts = ReviewDecisions.plan(channel, days: days, state: state, context: context)
    return posts.isEmpty ? cannot(command, saying: ReviewWords.nothingToReview()) : [record(of: command)] + posts
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
      saying: settings.wording.switched(ritual, on: on))
  }

  func setQuiet(_ times: QuietTimes?) -> [Event] {
    done(
      .quiet(times), setting: Setting(quiet: times?.description ?? "off"),
      saying: SettingWords.quietIs(times, zone: settings.policy.zone))
  }
}
