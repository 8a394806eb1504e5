// SPDX-License-Identifier: Apache-2.0
// What the log remembers, one case a kind of record. Everything smallwins knows is a fold of these (State/State.swift).
//
// The raw value of a kind is written into the log's header, the payload struct as JSON beside it; both are part of the
// log's format, so a field may be added (optional) but never renamed or given another meaning.

/// A fact, as it is kept in the log.
public enum Event: Equatable, Sendable {
  /// A message said something worth keeping, or an edit changed what it says.
  case messageRecorded(MessageRecorded)
  /// A message was deleted, or its author took it back.
  case messageWithdrawn(MessageWithdrawn)
  /// Somebody recognised a message by a reaction, or took that back.
  case reactionRecorded(ReactionRecorded)
  /// A command was carried out.
  case commandObeyed(CommandRecorded)
  /// A command was refused, and why.
  case commandRefused(CommandRecorded)
  /// A setting was changed in chat.
  case settingChanged(SettingChanged)
  /// A channel's weekly digest begins or ends.
  case digestSwitched(DigestSwitched)
  /// A week is closed: its digest is planned, or was left out because the week was quiet.
  case digestClosed(DigestClosed)
  /// A post is to be made.
  case deliveryPlanned(PlannedDelivery)
  /// A post is about to be handed to the network.
  case deliveryAttempted(DeliveryAttempted)
  /// What became of an attempt.
  case deliverySettled(DeliverySettled)
  /// A platform told us names.
  case namesLearned(NamesLearned)
  /// A platform told us who we are.
  case chatIntroduced(ChatIntroduced)
  /// We begin to read a channel's history.
  case channelFollowed(ChannelFollowed)
  /// Somebody is to be forgotten.
  case erasureAsked(ErasureAsked)
  /// Somebody was forgotten.
  case personErased(PersonErased)
  /// Somebody was told why what they said does not count.
  case hintGiven(HintGiven)
  /// Somebody chose something for themselves.
  case personChanged(PersonChanged)
  /// Somebody says who they are in another chat.
  case identityClaimed(IdentityClaimed)
  /// A record may be shown publicly, or no longer.
  case recordReleased(RecordReleased)
  /// A weekly prompt is posted.
  case promptPosted(PromptPosted)
  /// Somebody was asked about an experiment or a metric.
  case reminderGiven(ReminderGiven)
  /// Partners for the week were drawn.
  case partnersDrawn(PartnersDrawn)
  /// A month or a quarter was looked back on.
  case reviewPosted(ReviewPosted)
}

/// The kinds of records, as the log's header names them.
public enum EventKind: String, Sendable, CaseIterable {
  /// ``Event/messageRecorded(_:)``
  case messageRecorded = "message.recorded"
  /// ``Event/messageWithdrawn(_:)``
  case messageWithdrawn = "message.withdrawn"
  /// ``Event/reactionRecorded(_:)``
  case reactionRecorded = "reaction.recorded"
  /// ``Event/commandObeyed(_:)``
  case commandObeyed = "command.obeyed"
  /// ``Event/commandRefused(_:)``
  case commandRefused = "command.refused"
  /// ``Event/settingChanged(_:)``
  case settingChanged = "setting.changed"
  /// ``Event/digestSwitched(_:)``
  case digestSwitched = "digest.switched"
  /// ``Event/digestClosed(_:)``
  case digestClosed = "digest.closed"
  /// ``Event/deliveryPlanned(_:)``
  case deliveryPlanned = "delivery.planned"
  /// ``Event/deliveryAttempted(_:)``
  case deliveryAttempted = "delivery.attempted"
  /// ``Event/deliverySettled(_:)``
  case deliverySettled = "delivery.settled"
  /// ``Event/namesLearned(_:)``
  case namesLearned = "names.learned"
  /// ``Event/chatIntroduced(_:)``
  case chatIntroduced = "chat.introduced"
  /// ``Event/channelFollowed(_:)``
  case channelFollowed = "channel.followed"
  /// ``Event/erasureAsked(_:)``
  case erasureAsked = "erasure.asked"
  /// ``Event/personErased(_:)``
  case personErased = "person.erased"
  /// ``Event/hintGiven(_:)``
  case hintGiven = "hint.given"
  /// ``Event/personChanged(_:)``
  case personChanged = "person.changed"
  /// ``Event/identityClaimed(_:)``
  case identityClaimed = "identity.claimed"
  /// ``Event/recordReleased(_:)``
  case recordReleased = "record.released"
  /// ``Event/promptPosted(_:)``
  case promptPosted = "prompt.posted"
  /// ``Event/reminderGiven(_:)``
  case reminderGiven = "reminder.given"
  /// ``Event/partnersDrawn(_:)``
  case partnersDrawn = "partners.drawn"
  /// ``Event/reviewPosted(_:)``
  case reviewPosted = "review.posted"
}

