// SPDX-License-Identifier: Apache-2.0
// What a command does. Every command is answered, and every one is recorded: what was done, or why it was refused.

/// The rules about commands.
enum CommandDecisions {
  static func decide(
    _ said: [CommandWord], message: IncomingMessage, settings: EffectiveSettings, state: State,
    context: DecisionContext
  ) -> [Event] {
    let giver = CommandGiver(message: message, settings: settings, state: state, context: context)
    let words = settings.wording
    switch CommandReader.read(said) {
    case .unknown(let nearest):
      let answer =
        giver.saidSomethingToKeep
        ? words.say(AnswerPhrase.sayWithoutMyName) : words.unknownCommand(nearest: nearest)
      return giver.refuse("unknown", because: .unknownWord, saying: answer)
    case .wrongUse(let command, let help):
      return giver.refuse(command, because: .wrongUse, saying: words.wrongUse(help))
    case .command(let command):
      guard !command.isForAdmins || giver.isAdmin else {
        let hasAdmins = !settings.policy.admins.isEmpty
        return giver.refuse(
          command.name, because: .notAnAdmin, saying: words.say(hasAdmins ? AnswerPhrase.onlyAdmins : .noAdmins))
      }
      guard !message.isDirect || !command.concernsChannel else {
        return giver.cannot(command, saying: words.say(AnswerPhrase.sayInTheChannel))
      }
      return obey(command, of: giver)
    }
  }

  private static func obey(_ command: Command, of giver: CommandGiver) -> [Event] {
    switch command {
    case .help: giver.done(command, saying: giver.words.help(forAdmins: giver.isAdmin))
    case .helpAbout(let word): giver.explain(word)
    case .settings: giver.showSettings()
    case .preview: giver.preview()
    case .undo: giver.undo()
    case .values: giver.done(command, saying: giver.words.valuesAre(giver.settings.values))
    case .valueAdd(let value): giver.addValue(value)
    case .valueRemove(let value): giver.removeValue(value)
    case .digest(let on): giver.switchDigest(on)
    case .digestHere: giver.gatherHere()
    case .digestNow: giver.postDigestNow()
    case .digestEvery(let time, let zone): giver.setTime(time, zone)
    case .sensitivity(let level): giver.setSensitivity(level)
    case .acknowledge(let way): giver.setAcknowledgement(way)
    case .emoji: giver.showEmoji()
    case .emojiAdd(let name): giver.addEmoji(name)
    case .emojiRemove(let name): giver.removeEmoji(name)
    case .limit(let limit): giver.setLimit(limit)
    case .bonus(let points): giver.setBonus(points)
    case .leadMetric(let metric): giver.setLeadMetric(metric)
    case .language(let tags): giver.setLanguages(tags)
    case .prompt(let time, let text): giver.setPrompt(time, text)
    case .partners(let time): giver.setPartners(time)
    case .review(let length): giver.setReview(length)
    case .reviewNow(let length): giver.postReviewNow(length)
    case .pause(let date): giver.pause(until: date)
    case .quiet(let times): giver.setQuiet(times)
    case .ritual(let ritual, let on): giver.setRitual(ritual, on: on)
    case .health: giver.showHealth()
    case .export: giver.tellOfExport()
    case .me: giver.showMe()
    case .meExport: giver.exportMe()
    case .identity(let chat, let name, let holds): giver.claim(name, in: chat, holds: holds)
    case .mute(let on): giver.mute(on)
    case .partner(let on): giver.wishForPartner(on)
    case .forgetMe(let isSure):
      ErasureDecisions.forgetMe(isSure: isSure, giver.message, words: giver.words, context: giver.context)
    case .erase(let person, let isSure):
      ErasureDecisions.erase(person, isSure: isSure, giver.message, settings: giver.settings, context: giver.context)
    case .board: giver.showBoard()
    case .boardRanks(let on): giver.setRanks(on)
    case .boardFairness(let weeks): giver.tellFairness(over: weeks)
    case .goals: giver.showGoals()
    case .stories: giver.listStories()
    case .story(let tag): giver.tellStory(of: tag)
    case .why(let link): giver.explainRecord(link: link)
    case .release(let on): giver.release(on)
    case .adminAdd(let person): giver.addAdmin(person)
    case .adminRemove(let person): giver.removeAdmin(person)
    }
  }
}

/// Why a command is refused. Raw values are part of the log's format.
enum Refusal: String {
  case notAnAdmin = "not-an-admin"
  case unknownWord = "unknown-word"
  case wrongUse = "wrong-use"
  case notPossible = "not-possible"
}
