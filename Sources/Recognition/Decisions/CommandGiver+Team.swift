// SPDX-License-Identifier: Apache-2.0
// What a team shares: its values, and who looks after the bot.

extension CommandGiver {
  func addValue(_ value: String) -> [Event] {
    let values = settings.values.contains(value) ? settings.values : settings.values + [value]
    return done(.valueAdd(value), setting: Setting(valueAdded: value), saying: words.valuesAre(values))
  }

  func removeValue(_ value: String) -> [Event] {
    let command = Command.valueRemove(value)
    guard settings.values.contains(value) else {
      return cannot(command, saying: words.say(SettingPhrase.noSuchValue, ["value": [.value(value)]]))
    }
    let rest = settings.values.filter { $0 != value }
    return done(command, setting: Setting(valueRemoved: value), saying: words.valuesAre(rest))
  }

  func addAdmin(_ person: Person) -> [Event] {
    guard !settings.policy.isBot(person) else {
      return cannot(.adminAdd(person), saying: words.say(SettingPhrase.programsAreNoAdmins))
    }
    return done(
      .adminAdd(person), setting: Setting(adminAdded: person), forWholeChat: true,
      saying: words.say(SettingPhrase.adminAdded, ["person": [.person(person)]]))
  }

  func removeAdmin(_ person: Person) -> [Event] {
    let command = Command.adminRemove(person)
    guard settings.policy.admins.contains(person.id) else {
      return cannot(command, saying: words.say(SettingPhrase.noSuchAdmin, ["person": [.person(person)]]))
    }
    guard settings.policy.admins.count > 1 else {
      return cannot(command, saying: words.say(SettingPhrase.lastAdmin, ["person": [.person(person)]]))
    }
    return done(
      command, setting: Setting(adminRemoved: person), forWholeChat: true,
      saying: words.say(SettingPhrase.adminRemoved, ["person": [.person(person)]]))
  }
}
