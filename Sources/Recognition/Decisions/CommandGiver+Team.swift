// SPDX-License-Identifier: Apache-2.0
// What a team shares: its values, and who looks after the bot.

extension CommandGiver {
  func addValue(_ value: String) -> [Event] {
    let values = settings.values.contains(value) ? settings.values : settings.values + [value]
    return done(.valueAdd(value), setting: Setting(valueAdded: value), saying: BotWords.values(values))
  }

  func removeValue(_ value: String) -> [Event] {
    let command = Command.valueRemove(value)
    guard settings.values.contains(value) else { return cannot(command, saying: BotWords.noSuchValue(value)) }
    let rest = settings.values.filter { $0 != value }
    return done(command, setting: Setting(valueRemoved: value), saying: BotWords.values(rest))
  }

  func addAdmin(_ person: Person) -> [Event] {
    guard !settings.policy.isBot(person) else {
      return cannot(.adminAdd(person), saying: BotWords.programsAreNoAdmins())
    }
    return done(
      .adminAdd(person), setting: Setting(adminAdded: person), forWholeChat: true, saying: BotWords.adminAdded(person))
  }

  func removeAdmin(_ person: Person) -> [Event] {
    let command = Command.adminRemove(person)
    guard settings.policy.admins.contains(person.id) else {
      return cannot(command, saying: BotWords.noSuchAdmin(person))
    }
    guard settings.policy.admins.count > 1 else { return cannot(command, saying: BotWords.lastAdmin(person)) }
    return done(
      command, setting: Setting(adminRemoved: person), forWholeChat: true, saying: BotWords.adminRemoved(person))
  }
}
