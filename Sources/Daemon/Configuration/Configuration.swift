// SPDX-License-Identifier: Apache-2.0
// What an operator configures: plain values, as the daemon uses them.

public import ChatPlatforms
public import Ports
public import Recognition

/// The whole configuration. What was set in chat lives in the log and wins over it.
public struct Configuration: Equatable, Sendable {
  /// The IANA zone of every channel that has none of its own. Default `UTC`.
  public var timeZone = "UTC"
  /// The language of what we post. Default `en`.
  public var language = "en"
  /// When weeks close for channels that have a digest and no time of their own. Default Friday 16:00.
  public var digest = WeeklyTime.fridayAfternoon
  /// How often inboxes are looked at where nothing tells of an arrival, 1 second to 1 hour. Default 30 seconds.
  public var pollInterval = Duration.seconds(30)
  /// Further hosts, in lower case, that may be spoken to in plain http and at private addresses.
  public var hosts: [String] = []
  /// The chats, by name.
  public var chats: [ChatConfiguration] = []

  /// A configuration of defaults without any chat.
  public init() {}

  /// What holds where there is no configuration file: one generic chat whose deliveries are dropped into a spool
  /// directory and whose posts become Markdown files, both under the state directory.
  public static func embeddedDefault(state: String) -> Configuration {
    var chat = ChatConfiguration(name: "local", platform: "generic", inbox: .spool(directory: "\(state)/inbox"))
    chat.post = .directory("\(state)/posts")
    chat.digest = DigestConfiguration()
    chat.acknowledgement = .reply
    var configuration = Configuration()
    configuration.chats = [chat]
    return configuration
  }

  /// The hosts, in lower case, that the operator wrote into the file: plain http and private addresses are for them only.
  public var trustedHosts: Set<String> {
    let targets = chats.flatMap { chat in [chat.post] + chat.channels.values.map(\.post) }
    let written = targets.compactMap { target -> String? in
      guard case .url(let url)? = target else { return nil }
      return WebAddress(url)?.host
    }
    let apis = chats.compactMap { $0.api.flatMap { WebAddress($0)?.host } }
    return Set(hosts + written + apis)
  }
}

/// One chat: a workspace, a server, a team.
public struct ChatConfiguration: Equatable, Sendable {
  /// Its name, of `a-z`, `0-9` and `-`; part of every message's identity.
  public var name: String
  /// Its platform's name, such as `generic`.
  public var platform: String
  /// Where its deliveries wait.
  public var inbox: InboxConfiguration
  /// Where messages go; nil for the platform's API.
  public var post: PostAddress?
  /// Where the platform's API is, scheme and host without a slash at the end; nil for the platform's own place.
  public var api: String?
  /// What we show to the platform.
  public var token: SecretReference?
  /// What deliveries are signed with; several while one is being replaced.
  public var secrets: [SecretReference] = []
  /// How long one post may take, 1 second to 5 minutes. Default 30 seconds.
  public var timeout = Duration.seconds(30)
  /// What to do when nobody knows whether a message arrived; nil for the platform's default.
  public var delivery: DeliveryPolicy?
  /// People who may give an admin's commands, by identifier.
  public var admins: [String] = []
  /// What people and the platform call the bot besides `smallwins`, by name or identifier.
  public var names: [String] = []
  /// Further programs whose messages are not recorded, by identifier.
  public var bots: [String] = []
  /// Further names that are groups, by identifier.
  public var groups: [String] = []
  /// Where set, every channel has a digest.
  public var digest: DigestConfiguration?
  /// How a recorded message is acknowledged: `reaction`, `reply` or `off`; nil for the platform's default.
  public var acknowledgement: Acknowledgement?
  /// How much counts; nil for the default.
  public var sensitivity: Sensitivity?
  /// For how many days the texts of messages are kept, so that changed rules can be tried on them; 0 keeps none.
  public var keptTexts = 0
  /// Channels with settings of their own, by the platform's identifier.
  public var channels: [String: ChannelConfiguration] = [:]

  /// Where the API of the chat's platform is; nil where it is not used.
  func base(of platform: any ChatPlatform) -> String? {
    guard token != nil, let its = platform.api else { return nil }
    return api ?? its.defaultBase
  }

  /// For how many days a channel keeps the texts of messages; 0 where it keeps none.
  func keptTexts(of channel: String) -> Int { channels[channel]?.keptTexts ?? keptTexts }

  /// A chat of defaults.
  public init(name: String, platform: String, inbox: InboxConfiguration) {
    self.name = name
    self.platform = platform
    self.inbox = inbox
  }
}

/// One channel's own settings; nil is the chat's.
public struct ChannelConfiguration: Equatable, Sendable {
  /// Where set, the channel has a digest.
  public var digest: DigestConfiguration?
  /// Where the channel's messages go.
  public var post: PostAddress?
  /// How a recorded message is acknowledged: `reaction`, `reply` or `off`.
  public var acknowledgement: Acknowledgement?
  /// How much counts.
  public var sensitivity: Sensitivity?
  /// For how many days the texts of messages are kept.
  public var keptTexts: Int?

  /// Settings that are all the chat's.
  public init() {}
}

/// A weekly digest.
public struct DigestConfiguration: Equatable, Sendable {
  /// What a week in which nothing was said gets.
  public enum QuietWeek: String, Sendable, CaseIterable {
    /// A short word that it was quiet.
    case say
    /// Nothing.
    case silent
  }

  /// What becomes of a week in which more was said than a post reads well with.
  public enum LongWeek: String, Sendable, CaseIterable {
    /// Each part shows so much, and says how much more there is.
    case fold
    /// All of it is told, in as many posts as it takes.
    case all
  }

  /// When the week closes; nil for the default.
  public var time: WeeklyTime?
  /// The IANA zone; nil for the default.
  public var zone: String?
  /// What a quiet week gets.
  public var quietWeek = QuietWeek.say
  /// What becomes of a long week.
  public var longWeek = LongWeek.fold

  /// A digest at the default time in the default zone.
  public init() {}
}

/// How what is said reaches us; at least one of its ways is there.
public struct InboxConfiguration: Equatable, Sendable {
  /// A spool directory on this machine, where deliveries wait.
  public var directory: String?
  /// Whether the platform's history is read by its API: as the only way, or beside a spool to fill its gaps.
  public var isPolled = false

  /// A spool directory.
  public static func spool(directory: String) -> InboxConfiguration { InboxConfiguration(directory: directory) }
}

/// Where messages go.
public enum PostAddress: Equatable, Sendable {
  /// An URL written in the file.
  case url(String)
  /// An URL that is a secret.
  case secret(SecretReference)
  /// A directory that gets one Markdown file a message.
  case directory(String)
}
