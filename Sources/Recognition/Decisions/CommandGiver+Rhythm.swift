// SPDX-License-Identifier: Apache-2.0
// When something is posted besides the digest, and when nothing is.

import struct FoundationEssentials.Date

extension CommandGiver {
  func setPrompt(_ time: WeeklyTime?, _ text: String) -> [Event] {
    let command = Command.prompt(time, text: text)
    guard let time else {
      return done(command, setting: Setting(prompt: "off"), saying: words.say(SettingPhrase.promptIsOff))
    }
    let zone = zone
    let prompt = WeeklyPrompt(time: time, text: text, since: context.now)
    let silence = Silence(settings, zone: zone)
    let next = WeeklySchedule(time: time, zone: zone).nextClose(after: silence.pauseEnd(after: context.now)).close
    return done(
      command, setting: Setting(prompt: time.description, promptText: text),
      saying: words.promptIs(prompt, zone: settings.policy.zone, next: short(silence.end(from: next))))
  }

  func setPartners(_ time: WeeklyTime?) -> [Event] {
    let command = Command.partners(time)
    guard let time else {
      return done(command, setting: Setting(partners: "off"), saying: words.say(PartnerPhrase.noDrawing))
    }
    let ritual = WeeklyRitual(
      channel, at: time, since: context.now, weeks: state.partners[channel.chat]?.weeks, settings: settings,
      context: context)
    let every = "\(words.every(time)) (\(settings.policy.zone))"
    return done(
      command, setting: Setting(partners: time.description),
      saying: words.say(
        PartnerPhrase.drawingIs, ["time": [.text(every)], "next": [.text(short(ritual?.comes(after: context.now)))]]))
  }

  func setReview(_ length: ReviewPeriod.Length?) -> [Event] {
    var changed = settings
    changed.review = length.map { ReviewWish(length: $0, since: context.now) }
    let calendar = ReviewCalendar(channel, state: state, settings: changed, context: context)
    return done(
      .review(length), setting: Setting(review: length?.rawValue ?? "off"),
      saying: words.reviewIs(length, next: short(calendar?.nextMoment(after: context.now))))
  }

  func postReviewNow(_ length: ReviewPeriod.Length) -> [Event] {
    let command = Command.reviewNow(length)
    let today = CivilTime(at: context.now, in: zone).date
    let days = DayRange(first: today.advanced(byDays: 1 - 30 * length.months), last: today)
    let posts = ReviewDecisions.plan(channel, days: days, state: state, context: context)
    return posts.isEmpty ? cannot(command, saying: words.say(ReviewPhrase.nothing)) : [record(of: command)] + posts
  }

  /// As people read it; a dash where nothing comes, since nothing can be posted here.
  private func short(_ moment: Date?) -> String {
    moment.map { LocalTimeFormatter(zone: zone, words: words).short($0) } ?? "–"
  }

  func pause(until date: SpokenDate?) -> [Event] {
    let command = Command.pause(until: date)
    guard let date else {
      guard Silence(settings, zone: zone).isPaused(at: context.now) else {
        return cannot(command, saying: words.say(SettingPhrase.noPause))
      }
      return done(command, setting: Setting(pausedUntil: "off"), saying: words.say(SettingPhrase.pauseIsOver))
    }
    guard let day = date.day(after: CivilTime(at: context.now, in: zone).date) else {
      return refuse(command.name, because: .wrongUse, saying: words.say(SettingPhrase.dayIsOver))
    }
    return done(
      command, setting: Setting(pausedUntil: day.description),
      saying: words.say(SettingPhrase.pausedUntil, ["day": [.text(words.day(day))]]))
  }

  func setRitual(_ ritual: Ritual, on: Bool) -> [Event] {
    done(
      .ritual(ritual, on),
      setting: on ? Setting(ritualAdded: ritual.rawValue) : Setting(ritualRemoved: ritual.rawValue),
      saying: words.switched(ritual, on: on))
  }

  func setQuiet(_ times: QuietTimes?) -> [Event] {
    done(
      .quiet(times), setting: Setting(quiet: times?.description ?? "off"),
      saying: words.quietIs(times, zone: settings.policy.zone))
  }
}