/// Somebody meant to recognise, and was told what to add.
public struct HintGiven: Equatable, Sendable, Codable {
  /// What the hint is about.
  public enum About: String, Sendable, Codable {
    /// Thanks count when they say what for.
    case reason
    /// What is said to the bot alone is kept only where its author says that it is private.
    case privacy
    /// A person gives so many shout-outs a day and no more.
    case limit
    /// More goals are open than one person can look after.
    case goals
  }

  /// The chat.
  public var chat: String
  /// Who was told.
  public var to: Person
  /// What the hint is about.
  public var about: About
}

/// What a message says that is worth keeping.
public struct MessageRecorded: Equatable, Sendable, Codable {
  /// Where the message stands.
  public var at: MessageIdentity
  /// Who said it.
  public var author: Person
  /// When it was said, in milliseconds since 1970.
  public var said: Int64
  /// The revision of an edited message.
  public var revision: String?
  /// Everything the message says now; it replaces what it said before. Empty when an edit took it all away, and when
  /// somebody recognised only themselves: nothing is kept of that but that it was answered.
  public var items: [Item]
  /// Where people can open the message.
  public var link: String?
  /// The thread it stands in, where it is not the thread's first message.
  public var thread: String?
  /// Present and true where items that the message held were erased.
  public var heldItems: Bool?
  /// Whether only those who receive it are told; nil for what the whole channel may read.
  public var isPrivate: Bool?
}

/// A message whose items no longer count.
public struct MessageWithdrawn: Equatable, Sendable, Codable {
  /// Why.
  public enum Cause: String, Sendable, Codable {
    /// The platform says that the message was deleted.
    case deleted
    /// Its author said `undo`.
    case undone
  }

  /// Where the message stands, or stood.
  public var at: MessageIdentity
  /// Why.
  public var cause: Cause
}

/// A reaction that recognises, or the end of one.
public struct ReactionRecorded: Equatable, Sendable, Codable {
  /// The message reacted to.
  public var at: MessageIdentity
  /// Who said that message, where it is known: the one who is recognised.
  public var to: Person?
  /// Who reacted.
  public var author: Person
  /// The emoji's shortcode, or the character.
  public var emoji: String
  /// Whether the reaction was taken back.
  public var removed: Bool
  /// When, in milliseconds since 1970.
  public var said: Int64
  /// The keyed hash of this reaction in the delivery that brought it, where the sender numbers its deliveries.
  public var via: String?
}

/// A command that somebody gave.
public struct CommandRecorded: Equatable, Sendable, Codable {
  /// The message that gave it.
  public var at: MessageIdentity
  /// Who gave it.
  public var author: Person
  /// The command's name, such as `digest now`; `unknown` where it is none.
  public var command: String
  /// Why it was refused: `not-an-admin`, `unknown-word`, `wrong-use`, `not-possible`.
  public var reason: String?
}

/// The beginning or the end of a channel's weekly digests.
public struct DigestSwitched: Equatable, Sendable, Codable {
  /// The chat.
  public var chat: String
  /// The channel.
  public var channel: String
  /// Whether it has a digest from now on.
  public var on: Bool
}

/// A closed week.
public struct DigestClosed: Equatable, Sendable, Codable {
  /// The chat.
  public var chat: String
  /// The channel.
  public var channel: String
  /// The week's name, such as `2026-W47`.
  public var week: String
  /// Messages up to this moment belong to this week or an earlier one, in milliseconds since 1970.
  public var through: Int64
  /// Earlier weeks that had not been closed, which this digest covers too.
  public var missed: [String]
  /// How many items it tells; 0 for a quiet week.
  public var items: Int
  /// The tag of the story that it tells, so that the next weeks tell another one.
  public var story: String?
}
