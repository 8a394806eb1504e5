// SPDX-License-Identifier: Apache-2.0
// Commands by which somebody is forgotten. Nobody is by accident: the first word of it says what would go and how to go ahead. A
// decision only records that it is asked for; whoever writes the log carries it out, and does so at the next start where it was cut.

/// The rules about being forgotten.
enum ErasureDecisions {
  static func forgetMe(
    isSure: Bool, _ message: IncomingMessage, words: Wording, context: DecisionContext
  ) -> [Event] {
    answer(
      message, .forgetMe(isSure: isSure), erasing: isSure ? message.author : nil,
      saying: isSure ? words.say(ErasurePhrase.forgetting) : words.wouldForget(), context: context)
  }

  static func erase(
    _ person: Person, isSure: Bool, _ message: IncomingMessage, settings: EffectiveSettings, context: DecisionContext
  ) -> [Event] {
    let command = Command.erase(person, isSure: isSure)
    let words = settings.wording
    guard !settings.policy.isBot(person) else {
      let refused = CommandRecorded(
        at: message.identity, author: message.author, command: command.name, reason: Refusal.notPossible.rawValue)
      return [
        .commandRefused(refused),
        Answers.reply(to: message, saying: words.say(ErasurePhrase.programsAreNotForgotten), context: context),
      ]
    }
    return answer(
      message, command, erasing: isSure ? person : nil,
      saying: isSure ? words.say(ErasurePhrase.erasing) : words.wouldErase(person), context: context)
  }

  private static func answer(
    _ message: IncomingMessage, _ command: Command, erasing person: Person?, saying body: RichText,
    context: DecisionContext
  ) -> [Event] {
    let obeyed = CommandRecorded(at: message.identity, author: message.author, command: command.name, reason: nil)
    let asked = person.map { ErasureAsked(chat: message.identity.chat, person: $0) }
    return [.commandObeyed(obeyed)] + (asked.map { [.erasureAsked($0)] } ?? [])
      + [Answers.reply(to: message, saying: body, context: context)]
  }
}
