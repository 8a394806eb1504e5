// SPDX-License-Identifier: Apache-2.0
// What is on record: the channel's latest, goals, stories, and single messages.

extension CommandGiver {
  private var remembered: Remembered { Remembered(channel: channel, settings: settings, state: state) }

  func showBoard() -> [Event] { done(.board, saying: words.board(Board(of: remembered, at: context.now))) }

  func setRanks(_ on: Bool) -> [Event] {
    done(
      .boardRanks(on), setting: Setting(boardRanks: on), saying: words.say(on ? SettingPhrase.ranksAreOn : .ranksAreOff)
    )
  }

  func tellFairness(over weeks: Int) -> [Event] {
    let command = Command.boardFairness(weeks: weeks)
    guard let place = placeOfFairness else { return cannot(command, saying: words.say(AnswerPhrase.sayInTheChannel)) }
    guard settings.policy.hasDirectMessages else {
      let there = [RichText.Inline.text("\(place.chat)/\(place.channel)")]
      return done(command, saying: settings.wording.say(FairnessPhrase.inTerminal, ["channel": there]))
    }
    let there = state.effective(for: place, policy: context.policy(place))
    let fairness = Fairness(of: place, settings: there, state: state, at: context.now, weeks: weeks)
    let words = fairness.richText(words: settings.wording)
    return [record(of: command), Answers.privately(to: message, saying: words, settings: settings, context: context)]
  }

  /// The channel that is looked at: this one; where somebody is alone with the bot, the one whose digest tells of the whole chat, or
  /// the only one that has a digest. Nil where there is no such channel.
  private var placeOfFairness: ChannelKey? {
    guard message.isDirect else { return channel }
    if let gathering = state.settings.gathering(in: channel.chat) { return gathering.channel }
    let told = state.digests.filter { $0.key.chat == channel.chat && $0.value.activeSince != nil }.keys
    return told.count == 1 ? told.first : nil
  }

  /// Whoever is alone with the bot sees their own, wherever they set them.
  func showGoals() -> [Event] {
    let identities = state.people.identities(of: PersonKey(chat: channel.chat, id: message.author.id))
    func isMine(_ goal: NumberedItem) -> Bool { identities.contains(PersonKey(chat: goal.at.chat, id: goal.author.id)) }
    let (remembered, muted) = (remembered, MutedPeople(in: channel.chat, state: state))
    func shown(_ goals: [NumberedItem]) -> [NumberedItem] {
      goals.map { goal in
        settings.wording.dated(
          remembered.shown(goal, without: muted), in: zone, languages: settings.languages, now: context.now)
      }
    }
    let mine = shown(
      state.numbered.open(.goal, in: channel.chat).filter {
        isMine($0) && (message.isDirect || remembered.covers(ChannelKey($0.at)))
      })
    let others = shown(remembered.open(.goal).filter { !isMine($0) })
    func isAim(_ goal: NumberedItem) -> Bool { goal.item.isAim == true }
    let aims = (mine + others).filter(isAim).sorted { $0.number < $1.number }
    return done(
      .goals,
      saying: words.goals(aims: aims, mine: mine.filter { !isAim($0) }, others: others.filter { !isAim($0) }))
  }

  // MARK: Stories

  func listStories() -> [Event] {
    let list = StoryList(TaggedItems(remembered), in: zone)
    return done(.stories, saying: list.richText(words: settings.wording, zone: zone, now: context.now))
  }

  func tellStory(of tag: String) -> [Event] {
    let items = TaggedItems(remembered)
    if let story = items.story(of: tag) {
      return done(.story(tag), saying: story.richText(words: settings.wording, zone: zone, now: context.now))
    }
    let told = items.tags.filter { !items.times(of: $0).isEmpty }
    let nearest = NearestWord.suggestion(for: tag, among: told.sorted())
    let words =
      nearest.map { settings.wording.say(StoryPhrase.noneButNearest, ["tag": [.value(tag)], "nearest": [.value($0)]]) }
      ?? settings.wording.say(StoryPhrase.none, ["tag": [.value(tag)]])
    return cannot(.story(tag), saying: words)
  }

  // MARK: Single messages

  func explainRecord(link: String?) -> [Event] {
    let command = Command.why(link: link)
    let replied = message.repliesTo?.message
    guard link != nil || replied != nil else {
      return refuse(command.name, because: .wrongUse, saying: words.say(RecordPhrase.whyNeedsAMessage))
    }
    guard let identity = link.map(identity(linkedBy:)) ?? replied.map(place) else {
      return cannot(command, saying: words.say(RecordPhrase.nothingOnRecord))
    }
    let known = state.message(at: identity)
    let givers = state.shoutouts(byReactionsTo: identity).map { named($0.reaction.author) }
    if let known, !known.items.isEmpty {
      return done(command, saying: words.why(known.items.map(named)))
    }
    if !givers.isEmpty {
      return done(command, saying: words.say(RecordPhrase.byReaction, ["people": words.joined(givers)]))
    }
    if known?.isWithdrawn == true { return cannot(command, saying: words.say(RecordPhrase.takenBack)) }
    if known?.heldItems == true { return cannot(command, saying: words.say(RecordPhrase.editedAway)) }
    return cannot(command, saying: words.say(RecordPhrase.nothingOnRecord))
  }

  func release(_ on: Bool) -> [Event] {
    guard let at = message.repliesTo?.message.map(place) else {
      let how = words.say(RecordPhrase.releaseNeedsAReply, ["command": [on ? "!wins release" : "!wins release off"]])
      return refuse(Command.release(on).name, because: .wrongUse, saying: how)
    }
    guard let known = state.message(at: at), !known.items.isEmpty else {
      return cannot(.release(on), saying: words.say(RecordPhrase.nothingToRelease))
    }
    let people = [known.author] + known.items.flatMap(\.to).filter { !$0.isGroup }.map(\.person)
    guard people.contains(message.author) else {
      return cannot(.release(on), saying: words.say(RecordPhrase.notYoursToRelease))
    }
    let released = RecordReleased(at: at, by: message.author, released: on)
    return [
      record(of: .release(on)), .recordReleased(released), answer(words.say(on ? RecordPhrase.released : .notReleased)),
    ]
  }

  private func place(_ id: String) -> MessageIdentity {
    MessageIdentity(chat: channel.chat, channel: channel.channel, message: id)
  }

  /// A message of this channel: what others say elsewhere is not told here.
  private func identity(linkedBy link: String) -> MessageIdentity? {
    func bare(_ link: String) -> Substring {
      link.drop { $0 == "<" }.prefix { $0 != "?" && $0 != "#" && $0 != ">" && $0 != "|" }
    }
    return state.allMessages(of: channel)
      .filter { $0.link.map { bare($0) == bare(link) } == true }
      .max { $0.sequence < $1.sequence }?.identity
  }
}
