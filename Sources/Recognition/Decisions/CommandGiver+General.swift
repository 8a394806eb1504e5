// SPDX-License-Identifier: Apache-2.0
// What anybody may need first: help, how the channel is set, what the digest would say, and taking a note back.

extension CommandGiver {
  func explain(_ word: String) -> [Event] {
    guard let family = CommandReader.family(word) else {
      let nearest = CommandReader.nearestFamily(to: word).map { "help \($0)" }
      return refuse("help", because: .unknownWord, saying: words.unknownCommand(nearest: nearest))
    }
    return done(.helpAbout(word), saying: words.help(about: family.help, forAdmins: isAdmin))
  }

  func showSettings() -> [Event] {
    let next = nextDigest(settings)
    let isPaused = Silence(settings, zone: zone).isPaused(at: context.now)
    let pause = isPaused ? settings.pause?.until : nil
    return done(.settings, saying: words.list(settings, admins: admins, next: next, pause: pause))
  }

  func preview() -> [Event] {
    done(.preview, saying: openDigest().richText(zone: zone, words: settings.wording))
  }

  func undo() -> [Event] {
    func isMine(_ note: RecordedMessage) -> Bool { note.author == message.author && !note.items.isEmpty }
    let chosen =
      if let replied = message.repliesTo?.message {
        state.message(at: MessageIdentity(chat: channel.chat, channel: channel.channel, message: replied))
          .flatMap { isMine($0) ? $0 : nil }
      } else {
        state.messages.values(in: channel).filter(isMine).max { ($0.said, $0.sequence) < ($1.said, $1.sequence) }
      }
    guard let chosen else {
      let isReply = message.repliesTo?.message != nil
      return cannot(.undo, saying: words.say(isReply ? AnswerPhrase.nothingToUndoThere : .nothingToUndo))
    }
    let withdrawn = MessageWithdrawn(at: chosen.identity, cause: .undone)
    return [record(of: .undo), .messageWithdrawn(withdrawn), answer(words.undone(chosen.items.map(named)))]
  }
}
