// SPDX-License-Identifier: Apache-2.0
// Which of our posts ask something, so that what people say below them is known for answers: by our own identifier, and by the
// platform's, once it has told that. Where a platform tells none (plain incoming webhooks), an answer cannot be known.

import struct FoundationEssentials.Date

/// The posts of the last weeks that ask.
struct AskedPosts: Equatable, Sendable {
  private struct Question: Equatable, Sendable {
    var channel: ChannelKey
    var text: String
    var at: Date
    /// The platform's identifier of the post.
    var remote: String?
  }

  /// By our identifiers.
  private var questions: [String: Question] = [:]

  /// The words of the question that a message answers: one that answers our post itself, or stands in its thread and answers
  /// nobody else there.
  func question(answeredBy message: IncomingMessage) -> String? {
    guard !message.isDirect, let post = message.repliesTo?.message ?? message.thread else { return nil }
    let channel = ChannelKey(message.identity)
    return questions.first { id, question in
      question.channel == channel && (question.remote == post || id == post)
    }?.value.text
  }

  /// The platform's identifiers of a channel's posts that asked since a moment.
  func threads(in channel: ChannelKey, since: Date) -> Set<String> {
    Set(questions.values.filter { $0.channel == channel && $0.at >= since }.compactMap(\.remote))
  }

  mutating func ask(_ prompt: PromptPosted, at time: Date) {
    guard let post = prompt.post, let text = prompt.text else { return }
    questions[post] = Question(
      channel: ChannelKey(chat: prompt.chat, channel: prompt.channel), text: text, at: time)
  }

  mutating func settle(_ settled: DeliverySettled) {
    if let remote = settled.remote { questions[settled.id]?.remote = remote }
  }

  mutating func forget(before limit: Date) { questions = questions.filter { $0.value.at > limit } }
}
